"""The options of ``limber cards`` that make a card of one's own."""

import argparse
import re
from collections.abc import Iterable, Mapping

from generator.exports.own_cards import Wish, dose_parts
from generator.library.library import Library
from generator.shell.verbs.verb import CommandError

_OFTEN = re.compile(r"(\d+(?:-\d+)?)x(\d+(?:-\d+)?)x(\d+(?:-\d+)?)")


def add_wishes(parser: argparse.ArgumentParser) -> None:
    """The options."""
    own = parser.add_argument_group("a card of your own")
    own.add_argument("--pick", metavar="IDS", help="ids of exercises with commas, such as pelvic-tilt,bridge")
    dose = "another dose, such as bridge=3x10, =8-10, =2x10x5s (sets x repeats x hold), =30s or =10min; may be repeated"
    own.add_argument("--dose", action="append", default=[], metavar="ID=DOSE", help=dose)
    own.add_argument("--title", default="", help="title of the card")
    note = "a line about all, or about one exercise as ID=TEXT; may be repeated"
    own.add_argument("--note", action="append", default=[], metavar="TEXT", help=note)
    own.add_argument(
        "--often", default="1x7x6", metavar="OFTEN", help="times a day x days a week x weeks (default: 1x7x6)"
    )
    own.add_argument("--condition", action="append", default=[], metavar="ID", help="what the person has")
    own.add_argument("--precaution", action="append", default=[], metavar="ID", help="what the person needs care with")


def wish_of(options: argparse.Namespace, library: Library) -> Wish | None:
    """What the options ask for; None without ``--pick``.

    Raises:
        CommandError: When something that they name does not exist or cannot be read.
    """
    if options.pick is None:
        if any((options.dose, options.title, options.note, options.condition, options.precaution)):
            raise CommandError("name the exercises of your card, such as --pick pelvic-tilt,bridge")
        return None
    picks = tuple(id_.strip() for id_ in options.pick.split(",") if id_.strip())
    expect(picks, library.exercises, "exercise")
    expect(options.condition, library.conditions, "condition")
    expect(options.precaution, library.precautions, "precaution")
    if not picks or len(set(picks)) < len(picks):
        raise CommandError("--pick needs ids of exercises, each once")
    often = _OFTEN.fullmatch(options.often)
    if not often:
        raise CommandError(f'"{options.often}" does not say how often; write times a day x days a week x weeks: 1x5x6')
    times, days, weeks = (part.replace("-", " to ") for part in often.groups())
    return Wish(
        picks,
        _doses(options.dose, picks),
        options.title,
        _notes(options.note, picks),
        tuple(options.condition),
        tuple(options.precaution),
        (times, days, weeks),
    )


def expect(given: Iterable[str], known: Iterable[str], what: str) -> None:
    """Holds names against those there are.

    Raises:
        CommandError: When one is none of them.
    """
    words = tuple(known)
    if unknown := next((word for word in given if word not in words), None):
        raise CommandError(f'there is no {what} "{unknown}"; there are {", ".join(words)}')


def _doses(given: Iterable[str], picks: tuple[str, ...]) -> dict[str, Mapping[str, str]]:
    found: dict[str, Mapping[str, str]] = {}
    for each in given:
        id_, _, text = each.partition("=")
        expect([id_], picks, "exercise on the card")
        parts = dose_parts(text.strip())
        if parts is None:
            raise CommandError(f'"{text}" is no dose; write it as 3x10, 8-10, 2x10x5s, 30s or 10min')
        found[id_] = parts
    return found


def _notes(given: Iterable[str], picks: tuple[str, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for each in given:
        id_, is_one, text = each.partition("=")
        found |= {id_: text.strip()} if is_one and id_ in picks else {"": each}
    return found
