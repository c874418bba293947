"""Sheets on which a clinic ticks exercises: one for each group of positions, and one for each condition."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from generator.drawing.drawing import Words
from generator.models.condition import Condition
from generator.models.dose import Dose, Sides
from generator.models.exercise import Exercise, Level
from generator.pages.alerts import brief
from generator.pages.card import Still
from generator.pages.filters import GROUPS
from generator.pages.pictures import first_and_last
from generator.pages.sheet import Sheet
from generator.pages.site import Site
from generator.render.addresses import EXERCISES
from generator.render.strings import Strings

GAP: Final = "___"
"""Where somebody writes; the template draws a line there."""


@dataclass(frozen=True)
class Cell:
    """One exercise to be ticked.

    Attributes:
        name: Its name.
        pictures: Its last picture, or nothing.
        aspect: How many times as wide as high that is.
        gaps: What is filled in: times, sets, seconds or minutes.
        sided: Whether a side can be ticked.
    """

    name: str
    pictures: tuple[Still, ...]
    aspect: float
    gaps: tuple[str, ...]
    sided: bool


@dataclass(frozen=True)
class PickView:
    """What a sheet shows.

    Attributes:
        title: The title of the sheet.
        summary: What it is, for the data of the file.
        group: Which exercises stand on it.
        often: How often, with gaps.
        cells: The exercises.
        emergency_title: Whom to call.
        emergency: For which signs.
        stop: When to stop.
        usual: What is usual with a condition all the same.
        address: The list of exercises on the web; empty where the site has no address.
        words: The words of the template.
    """

    title: str
    summary: str
    group: str
    often: str
    cells: tuple[Cell, ...]
    emergency_title: str
    emergency: str
    stop: str
    usual: tuple[str, ...]
    address: str
    words: Mapping[str, str]


def pick_views(site: Site) -> Iterator[tuple[str, PickView]]:
    """Every sheet that has an exercise, with the name of its file."""
    library, strings = site.library, site.strings
    usual = [one for one in library.exercises.values() if one.level is not Level.NOT_A_FIRST_CHOICE]
    for group, positions in GROUPS.items():
        found = [one for position in positions for one in usual if one.position is position]
        if found:
            yield group, _view(strings(f"finder.{group}"), found, (), site)
    for id_, exercises in sorted(library.exercises_for.items()):
        condition = library.conditions.get(id_)
        objected = {one.id for by in (condition,) if by for one, found in library.cautions_of(by) if found.objects}
        suited = [one for one in exercises if one.level is not Level.NOT_A_FIRST_CHOICE and one.id not in objected]
        if condition and suited:
            yield id_, _view(condition.name, suited, (condition,), site)


def _view(group: str, exercises: Iterable[Exercise], conditions: Iterable[Condition], site: Site) -> PickView:
    strings, sheet = site.strings, Sheet(site, EXERCISES)
    safety = brief(sheet, conditions)
    return PickView(
        title=strings("pick.title"),
        summary=group,
        group=group,
        often=strings("pick.often", gap=GAP),
        cells=tuple(_cell(exercise, site) for exercise in exercises),
        emergency_title=safety.title,
        emergency=safety.emergency_text,
        stop=safety.stop_text,
        usual=tuple(statement.text for statement in safety.usual),
        address=site.public(EXERCISES),
        words={
            "stop": strings("card.stop"),
            "name": strings("card.name"),
            "therapist": strings("card.therapist"),
            "date": strings("pick.date"),
            "left": strings("pick.left"),
            "right": strings("pick.right"),
            "sides": strings("pick.sides"),
            "check": strings("pick.check"),
            "code": strings("pick.code"),
            "see-them": strings("pick.see-them"),
        },
    )


def _cell(exercise: Exercise, site: Site) -> Cell:
    drawn = exercise.id in site.gallery and exercise.figure is not None
    width, height = site.gallery.size(exercise.id) if drawn else (0, 1)
    return Cell(
        exercise.name,
        _last(exercise, site) if drawn else (),
        round(width / height, 3),
        tuple(_gaps(exercise.dose, site.strings)),
        exercise.dose.sides is not Sides.BOTH,
    )


def _last(exercise: Exercise, site: Site) -> tuple[Still, ...]:
    assert exercise.figure
    number = first_and_last(exercise)[1]
    alt = list(exercise.figure.frames.values())[number].alt
    return (Still(site.gallery[exercise.id].still(number, Words(exercise.name, alt), on_paper=True), alt),)


def _gaps(dose: Dose, strings: Strings) -> Iterator[str]:
    if dose.minutes:
        yield strings("pick.minutes", gap=GAP)
        return
    yield strings("pick.repeats", gap=GAP)
    yield strings("pick.sets", gap=GAP)
    if dose.hold_s:
        yield strings("pick.hold", gap=GAP)
