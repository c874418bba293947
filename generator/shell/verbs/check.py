"""``limber check``: every problem in the content."""

import argparse
import os
import sys

from generator.shell import outcome
from generator.shell.project import Project
from generator.shell.report import Format, report
from generator.shell.store import FOLDER, Store
from generator.shell.typeset import Typesetter
from generator.shell.verbs.verb import Exit, Verb, warn
from generator.shell.workshop import workshop_of


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
    parser.add_argument(
        "--cards", action="store_true", help="also set every printable card, and tell of those that do not fit"
    )


def _run(project: Project, options: argparse.Namespace) -> Exit:
    if options.cards:
        make = workshop_of(project.root, warn)
        checked = project.check(Typesetter(make, project.settings.publisher.card_font), make)
    else:
        checked = outcome.check(project, Store(project.root / FOLDER, warn))
    colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    print(report(checked, options.format, colour=colour))
    return Exit.PROBLEMS if checked.failed else Exit.OK


VERB = Verb(
    "check",
    "list every problem in the content",
    "Lists every problem at once. Changes no file of yours. Exits with 1 on an error.",
    _add_arguments,
    _run,
)
