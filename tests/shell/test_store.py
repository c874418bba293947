"""What is kept comes back as it was, or not at all; a store that is broken makes builds slower and never wrong."""

import errno
import multiprocessing
import os
import signal
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.shell.store import FILE, Store

DAY_S = 86_400
ANEW = "; each build makes them anew"


def opened(folder: Path, limit_bytes: int = 1_000_000) -> Store:
    """A store in a folder that may be written."""
    return Store(folder, pytest.fail, limit_bytes)


def keep(folder: Path, *keys: str, data: bytes = b"something") -> None:
    """Keeps the same bytes under some keys."""
    store = opened(folder)
    for key in keys:
        store.keep(key, data)
    store.flush()


def test_what_is_kept_is_there_for_the_next_build(tmp_path: Path) -> None:
    keep(tmp_path / "new" / "folder", "a", data=bytes(range(256)))
    store = opened(tmp_path / "new" / "folder")
    assert ("a" in store, store.get("a")) == (True, bytes(range(256)))
    assert ("b" in store, store.get("b")) == (False, None)


def test_what_is_not_written_yet_is_there_for_this_build_alone(tmp_path: Path) -> None:
    store = opened(tmp_path)
    store.keep("a", b"something")
    assert ("a" in store, store.get("a")) == (True, b"something")
    assert "a" not in opened(tmp_path)


def test_it_is_one_file_and_leaves_no_other(tmp_path: Path) -> None:
    keep(tmp_path, "a", "b")
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


@pytest.mark.parametrize("column", ["seal", "data"])
def test_a_wrong_byte_makes_it_as_if_it_were_not_there(tmp_path: Path, column: str) -> None:
    keep(tmp_path, "a", "b")
    with sqlite3.connect(tmp_path / FILE) as file:
        (value,) = file.execute(f"SELECT {column} FROM made WHERE key = 'a'").fetchone()
        file.execute(f"UPDATE made SET {column} = ? WHERE key = 'a'", (bytes([value[0] ^ 1]) + value[1:],))
    assert [opened(tmp_path).get(key) for key in "ab"] == [None, b"something"]


def test_what_was_kept_under_another_key_is_not_taken(tmp_path: Path) -> None:
    keep(tmp_path, "a")
    with sqlite3.connect(tmp_path / FILE) as file:
        file.execute("UPDATE made SET key = 'b'")
    assert opened(tmp_path).get("b") is None


def wrong_everywhere(data: bytes, part: float) -> bytes:
    """The same file with other bytes from a part of its length on."""
    start = int(len(data) * part)
    return data[:start] + bytes(byte ^ 0x5A for byte in data[start:])


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    **{f"ends at {part}": lambda data, part=part: data[: int(len(data) * part)] for part in (0.0001, 0.01, 0.3, 0.9)},  # type: ignore[misc]
    **{f"wrong from {part}": lambda data, part=part: wrong_everywhere(data, part) for part in (0.0, 0.01, 0.3, 0.9)},  # type: ignore[misc]
    "is empty": lambda _: b"",
    "is no database": lambda _: b"limber-card-1\n" * 1000,
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_gives_nothing_wrong_and_is_begun_anew(tmp_path: Path, damage: str) -> None:
    keys = [f"key-{number}" for number in range(200)]
    keep(tmp_path, *keys, data=b"something" * 100)
    path = tmp_path / FILE
    path.write_bytes(DAMAGES[damage](path.read_bytes()))
    told: list[str] = []
    store = Store(tmp_path, told.append)
    assert {store.get(key) for key in keys} <= {b"something" * 100, None}
    for key in keys:
        store.keep(key, b"other")
    store.flush()
    assert told in ([], [f"{tmp_path}: what was kept here is damaged; it is made anew"])
    assert {opened(tmp_path).get(key) for key in keys} == {b"other"}


def test_another_database_in_its_place_is_begun_anew(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / FILE) as file:
        file.execute("CREATE TABLE made (something TEXT)")
    told: list[str] = []
    store = Store(tmp_path, told.append)
    assert store.get("a") is None
    store.keep("a", b"something")
    store.flush()
    assert told == [f"{tmp_path}: what was kept here is damaged; it is made anew"]
    assert opened(tmp_path).get("a") == b"something"


def test_it_may_be_deleted_at_any_time(tmp_path: Path) -> None:
    told: list[str] = []
    store = Store(tmp_path, told.append)
    store.keep("a", b"something")
    store.flush()
    (tmp_path / FILE).unlink()
    store.keep("b", b"other")
    store.flush()
    assert (store.get("a"), store.get("b")) == (b"something", b"other")
    keep(tmp_path, "a")
    assert opened(tmp_path).get("a") == b"something"


@pytest.mark.parametrize("place", ["cache", "cache/limber", f"cache/limber/{FILE}"])
def test_something_else_in_its_place_is_told_once_and_things_stay_in_memory(tmp_path: Path, place: str) -> None:
    if place.endswith(FILE):
        (tmp_path / place).mkdir(parents=True)
    else:
        (tmp_path / place).parent.mkdir(exist_ok=True)
        (tmp_path / place).write_text("a file", encoding="utf-8")
    told: list[str] = []
    folder = tmp_path / "cache" / "limber"
    store = Store(folder, told.append)
    for key in "abc":
        assert key not in store
        store.keep(key, b"something")
        store.flush()
    assert [store.get(key) for key in "abc"] == [b"something"] * 3
    assert len(told) == 1
    assert told[0].startswith(f"{folder}: finished things cannot be kept here: ")
    assert told[0].endswith(ANEW)


