"""What comes of setting the printable cards, and what to tell of those that cannot be set."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from generator.exports.cards import TEMPLATES, CardJob, card_jobs
from generator.pages.formats import FORMATS
from generator.pages.site import Site
from generator.problems import Problem

_IMPORT = re.compile(r'^\s*#?(?:import|include)\s+"([^"@]+)"', re.MULTILINE)
_MOST_LETTERS = 12
"""Our choice: how many letters a message shows."""


class Cause(StrEnum):
    """What keeps a card from being set."""

    LENGTH = "length"
    """A text that does not fit."""
    LETTERS = "letters"
    """Letters that its fonts do not have."""
    TEMPLATE = "template"
    """A mistake in its template."""


@dataclass(frozen=True)
class Card:
    """One printable card, made.

    Attributes:
        pdf: The PDF.
        pages: How many pages it has.
        picture: The first page as PNG.
        fault: What keeps it from being right, or the letters that are lacking; empty when nothing does.
        cause: Of which kind the fault is.
    """

    pdf: bytes
    pages: int
    picture: bytes
    fault: str = ""
    cause: Cause = Cause.LENGTH


Typeset: TypeAlias = Callable[[Sequence[CardJob]], Iterable[Card]]
"""Makes cards, in the order of their jobs. The same job gives the same bytes."""
Made: TypeAlias = Mapping[str, tuple[CardJob, Card]]
"""The cards of one language, by path."""


def make_cards(site: Site, files: Mapping[str, str], typeset: Typeset) -> Made:
    """The printable cards of one language, those with a fault too."""
    jobs = list(card_jobs(site, files))
    return {job.path: (job, card) for job, card in zip(jobs, typeset(jobs), strict=True)}


def card_problem(job: CardJob, card: Card, site: Site) -> Problem:
    """What an author should do about a card that cannot be set.

    Problems:
        card, card-font: as warnings, since the site goes without the card; card-template.
    """
    if card.cause is Cause.TEMPLATE:
        message = f'the card "{job.format.name}" of {job.source} cannot be set with it: {card.fault}'
        return Problem(TEMPLATES + job.format.template, 1, 1, "card-template", message, "mend the template")
    if card.cause is Cause.LENGTH:
        hint = "make the texts of the routine or of its exercises shorter; until then the site does not offer this card"
        message = f'the card "{job.format.name}" cannot be set: {card.fault}'
        return Problem(job.source, 1, 1, "card", message, hint).as_warning()
    if site.strings.letters.isdisjoint(card.fault):
        hint = "use other letters in the routine and its exercises, or name a font with card_font in mkdocs.yml"
        message = f"the font of the cards has no {_listed(card.fault)}"
        return Problem(job.source, 1, 1, "card", message, hint).as_warning()
    hint = "name a font that has them, as plugins: limber: publisher: card_font; until then the site has no such cards"
    message = f'the font of the cards has not the letters of "{site.language}"'
    return Problem("mkdocs.yml", 1, 1, "card-font", message, hint).as_warning()


def _listed(letters: str) -> str:
    shown = ", ".join(f'"{letter}"' for letter in letters[:_MOST_LETTERS])
    return f"{shown} and others" if len(letters) > _MOST_LETTERS else shown


def missing_templates(files: Mapping[str, str]) -> Iterator[Problem]:
    """The templates of cards that are not there, unless there is none at all: then no cards are made.

    Problems:
        card-template.
    """
    there = {path: text for path, text in files.items() if path.startswith(TEMPLATES)}
    wanted = {TEMPLATES + form.template: f'the card "{form.name}"' for form in reversed(FORMATS)}
    for path, text in sorted(there.items()):
        wanted |= {TEMPLATES + name: path for name in _IMPORT.findall(text)}
    for path, user in sorted(wanted.items()) if there else ():
        if path not in files:
            message = f"this template is missing; {user} needs it"
            yield Problem(path, 1, 1, "card-template", message, "take the file of the program")
