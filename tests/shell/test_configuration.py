"""Reading ``mkdocs.yml`` runs no code, and gives each setting its line."""

from pathlib import Path

import pytest

from generator.nodes import Position
from generator.shell.configuration import ConfigurationFileError, Tagged, places, read_configuration


def read(folder: Path, text: str) -> dict[str, object]:
    """What a configuration says."""
    (folder / "mkdocs.yml").write_text(text, encoding="utf-8")
    return read_configuration(folder / "mkdocs.yml")


@pytest.mark.parametrize(
    "tag",
    [
        "!!python/object/apply:os.mkdir [ran]",
        "!!python/object/new:os.mkdir [ran]",
        "!!python/object:os.system {}",
        "!!python/name:os.system",
        "!!python/module:antigravity",
    ],
)
def test_a_tag_of_python_runs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tag: str) -> None:
    monkeypatch.chdir(tmp_path)
    assert isinstance(read(tmp_path, f"site_name: A\nextra: {tag}\n")["extra"], Tagged)
    assert [path.name for path in tmp_path.iterdir()] == ["mkdocs.yml"]


def test_nor_does_one_in_the_file_that_it_builds_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "base.yml").write_text("extra: !!python/object/apply:os.mkdir [ran]\n", encoding="utf-8")
    assert isinstance(read(tmp_path, "INHERIT: base.yml\nsite_name: A\n")["extra"], Tagged)
    assert not (tmp_path / "ran").exists()


def test_the_tags_of_mkdocs_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIMBER_TEST_NAME", "B")
    text = "site_name: !ENV [LIMBER_TEST_NAME, A]\nextra:\n  here: !relative $config_dir/parts\n  there: !relative\n"
    found = read(tmp_path, text)
    assert found["site_name"] == "B"
    assert isinstance(extra := found["extra"], dict)
    assert [type(value) for value in extra.values()] == [Tagged, Tagged]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"a: " + b"[" * 5000, "it is nested too deep"),
        (b"a: !other 5\n", "could not determine a constructor for the tag '!other'"),
        (b"a: 2026-13-45\n", "month must be in 1..12"),
        (b"? [a]\n: b\n", "found unhashable key"),
        (b"- " * 3000, ""),
        (b"&a [*a]\n", 'it must hold settings, such as "site_name: Our exercises"'),
        (b"INHERIT: [a]\n", ""),
        (b"INHERIT: gone.yml\n", "Inherited config file 'gone.yml' does not exist"),
        (b"a: \x00\n", "special characters are not allowed"),
        (b"\xff\xfe\x00", ""),
        (b"[1, 2]\n", 'it must hold settings, such as "site_name: Our exercises"'),
    ],
)
def test_whatever_cannot_be_read_is_told_and_never_a_crash(tmp_path: Path, data: bytes, why: str) -> None:
    (tmp_path / "mkdocs.yml").write_bytes(data)
    with pytest.raises(ConfigurationFileError) as error:
        read_configuration(tmp_path / "mkdocs.yml")
    assert why in str(error.value)
    assert places(tmp_path / "mkdocs.yml", tmp_path).path == "mkdocs.yml"


def test_each_setting_has_its_line_in_a_mapping_and_in_a_list(tmp_path: Path) -> None:
    for plugins in ("  limber:\n    publisher:\n      name: A\n", "  - limber:\n      publisher:\n        name: A\n"):
        read(tmp_path, f"site_name: A\nplugins:\n{plugins}")
        found = places(tmp_path / "mkdocs.yml", tmp_path).lines
        column = 13 if plugins.startswith("  limber") else 15
        assert found["plugins", "limber", "publisher", "name"] == Position(5, column)
