"""Folders become ``{path: text}``, and ``{path: bytes}`` becomes a folder."""

import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.problems import Problem

LARGEST_BYTES = 256 * 1024
"""Our choice: a content file larger than this was not written by hand."""
_CANNOT_BE_READ = "the file cannot be read: "


def read(root: Path, folder: str, suffixes: tuple[str, ...]) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """Reads every text file below a folder; links to folders are followed.

    Args:
        root: The project folder; paths in the result are relative to it, with forward slashes.
        folder: The folder to read, relative to ``root``.
        suffixes: Endings of the files to read.

    Problems:
        unreadable-file, not-utf-8, too-large.
    """
    texts: dict[str, str] = {}
    problems: list[Problem] = []
    for path, fault in _walk(root / folder, frozenset()) if os.path.lexists(root / folder) else ():
        name = path.relative_to(root).as_posix()
        if fault:
            problems.append(_unreadable(name, fault))
        elif path.name.endswith(suffixes):
            text = _text(path, name)
            if isinstance(text, Problem):
                problems.append(text)
            else:
                texts[name] = text
    return texts, tuple(problems)


def _walk(folder: Path, above: frozenset[tuple[int, int]], *, hidden: bool = False) -> Iterator[tuple[Path, str]]:
    """Every file below a folder in the order of their names, each with what keeps it from being read.

    Args:
        folder: The folder.
        above: Which folders lead to it, as the disk knows them, so that a link back is seen.
        hidden: Whether names that begin with a dot count.
    """
    try:
        status = folder.stat()
        paths = sorted(folder.iterdir())
    except OSError as error:
        yield folder, f"the folder cannot be read: {error.strerror}"
        return
    here = (status.st_dev, status.st_ino)
    if here in above:
        yield folder, "the folder leads back to one above it"
        return
    for path in paths:
        if path.name.startswith(".") and not hidden:
            continue
        kind = _kind(path)
        if not path.name.isprintable():
            yield path, "this name has a sign that cannot be shown"
        elif kind == "folder":
            yield from _walk(path, above | {here}, hidden=hidden)
        else:
            yield path, kind


def _kind(path: Path) -> str:
    """``folder``, what keeps a file from being read, or nothing for a plain file. It opens nothing."""
    try:
        mode = path.stat().st_mode
    except OSError as error:
        return f"{_CANNOT_BE_READ}{error.strerror}"
    if stat.S_ISDIR(mode):
        return "folder"
    return "" if stat.S_ISREG(mode) else "this is a pipe, a socket or a device, and no file"


def _unreadable(name: str, fault: str) -> Problem:
    hint = "check its permissions" if "cannot be read" in fault else "give it another name, or take it out"
    return Problem(name, 1, 1, "unreadable-file", fault, hint)


def _text(path: Path, name: str) -> str | Problem:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        return _unreadable(name, f"{_CANNOT_BE_READ}{error.strerror}")
    if len(data) > LARGEST_BYTES:
        message = f"the file is larger than {LARGEST_BYTES // 1024} KB"
        return Problem(name, 1, 1, "too-large", message, "split it into several files")
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8", "replace")
        line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
        return Problem(
            name, line, column, "not-utf-8", "the file is not UTF-8 text", 'save it with the encoding "UTF-8"'
        )


def names(root: Path, folder: str) -> tuple[str, ...]:
    """Every file below a folder, hidden ones left out; relative to ``root``, with forward slashes."""
    found = _walk(root / folder, frozenset()) if (root / folder).is_dir() else ()
    return tuple(path.relative_to(root).as_posix() for path, _ in found)


def read_bytes(folder: Path, *, hidden: bool = False) -> dict[str, bytes]:
    """Every file below a folder by its path in it, with forward slashes; nothing when there is no such folder.

    Args:
        folder: The folder; links to other folders are followed.
        hidden: Whether files and folders whose names begin with a dot come along.

    Raises:
        OSError: When something in it cannot be read.
    """
    found = {}
    for path, fault in _walk(folder, frozenset(), hidden=hidden) if folder.is_dir() else ():
        if fault:
            raise OSError(0, fault, str(path))
        found[path.relative_to(folder).as_posix()] = path.read_bytes()
    return found


def write(files: Mapping[str, bytes], folder: Path) -> None:
    """Writes files below a folder, which is made when it is missing.

    Raises:
        OSError: When a file cannot be written.
    """
    for name in sorted(files):
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(files[name])
