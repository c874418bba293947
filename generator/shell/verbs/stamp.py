"""``limber stamp``: translations confirmed against the texts that they translate."""

import argparse

from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.translate import stamped
from generator.models.base import Entity
from generator.shell import filesystem
from generator.shell.project import Project
from generator.shell.verbs.verb import CommandError, Exit, Verb


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("ids", nargs="+", metavar="ID", help="ids of the entities whose translations were read")


def _run(project: Project, options: argparse.Namespace) -> Exit:
    files = project.reading.files
    renewed = {}
    for entry in _entries(options.ids, project.library):
        for language in project.settings.languages[1:]:
            path = entry.document.path.replace(".yaml", f".{language}.yaml")
            if path in files:
                renewed[path] = stamped(entry, files[path]).encode()
    filesystem.write(renewed, project.root)
    print(f"stamped: {', '.join(renewed) or 'nothing; there are no translations of these'}")
    return Exit.OK


def _entries(ids: list[str], library: Library) -> list[Entry[Entity]]:
    """The entries with these ids, of every kind."""
    found = []
    for id_ in ids:
        entries = [entry for entry in library.all() if entry.id == id_]
        if not entries:
            raise CommandError(f'there is no readable "{id_}"; run: limber check')
        found += entries
    return found


VERB = Verb(
    "stamp",
    "confirm translations against the texts they translate",
    "Run it after reading a translation against its first-language text. It renews the stamps at the end of the "
    "translation file.",
    _add_arguments,
    _run,
)
