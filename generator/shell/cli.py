"""The command line: each verb says what it takes and does; here its errors become exit codes."""

import argparse
import datetime
import io
import sys
from collections.abc import Sequence
from pathlib import Path

from generator.shell.collecting import collect_rarely
from generator.shell.configuration import CONFIG
from generator.shell.project import ProjectError, open_project
from generator.shell.verbs import VERBS
from generator.shell.verbs.verb import CommandError, Exit


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command.

    Returns:
        0 when all is well, 1 when the content has errors or a site has changed, 2 when it could not be carried out.
    """
    collect_rarely()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal without our letters is no mistake of an author
    options = _parser().parse_args(arguments)
    try:
        project = open_project(Path(options.project), options.today, release=options.release)
        return int(options.run(project, options))
    except (ProjectError, CommandError) as error:
        print(f"limber: {error}", file=sys.stderr)
    except OSError as error:
        print(f"limber: {error.filename}: {error.strerror}", file=sys.stderr)
    return Exit.USAGE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="limber",
        description="Checks exercise and condition files and turns them into Markdown pages and open data.",
        epilog="mkdocs build makes the whole site; mkdocs serve shows it while you write.",
    )
    parser.set_defaults(release=False)
    parser.add_argument("--project", metavar="DIR", default=".", help=f"folder that holds {CONFIG} (default: this one)")
    parser.add_argument(
        "--today",
        type=_day,
        default=datetime.date.today(),
        metavar="DATE",
        help="day on which reviews are judged, year-month-day (default: today)",
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for verb in VERBS:
        command = commands.add_parser(verb.name, help=verb.help, description=verb.description)
        verb.add_arguments(command)
        command.set_defaults(run=verb.run)
    return parser


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f'"{text}" is not a date such as 2026-11-20') from None
