"""``limber stamp``: translations confirmed against the texts that they translate."""

import argparse
import sys
from codecs import BOM_UTF8

from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.translate import stamped
from generator.models.base import Entity
from generator.nodes import parse
from generator.problems import Problem
from generator.shell import filesystem
from generator.shell.project import Project
from generator.shell.report import report
from generator.shell.verbs.verb import CommandError, Exit, Verb


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("ids", nargs="+", metavar="ID", help="ids of the entities whose translations were read")


def _run(project: Project, options: argparse.Namespace) -> Exit:
    files = project.reading.files
    renewed: dict[str, bytes] = {}
    faults: list[Problem] = []
    for entry in _entries(options.ids, project.library):
        for language in project.settings.languages[1:]:
            path = entry.document.path.replace(".yaml", f".{language}.yaml")
            if path in files:
                _, found = parse(path, files[path])
                faults += found
                if not found:
                    renewed[path] = _stamped(entry, (project.root / path).read_bytes())
    if faults:
        print(report(project.checked(faults)), file=sys.stderr)
        print("nothing is stamped until these can be read", file=sys.stderr)
        return Exit.PROBLEMS
    filesystem.write(renewed, project.root)
    print(f"stamped: {', '.join(renewed) or 'nothing; there are no translations of these'}")
    return Exit.OK


def _stamped(entry: Entry[Entity], data: bytes) -> bytes:
    """The bytes of a translation with fresh stamps; its line ends and a mark before its text stay."""
    mark = BOM_UTF8 if data.startswith(BOM_UTF8) else b""
    return mark + stamped(entry, data.removeprefix(mark).decode()).encode()


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
