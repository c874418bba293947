"""Cards in languages with a region or a script, in languages that are read from the right, and in other letters."""

import io
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import mkdocs
import pikepdf
import pytest

from generator import languages
from generator.build import load_sites
from generator.exports.cards import card_jobs
from generator.exports.setting import Card, Cause
from generator.languages.en import ENGLISH
from generator.languages.language import Language
from generator.pages.site import CardFont, Publisher
from generator.shell.fonts import FontError, card_font
from generator.shell.typeset import Typesetter
from generator.works import on_demand
from tests.conftest import project, settings
from tests.paper import MM, PANELS, collisions, fonts, outside, read, text

Cards = Callable[..., dict[str, Card]]
ICONS = Path(mkdocs.__file__).parent / "themes" / "readthedocs" / "css" / "fonts" / "fontawesome-webfont.ttf"
"""A font with a sign that ours does not have."""
HOUSE = "\uf015"


@pytest.fixture
def cards(monkeypatch: pytest.MonkeyPatch, site_templates: dict[str, str], card_templates: Mapping[str, str]) -> Cards:
    """A function that gives the cards of the minimal project, written in English under another code, by format."""

    def make(code: str, locale: str, publisher: Publisher | None = None, **edits: tuple[str, str]) -> dict[str, Card]:
        record: Language = replace(ENGLISH, code=code, locale=locale, date="dd/MM/y")
        monkeypatch.setattr(languages, "LANGUAGES", (record,))
        words = {
            path.replace("strings/en", f"strings/{code}"): text
            for path, text in site_templates.items()
            if path.startswith("site_templates/strings/en")
        }
        files = {**project(**edits), **words, **card_templates}
        (site,), problems = load_sites(files, settings(code, publisher=publisher))
        assert problems == ()
        typeset = Typesetter(on_demand, publisher.card_font if publisher else CardFont())
        jobs = list(card_jobs(site, card_templates))
        return {job.format.name: card for job, card in zip(jobs, typeset(jobs), strict=True)}

    return make


def tongue(pdf: bytes) -> str:
    """The language that a PDF names."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return str(document.Root.Lang)


@pytest.mark.parametrize(
    ("code", "locale", "lang"),
    [
        ("pt-BR", "pt_BR", "pt-BR"),
        ("zh-Hans", "zh_Hans", "zh-CN"),
        ("sr-Latn", "sr_Latn", "sr"),
        ("es-419", "es_419", "es"),
    ],
)
def test_a_code_with_a_region_or_a_script_is_the_language_of_the_pdf(
    cards: Cards, code: str, locale: str, lang: str
) -> None:
    for name, card in cards(code, locale).items():
        assert (card.fault, tongue(card.pdf)) == ("", lang), name


def test_a_card_that_is_read_from_the_right_keeps_every_panel(cards: Cards) -> None:
    left, right = cards("en", "en_GB"), cards("ar", "ar")
    for name, card in right.items():
        assert card.fault == "", name
        assert sorted(text(read(card.pdf))) == sorted(text(read(left[name].pdf))), name
        assert (card.pages, left[name].pages) == (left[name].pages, card.pages), name
        for side in read(card.pdf):
            assert outside(side, 3 * MM, *PANELS.get(name, (1, 1))) == [], name
            assert collisions(side) == [], name


def test_its_booklet_is_read_from_the_right(cards: Cards) -> None:
    """The cover, which holds the title, is the panel at the right of a booklet, and at the left of this one."""
    for code, locale, column in (("en", "en_GB", 3), ("ar", "ar", 0)):
        (side,) = read(cards(code, locale)["pocket"].pdf)
        largest = max((sign for sign in side.signs if sign.top < side.height / 2), key=lambda sign: sign.size)
        assert int(largest.left / (side.width / 4)) == column, code


def test_letters_that_no_font_has_are_named_each_once(cards: Cards) -> None:
    for card in cards("en", "en_GB", bridge=("Lift your hips.", "Lift 髋 and 抬 and 髋.")).values():
        assert (card.fault, card.cause, card.pdf) == ("髋抬", Cause.LETTERS, b"")


def test_a_font_of_the_publisher_brings_its_letters(cards: Cards) -> None:
    edit = ("Lift your hips.", f"Lift your {HOUSE} hips.")
    assert {card.fault for card in cards("en", "en_GB", bridge=edit).values()} == {HOUSE}
    found = card_font(ICONS.name, ICONS.parent)
    assert found.families == ("FontAwesome",)
    for name, card in cards("en", "en_GB", Publisher(card_font=found), bridge=edit).items():
        assert card.fault == "", name
        assert HOUSE in text(read(card.pdf)), name
        assert "FontAwesome" in json.dumps(sorted(fonts(card.pdf))), name


def test_a_font_may_be_a_folder_or_an_installed_package() -> None:
    assert card_font(".", ICONS.parent).families == ("FontAwesome",)
    assert card_font("font-source-sans-pro", ICONS.parent).families == ("Source Sans Pro",)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("noto", "there is no file or folder noto, and no installed package of that name"),
        ("empty", "there is no font in empty"),
        ("note.ttf", "there is no font in note.ttf"),
        ("pytest", "there is no font in pytest"),
    ],
)
def test_a_font_that_is_not_there_is_told(tmp_path: Path, name: str, why: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "note.ttf").write_text("no font", encoding="utf-8")
    with pytest.raises(FontError) as error:
        card_font(name, tmp_path)
    assert str(error.value) == why
