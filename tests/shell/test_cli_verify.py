"""``limber verify``: what became of a site since it was built."""

from pathlib import Path

import pytest

from generator.shell.checksums import write_checksums
from generator.shell.filesystem import write
from tests.shell.conftest import Limber
from tests.sites.copies import edit


@pytest.fixture
def site(good: Path) -> Path:
    """A small site in the folder where the good project has its own."""
    folder = good / "site"
    write({"index.html": b"one", "es/index.html": b"uno"}, folder)
    write_checksums(folder)
    return folder


def test_a_site_that_nobody_touched_is_as_it_was_built(site: Path, limber: Limber) -> None:
    outcome = limber("verify")
    assert (outcome.code, outcome.out) == (0, f"{site}: 2 files, all as they were built\n")


def test_every_difference_is_told_and_the_exit_status_is_1(site: Path, limber: Limber) -> None:
    (site / "index.html").unlink()
    write({"es/index.html": b"otro", "extra.html": b"", "more.html": b""}, site)
    outcome = limber("verify")
    assert outcome.code == 1
    assert outcome.out.splitlines() == [
        "missing: index.html",
        "changed: es/index.html",
        "foreign: extra.html",
        "foreign: more.html",
        f"{site}: 1 missing, 1 changed, 2 foreign",
    ]


def test_only_what_differs_is_counted(site: Path, limber: Limber) -> None:
    write({"extra.html": b""}, site)
    assert limber("verify").out.splitlines() == ["foreign: extra.html", f"{site}: 1 foreign"]


def test_a_name_cannot_steer_the_terminal(site: Path, limber: Limber) -> None:
    write({"\x1b[2Jhidden.html": b"", "a\nb.html": b"", "año.html": b""}, site)
    assert limber("verify").out.splitlines()[:3] == [
        "foreign: '\\x1b[2Jhidden.html'",
        "foreign: 'a\\nb.html'",
        "foreign: año.html",
    ]


def test_another_folder_can_be_named(site: Path, tmp_path: Path, limber: Limber) -> None:
    copy = site.rename(tmp_path / "downloaded")
    outcome = limber("verify", str(copy))
    assert (outcome.code, outcome.out) == (0, f"{copy}: 2 files, all as they were built\n")


def test_the_folder_is_that_of_the_settings(site: Path, good: Path, limber: Limber) -> None:
    edit(good, "mkdocs.yml", "docs_dir:", "site_dir: public\ndocs_dir:")
    site.rename(good / "public")
    assert limber("verify").out == f"{good / 'public'}: 2 files, all as they were built\n"


def test_a_folder_without_checksums_cannot_be_verified(good: Path, limber: Limber) -> None:
    outcome = limber("verify")
    assert (outcome.code, outcome.out) == (2, "")
    expected = f"limber: {good / 'site' / 'checksums.txt'} is not there; build the site first: mkdocs build --strict\n"
    assert outcome.err == expected


def test_a_damaged_list_is_told_with_its_line(site: Path, limber: Limber) -> None:
    (site / "checksums.txt").write_text("damaged\n", encoding="utf-8")
    outcome = limber("verify")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == (
        f"limber: {site / 'checksums.txt'}:1: this line is not a checksum and a path; build the site again\n"
    )


@pytest.mark.usefixtures("stub_typst")
def test_what_mkdocs_built_is_verified_and_the_list_is_part_of_the_site(built: Path, limber: Limber) -> None:
    outcome = limber("verify", str(built))
    assert (outcome.code, outcome.err) == (0, "")
    listed = (built / "checksums.txt").read_text(encoding="utf-8")
    assert all(f"  {name}\n" in listed for name in ("index.html", "es/exercises/bridge/index.html", "sitemap.xml"))
