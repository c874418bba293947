"""Checksums of a folder that was made, in the format of ``sha256sum``: written into it, and compared with it later."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CHECKSUMS = "checksums.txt"
"""Lies in the folder itself, and does not name itself."""
_SEPARATOR = "  "
_DIGITS = hashlib.sha256().digest_size * 2
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r"}
"""How ``sha256sum`` writes these in a path; a line with one of them begins with a backslash."""


class ChecksumsError(Exception):
    """A list of checksums cannot be understood; the message names the line."""


@dataclass(frozen=True)
class Compared:
    """How a folder differs from its list; paths are relative to it, with forward slashes, in order.

    Attributes:
        listed: How many files the list names.
        missing: In the list, but not in the folder.
        changed: With other content than when the list was written.
        foreign: In the folder, but not in the list.
    """

    listed: int
    missing: tuple[str, ...]
    changed: tuple[str, ...]
    foreign: tuple[str, ...]

    @property
    def same(self) -> bool:
        """Whether the folder is as it was when the list was written."""
        return not (self.missing or self.changed or self.foreign)


def write_checksums(folder: Path) -> None:
    """Lists the files of a folder with their checksums, in order of the paths.

    Raises:
        OSError: When a file cannot be read, or the list cannot be written.
    """
    lines = [_line(name, _digest(path)) for name, path in sorted(_entries(folder)) if path.is_file()]
    # Names of files need not be UTF-8; such bytes go through as they are.
    (folder / CHECKSUMS).write_text("".join(lines), encoding="utf-8", errors="surrogateescape", newline="\n")


def compare(folder: Path) -> Compared:
    """Compares a folder with its list. Reads one file at a time, and none because the list alone names it.

    Raises:
        ChecksumsError: When the list cannot be understood.
        OSError: When the list or a file cannot be read.
    """
    text = (folder / CHECKSUMS).read_text(encoding="utf-8", errors="surrogateescape")
    lines = text.removesuffix("\n").split("\n") if text else []
    listed = dict(_parsed(line, number) for number, line in enumerate(lines, 1))
    found = dict(_entries(folder))
    both = sorted(listed.keys() & found.keys())
    return Compared(
        listed=len(listed),
        missing=tuple(sorted(listed.keys() - found.keys())),
        # A pipe or a device in the place of a file is a change, and to read it might never end.
        changed=tuple(name for name in both if not found[name].is_file() or _digest(found[name]) != listed[name]),
        foreign=tuple(sorted(found.keys() - listed.keys())),
    )


def _entries(folder: Path) -> Iterator[tuple[str, Path]]:
    """Everything in a folder and below that is not a folder; a link to a folder is not followed.

    The list is left out, and so are hidden things at the top, such as ``.git``: builds neither write nor delete them.
    """
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if name != CHECKSUMS and not name.startswith(".") and (path.is_symlink() or not path.is_dir()):
            yield name, path


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _line(name: str, digest: str) -> str:
    escaped = "".join(_ESCAPES.get(sign, sign) for sign in name)
    mark = "" if escaped == name else "\\"
    return f"{mark}{digest}{_SEPARATOR}{escaped}\n"


def _parsed(line: str, number: int) -> tuple[str, str]:
    """The path and the checksum of a line."""
    digest, separator, name = line.removeprefix("\\").partition(_SEPARATOR)
    if not separator or not name or len(digest) != _DIGITS:
        raise ChecksumsError(f"{CHECKSUMS}:{number}: this line is not a checksum and a path; build the site again")
    if line.startswith("\\"):
        signs = {written: sign for sign, written in _ESCAPES.items()}
        name = re.sub(r"\\[\\nr]", lambda match: signs[match[0]], name)
    return name, digest