def test_a_folder_that_may_only_be_read_still_gives_what_is_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(tmp_path, "a")
    connect = sqlite3.connect
    monkeypatch.setattr("sqlite3.connect", lambda path, **options: connect(f"file:{path}?mode=ro", uri=True, **options))
    told: list[str] = []
    store = Store(tmp_path, told.append)
    for key in "bc":
        store.keep(key, b"other")
        store.flush()
    assert [store.get(key) for key in "abc"] == [b"something", b"other", b"other"]
    assert told == [
        f"{tmp_path}: finished things cannot be kept here: attempt to write a readonly database{ANEW}",
    ]


def test_a_folder_that_cannot_be_made_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(Path, "mkdir", denied)
    told: list[str] = []
    store = Store(tmp_path / "cache", told.append)
    for key in "ab":
        store.keep(key, b"something")
        store.flush()
    assert store.get("a") == b"something"
    assert told == [f"{tmp_path / 'cache'}: finished things cannot be kept here: Read-only file system{ANEW}"]


def test_a_full_disk_is_told_once_and_leaves_what_was_kept_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(tmp_path, "a")
    connect = sqlite3.connect

    def small(path: Path, **options: Any) -> sqlite3.Connection:
        file: sqlite3.Connection = connect(path, **options)
        file.execute("PRAGMA max_page_count = 10")
        return file

    monkeypatch.setattr("sqlite3.connect", small)
    told: list[str] = []
    store = Store(tmp_path, told.append)
    for key in "bc":
        store.keep(key, b"x" * 100_000)
        store.flush()
    assert [store.get(key) for key in "abc"] == [b"something", b"x" * 100_000, b"x" * 100_000]
    assert told == [f"{tmp_path}: finished things cannot be kept here: database or disk is full{ANEW}"]
    monkeypatch.undo()
    assert ["b" in opened(tmp_path), opened(tmp_path).get("a")] == [False, b"something"]


def size(folder: Path) -> int:
    """How many bytes are kept."""
    with sqlite3.connect(folder / FILE) as file:
        return int(file.execute("SELECT SUM(LENGTH(data)) FROM made").fetchone()[0])


def test_what_was_not_used_for_longest_goes_first_and_the_file_stays_small(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for day, key in enumerate("abcdefgh"):
        monkeypatch.setattr(time, "time", lambda day=day: day * DAY_S)
        store = opened(tmp_path, 100_000)
        store.keep(key, key.encode() * 20_000)
        assert day == 0 or "a" in store
        store.flush()
        assert size(tmp_path) <= 100_000
    kept = opened(tmp_path)
    assert [key for key in "abcdefgh" if key in kept] == ["a", "f", "g", "h"]
    assert (tmp_path / FILE).stat().st_size < 2 * 100_000


def test_what_is_larger_than_the_store_is_not_kept(tmp_path: Path) -> None:
    store = opened(tmp_path, 1000)
    store.keep("a", b"x" * 1001)
    store.flush()
    assert "a" not in opened(tmp_path)


def _keep_many(folder: Path, name: str) -> None:
    store = Store(folder, _refuse)
    for number in range(300):
        store.keep(f"{name}-{number}", f"{name} {number}".encode() * 500)
        store.keep(f"both-{number}", b"the same" * 500)
        if number % 7 == 0:
            store.flush()
    store.flush()


def _refuse(text: str) -> None:
    raise AssertionError(text)


def test_two_builds_at_once_keep_what_both_made(tmp_path: Path) -> None:
    method = multiprocessing.get_context("spawn")
    builds = [method.Process(target=_keep_many, args=(tmp_path, name)) for name in ("one", "two")]
    for build in builds:
        build.start()
    for build in builds:
        build.join()
    assert [build.exitcode for build in builds] == [0, 0]
    store = opened(tmp_path, 100_000_000)
    for number in range(300):
        for name in ("one", "two"):
            assert store.get(f"{name}-{number}") == f"{name} {number}".encode() * 500
        assert store.get(f"both-{number}") == b"the same" * 500


def _keep_for_ever(folder: Path) -> None:
    store = Store(folder, _refuse)
    number = 0
    while True:
        number += 1
        store.keep(f"key-{number}", b"something" * 1000)
        store.flush()


def test_a_build_that_is_killed_while_it_writes_leaves_whole_things_alone(tmp_path: Path) -> None:
    for _ in range(5):
        build = multiprocessing.get_context("spawn").Process(target=_keep_for_ever, args=(tmp_path,))
        build.start()
        while not (tmp_path / FILE).exists():
            time.sleep(0.01)
        time.sleep(0.05)
        assert build.pid
        os.kill(build.pid, signal.SIGKILL)
        build.join()
        store = opened(tmp_path, 1_000_000_000)
        number = 1
        while f"key-{number}" in store:
            assert store.get(f"key-{number}") == b"something" * 1000
            number += 1
        assert number > 1
