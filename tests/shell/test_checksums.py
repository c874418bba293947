"""Checksums of a folder: written in the format of ``sha256sum``, and compared without opening what could hang."""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.shell.checksums import ChecksumsError, Compared, compare, write_checksums
from generator.shell.filesystem import write

FILES = {"index.html": b"one", "cards/b-a4.pdf": b"two", "cards/B.pdf": b"", "es/index.html": b"one"}
SHA_ONE = hashlib.sha256(b"one").hexdigest()
SHA_TWO = hashlib.sha256(b"two").hexdigest()
SHA_NONE = hashlib.sha256(b"").hexdigest()


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder with its list."""
    folder = tmp_path / "site"
    write(FILES, folder)
    write_checksums(folder)
    return folder


def test_the_list_names_every_file_but_itself_in_order(site: Path) -> None:
    assert (site / "checksums.txt").read_text(encoding="utf-8") == (
        f"{SHA_NONE}  cards/B.pdf\n{SHA_TWO}  cards/b-a4.pdf\n{SHA_ONE}  es/index.html\n{SHA_ONE}  index.html\n"
    )


def test_the_list_is_the_same_when_it_is_written_again(site: Path) -> None:
    before = (site / "checksums.txt").read_bytes()
    write_checksums(site)
    assert (site / "checksums.txt").read_bytes() == before


def test_a_folder_is_the_same_as_its_list(site: Path) -> None:
    assert compare(site) == Compared(listed=4, missing=(), changed=(), foreign=())
    assert compare(site).same


def test_missing_changed_and_foreign_files_are_told_apart(site: Path) -> None:
    (site / "index.html").unlink()
    (site / "cards/B.pdf").write_bytes(b"\n")
    write({"es/new.html": b"", "es/.htaccess": b"", "cards/checksums.txt": b""}, site)
    compared = compare(site)
    assert compared == Compared(
        listed=4,
        missing=("index.html",),
        changed=("cards/B.pdf",),
        foreign=("cards/checksums.txt", "es/.htaccess", "es/new.html"),
    )
    assert not compared.same


def test_hidden_things_at_the_top_are_not_looked_at_because_builds_leave_them_alone(site: Path) -> None:
    listed = (site / "checksums.txt").read_bytes()
    write({".git/objects/ab/cd": b"", ".nojekyll": b""}, site)
    assert compare(site).same
    write_checksums(site)
    assert (site / "checksums.txt").read_bytes() == listed


def test_a_pipe_in_the_place_of_a_file_is_a_change_and_is_never_opened(site: Path) -> None:
    (site / "index.html").unlink()
    os.mkfifo(site / "index.html")
    assert compare(site).changed == ("index.html",)


def test_a_folder_in_the_place_of_a_file_makes_the_file_missing(site: Path) -> None:
    (site / "index.html").unlink()
    write({"index.html/index.html": b"one"}, site)
    compared = compare(site)
    assert (compared.missing, compared.foreign) == (("index.html",), ("index.html/index.html",))


def test_a_link_to_a_folder_is_foreign_and_not_followed(site: Path, tmp_path: Path) -> None:
    write({"elsewhere/a.html": b""}, tmp_path)
    (site / "linked").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    assert compare(site).foreign == ("linked",)


def test_a_path_that_leads_out_of_the_folder_is_missing_and_is_not_read(site: Path, tmp_path: Path) -> None:
    write({"outside.txt": b"one"}, tmp_path)
    with (site / "checksums.txt").open("a", encoding="utf-8") as file:
        file.write(f"{SHA_ONE}  ../outside.txt\n{SHA_ONE}  /dev/zero\n")
    assert compare(site).missing == ("../outside.txt", "/dev/zero")


@pytest.mark.parametrize(
    "name", ["a b.html", "año.html", "a\nb.html", "a\\nb.html", "a\\b\r.html", "  .html", "a\udcff"]
)
def test_a_file_of_any_name_is_listed_and_found_again(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"one")
    write_checksums(tmp_path)
    assert compare(tmp_path) == Compared(listed=1, missing=(), changed=(), foreign=())
    (tmp_path / name).unlink()
    assert compare(tmp_path).missing == (name,)


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="needs sha256sum")
@pytest.mark.parametrize("name", ["año b.html", "a\nb.html", "a\\nb.html"])
def test_the_common_tool_reads_the_list(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"one")
    write_checksums(tmp_path)
    subprocess.run(["sha256sum", "--check", "--strict", "checksums.txt"], cwd=tmp_path, check=True, capture_output=True)


def test_a_list_with_the_line_ends_of_another_system_is_read(site: Path) -> None:
    listed = (site / "checksums.txt").read_bytes()
    (site / "checksums.txt").write_bytes(listed.replace(b"\n", b"\r\n"))
    assert compare(site).same


def test_an_empty_list_makes_every_file_foreign(site: Path) -> None:
    (site / "checksums.txt").write_bytes(b"")
    assert compare(site).foreign == ("cards/B.pdf", "cards/b-a4.pdf", "es/index.html", "index.html")


@pytest.mark.parametrize(
    "line", ["", "index.html", f"{SHA_ONE} index.html", f"{SHA_ONE}  ", f"{SHA_ONE[:9]}  index.html", SHA_ONE]
)
def test_a_line_that_is_not_a_checksum_and_a_path_is_told(site: Path, line: str) -> None:
    (site / "checksums.txt").write_text(f"{SHA_ONE}  index.html\n{line}\n", encoding="utf-8")
    with pytest.raises(
        ChecksumsError, match=r"^checksums\.txt:2: this line is not a checksum and a path; build the site again$"
    ):
        compare(site)


def test_a_list_that_ends_in_the_middle_of_a_line_is_told(site: Path) -> None:
    listed = (site / "checksums.txt").read_bytes()
    (site / "checksums.txt").write_bytes(listed[: -len("  index.html\n") - 1])
    with pytest.raises(ChecksumsError, match=r"^checksums\.txt:4: "):
        compare(site)
