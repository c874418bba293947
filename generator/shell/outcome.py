"""What a check told, kept for as long as nothing changes that it looked at."""

import hashlib
from collections.abc import Iterator, Mapping
from typing import Final

from generator.problems import packed, unpacked
from generator.shell.project import Checked, Project
from generator.shell.store import Store
from generator.shell.workshop import code_edition

_PACKAGES: Final = ("babel", "jinja2", "mkdocs", "pydantic", "pyphen", "pyyaml")
"""Those that decide what a check tells."""


def check(project: Project, store: Store) -> Checked:
    """Every problem of a project, as it was told before when all is as it was."""
    key = _key(project)
    data = store.get(key)
    if data is None:
        checked = project.check()
        store.keep(key, packed(checked.problems))
        store.flush()
        return checked
    return Checked(tuple(unpacked(data)), len(project.reading.files))


def _key(project: Project) -> str:
    """A word that changes with everything that a check looks at, today's date and this program among it."""
    found = hashlib.sha256(code_edition(["generator"], _PACKAGES).encode())
    reading = project.reading
    for part in (repr(project.settings), repr(reading.problems), *reading.beside, *_flat(reading.files)):
        data = part.encode("utf-8", "surrogatepass")
        found.update(len(data).to_bytes(8, "big") + data)
    return found.hexdigest()


def _flat(files: Mapping[str, str]) -> Iterator[str]:
    return (part for path in sorted(files) for part in (path, files[path]))
