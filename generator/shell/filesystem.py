"""Folders become ``{path: text}``, and ``{path: bytes}`` becomes a folder."""

from collections.abc import Mapping
from pathlib import Path

from generator.problems import Problem

LARGEST_BYTES = 256 * 1024
"""Our choice: a content file larger than this was not written by hand."""


def read(root: Path, folder: str, suffixes: tuple[str, ...]) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """Reads every text file below a folder.

    Args:
        root: The project folder; paths in the result are relative to it, with forward slashes.
        folder: The folder to read, relative to ``root``.
        suffixes: Endings of the files to read.

    Problems:
        unreadable-file, not-utf-8, too-large.
    """
    texts: dict[str, str] = {}
    problems: list[Problem] = []
    for path in sorted((root / folder).rglob("*")):
        name = path.relative_to(root).as_posix()
        if path.name.startswith(".") or not path.name.endswith(suffixes) or path.is_dir():
            continue
        text = _text(path, name)
        if isinstance(text, Problem):
            problems.append(text)
        else:
            texts[name] = text
    return texts, tuple(problems)


def _text(path: Path, name: str) -> str | Problem:
    try:
        data = path.read_bytes()
    except OSError as error:
        return Problem(
            name, 1, 1, "unreadable-file", f"the file cannot be read: {error.strerror}", "check its permissions"
        )
    if len(data) > LARGEST_BYTES:
        message = f"the file is larger than {LARGEST_BYTES // 1024} KB"
        return Problem(name, 1, 1, "too-large", message, "split it into several files")
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8", "replace")
        line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
        return Problem(
            name, line, column, "not-utf-8", "the file is not UTF-8 text", 'save it with the encoding "UTF-8"'
        )


def names(root: Path, folder: str) -> tuple[str, ...]:
    """Every file below a folder, hidden ones left out; relative to ``root``, with forward slashes."""
    found = (path for path in (root / folder).rglob("*") if path.is_file() and not path.name.startswith("."))
    return tuple(sorted(path.relative_to(root).as_posix() for path in found))


def write(files: Mapping[str, bytes], folder: Path) -> None:
    """Writes files below a folder, which is made when it is missing.

    Raises:
        OSError: When a file cannot be written.
    """
    for name in sorted(files):
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(files[name])
