"""``limber cards``: the printable cards alone, for people who only want the sheets."""

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from generator.exports.cards import TEMPLATES, CardJob, card_jobs
from generator.exports.own_cards import Wish, own_entry, own_jobs
from generator.exports.pick_cards import pick_jobs
from generator.exports.setting import card_problem
from generator.exports.twin_cards import twin_jobs
from generator.library.entry import Entry
from generator.models.routine import Routine
from generator.pages.formats import FORMATS, ON_REQUEST, PICKS, POSTERS, TWINS, VARIANTS, CardFormat
from generator.pages.site import Site
from generator.problems import Problem, errors
from generator.shell import filesystem
from generator.shell.project import Checked, Project
from generator.shell.report import report
from generator.shell.typeset import CARDS, Typesetter
from generator.shell.verbs.verb import CommandError, Exit, Verb, warn
from generator.shell.verbs.wishes import add_wishes, expect, wish_of
from generator.shell.workshop import workshop_of

_TWO: Final = 2
"""Languages of a twin."""


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    names = [form.name for form in (*FORMATS, *ON_REQUEST)]
    parser.add_argument("ids", nargs="*", metavar="ROUTINE", help="ids of routines (default: all)")
    parser.add_argument("--to", required=True, type=Path, metavar="DIR", help="folder for the files")
    formats = f"{', '.join(names)}; may be given more than once (default: {', '.join(form.name for form in FORMATS)})"
    parser.add_argument("--format", action="append", choices=names, metavar="FORMAT", help=formats)
    languages = "code of a language, or several with commas; twins take the first 2 (default: all)"
    parser.add_argument("--language", action="append", metavar="CODE", help=languages)
    add_wishes(parser)


def _run(project: Project, options: argparse.Namespace) -> Exit:
    make = workshop_of(project.root, warn, _tell_progress if sys.stderr.isatty() else None)
    sites, checked = project.sites(make)
    if checked.failed:
        print(report(checked), file=sys.stderr)
        return Exit.PROBLEMS
    expect(options.ids, sites[0].library.routines, "routine")
    codes = [code.strip() for given in options.language or () for code in given.split(",")]
    expect(codes, project.settings.languages, "language")
    by_code = {site.language: site for site in sites}
    chosen = [by_code[code] for code in dict.fromkeys(codes)] or sites
    names = options.format or [form.name for form in FORMATS]
    wanted = [form for form in (*FORMATS, *ON_REQUEST) if form.name in names]
    if len(chosen) < _TWO and any(form in TWINS for form in wanted):
        raise CommandError("a twin has 2 languages; name 2, such as --language en,es")
    for path in sorted({TEMPLATES + form.template for form in wanted if form in ON_REQUEST}):
        if path not in project.reading.files:
            raise CommandError(f"the template {path} is missing; take the file of the program")
    wish = wish_of(options, sites[0].library)
    if wish:
        entries, told = _own(wish, chosen)
        if told:
            print(report(Checked(tuple(told), 1)), file=sys.stderr)
        if errors(told):
            return Exit.PROBLEMS
        jobs = list(own_jobs(chosen, entries, project.reading.files, [form for form in wanted if form not in PICKS]))
    else:
        jobs = [
            (site, job)
            for site, job in _jobs(chosen, wanted, project.reading.files)
            if not options.ids or job.routine in options.ids or job.format in PICKS
        ]
    made, problems = _make(jobs, Typesetter(make, project.settings.publisher.card_font), options.to)
    if problems:
        print(report(project.checked(problems)), file=sys.stderr)
    tally = make.tallies[CARDS.name]
    print(f"{options.to}: {made} cards; {tally.made} were set now, {tally.kept} before")
    return Exit.PROBLEMS if problems else Exit.OK


def _own(wish: Wish, sites: Sequence[Site]) -> tuple[list[Entry[Routine]], list[Problem]]:
    """A card of one's own in each language, and what is wrong with it, told once."""
    made = [own_entry(wish, site) for site in sites]
    return [entry for entry, _ in made if entry], list(dict.fromkeys(problem for _, told in made for problem in told))


def _jobs(
    sites: Sequence[Site], wanted: Sequence[CardFormat], templates: Mapping[str, str]
) -> Iterator[tuple[Site, CardJob]]:
    """What is to be made of the content in some formats, in the order of the languages."""
    usual, twins, picks = (
        [form for form in wanted if form in group] for group in ((*FORMATS, *VARIANTS, *POSTERS), TWINS, PICKS)
    )
    for site in sites:
        yield from ((site, job) for job in card_jobs(site, templates, usual))
        yield from ((site, job) for job in pick_jobs(site, templates, picks))
    if twins:
        yield from ((sites[0], job) for job in twin_jobs(sites[0], sites[1], templates, twins))


def _make(jobs: list[tuple[Site, CardJob]], typeset: Typesetter, folder: Path) -> tuple[int, list[Problem]]:
    """Writes the cards that can be set. Gives their number, and what there is to tell of the others."""
    problems = []
    for (site, job), card in zip(jobs, typeset([job for _, job in jobs]), strict=True):
        if card.fault:
            problems.append(card_problem(job, card, site))
        else:
            filesystem.write({job.path.rpartition("/")[2]: card.pdf}, folder / site.language)
    return len(jobs) - len(problems), problems


def _tell_progress(name: str, number: int, total: int) -> None:
    print(f"\r{name}: {number} of {total}\x1b[K", end="\n" if number == total else "", file=sys.stderr, flush=True)


VERB = Verb(
    "cards",
    "make the printable cards of routines",
    "Writes PDFs, a folder a language. Cards whose content did not change come from the cache. A card that cannot be "
    "set is told and left out; then it exits with 1.",
    _add_arguments,
    _run,
)
