"""Folders become texts by path, and bytes by path become a folder."""

import os
from pathlib import Path

import pytest

from generator.problems import Problem
from generator.shell.filesystem import LARGEST_BYTES, read, write
from tests.sites.copies import snapshot


def only(root: Path) -> Problem:
    """The one problem of the folder ``content``."""
    texts, problems = read(root, "content", (".yaml",))
    assert (texts, len(problems)) == ({}, 1)
    return problems[0]


def test_texts_come_in_order_with_paths_from_the_root_and_only_the_wanted_endings(tmp_path: Path) -> None:
    write(
        {"content/b/two.yaml": b"2", "content/a.yaml": b"1", "content/note.txt": b"3", "other/c.yaml": b"4"}, tmp_path
    )
    texts, problems = read(tmp_path, "content", (".yaml", ".yml"))
    assert list(texts.items()) == [("content/a.yaml", "1"), ("content/b/two.yaml", "2")]
    assert problems == ()


def test_hidden_files_and_folders_with_a_wanted_ending_are_passed_over(tmp_path: Path) -> None:
    write({"content/.a.yaml": b"1", "content/folder.yaml/b.yaml": b"2"}, tmp_path)
    assert read(tmp_path, "content", (".yaml",)) == ({"content/folder.yaml/b.yaml": "2"}, ())


def test_a_missing_folder_holds_nothing(tmp_path: Path) -> None:
    assert read(tmp_path, "content", (".yaml",)) == ({}, ())


def test_line_ends_of_windows_and_the_mark_before_the_text_are_dropped(tmp_path: Path) -> None:
    write({"content/a.yaml": b"\xef\xbb\xbfname: a\r\nnote: b\r\n"}, tmp_path)
    assert read(tmp_path, "content", (".yaml",)) == ({"content/a.yaml": "name: a\nnote: b\n"}, ())


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        (b"\xff", 1, 1),
        (b"name: a\nnote: \xe9t\xe9\n", 2, 7),
        ("name: año\nnote: été ".encode() + b"\xe9", 2, 11),
    ],
)
def test_a_file_in_another_encoding_is_refused_at_its_first_wrong_letter(
    tmp_path: Path, data: bytes, line: int, column: int
) -> None:
    write({"content/a.yaml": data}, tmp_path)
    assert only(tmp_path) == Problem(
        "content/a.yaml", line, column, "not-utf-8", "the file is not UTF-8 text", 'save it with the encoding "UTF-8"'
    )


def test_a_file_may_be_just_as_large_as_the_limit(tmp_path: Path) -> None:
    write({"content/a.yaml": b"#" * LARGEST_BYTES}, tmp_path)
    assert len(read(tmp_path, "content", (".yaml",))[0]["content/a.yaml"]) == 262144


def test_a_file_of_one_more_byte_is_refused(tmp_path: Path) -> None:
    write({"content/a.yaml": b"#" * (LARGEST_BYTES + 1)}, tmp_path)
    problem = only(tmp_path)
    assert (problem.rule, problem.message) == ("too-large", "the file is larger than 256 KB")


def test_a_link_that_leads_nowhere_is_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "a.yaml").symlink_to(tmp_path / "gone.yaml")
    assert only(tmp_path) == Problem(
        "content/a.yaml",
        1,
        1,
        "unreadable-file",
        "the file cannot be read: No such file or directory",
        "check its permissions",
    )


def test_lines_may_end_as_on_a_macintosh_of_old(tmp_path: Path) -> None:
    write({"content/a.yaml": b"name: a\rnote: b\r"}, tmp_path)
    assert read(tmp_path, "content", (".yaml",)) == ({"content/a.yaml": "name: a\nnote: b\n"}, ())


def test_a_link_to_a_folder_is_followed(tmp_path: Path) -> None:
    write({"elsewhere/a.yaml": b"1", "content/b.yaml": b"2"}, tmp_path)
    (tmp_path / "content" / "exercises").symlink_to(tmp_path / "elsewhere")
    assert read(tmp_path, "content", (".yaml",))[0] == {"content/b.yaml": "2", "content/exercises/a.yaml": "1"}


def test_a_link_to_a_folder_above_is_told_and_not_followed_for_ever(tmp_path: Path) -> None:
    (tmp_path / "content" / "exercises").mkdir(parents=True)
    (tmp_path / "content" / "exercises" / "again").symlink_to(tmp_path / "content")
    problem = only(tmp_path)
    assert problem.path == "content/exercises/again"
    assert problem.rule == "unreadable-file"
    assert problem.message == "the folder leads back to one above it"
    assert problem.hint == "give it another name, or take it out"


@pytest.mark.parametrize("name", ["a.yaml", "a.pdf"])
def test_a_pipe_is_told_and_never_opened(tmp_path: Path, name: str) -> None:
    (tmp_path / "content").mkdir()
    os.mkfifo(tmp_path / "content" / name)
    assert (only(tmp_path).path, only(tmp_path).message) == (
        f"content/{name}",
        "this is a pipe, a socket or a device, and no file",
    )


def test_a_device_without_an_end_is_told_and_never_read(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "a.yaml").symlink_to("/dev/zero")
    assert only(tmp_path).message == "this is a pipe, a socket or a device, and no file"


def test_of_a_large_file_no_more_is_read_than_says_so(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    with (tmp_path / "content" / "a.yaml").open("wb") as file:
        file.truncate(2**40)  # takes no room on the disk, and all the memory there is when it is read
    assert only(tmp_path).rule == "too-large"


@pytest.mark.parametrize(
    ("name", "shown"), [("a\x1b[31m.yaml", "a<U+001B>[31m.yaml"), ("a\udcff.yaml", "a<U+DCFF>.yaml")]
)
def test_a_name_that_cannot_be_shown_is_told(tmp_path: Path, name: str, shown: str) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / name).write_bytes(b"id: a\n")
    assert (only(tmp_path).path, only(tmp_path).message) == (
        f"content/{shown}",
        "this name has a sign that cannot be shown",
    )


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "content").write_bytes(b"")
    assert only(tmp_path).message == "the folder cannot be read: Not a directory"


def test_write_makes_folders_and_replaces_what_is_there(tmp_path: Path) -> None:
    write({"deep/in/a.txt": b"old"}, tmp_path / "out")
    write({"deep/in/a.txt": b"new", "b.bin": b"\x00\xff"}, tmp_path / "out")
    assert snapshot(tmp_path / "out") == {"deep/in/a.txt": b"new", "b.bin": b"\x00\xff"}
