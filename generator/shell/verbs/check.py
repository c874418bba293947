"""``limber check``: every problem in the content."""

import argparse
import os
import sys

from generator.shell.project import Project
from generator.shell.report import Format, report
from generator.shell.verbs.verb import Exit, Verb


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format",
        type=Format,
        choices=list(Format),
        default=Format.TEXT,
        help="text, json, or github for annotations in a pull request (default: text)",
    )
    parser.add_argument(
        "--release", action="store_true", help="also refuse missing and stale translations, as a release build does"
    )


def _run(project: Project, options: argparse.Namespace) -> Exit:
    checked = project.check()
    colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    print(report(checked, options.format, colour=colour))
    return Exit.PROBLEMS if checked.failed else Exit.OK


VERB = Verb(
    "check",
    "list every problem in the content",
    "Lists every problem at once. Writes nothing. Exits with 1 on an error.",
    _add_arguments,
    _run,
)
