"""The exercises of a routine, as its page and its card show them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.models.dose import Dose
from generator.models.exercise import Exercise
from generator.models.references import ExerciseRef
from generator.models.routine import Routine
from generator.models.session import effective_doses
from generator.pages.cautions import leave_out_line
from generator.pages.doses import DosePart, in_one_line, most_repeats, own_plan_part, session_parts
from generator.pages.origins import labelled
from generator.pages.pictures import start_and_end, steps_until
from generator.pages.sheet import Link, Picture, Sheet, Statement
from generator.render.numbers import counted


@dataclass(frozen=True)
class Item:
    """One exercise of the routine.

    Attributes:
        number: Its place, from 1.
        link: Where more stands on it.
        thumb: The end of the movement, which tells most; none for an exercise without a figure.
        pictures: The start and the end of the movement.
        start: The start position.
        steps: What to do.
        dose: How much.
        rests_on: The exercise with the sources of its dose.
        note: A line for this routine.
        kept: Why it stays although something speaks against it for whom the routine is made.
        easier: The first way to make it easier.
        leave_out: Who else should leave it out, or ask first.
    """

    number: int
    link: Link
    thumb: Picture | None
    pictures: tuple[Picture, ...]
    start: str
    steps: tuple[str, ...]
    dose: tuple[DosePart, ...]
    rests_on: Statement
    note: str
    kept: str
    easier: Statement | None
    leave_out: str

    @property
    def dose_line(self) -> str:
        """How much, in one line."""
        return in_one_line(self.dose)

    @property
    def statements(self) -> tuple[Statement, ...]:
        """What it says that needs a source."""
        return (self.rests_on, self.easier) if self.easier else (self.rests_on,)


def routine_items(routine: Routine, sheet: Sheet) -> tuple[Item, ...]:
    """The exercises of a routine in order."""
    exercises = sheet.site.library.exercises
    doses = effective_doses(routine, exercises)
    return tuple(
        _item(number, exercises[id_], routine, doses[str(id_)], sheet)
        for number, id_ in enumerate(routine.exercises, 1)
    )


def _item(number: int, exercise: Exercise, routine: Routine, dose: Dose, sheet: Sheet) -> Item:
    strings, id_ = sheet.site.strings, ExerciseRef(exercise.id)
    item = routine.exercises[id_]
    cited = item.dose if item.dose else exercise.dose
    pictures = start_and_end(exercise, sheet, item.until)
    return Item(
        number=number,
        link=sheet.link(exercise),
        thumb=next(reversed(pictures), None),
        pictures=pictures,
        start=exercise.start,
        steps=sheet.plain(steps_until(exercise, item.until)),
        dose=(*session_parts(dose, strings), *most_repeats(dose, strings), *own_plan_part(routine, id_, strings)),
        rests_on=labelled(strings("origins.dose-of", exercise=exercise.name), sheet.cited("", cited)),
        note=item.note or "",
        kept=item.kept or "",
        easier=next(iter(sheet.statements(exercise.easier)), None),
        leave_out=leave_out_line(exercise, sheet.site, routine),
    )


def beside(routine: Routine, doses: Mapping[str, Dose], sheet: Sheet) -> Iterator[DosePart]:
    """What is done beside the sessions, such as a walk on other days."""
    strings, exercises = sheet.site.strings, sheet.site.library.exercises
    for id_ in routine.exercises:
        time = doses[str(id_)].minutes
        length = f"{counted('unit.minutes', time, strings)}, " if time else ""
        for part in own_plan_part(routine, id_, strings):
            yield DosePart("own", exercises[id_].name, f"{length}{part.value}")
