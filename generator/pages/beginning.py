"""With which routine someone with a condition begins."""

from dataclasses import dataclass, replace

from generator.library.ways import routines_for, without_floor
from generator.models.condition import Condition
from generator.models.routine import Routine
from generator.pages.sheet import Sheet, Teaser
from generator.pages.suggestions import Suggestion, floor_row, suggestion
from generator.pages.teasers import exercise_row, routine_row


@dataclass(frozen=True)
class Begin:
    """What to begin with.

    Attributes:
        title: The heading.
        routine: The routine to begin with; None where the reader has to say first what the pain is like, and where no
            routine is made for it.
        rows: Further routines, the kinds of an overview each with its routine, or exercises; then the way without the
            floor.
    """

    title: str
    routine: Suggestion | None
    rows: tuple[Teaser, ...]


def beginning(condition: Condition, sheet: Sheet) -> tuple[Begin, Routine | None]:
    """What to begin with, and the routine that most readers of the page do.

    Args:
        condition: The condition.
        sheet: The page.
    """
    library, strings = sheet.site.library, sheet.site.strings
    off_floor = without_floor(condition, library)
    routines = [one for one in routines_for(condition, library) if one not in off_floor]
    kinds = [part for part in library.parts_of.get(condition.id, ()) if not part.signpost]
    rest = [floor_row(one, sheet) for one in off_floor]
    if kinds:
        rows = [row for kind in kinds for row in _kind(kind, sheet)]
        return Begin(strings("condition.which"), None, (*rows, *rest)), next(iter(routines), None)
    if not routines:
        suiting = (exercise_row(each, sheet) for each in library.exercises_for.get(condition.id, ()))
        return Begin(strings("condition.exercises"), None, (*suiting, *rest)), None
    further = (routine_row(one, sheet) for one in routines[1:])
    return Begin(strings("condition.routines"), suggestion(routines[0], sheet), (*further, *rest)), routines[0]


def _kind(kind: Condition, sheet: Sheet) -> list[Teaser]:
    """A kind of pain with the routine to begin with, or with its own page where it has none."""
    library = sheet.site.library
    found = [one for one in library.routines_for_condition.get(kind.id, ()) if not one.precautions]
    first = [one for one in routines_for(kind, library) if one in found][:1]
    if not first:
        return [Teaser(sheet.link(kind), kind.summary)]
    return [replace(routine_row(first[0], sheet), above=kind.name)]
