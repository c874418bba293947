"""The languages of ``mkdocs.yml``: each has a record, and the links between the languages name it as it does."""

from dataclasses import replace
from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError

from generator import languages
from generator.shell.further import theme_language
from tests.shell.conftest import Limber
from tests.sites.copies import edit
from tests.unit.test_languages import ESPERANTO

NO_RECORD = (
    'mkdocs.yml: there is no record of the language "de", only of en, es; write generator/languages/de.py '
    "after the model of en.py and put it into LANGUAGES, or take it out of languages"
)

LEFT = {"direction": "ltr"}
"""How all of these are read."""


@pytest.mark.parametrize(
    "arguments",
    [["check"], ["export", "--to", "out"], ["cards", "--to", "out"], ["new", "exercise", "bow"], ["stamp", "bridge"]],
    ids=lambda arguments: arguments[0],
)
def test_a_language_without_a_record_is_one_error(good: Path, limber: Limber, arguments: list[str]) -> None:
    edit(good, "mkdocs.yml", "languages: [en, es]", "languages: [en, es, de]")
    outcome = limber(*arguments)
    assert (outcome.code, outcome.out, outcome.err) == (2, "", f"limber: {NO_RECORD}\n")


def test_a_language_without_a_record_is_one_error_to_mkdocs_too(good: Path) -> None:
    edit(good, "mkdocs.yml", "languages: [en, es]", "languages: [en, de]")
    with pytest.raises(PluginError) as error:
        switch(good)
    assert str(error.value) == NO_RECORD


def test_the_links_between_the_languages_name_each_as_its_record_does(
    good: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "LANGUAGES", (*languages.LANGUAGES, ESPERANTO))
    edit(good, "mkdocs.yml", "languages: [en, es]", "languages: [en, es, eo]")
    assert switch(good) == [
        {**LEFT, "code": "en", "name": "English", "path": "", "root": "https://good.test/", "here": True},
        {**LEFT, "code": "es", "name": "Español", "path": "es/", "root": "https://good.test/es/", "here": False},
        {**LEFT, "code": "eo", "name": "Esperanto", "path": "eo/", "root": "https://good.test/eo/", "here": False},
    ]


@pytest.mark.parametrize(
    ("code", "theirs"), [("pt-BR", "pt-BR"), ("zh-Hans", "zh"), ("zh-Hant", "zh-Hant"), ("xx", "en"), ("es", "es")]
)
def test_the_theme_speaks_the_nearest_language_that_it_knows(
    good: Path, monkeypatch: pytest.MonkeyPatch, code: str, theirs: str
) -> None:
    theme = load_config(str(good / "mkdocs.yml")).theme
    monkeypatch.setattr(languages, "LANGUAGES", (replace(ESPERANTO, code=code),))
    assert theme_language(code, theme.dirs) == theirs


def switch(project: Path) -> object:
    """What the plugin tells the theme about the languages."""
    config = load_config(str(project / "mkdocs.yml"))
    return config.plugins.on_config(config).extra["site_languages"]
