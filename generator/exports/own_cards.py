"""Cards of one's own: exercises that somebody picks for a person, held to the rules that hold for every routine."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from generator.exports.cards import CardJob, as_json, card_data, typst_files
from generator.exports.twin_cards import twin_data
from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.rules import RULES
from generator.library.rules.routine_size import MOST
from generator.library.validate import validate
from generator.models.routine import Routine
from generator.nodes import parse
from generator.pages.card import card_view
from generator.pages.formats import TWINS, CardFormat
from generator.pages.site import Site
from generator.problems import Problem
from generator.render.addresses import card_path
from generator.render.numbers import date

OWN: Final = "own"
"""The id of such a card, and the beginning of the names of its files."""
_PATH: Final = "your card"
_HELD: Final = ("avoided-exercise", "movement-limit", "dose-range", "not-a-first-choice", "repeated-item")
"""The rules about what a person is asked to do. The others are about files, or texts that are not of this card."""
_SIZE: Final = "routine-size"
_DOSE: Final = re.compile(
    r"(?:(?P<sets>\d+)x)?(?P<repetitions>\d+(?:-\d+)?)(?:x(?P<hold>\d+(?:-\d+)?)s)?"
    r"|(?P<alone>\d+(?:-\d+)?)s|(?P<minutes>\d+(?:-\d+)?)min"
)


@dataclass(frozen=True)
class Wish:
    """What somebody wants on a card.

    Attributes:
        picks: Ids of exercises, in order.
        doses: By the id of an exercise, the parts of its dose to change.
        title: The title; empty for the usual one.
        notes: By the id of an exercise a line about it; under the empty id a line about all.
        conditions: What the person has.
        precautions: What the person needs care with.
        often: Times a day, days a week and weeks.
    """

    picks: tuple[str, ...]
    doses: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    title: str = ""
    notes: Mapping[str, str] = field(default_factory=dict)
    conditions: tuple[str, ...] = ()
    precautions: tuple[str, ...] = ()
    often: tuple[str, str, str] = ("1", "7", "6")


def dose_parts(text: str) -> dict[str, str] | None:
    """The parts of a dose written as ``3x10``, ``8-10``, ``2x10x5s``, ``30s`` or ``10min``; None for anything else."""
    match = _DOSE.fullmatch(text)
    if not match:
        return None
    found = {
        "sets": match["sets"],
        "repetitions": match["repetitions"],
        "hold_s": match["hold"] or match["alone"],
        "minutes": match["minutes"],
    }
    return {name: value.replace("-", " to ") for name, value in found.items() if value}


def own_entry(wish: Wish, site: Site) -> tuple[Entry[Routine] | None, tuple[Problem, ...]]:
    """The wish as a routine in one language, and what the rules say of it; no routine where it cannot be read.

    Problems:
        those of the fields of a routine, of doses, of conditions and precautions; too many exercises are a warning.
    """
    library = site.library
    document, _ = parse(_PATH, json.dumps(_routine(wish, site), ensure_ascii=False, indent=1))
    routine, problems = validate(document, Routine)
    if routine is None:
        return None, problems
    if not wish.conditions:
        routine = routine.model_copy(update={"conditions": ()})
    entry = Entry(library.kind_of(Routine), routine, document)
    alone = _with(library, {OWN: entry})
    told = [problem for rule in RULES if rule.id in _HELD for problem in rule.check(alone) if problem.path == _PATH]
    return entry, (*told, *_too_many(entry))


def _too_many(entry: Entry[Routine]) -> Iterator[Problem]:
    number = len(entry.entity.exercises)
    if number > MOST:
        message = f"the card has {number} exercises; more than {MOST} are done by fewer people"
        yield entry.problem((), _SIZE, message, "leave some out").as_warning()


def own_jobs(
    sites: Sequence[Site],
    entries: Sequence[Entry[Routine]],
    templates: Mapping[str, str],
    formats: Iterable[CardFormat],
) -> Iterator[tuple[Site, CardJob]]:
    """The card in each language and format, with the site in whose folder it lies.

    Args:
        sites: The languages.
        entries: The routine in each of them, as ``own_entry`` gives it.
        templates: Every file below ``site_templates``, by path.
        formats: In which formats; twins have the first 2 languages.
    """
    typst = typst_files(templates)
    data = [_data(entry, site) for site, entry in zip(sites, entries, strict=True)]

    def job(site: Site, name: str, form: CardFormat, told: Mapping[str, Any]) -> tuple[Site, CardJob]:
        logo = site.settings.publisher.logo
        return site, CardJob(card_path(OWN, name), form, as_json(told), typst, _PATH, OWN, logo)

    for form in formats:
        if form in TWINS:
            first, second = sites[:2]
            yield job(first, f"{form.name}-{first.language}-{second.language}", form, twin_data(*data[:2]))
        else:
            yield from (job(site, form.name, form, told) for site, told in zip(sites, data, strict=True))


def _data(entry: Entry[Routine], site: Site) -> dict[str, Any]:
    settings, strings = site.settings, site.strings
    routines = site.library.of(Routine)
    view = card_view(entry, replace(site, library=_with(site.library, {**routines, OWN: entry})))
    made = strings(
        "own.made", publisher=settings.publisher.name or settings.site_name, date=date(settings.today, strings)
    )
    # It has no page on the web, and no editor has seen it.
    return card_data(replace(view, address="", reviewed=made), site)


def _with(library: Library, routines: Mapping[str, Entry[Routine]]) -> Library:
    return replace(library, entries={**library.entries, library.kind_of(Routine): routines})


def _routine(wish: Wish, site: Site) -> dict[str, Any]:
    strings, today = site.strings, site.settings.today
    times, days, weeks = wish.often
    return {
        "id": OWN,
        "review": {"date": today.isoformat(), "role": "editor"},
        "name": wish.title or strings("own.name"),
        "summary": strings("own.summary"),
        "who": strings("own.who"),
        **_person(wish),
        "stage": "start",
        "aim": _ours(strings("own.aim")),
        "schedule": {"times_a_day": _span(times), "days_a_week": _span(days), "weeks": _span(weeks), "ours": True},
        "exercises": {id_: _item(id_, wish) for id_ in wish.picks},
        "before": {"note": _ours(wish.notes[""])} if "" in wish.notes else {},
        "progress": {"ask": _ours(strings("own.more"))},
        "step_back": {"sore": _ours(strings("own.less"))},
        "next": {"ask": _ours(strings("own.next"))},
    }


def _person(wish: Wish) -> dict[str, Any]:
    """A routine names a condition; where the wish does not, it is taken out again."""
    return {"conditions": list(wish.conditions) or [OWN], "precautions": list(wish.precautions)}


def _item(id_: str, wish: Wish) -> dict[str, Any]:
    dose = {name: _span(value) for name, value in wish.doses.get(id_, {}).items()}
    return {
        **({"dose": {**dose, "ours": True}} if dose else {}),
        **({"note": wish.notes[id_]} if id_ in wish.notes else {}),
    }


def _ours(text: str) -> dict[str, Any]:
    return {"text": text, "ours": True}


def _span(text: str) -> int | str:
    return int(text) if text.isdecimal() else text
