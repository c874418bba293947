"""``limber cards``: the printable cards alone, for people who only want the sheets."""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from generator.build import card_problem
from generator.exports.cards import CardJob, card_jobs
from generator.pages.formats import FORMATS
from generator.pages.site import Site
from generator.shell import filesystem
from generator.shell.project import Project
from generator.shell.report import report, text
from generator.shell.typeset import CACHE, Typesetter
from generator.shell.verbs.verb import CommandError, Exit, Verb


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    names = [form.name for form in FORMATS]
    parser.add_argument("ids", nargs="*", metavar="ROUTINE", help="ids of routines (default: all)")
    parser.add_argument("--to", required=True, type=Path, metavar="DIR", help="folder for the files")
    formats = f"{', '.join(names)}; may be given more than once (default: all)"
    parser.add_argument("--format", action="append", choices=names, metavar="FORMAT", help=formats)
    languages = "code of a language; may be given more than once (default: all)"
    parser.add_argument("--language", action="append", metavar="CODE", help=languages)


def _run(project: Project, options: argparse.Namespace) -> Exit:
    sites, checked = project.sites()
    if checked.failed:
        print(report(checked), file=sys.stderr)
        return Exit.PROBLEMS
    _expect(options.ids, sites[0].library.routines, "routine")
    _expect(options.language or (), project.settings.languages, "language")
    jobs = [
        (site, job)
        for site in sites
        if not options.language or site.language in options.language
        for job in card_jobs(site, project.reading.files)
        if (not options.ids or job.routine in options.ids) and (not options.format or job.format.name in options.format)
    ]
    return _make(jobs, Typesetter(project.root / CACHE), options.to)


def _expect(given: Iterable[str], known: Iterable[str], what: str) -> None:
    words = tuple(known)
    if unknown := next((word for word in given if word not in words), None):
        raise CommandError(f'there is no {what} "{unknown}"; there are {", ".join(words)}')


def _make(jobs: list[tuple[Site, CardJob]], typeset: Typesetter, folder: Path) -> Exit:
    terminal = sys.stderr.isatty()
    for number, (site, job) in enumerate(jobs, 1):
        card = typeset(job)
        if card.fault:
            print(text(card_problem(job, card)), file=sys.stderr)
            return Exit.PROBLEMS
        filesystem.write({job.path.rpartition("/")[2]: card.pdf}, folder / site.language)
        if terminal:
            print(f"\r{number} of {len(jobs)}: {job.path}\x1b[K", end="", file=sys.stderr, flush=True)
    if terminal:
        print(file=sys.stderr)
    print(f"{folder}: {len(jobs)} cards, {typeset.made} of them made anew")
    return Exit.OK


VERB = Verb(
    "cards",
    "make the printable cards of routines",
    "Writes PDFs, a folder a language. Cards whose content did not change come from the cache.",
    _add_arguments,
    _run,
)
