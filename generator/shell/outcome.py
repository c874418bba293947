"""What a check told, kept for as long as nothing changes that it looked at."""

from typing import Final

from generator.problems import packed, unpacked
from generator.shell.project import Checked, Project
from generator.shell.store import Store
from generator.shell.workshop import code_edition
from generator.works import flat, word_of

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
    reading, program = project.reading, code_edition(["generator"], _PACKAGES)
    settings, unread = repr(project.settings), repr(reading.problems)
    return word_of([program, settings, unread, repr(reading.beside), *flat(reading.files)])
