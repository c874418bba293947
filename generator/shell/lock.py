"""A lock that lasts no longer than the process that holds it."""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_NO_LOCKS = (errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS)


class BusyError(Exception):
    """Another process holds the lock."""


class Lock:
    """A locked file, which goes away with the lock. The system releases it when the process dies."""

    def __init__(self, path: Path) -> None:
        """Takes the lock.

        Raises:
            BusyError: When somebody else holds it.
            OSError: When the file cannot be written.
        """
        self.path = path
        self._handle: int | None = None
        while self._handle is None:
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
            try:
                _take(handle)
            except BusyError:
                os.close(handle)
                raise
            if _is_at(handle, path):
                self._handle = handle
            else:  # its holder took the file away between our two steps
                os.close(handle)

    @property
    def held(self) -> bool:
        """Whether it is not given back yet."""
        return self._handle is not None

    def release(self) -> None:
        """Gives the lock back; a second time does nothing."""
        if self._handle is None:
            return
        with suppress(OSError):  # some systems keep an open file
            self.path.unlink()
        os.close(self._handle)
        self._handle = None


def _take(handle: int) -> None:
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno not in _NO_LOCKS:  # without locks nothing keeps two builds apart, but one can be made
            raise BusyError from error


def _is_at(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False
