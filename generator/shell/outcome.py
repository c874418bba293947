"""What a check told, kept for as long as nothing changes that it looked at."""

import hashlib
import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Final, Protocol

import generator
from generator.problems import Problem, Severity
from generator.shell.project import Checked, Project

FILE: Final = Path(".cache") / "limber" / "check"
"""Below the project folder. It may be deleted at any time."""
_PACKAGES: Final = ("babel", "jinja2", "mkdocs", "pydantic", "pyphen", "pyyaml")
"""Those that decide what a check tells."""


class Keeper(Protocol):
    """Bytes by key, which may be lost at any time."""

    def get(self, key: str) -> bytes | None:
        """What was kept; None when it is not there or not as it was."""

    def keep(self, key: str, data: bytes) -> None:
        """Keeps something, if it can."""


class LastOutcome:
    """Keeps one thing, the last, in a file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, key: str) -> bytes | None:
        """What was kept last, if it has this key and is whole."""
        try:
            seal, _, data = self._path.read_bytes().partition(b"\n")
        except OSError:
            return None
        return data if seal == _seal(key, data) else None

    def keep(self, key: str, data: bytes) -> None:
        """Writes beside and then moves. Where nothing can be written, the next check only takes longer."""
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle, beside = tempfile.mkstemp(dir=self._path.parent)
            with os.fdopen(handle, "wb") as file:
                file.write(_seal(key, data) + b"\n" + data)
            Path(beside).replace(self._path)


def check(project: Project, keeper: Keeper) -> Checked:
    """Every problem of a project, as it was told before when all is as it was."""
    key = _key(project)
    data = keeper.get(key)
    if data is None:
        checked = project.check()
        keeper.keep(key, json.dumps([asdict(problem) for problem in checked.problems]).encode())
        return checked
    told = (Problem(**{**fields, "severity": Severity(fields["severity"])}) for fields in json.loads(data))
    return Checked(tuple(told), len(project.reading.files))


def _key(project: Project) -> str:
    """A word that changes with everything that a check looks at, today's date and this program among it."""
    found = hashlib.sha256(_program())
    reading = project.reading
    for part in (repr(project.settings), repr(reading.problems), *reading.beside, *_flat(reading.files)):
        data = part.encode("utf-8", "surrogatepass")
        found.update(len(data).to_bytes(8, "big") + data)
    return found.hexdigest()


def _flat(files: Mapping[str, str]) -> Iterator[str]:
    return (part for path in sorted(files) for part in (path, files[path]))


@cache
def _program() -> bytes:
    """A digest of this program and of the packages that it works with."""
    found = hashlib.sha256(" ".join(f"{package} {version(package)}" for package in _PACKAGES).encode())
    for folder in generator.__path__:
        for path in sorted(Path(folder).rglob("*.py")):
            found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.digest()


def _seal(key: str, data: bytes) -> bytes:
    return hashlib.sha256(key.encode() + b"\n" + data).hexdigest().encode()
