"""A project is the folder that holds ``mkdocs.yml``."""

import datetime
from pathlib import Path

import pytest

from generator.shell.project import Checked, ProjectError, open_project

DAY = datetime.date(2026, 11, 20)


def opened(root: Path, config: str) -> tuple[tuple[str, ...], str, str]:
    """Languages, address and name of the site that a configuration gives."""
    (root / "mkdocs.yml").write_text(config, encoding="utf-8")
    found = open_project(root, DAY).settings
    return found.languages, found.site_url, found.site_name


def refused(root: Path, config: bytes) -> str:
    """Why a configuration is refused."""
    (root / "mkdocs.yml").write_bytes(config)
    with pytest.raises(ProjectError) as error:
        open_project(root, DAY)
    return str(error.value)


def test_languages_address_and_name_come_from_the_configuration(tmp_path: Path) -> None:
    config = "site_name: A\nsite_url: https://a.example/b\nplugins:\n  search: {}\n  limber:\n    languages: [es, en]\n"
    assert opened(tmp_path, config) == (("es", "en"), "https://a.example/b/", "A")


def test_plugins_may_be_a_list_as_mkdocs_allows(tmp_path: Path) -> None:
    config = "plugins:\n  - search\n  - limber:\n      languages: [es, en]\n"
    assert opened(tmp_path, config)[0] == ("es", "en")


@pytest.mark.parametrize("plugins", ["", "plugins: [search, limber]\n", "plugins: {limber: {}}\n", "plugins:\n"])
def test_without_a_choice_the_languages_are_english_and_spanish(tmp_path: Path, plugins: str) -> None:
    assert opened(tmp_path, f"site_name: A\n{plugins}") == (("en", "es"), "", "A")


def test_an_address_may_come_from_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIMBER_TEST_URL", "https://env.example")
    config = 'site_url: !ENV [LIMBER_TEST_URL, "https://a.example/"]\n'
    assert opened(tmp_path, config)[1] == "https://env.example/"


def test_a_configuration_may_build_on_another_one(tmp_path: Path) -> None:
    (tmp_path / "base.yml").write_text("site_name: Base\nsite_url: https://base.example/\n", encoding="utf-8")
    assert opened(tmp_path, "INHERIT: base.yml\nsite_name: Mine\n") == (("en", "es"), "https://base.example/", "Mine")


def test_tags_for_functions_are_passed_over(tmp_path: Path) -> None:
    config = "site_name: A\nmarkdown_extensions:\n  toc:\n    slugify: !!python/name:re.escape\n"
    assert opened(tmp_path, config)[2] == "A"


def test_a_configuration_without_settings_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path, b"just a text\n") == (
        f'{tmp_path / "mkdocs.yml"}: it must hold settings, such as "site_name: Our exercises"'
    )


def test_a_configuration_that_is_not_yaml_is_refused_with_its_line(tmp_path: Path) -> None:
    told = refused(tmp_path, b"site_name: A\nplugins: [search\nsite_url: b\n")
    assert told.startswith(f"{tmp_path / 'mkdocs.yml'}: ")
    assert "line 3" in told


def test_a_configuration_in_another_encoding_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path, b"site_name: \xe9t\xe9\n").startswith(f"{tmp_path / 'mkdocs.yml'}")


@pytest.mark.parametrize("languages", ["en", "[en, en]", "{en: es}", "[]", "[en, EN]", "true", "5"])
def test_languages_that_are_no_list_of_different_ones_are_refused(tmp_path: Path, languages: str) -> None:
    told = refused(tmp_path, f"plugins:\n  limber:\n    languages: {languages}\n".encode())
    assert told == 'mkdocs.yml: languages must be a list such as "[en, es]", each language once'


@pytest.mark.parametrize("options", ["text", "[en, es]", "true", "5"])
@pytest.mark.parametrize("plugins", ["plugins:\n  limber: {}\n", "plugins:\n  - limber: {}\n"])
def test_options_without_names_are_refused(tmp_path: Path, plugins: str, options: str) -> None:
    told = refused(tmp_path, plugins.replace("{}", options).encode())
    assert told == 'mkdocs.yml: limber takes options by their names, such as "limber: {languages: [en, es]}"'


@pytest.mark.parametrize("plugins", ["limber", "5", "true", "[[limber]]", "[5]"])
def test_plugins_that_are_no_list_of_names_are_refused(tmp_path: Path, plugins: str) -> None:
    told = refused(tmp_path, f"plugins: {plugins}\n".encode())
    assert told == 'mkdocs.yml: plugins must be a list of names, such as "plugins: [search, limber]"'


@pytest.mark.parametrize(
    ("config", "folders"),
    [
        ("plugins: [limber]", True),
        ("plugins: [limber, offline]", False),
        ("plugins: {limber: {}, offline: {}}", False),
        ("plugins: {limber: {}, offline: {enabled: true}}", False),
        ("plugins: {limber: {}, offline: {enabled: false}}", True),
        ("use_directory_urls: false", False),
    ],
)
def test_addresses_follow_the_files_that_the_plugin_offline_makes(tmp_path: Path, config: str, folders: bool) -> None:
    (tmp_path / "mkdocs.yml").write_text(f"site_name: A\n{config}\n", encoding="utf-8")
    assert open_project(tmp_path, DAY).settings.directory_urls is folders


def test_a_check_reads_content_and_words_and_changes_nothing(good: Path) -> None:
    project = open_project(good, DAY)
    reading = project.reading
    assert reading.problems == ()
    assert {"content/pages/es/about/index.md", "site_templates/strings/es.yaml"} <= reading.files.keys()
    assert {path.rpartition(".")[2] for path in reading.files if path.startswith("site_templates/theme/")} == {"html"}
    assert project.check() == Checked((), len(reading.files))
