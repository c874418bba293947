"""Who gives out the cards: name, telephone number and logo from ``mkdocs.yml``."""

import datetime
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort
from PIL import Image

from generator.pages.site import Publisher
from generator.shell.project import ProjectError, open_project
from tests.paper import MM, PANELS, Tag, collisions, outside, read, spoiled, squeezed, tags, written
from tests.shell.conftest import Limber
from tests.sites.copies import build_site, edit, snapshot

DAY = datetime.date(2026, 11, 20)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h20v10H0z" fill="#456"/></svg>'
NAMES = ("a4", "letter", "large", "pocket", "deck")
Published = Callable[[str], dict[str, bytes]]


def given(root: Path, publisher: str) -> Publisher:
    """The publisher that a configuration names."""
    config = f"site_name: Clinic\nplugins:\n  limber:\n    publisher: {publisher}\n"
    (root / "mkdocs.yml").write_text(config, encoding="utf-8")
    return open_project(root, DAY).settings.publisher


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


@pytest.mark.parametrize("publisher", ["{nmae: Clinic}", "{name: Clinic, fax: 1}", "Clinic", "[name]", "5"])
def test_unknown_fields_and_other_shapes_are_refused(tmp_path: Path, publisher: str) -> None:
    with pytest.raises(ProjectError) as error:
        given(tmp_path, publisher)
    assert str(error.value) == "mkdocs.yml: publisher has the fields name, phone, logo, and no others"


@pytest.mark.parametrize(
    "phone", ["01632", "+441632960000", "5551234", "12:30:45", "[1]", "{a: 1}", "2026-11-20", "yes"]
)
def test_a_phone_number_that_yaml_reads_as_something_else_is_never_printed_otherwise(
    tmp_path: Path, phone: str
) -> None:
    try:
        found = given(tmp_path, f"{{phone: {phone}}}").phone
    except ProjectError as error:
        assert "phone" in str(error)  # noqa: PT017 - either answer is right
    else:
        assert found == phone


@pytest.mark.parametrize(("logo", "why"), [("logo.svg", "No such file or directory"), ("folder", "Is a directory")])
def test_a_logo_that_cannot_be_read_is_named(tmp_path: Path, logo: str, why: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(ProjectError) as error:
        given(tmp_path, f"{{logo: {logo}}}")
    assert str(error.value) == f"mkdocs.yml: the logo {logo} cannot be read: {why}"


@pytest.mark.parametrize("command", [["check"], ["cards", "--to", "out"]])
def test_a_mistake_in_the_configuration_stops_a_command(good: Path, limber: Limber, command: list[str]) -> None:
    edit(good, "mkdocs.yml", "languages: [en, es]\n", "languages: [en, es]\n    publisher: {nmae: Clinic}\n")
    outcome = limber(*command)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == "limber: mkdocs.yml: publisher has the fields name, phone, logo, and no others\n"


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
    assert outcome.code != 0
    assert "logo" in outcome.err
    assert "shorter" not in outcome.err
