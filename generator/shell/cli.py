"""The command line: ``limber check | export | figure | cards | schema | new | stamp``."""

import argparse
import datetime
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from generator.exports.figures import pictures
from generator.kinds import KINDS
from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.load import load
from generator.library.translate import stamped
from generator.models.base import Entity
from generator.models.exercise import Exercise
from generator.problems import errors
from generator.shell import card_command, contact_sheet, filesystem
from generator.shell.project import CONFIG, Project, ProjectError, open_project, schemas
from generator.shell.report import Format, report
from generator.shell.skeleton import skeleton
from generator.shell.typeset import CACHE, Typesetter

_OK, _PROBLEMS, _USAGE = 0, 1, 2
_NEW = ("exercise", "condition", "precaution", "routine", "pose")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command.

    Returns:
        0 when all is well, 1 when the content has errors, 2 when the command could not be carried out.
    """
    options = _parser().parse_args(arguments)
    root = Path(options.project)
    try:
        project = open_project(root, options.today, release=getattr(options, "release", False))
        return int(options.run(project, options))
    except ProjectError as error:
        print(f"limber: {error}", file=sys.stderr)
    except OSError as error:
        print(f"limber: {error.filename}: {error.strerror}", file=sys.stderr)
    return _USAGE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="limber",
        description="Checks exercise and condition files and turns them into Markdown pages and open data.",
        epilog="mkdocs build makes the whole site; mkdocs serve shows it while you write.",
    )
    parser.add_argument("--project", metavar="DIR", default=".", help=f"folder that holds {CONFIG} (default: this one)")
    parser.add_argument(
        "--today",
        type=_day,
        default=datetime.date.today(),
        metavar="DATE",
        help="day on which reviews are judged, year-month-day (default: today)",
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    check = commands.add_parser(
        "check",
        help="list every problem in the content",
        description="Lists every problem at once. Writes nothing. Exits with 1 on an error.",
    )
    check.add_argument(
        "--format",
        type=Format,
        choices=list(Format),
        default=Format.TEXT,
        help="text, json, or github for annotations in a pull request (default: text)",
    )
    check.add_argument(
        "--release", action="store_true", help="also refuse missing and stale translations, as a release build does"
    )
    check.set_defaults(run=_check)

    export = commands.add_parser(
        "export",
        help="write the generated pages and data into a folder",
        description="Writes Markdown pages and data, a folder a language, for another site "
        "builder or for reading. Writes nothing when the content has an error.",
    )
    export.add_argument("--to", required=True, type=Path, metavar="DIR", help="an empty or missing folder")
    export.add_argument("--release", action="store_true", help="also refuse missing and stale translations")
    export.set_defaults(run=_export)

    figure = commands.add_parser(
        "figure",
        help="draw the figures of exercises",
        description="Writes the pictures of exercises as SVG files, and a contact sheet of them as one HTML page and "
        "one PNG, for review by eye. Drafts are drawn too.",
    )
    figure.add_argument("ids", nargs="*", metavar="ID", help="ids of exercises (default: all)")
    figure.add_argument("--to", required=True, type=Path, metavar="DIR", help="folder for the files")
    figure.set_defaults(run=_figure)

    cards = commands.add_parser(
        "cards",
        help="make the printable cards of routines",
        description="Writes PDFs, a folder a language. Cards whose content did not change come from the cache.",
    )
    card_command.add_arguments(cards)
    cards.set_defaults(run=card_command.run)

    schema = commands.add_parser(
        "schema",
        help="write the JSON Schemas that editors use",
        description="Writes content/schema/*.json, from which editors complete and check.",
    )
    schema.add_argument("--check", action="store_true", help="only say whether they are up to date; exit 1 if not")
    schema.set_defaults(run=_schema)

    new = commands.add_parser(
        "new",
        help="begin a new content file",
        description="Writes a commented draft. Drafts are checked, but not published.",
    )
    new.add_argument("kind", choices=_NEW, metavar="KIND", help=", ".join(_NEW))
    new.add_argument("id", metavar="ID", help="small letters, figures and hyphens, such as side-plank")
    new.set_defaults(run=_new)

    stamp = commands.add_parser(
        "stamp",
        help="confirm translations against the texts they translate",
        description="Run it after reading a translation against its first-language text. "
        "It renews the stamps at the end of the translation file.",
    )
    stamp.add_argument("ids", nargs="+", metavar="ID", help="ids of the entities whose translations were read")
    stamp.set_defaults(run=_stamp)
    return parser


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f'"{text}" is not a date such as 2026-11-20') from None


def _check(project: Project, options: argparse.Namespace) -> int:
    problems = project.check()
    colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    print(report(problems, len(project.read()[0]), options.format, colour=colour))
    return _PROBLEMS if errors(problems) else _OK


def _export(project: Project, options: argparse.Namespace) -> int:
    target: Path = options.to
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        print(f"limber: {target} is not an empty folder; choose another", file=sys.stderr)
        return _USAGE
    built = project.build(Typesetter(project.root / CACHE))
    if built.failed:
        print(report(built.problems, len(project.read()[0])), file=sys.stderr)
        return _PROBLEMS
    pages = project.root / "content" / "pages"
    for language, files in built.languages.items():
        prose, _ = filesystem.read(pages, language, (".md",))
        folder = target / language
        filesystem.write({path: file.content for path, file in files.items()}, folder)
        filesystem.write({path.split("/", 1)[1]: text.encode() for path, text in prose.items()}, folder)
        print(f"{folder}: {len(files) + len(prose)} files")
    return _OK


def _figure(project: Project, options: argparse.Namespace) -> int:
    library = _library(project)
    for id_ in options.ids:
        if id_ not in library.stories:
            known = id_ in library.of(Exercise)
            why = "has no figure that can be drawn; run: limber check" if known else "is not the id of an exercise"
            print(f'limber: "{id_}" {why}', file=sys.stderr)
            return _USAGE
    rows: list[contact_sheet.Row] = []
    written: dict[str, bytes] = {}
    for id_ in options.ids or sorted(library.stories):
        exercise = library.of(Exercise)[id_].entity
        drawn = [(path.rpartition("/")[2], svg) for path, svg in pictures(exercise, library.stories[id_])]
        frames = exercise.figure.frames.values() if exercise.figure else ()
        stills = [(path, str(frame.caption), svg) for (path, svg), frame in zip(drawn[1:], frames, strict=True)]
        rows.append(contact_sheet.Row(exercise.name, drawn[0][0], stills))
        written |= {path: svg.encode() for path, svg in drawn}
    filesystem.write({**written, **contact_sheet.files(rows)}, options.to)
    print(f"{options.to}: {len(written)} pictures of {len(rows)} exercises; look at contact-sheet.html")
    return _OK


def _schema(project: Project, options: argparse.Namespace) -> int:
    stale = [path for path, data in schemas().items() if _read(project.root / path) != data]
    if options.check:
        for path in stale:
            print(f"{path} is out of date; run: limber schema", file=sys.stderr)
        return _PROBLEMS if stale else _OK
    filesystem.write(schemas(), project.root)
    print(f"{len(stale)} of {len(schemas())} schemas changed")
    return _OK


def _read(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def _new(project: Project, options: argparse.Namespace) -> int:
    kind = next(kind for kind in KINDS if kind.name == options.kind)
    path = f"content/{kind.folder}/{options.id}.yaml"
    library = _library(project)
    examples = {kind.name: next(iter(found)) for kind in library.entries if (found := library.published_of(kind.model))}
    text = skeleton(kind, options.id, options.today, examples)
    if text is None:
        print(f'limber: "{options.id}" cannot be an id; use small letters, figures and hyphens', file=sys.stderr)
        return _USAGE
    if (project.root / path).exists():
        print(f"limber: {path} exists already; nothing was written", file=sys.stderr)
        return _USAGE
    filesystem.write({path: text.encode()}, project.root)
    print(f"{path} is ready. Fill it in, then take out the line draft: true.")
    return _OK


def _library(project: Project) -> Library:
    """The entities in the first language, as far as they can be read."""
    options = project.settings
    return load(project.read()[0], KINDS, options.languages, options.today).libraries[options.languages[0]]


def _stamp(project: Project, options: argparse.Namespace) -> int:
    files, _ = project.read()
    library = _library(project)
    entries: dict[str, list[Entry[Entity]]] = {}
    for entry in library.all():
        entries.setdefault(entry.id, []).append(entry)
    renewed = {}
    for id_ in options.ids:
        if id_ not in entries:
            print(f'limber: there is no readable "{id_}"; run: limber check', file=sys.stderr)
            return _USAGE
        for entry in entries[id_]:
            for language in project.settings.languages[1:]:
                path = entry.document.path.replace(".yaml", f".{language}.yaml")
                if path in files:
                    renewed[path] = stamped(entry, files[path]).encode()
    filesystem.write(renewed, project.root)
    print(f"stamped: {', '.join(renewed) or 'nothing; there are no translations of these'}")
    return _OK
