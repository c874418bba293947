"""Who gives out the cards: name, telephone number and logo from ``mkdocs.yml``."""

import datetime
import io
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort
from PIL import Image

from generator.pages.site import Publisher, Settings
from generator.shell.project import open_project
from generator.shell.report import text
from tests.paper import MM, PANELS, Tag, collisions, outside, read, spoiled, squeezed, tags, written
from tests.shell.conftest import Limber
from tests.sites.copies import build_site, edit, snapshot

DAY = datetime.date(2026, 11, 20)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h20v10H0z" fill="#456"/></svg>'
NAMES = ("a4", "letter", "large", "pocket", "deck")
Published = Callable[[str], dict[str, bytes]]


def given(root: Path, publisher: str) -> Publisher:
    """The publisher that a configuration names."""
    return opened(root, publisher).publisher


def opened(root: Path, publisher: str) -> Settings:
    """The settings of a configuration that names a publisher."""
    config = f"site_name: Clinic\nplugins:\n  limber:\n    publisher: {publisher}\n"
    (root / "mkdocs.yml").write_text(config, encoding="utf-8")
    return open_project(root, DAY).settings


def test_a_name_of_the_site_that_cannot_be_shown_is_told_at_its_line(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text('plugins: [limber]\nsite_name: "Cli\\x1bnic"\n', encoding="utf-8")
    found = open_project(tmp_path, DAY).settings
    assert (found.site_name, [text(problem) for problem in found.problems]) == (
        "",
        [
            "mkdocs.yml:2:12: error: site_name: the character U+001B is not allowed  [publisher]\n"
            "    delete it and type the text again"
        ],
    )


def refused(root: Path, publisher: str) -> list[str]:
    """What is told of a publisher."""
    return [text(problem) for problem in opened(root, publisher).problems]


def png(wide: int, high: int) -> bytes:
    """A grey picture."""
    data = io.BytesIO()
    Image.new("L", (wide, high), 100).save(data, "PNG")
    return data.getvalue()


@pytest.fixture
def published(good: Path, tmp_path: Path, limber: Limber) -> Published:
    """A function that gives the English cards of a publisher by format."""

    def make(publisher: str) -> dict[str, bytes]:
        edit(good, "mkdocs.yml", "languages: [en, es]\n", f"languages: [en, es]\n    publisher: {publisher}\n")
        outcome = limber("cards", "--language", "en", "--to", str(tmp_path / "out"))
        assert outcome.code == 0, outcome.err
        return {name.rpartition("-")[2].removesuffix(".pdf"): pdf for name, pdf in snapshot(tmp_path / "out").items()}

    return make


@pytest.mark.parametrize("publisher", ["", "{}", '{name: "", phone: "", logo: ""}', "{name: , phone: , logo: }"])
def test_nothing_has_to_be_set(tmp_path: Path, publisher: str) -> None:
    assert given(tmp_path, publisher) == Publisher()


def test_name_phone_and_logo_are_taken_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text(SVG, encoding="utf-8")
    assert given(tmp_path, '{name: North *Clinic*, phone: "+44 1632 960001", logo: logo.svg}') == Publisher(
        "North *Clinic*", "+44 1632 960001", SVG.encode()
    )


@pytest.mark.parametrize(
    ("publisher", "told"),
    [
        ("{nmae: Clinic}", '4:23: error: the publisher has no field "nmae"  [publisher]\n    did you mean "name"?'),
        (
            "{name: Clinic, fax: '1'}",
            '4:36: error: the publisher has no field "fax"  [publisher]\n'
            "    the fields are name, phone, logo, card_font, emergency, advice_line, call_us, accent",
        ),
        *(
            (
                other,
                "4:16: error: the publisher has fields  [publisher]\n"
                "    write a line a field: name, phone, logo, card_font, emergency, advice_line, call_us, accent",
            )
            for other in ("Clinic", "[name]", "5")
        ),
    ],
)
def test_unknown_fields_and_other_shapes_are_told_at_their_line(tmp_path: Path, publisher: str, told: str) -> None:
    assert refused(tmp_path, publisher) == [f"mkdocs.yml:{told}"]


@pytest.mark.parametrize(
    "phone", ["01632", "+441632960000", "5551234", "12:30:45", "[1]", "{a: 1}", "2026-11-20", "yes"]
)
def test_a_phone_number_that_yaml_reads_as_something_else_is_never_printed_otherwise(
    tmp_path: Path, phone: str
) -> None:
    assert refused(tmp_path, f"{{phone: {phone}}}") == [
        "mkdocs.yml:4:24: error: the phone of the publisher is no text  [publisher]\n"
        '    put it in quotes, such as phone: "01632"'
    ]


@pytest.mark.parametrize("sign", ["07", "1B", "202E", "2066"])
@pytest.mark.parametrize("field", ["name", "phone"])
def test_signs_that_no_card_can_show_are_told_at_the_setting(tmp_path: Path, field: str, sign: str) -> None:
    assert refused(tmp_path, f'{{{field}: "North \\u{sign:>04}"}}') == [
        f"mkdocs.yml:4:{20 + len(field) - 1}: error: the {field} of the publisher: "
        f"the character U+{sign:>04} is not allowed  [publisher]\n    write it again, in one short line"
    ]


@pytest.mark.parametrize(
    ("publisher", "found"),
    [
        ('{emergency: "112"}', Publisher(emergency=("112",))),
        ('{emergency: ["999", "112", "999"]}', Publisher(emergency=("999", "112"))),
        ('{emergency: [], advice_line: "", call_us: {}, accent: ""}', Publisher()),
        ('{advice_line: "111"}', Publisher(advice_line="111")),
        ("{call_us: When it gets worse.}", Publisher(call_us={"": "When it gets worse."})),
        ("{call_us: {en: Call., es: Llame.}}", Publisher(call_us={"en": "Call.", "es": "Llame."})),
        ('{accent: "#0B4F6C"}', Publisher(accent="#0b4f6c")),
    ],
)
def test_numbers_words_and_a_colour_are_read(tmp_path: Path, publisher: str, found: Publisher) -> None:
    assert opened(tmp_path, publisher).problems == ()
    assert given(tmp_path, publisher) == found


@pytest.mark.parametrize(
    ("publisher", "told"),
    [
        (
            "{emergency: [112]}",
            "4:28: error: the emergency of the publisher is no text  [publisher]\n"
            '    put it in quotes, such as emergency: "01632"',
        ),
        (
            '{emergency: "999 or 112"}',
            '4:28: error: the emergency of the publisher: "999 or 112" is no telephone number  [publisher]\n'
            '    write figures alone, such as emergency: "112"',
        ),
        (
            "{advice_line: NHS 111}",
            '4:30: error: the advice_line of the publisher: "NHS 111" is no telephone number  [publisher]\n'
            '    write figures alone, such as advice_line: "112"',
        ),
        (
            "{call_us: {fr: Appelez.}}",
            '4:26: error: the call_us of the publisher: there is no language "fr"  [publisher]\n'
            "    the languages are en, es",
        ),
        (
            "{accent: teal}",
            '4:25: error: the accent of the publisher: "teal" is no colour  [publisher]\n'
            '    write 6 hexadecimal figures in quotes, such as accent: "#14262d"',
        ),
        (
            '{accent: "#e8590c"}',
            "4:25: error: the accent #e8590c has a contrast of 3.6 to white; it needs 4.5  [publisher]\n"
            "    take a darker colour",
        ),
    ],
)
def test_numbers_languages_and_colours_that_cannot_be_used_are_told_at_their_line(
    tmp_path: Path, publisher: str, told: str
) -> None:
    assert refused(tmp_path, publisher) == [f"mkdocs.yml:{told}"]


def test_two_mistakes_are_told_at_once(tmp_path: Path) -> None:
    assert len(refused(tmp_path, "{phone: 5, logo: no.svg}")) == 2


@pytest.mark.parametrize(
    ("logo", "why"),
    [
        ("logo.svg", "cannot be read: No such file or directory"),
        ("folder", "cannot be read: Is a directory"),
        ('"a\\0b"', None),
    ],
)
def test_a_logo_that_cannot_be_read_is_named(tmp_path: Path, logo: str, why: str | None) -> None:
    (tmp_path / "folder").mkdir()
    (told,) = refused(tmp_path, f"{{logo: {logo}}}")
    assert told.startswith("mkdocs.yml:4:23: error: ")
    assert (f"the logo {logo} {why}" if why else "the character U+0000 is not allowed") in told


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (bytes(27 * 1024 * 1024), "has 27.0 MB; the most are 1 MB"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (20_000).to_bytes(4, "big") * 2, "has 20000 × 20000 pixels; the most"),
        (b"", "is not a picture"),
        (b"just a text", "is not a picture"),
    ],
)
def test_a_logo_that_no_card_can_hold_is_told_at_its_setting_and_before_any_card_is_made(
    tmp_path: Path, data: bytes, why: str
) -> None:
    (tmp_path / "logo.png").write_bytes(data)
    (told,) = refused(tmp_path, "{logo: logo.png}")
    assert told.startswith(f"mkdocs.yml:4:23: error: the logo logo.png {why}")


