"""What another builder needs stands in plain files: words, styles, the file behind a page, a configuration."""

from collections.abc import Mapping
from typing import Any

import pytest
import yaml

from generator.languages.en import ENGLISH
from generator.pages.site_file import SiteFile
from generator.render.strings import Strings
from generator.shell.standalone.builder import BUILDERS
from generator.shell.standalone.configuration import configuration
from generator.shell.standalone.folder import commands
from generator.shell.standalone.given import Given
from generator.shell.standalone.pages import with_origin
from generator.shell.standalone.theme import plain_theme, theme_words
from tests.conftest import BOTH, settings

WORDS = Strings(ENGLISH, {"site.edit": "Edit", "site.dark": "Dark", "nav.home": "Home", "dose.hold": "Hold"})
WHERE = {"repo_url": "https://code.example/good", "edit_uri": "edit/main/"}
SETTINGS = settings(*BOTH, site_url="https://good.example/")
FIRST = {"code": "en", "name": "English", "direction": "ltr"}
FURTHER = {"code": "es", "name": "Español", "direction": "ltr"}


def configured(
    config: Mapping[str, Any], language: str = "en", made: Mapping[str, SiteFile] | None = None, our_switch: bool = True
) -> Any:
    """The configuration of an exported folder, as the builder reads it."""
    given = Given(config, {}, {}, {"en": "en", "es": "es-419"}, our_switch=our_switch)
    return yaml.safe_load(configuration(given, SETTINGS, language, {"site.edit": "Edit"}, made or {}))


def test_a_template_that_asks_for_words_takes_them_from_the_configuration() -> None:
    theme = plain_theme({"main.html": b'{{ t("site.edit") }}\n', "404.html": b"<p>\n", "a.js": b't("x")'})
    assert theme["main.html"] == (b'{%- from "partials/words.html" import t with context -%}\n{{ t("site.edit") }}\n')
    assert (theme["404.html"], theme["a.js"]) == (b"<p>\n", b't("x")')
    assert b"config.extra.words[name]" in theme["partials/words.html"]


def test_the_styles_are_joined_and_other_files_stay_as_they_are() -> None:
    theme = plain_theme(
        {
            "assets/limber.css": b'@import "page.css";\n',
            "assets/page.css": b"p {}\n",
            "assets/own.css": b"\xff",
            ".icons/limber/logo.svg": b"<svg/>",
        },
    )
    assert {path: data for path, data in theme.items() if not path.endswith(".html")} == {
        "assets/limber.css": b"p {}\n",
        "assets/own.css": b"\xff",
        ".icons/limber/logo.svg": b"<svg/>",
    }


def test_the_words_that_the_theme_asks_for_come_along_and_no_others() -> None:
    theme = {"a.html": b"{{ t('site.edit') | e }}", "b.html": b'{{ t("nav.home") }}', "c.js": b't("dose.hold")'}
    assert theme_words(theme, WORDS) == {"site.edit": "Edit", "nav.home": "Home"}


def test_a_name_that_a_template_puts_together_brings_every_word_that_begins_so() -> None:
    assert theme_words({"a.html": b"{{ t('site.' ~ toggle.name) }}"}, WORDS) == {
        "site.edit": "Edit",
        "site.dark": "Dark",
    }


@pytest.mark.parametrize(
    ("page", "rest"),
    [
        ("---\ntitle: A\n---\n# A\n", "title: A\n---\n# A\n"),
        ("\ufeff---\r\ntitle: A\r\n---\r\n# A\r\n", "title: A\n---\n# A\n"),
        ("# A\n", "---\n\n# A\n"),
        ("---\n\nA line above, and no front matter.\n", "---\n\n---\n\nA line above, and no front matter.\n"),
    ],
    ids=["front-matter", "from-windows", "none", "a-rule"],
)
def test_a_page_written_by_hand_says_where_to_change_it(page: str, rest: str) -> None:
    assert with_origin(page.encode(), "content/pages/en/a.md", WHERE).decode() == (
        f"---\nedit_at: https://code.example/good/edit/main/content/pages/en/a.md\n{rest}"
    )


