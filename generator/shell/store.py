"""Keeps made things between builds: bytes by key, in one file that may be missing or broken at any time."""

import hashlib
import sqlite3
import time
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

FOLDER: Final = Path(".cache") / "limber"
"""Below the project folder. It may be deleted at any time."""
FILE: Final = "made.sqlite3"
LIMIT_BYTES: Final = 1_000_000_000
"""The most that is kept. What was not used for the longest time goes first."""
_BUFFER_BYTES: Final = 4_000_000
"""How much is written at once, so that two builds never wait long for each other."""
_PATIENCE_S: Final = 10.0
"""How long one build waits for another that writes."""
_DAY_S: Final = 86_400
_TABLES: Final = (
    "CREATE TABLE IF NOT EXISTS made (key TEXT PRIMARY KEY, seal BLOB, data BLOB)",
    "CREATE TABLE IF NOT EXISTS used (key TEXT PRIMARY KEY, day INTEGER, size INTEGER)",
)
_DAMAGED: Final = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)
"""What a file gives that is broken, or no database, or has other tables."""
_Found = TypeVar("_Found")


class Store:
    """Bytes by key. What cannot be kept on disk stays in memory, and is told of once."""

    def __init__(self, folder: Path, tell: Callable[[str], None], limit_bytes: int = LIMIT_BYTES) -> None:
        """Opens nothing yet.

        Args:
            folder: Where the file lies.
            tell: Takes, once, why nothing can be kept there, or that what was kept is lost.
            limit_bytes: The most that is kept on disk.
        """
        self._path = folder / FILE
        self._tell = tell
        self._told = False
        self._limit_bytes = limit_bytes
        self._file: sqlite3.Connection | None = None
        self._reads = self._writes = True
        self._waiting: dict[str, bytes] = {}
        self._waiting_bytes = 0
        self._used: set[str] = set()

    def __contains__(self, key: str) -> bool:
        """Whether something was kept; whether it is sound shows when it is read."""
        if key in self._waiting:
            return True
        found = self._row("SELECT 1 FROM used WHERE key = ?", key) is not None
        if found:
            self._used.add(key)
        return found

    def get(self, key: str) -> bytes | None:
        """What was kept; None when it is not there, or not as it was."""
        if key in self._waiting:
            return self._waiting[key]
        seal, data = self._row("SELECT seal, data FROM made WHERE key = ?", key) or (None, None)
        if not isinstance(data, bytes) or seal != _seal(key, data):
            return None
        self._used.add(key)
        return data

    def keep(self, key: str, data: bytes) -> None:
        """Keeps something; it is on disk after ``flush``."""
        self._waiting[key] = data
        self._waiting_bytes += len(data)
        if self._waiting_bytes > _BUFFER_BYTES:
            self.flush()

    def flush(self) -> None:
        """Writes what waits, notes what was used, and takes away what is too much."""
        if self._writes and (self._waiting or self._used) and self._carried_out(self._write):
            self._waiting.clear()
            self._waiting_bytes = 0
            self._used.clear()

    def _row(self, question: str, key: str) -> tuple[object, ...] | None:
        def ask(file: sqlite3.Connection) -> tuple[object, ...] | None:
            row: tuple[object, ...] | None = file.execute(question, (key,)).fetchone()
            return row

        return self._carried_out(ask) if self._reads else None

    def _write(self, file: sqlite3.Connection) -> bool:
        day = int(time.time()) // _DAY_S
        with file:
            for key, data in self._waiting.items():
                file.execute("INSERT OR REPLACE INTO made VALUES (?, ?, ?)", (key, _seal(key, data), data))
                file.execute("INSERT OR REPLACE INTO used VALUES (?, ?, ?)", (key, day, len(data)))
            today = [(day, key, day) for key in sorted(self._used)]
            file.executemany("UPDATE used SET day = ? WHERE key = ? AND day < ?", today)
            _trim(file, self._limit_bytes)
        return True

    def _carried_out(self, act: Callable[[sqlite3.Connection], _Found]) -> _Found | None:
        """What comes of reading or writing; None where the disk does not let it."""
        try:
            if self._file is None:
                self._file = _opened(self._path)
                weakref.finalize(self, self._file.close)
            return act(self._file)
        except OSError as error:
            self._reads = self._writes = False
            self._say(f"finished things cannot be kept here: {error.strerror}; each build makes them anew")
        except sqlite3.Error as error:
            self._failed(error)
        return None

    def _failed(self, error: sqlite3.Error) -> None:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF  # the rest of it tells of details
        if code in _DAMAGED and not self._told:
            self._say("what was kept here is damaged; it is made anew")
            self._begin_again()
            return
        # What may not be written may still be read.
        self._reads = self._reads and self._file is not None and code not in _DAMAGED
        self._writes = False
        self._say(f"finished things cannot be kept here: {error}; each build makes them anew")

    def _begin_again(self) -> None:
        if self._file:
            self._file.close()
            self._file = None
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            self._reads = self._writes = False

    def _say(self, why: str) -> None:
        if not self._told:
            self._told = True
            self._tell(f"{self._path.parent}: {why}")


def _opened(path: Path) -> sqlite3.Connection:
    """The file. Its journal is the plain one: the write-ahead log cannot be read where nothing may be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    file = sqlite3.connect(path, timeout=_PATIENCE_S, check_same_thread=False)
    try:
        file.execute("PRAGMA synchronous = OFF")  # what a power cut damages is made anew
        for table in _TABLES:
            file.execute(table)
    except sqlite3.Error:
        file.close()
        raise
    return file


def _seal(key: str, data: bytes) -> bytes:
    return hashlib.sha256(key.encode() + b"\n" + data).digest()


def _trim(file: sqlite3.Connection, limit_bytes: int) -> None:
    """Takes away what was not used for the longest time, until a tenth of the room is free."""
    (total,) = file.execute("SELECT COALESCE(SUM(size), 0) FROM used").fetchone()
    if total <= limit_bytes:
        return
    for row, size in file.execute("SELECT rowid, size FROM used ORDER BY day, rowid").fetchall():
        if total <= limit_bytes * 0.9:
            break
        file.execute("DELETE FROM made WHERE key = (SELECT key FROM used WHERE rowid = ?)", (row,))
        file.execute("DELETE FROM used WHERE rowid = ?", (row,))
        total -= size