def test_a_logo_that_is_a_pipe_is_told_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "logo.png")
    assert refused(tmp_path, "{logo: logo.png}")[0].startswith(
        "mkdocs.yml:4:23: error: the logo logo.png is not a picture  [publisher]"
    )


@pytest.mark.parametrize("command", [["check"], ["cards", "--to", "out"]])
def test_a_mistake_in_the_configuration_stops_a_command(good: Path, limber: Limber, command: list[str]) -> None:
    edit(good, "mkdocs.yml", "languages: [en, es]\n", "languages: [en, es]\n    publisher: {nmae: Clinic}\n")
    outcome = limber(*command)
    assert outcome.code == 1
    assert (outcome.out + outcome.err).startswith(
        'mkdocs.yml:44:23: error: the publisher has no field "nmae"  [publisher]\n'
    )


@pytest.mark.parametrize("publisher", ["{nmae: Clinic}", "{logo: no.svg}", "Clinic"])
def test_a_mistake_in_the_configuration_stops_mkdocs_without_a_crash(
    good: Path, caplog: pytest.LogCaptureFixture, publisher: str
) -> None:
    edit(good, "mkdocs.yml", "languages: [en, es]\n", f"languages: [en, es]\n    publisher: {publisher}\n")
    with pytest.raises(Abort):
        build_site(good)
    assert "publisher" in caplog.text or "the logo no.svg cannot be read" in caplog.text


