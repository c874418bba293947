"""The log of a card: a box for each session, and one for each time of what has days of its own."""

from dataclasses import dataclass

from generator.models.dose import Frequency
from generator.models.routine import Routine
from generator.models.session import own_plan
from generator.pages.doses import schedule_parts
from generator.pages.site import Site


@dataclass(frozen=True)
class LogRow:
    """What is ticked off.

    Attributes:
        name: What it is: a session, or an exercise with days of its own.
        often: How often it is done.
        boxes: How many boxes a week.
    """

    name: str
    often: str
    boxes: int


@dataclass(frozen=True)
class Log:
    """The weeks by name, and what is ticked off in each."""

    weeks: tuple[str, ...]
    rows: tuple[LogRow, ...]


def card_log(routine: Routine, site: Site) -> Log:
    """The log of one routine."""
    strings, schedule = site.strings, routine.schedule
    rows = [_row(strings("card.session"), schedule, site)]
    for id_, item in routine.exercises.items():
        plan = own_plan(routine, item.dose)
        if plan != Frequency():
            times, days = plan.times_a_day or schedule.times_a_day, plan.days_a_week or schedule.days_a_week
            own = Frequency(times_a_day=times, days_a_week=days)
            rows.append(_row(site.library.exercises[id_].name, own, site))
    weeks = tuple(strings("card.week", number=number) for number in range(1, schedule.weeks.high + 1))
    return Log(weeks, tuple(rows))


def _row(name: str, often: Frequency, site: Site) -> LogRow:
    assert often.times_a_day
    assert often.days_a_week
    parts = schedule_parts(often, site.strings)
    once = often.times_a_day.high == 1
    said = ", ".join(part.value for part in parts if not (once and part.name == "times"))
    return LogRow(name, said, often.times_a_day.high * often.days_a_week.high)
