"""The routine to begin with, as a card, and the one for people who cannot get on the floor."""

from dataclasses import dataclass, replace
from typing import Final

from generator.models.routine import Routine
from generator.pages.pictures import stills
from generator.pages.sheet import Link, Picture, Sheet, Teaser
from generator.pages.teasers import routine_row, routine_teaser
from generator.render.numbers import counted

_MOST_PICTURES: Final = 4


@dataclass(frozen=True)
class Suggestion:
    """A routine as a card.

    Attributes:
        link: The routine.
        line: How many exercises, how long and how often.
        pictures: Of its first exercises.
    """

    link: Link
    line: str
    pictures: tuple[Picture, ...]


def suggestion(routine: Routine, sheet: Sheet) -> Suggestion:
    """A routine as a card."""
    exercises, strings = sheet.site.library.exercises, sheet.site.strings
    often = counted("unit.times", routine.schedule.times_a_day, strings)
    ends = (stills(exercises[id_], sheet)[-1:] for id_ in routine.exercises)
    pictures = tuple(picture for end in ends for picture in end)[:_MOST_PICTURES]
    teaser = routine_teaser(routine, sheet)
    # Three would leave a hole in the block.
    shown = pictures if len(pictures) == _MOST_PICTURES else pictures[:2]
    return Suggestion(teaser.link, " · ".join((*teaser.tags, often)), shown)


def floor_row(routine: Routine, sheet: Sheet) -> Teaser:
    """The routine for people who cannot get on the floor, as the answer to their question."""
    row = routine_row(routine, sheet)
    question = Link(sheet.site.strings("routine.without-floor"), row.link.address)
    return replace(row, link=question, tags=(row.link.text, *row.tags))
