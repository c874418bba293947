"""Where a routine stands on its way, and the way without the floor."""

from dataclasses import dataclass, replace

from generator.library.ways import path_of, without_floor
from generator.models.routine import Routine
from generator.pages.sheet import Link, Sheet, Teaser
from generator.pages.teasers import routine_row
from generator.render.numbers import counted


@dataclass(frozen=True)
class PathStep:
    """A routine on a way.

    Attributes:
        link: The routine.
        stage: Its stage in words.
        weeks: How long to stay with it.
        here: Whether the page is about it.
    """

    link: Link
    stage: str
    weeks: str
    here: bool


def path_steps(routine: Routine, sheet: Sheet) -> tuple[PathStep, ...]:
    """The way on which a routine stands; none for a routine that stands alone."""
    strings, way = sheet.site.strings, path_of(routine, sheet.site.library)
    steps = tuple(
        PathStep(
            sheet.link(one),
            strings(f"stage.{one.stage}"),
            counted("unit.weeks", one.schedule.weeks, strings),
            one is routine,
        )
        for one in way
    )
    return steps if len(steps) > 1 else ()


def floorless(routine: Routine, sheet: Sheet) -> tuple[Teaser, ...]:
    """The routines to do instead by whoever cannot get down to the floor, each below that question."""
    question = sheet.site.strings("routine.without-floor")
    found = (routine_row(one, sheet) for one in without_floor(routine, sheet.site.library))
    return tuple(replace(teaser, above=question) for teaser in found)
