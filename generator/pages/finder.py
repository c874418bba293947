"""The list of all exercises, which readers filter: by plain links, and with a script as they choose."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from generator.models.exercise import Exercise, Level, StartPosition
from generator.models.precaution import Precaution
from generator.models.safety import Safety
from generator.pages.cautions import in_a_sentence, reason
from generator.pages.filters import FIRST, GROUPS, FilterRow, aims, filter_rows, places
from generator.pages.sheet import Link, Sheet, Teaser
from generator.pages.site import Page, PlannedPage, Site
from generator.pages.teasers import exercise_teaser
from generator.render.addresses import EXERCISES
from generator.render.strings import Strings

_BETWEEN = "|"
"""Parts the texts of which the script takes the one for a number."""


@dataclass(frozen=True)
class Why:
    """Why someone leaves an exercise out, changes it or asks first.

    Attributes:
        of: The id of the precaution.
        text: Who, and why.
    """

    of: str
    text: str


@dataclass(frozen=True)
class Found:
    """One exercise of the list.

    Attributes:
        anchor: The position, for the first exercise in it; other pages lead there.
        teaser: Its name and its picture.
        first: That one begins with it, in the words of the site; empty for others.
        line: What it is for; its level too, where one does not begin with it.
        places: Where one can do it, apart by spaces, as all that follows.
        aims: What it is for.
        level: Its level.
        without: The precautions that hide it.
        names: Its names, which the field searches.
        whys: What precautions say of it.
    """

    anchor: str
    teaser: Teaser
    first: str
    line: str
    places: str
    aims: str
    level: str
    without: str
    names: str
    whys: tuple[Why, ...]


@dataclass(frozen=True)
class FoundGroup:
    """Exercises in like positions."""

    anchor: str
    title: str
    exercises: tuple[Found, ...]


@dataclass(frozen=True)
class Choice:
    """A precaution to tick, as the reader would say it."""

    id: str
    said: str


@dataclass(frozen=True)
class FinderView:
    """What the list of exercises shows.

    Attributes:
        title: The heading.
        count: How many exercises there are, in words.
        rows: The filters.
        choices: The precautions to tick; empty where the site has none.
        groups: The exercises.
        care: Where more stands on precautions.
        safety: Where to read first.
        shown: What is said of so many exercises, from none on, for the script.
        fit: The same of those that fit.
        hidden: The same of those that are hidden.
    """

    title: str
    count: str
    rows: tuple[FilterRow, ...]
    choices: tuple[Choice, ...]
    groups: tuple[FoundGroup, ...]
    care: Link
    safety: Link
    shown: str
    fit: str
    hidden: str


def _finder_page(site: Site) -> Page:
    """The list of all exercises."""
    sheet, strings, library = Sheet(site, EXERCISES), site.strings, site.library
    number = len(library.exercises)
    sort_key = library.language.sort_key
    precautions = sorted(library.precautions.values(), key=lambda one: sort_key(one.name))
    title, intro = strings("index.exercises"), strings("index.exercises-intro")
    view = FinderView(
        title=title,
        count=strings.count("routine.exercises", number),
        rows=filter_rows(strings),
        choices=tuple(Choice(one.id, one.said) for one in precautions),
        groups=tuple(_groups(sheet)),
        care=sheet.index(Precaution),
        safety=sheet.index(Safety),
        shown=_for_each(number, lambda some: strings.count("routine.exercises", some)),
        fit=_for_each(number, lambda some: strings.count("finder.fit", some)),
        hidden=_for_each(number, lambda some: strings.count("finder.hidden", some)),
    )
    return Page(sheet.path, "exercises", view, title, intro)


EXERCISE_INDEX = PlannedPage(EXERCISES, _finder_page)
"""The list of all exercises."""


def _for_each(most: int, told: Callable[[int], str]) -> str:
    """What is said of none, of one and so on: languages have more than 2 forms, so a script cannot choose."""
    return _BETWEEN.join(map(told, range(most + 1)))


def _groups(sheet: Sheet) -> Iterator[FoundGroup]:
    """The groups that have exercises, the gentlest first in each."""
    positions, levels, sort_key = list(StartPosition), list(Level), sheet.site.library.language.sort_key
    exercises = sorted(
        sheet.site.library.exercises.values(),
        key=lambda one: (levels.index(one.level), positions.index(one.position), sort_key(one.name)),
    )
    for anchor, inside in GROUPS.items():
        found = [one for one in exercises if one.position in inside]
        if found:
            leading = {one.position: one.id for one in reversed(found)}
            shown = (_found(one, sheet, leads=leading[one.position] == one.id) for one in found)
            yield FoundGroup(anchor, sheet.site.strings(f"finder.{anchor}"), tuple(shown))


def _found(exercise: Exercise, sheet: Sheet, *, leads: bool) -> Found:
    strings = sheet.site.strings
    cautions = [one for one in sheet.site.library.cautions(exercise) if isinstance(one.by, Precaution)]
    level, aim = strings(f"level.{exercise.level}"), aims(exercise)
    begins = exercise.level is FIRST
    words = [strings(f"purpose.{one}") for one in aim]
    return Found(
        anchor=exercise.position if leads else "",
        teaser=replace(exercise_teaser(exercise, sheet), tags=(), brief=True),
        first=level if begins else "",
        line=" · ".join(words if begins else [*words, level.lower()]),
        places=" ".join(places(exercise)),
        aims=" ".join(aim),
        level=exercise.level,
        without=" ".join(one.by.id for one in cautions if one.objects),
        names=", ".join((exercise.name, *exercise.aliases.values())),
        whys=tuple(
            Why(one.by.id, _why(in_a_sentence(one, sheet.site), reason(one, sheet).text, strings)) for one in cautions
        ),
    )


def _why(people: str, text: str, strings: Strings) -> str:
    """Who should heed something, and why."""
    return f"{strings('exercise.if-you', people=people)}: {text}"
