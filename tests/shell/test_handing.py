"""Pictures are made when their files are written, and not before."""

from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from generator.pages.site_file import SiteFile
from generator.shell.handing import hand_over


@pytest.fixture
def config(good: Path) -> MkDocsConfig:
    """The configuration of the good project."""
    found = load_config(str(good / "mkdocs.yml"), site_dir=str(good / "site"))
    found.plugins._current_plugin = "limber"
    return found


def handed(content: SiteFile, config: MkDocsConfig) -> File:
    """A file as MkDocs gets it."""
    files = Files([])
    hand_over({"figures/a.svg": content}, files, config)
    (file,) = files
    return file


def test_a_picture_is_made_each_time_it_is_written_and_never_before(config: MkDocsConfig) -> None:
    made: list[str] = []

    def make() -> bytes:
        made.append("made")
        return "<svg>ñ</svg>".encode()

    file = handed(SiteFile(make), config)
    assert made == []
    file.copy_file()
    assert Path(file.abs_dest_path).read_text(encoding="utf-8") == "<svg>ñ</svg>"
    assert made == ["made"]
    assert (file.content_bytes, file.content_string) == ("<svg>ñ</svg>".encode(), "<svg>ñ</svg>")


@pytest.mark.parametrize("other", ["other ñ", "other ñ".encode()])
def test_another_plugin_may_put_something_in_its_place(config: MkDocsConfig, other: str | bytes) -> None:
    file = handed(SiteFile(lambda: b"<svg/>"), config)
    if isinstance(other, str):
        file.content_string = other
    else:
        file.content_bytes = other
    file.copy_file()
    assert Path(file.abs_dest_path).read_text(encoding="utf-8") == "other ñ"


def test_a_file_of_bytes_is_written_as_it_is(config: MkDocsConfig) -> None:
    file = handed(SiteFile(b"<svg/>"), config)
    file.copy_file()
    assert Path(file.abs_dest_path).read_bytes() == b"<svg/>"