@pytest.mark.parametrize(
    ("source", "config"),
    [(None, WHERE), ("content/a.yaml", WHERE), ("content/pages/en/a.md", {"repo_url": "https://a.example"})],
)
def test_a_page_that_is_made_or_of_a_hidden_project_stays_as_it_is(
    source: str | None, config: Mapping[str, str]
) -> None:
    assert with_origin(b"# A\n", source, config) == b"# A\n"


def test_the_configuration_of_the_first_language_fills_the_site_and_names_no_plugin_of_ours() -> None:
    config = configured(
        {
            **WHERE,
            "site_name": "Good",
            "site_url": "ours",
            "docs_dir": "content/pages/en",
            "nav": ["index.md"],
            "hooks": ["mine.py"],
            "theme": {"name": "material", "custom_dir": "site_templates/theme", "language": "en"},
            "plugins": {"search": {}, "limber": {"languages": ["en", "es"]}},
            "markdown_extensions": ["tables", {"toc": {"permalink": False}}],
            "extra": {"generator": False},
        }
    )
    assert config == {
        "repo_url": "https://code.example/good",
        "site_name": "Good",
        "nav": ["index.md"],
        "site_url": "https://good.example/",
        "docs_dir": "en",
        "site_dir": "site",
        "edit_uri": "",
        "not_in_nav": "*",
        "theme": {"name": "material", "language": "en", "custom_dir": "theme"},
        "plugins": {"search": {}},
        "markdown_extensions": ["attr_list", "md_in_html", "tables", {"toc": {"permalink": False}}],
        "extra": {
            "generator": False,
            "alternate": True,
            "site_languages": [
                {**FIRST, "path": "", "root": "https://good.example/", "here": True},
                {**FURTHER, "path": "es/", "root": "https://good.example/es/", "here": False},
            ],
            "report": "",
            "words": {"site.edit": "Edit"},
        },
    }


def test_a_further_language_lies_below_the_site_in_a_folder_of_its_name() -> None:
    config = configured({"theme": {"name": "material", "language": "en"}}, "es")
    assert {name: config[name] for name in ("site_url", "docs_dir", "site_dir")} == {
        "site_url": "https://good.example/es/",
        "docs_dir": "es",
        "site_dir": "site/es",
    }
    assert config["theme"]["language"] == "es-419"
    assert [language["path"] for language in config["extra"]["site_languages"]] == ["../", "../es/"]


@pytest.mark.parametrize(
    ("given", "left"),
    [
        (["search", {"limber": {}}, {"tags": {}}], ["search", {"tags": {}}]),
        (["limber"], []),
        ({"limber": None, "search": {}}, {"search": {}}),
    ],
)
def test_plugins_keep_the_shape_in_which_they_are_given(given: Any, left: Any) -> None:
    assert configured({"theme": "material", "plugins": given})["plugins"] == left


def test_a_switch_of_the_publishers_own_gets_the_languages_as_the_theme_wants_them() -> None:
    links = [{"name": "English", "lang": "en", "link": "./"}, {"name": "Español", "lang": "es", "link": "es/"}]
    assert configured({"theme": "material"}, our_switch=False)["extra"]["alternate"] == links
    mine = [{"name": "Deutsch", "link": "https://de.example/"}]
    assert configured({"theme": "material", "extra": {"alternate": mine}})["extra"]["alternate"] == mine


def test_without_a_menu_of_the_publisher_only_pages_that_lead_on_are_in_it() -> None:
    made = {"index.md": SiteFile(b"", leads_on=True), "bridge.md": SiteFile(b""), "a.json": SiteFile(b"")}
    config = configured({"theme": "material", "not_in_nav": "/about/*\n"}, "en", made)
    assert config["not_in_nav"] == "/about/*\n/bridge.md"


def test_the_first_language_is_built_first_because_that_empties_the_site() -> None:
    assert commands(SETTINGS, BUILDERS["zensical"]) == [
        "zensical build --clean --strict -f mkdocs.yml",
        "zensical build --clean --strict -f mkdocs.es.yml",
    ]