def test_every_card_names_the_publisher(published: Published) -> None:
    for name, pdf in published('{name: "North *Clinic* #1", phone: "+44 1632 960001"}').items():
        shown = written(pdf, name)
        assert squeezed("North *Clinic* #1") in shown, name
        assert squeezed("+44 1632 960001") in shown, name


def test_without_a_name_the_site_is_the_publisher(published: Published) -> None:
    for name, pdf in published("{}").items():
        assert "Good" in written(pdf, name)


@pytest.mark.parametrize("kind", ["svg", "png", "jpg"])
def test_the_logo_stands_on_every_card_with_the_name_as_its_words(good: Path, published: Published, kind: str) -> None:
    data = io.BytesIO()
    Image.new("RGB", (40, 20), "grey").save(data, "JPEG")
    (good / f"logo.{kind}").write_bytes({"svg": SVG.encode(), "png": png(40, 20), "jpg": data.getvalue()}[kind])
    for name, pdf in published(f"{{name: North Clinic, logo: logo.{kind}}}").items():
        assert Tag("Figure", "", "North Clinic") in tags(pdf), name


@pytest.mark.parametrize(("wide", "high"), [(2000, 100), (100, 2000), (1, 1)])
def test_a_logo_of_any_shape_leaves_the_card_whole(good: Path, published: Published, wide: int, high: int) -> None:
    (good / "logo.png").write_bytes(png(wide, high))
    for name, pdf in published("{name: North Clinic, logo: logo.png}").items():
        for side in read(pdf):
            assert [*spoiled(side), *collisions(side)] == [], name
            assert outside(side, 3 * MM, *PANELS.get(name, (1, 1))) == [], name
            assert side.ink < 0.1, name


def test_a_long_name_of_a_publisher_leaves_the_card_whole(published: Published) -> None:
    who = "Department of Physiotherapy and Rehabilitation of the University Hospital of the Northern Region"
    for name, pdf in published(f'{{name: {who}, phone: "+44 1632 960001 extension 12345"}}').items():
        assert squeezed(who) in written(pdf, name), name
        for side in read(pdf):
            assert collisions(side) == [], name
            assert outside(side, 3 * MM, *PANELS.get(name, (1, 1))) == [], name


@pytest.mark.parametrize("logo", [b"", b"just a text", b"<svg", b"%PDF-1.7 junk"])
def test_a_logo_that_is_no_picture_is_blamed_on_the_logo(
    good: Path, tmp_path: Path, limber: Limber, logo: bytes
) -> None:
    (good / "logo.svg").write_bytes(logo)
    edit(good, "mkdocs.yml", "languages: [en, es]\n", "languages: [en, es]\n    publisher: {logo: logo.svg}\n")
    outcome = limber("cards", "--to", str(tmp_path / "out"))
    assert outcome.code == 1
    assert outcome.err.startswith("mkdocs.yml:44:23: error: the logo logo.svg is not a picture  [publisher]\n")
    assert "routines/" not in outcome.err


def test_each_card_holds_the_logo_once(good: Path, published: Published) -> None:
    data = io.BytesIO()
    Image.effect_noise((600, 600), 80).save(data, "PNG")
    (good / "logo.png").write_bytes(data.getvalue())
    with_logo = published("{name: North Clinic, logo: logo.png}")
    assert len(data.getvalue()) > 300_000
    for name, pdf in with_logo.items():
        assert len(pdf) < 1.6 * len(data.getvalue()), name
