import pytest

from generator.models.dose import Dose
from generator.models.exercise import Exercise
from generator.models.routine import Routine, Schedule
from generator.models.units import Span
from generator.pages.doses import DosePart, minutes, routine_doses, schedule_parts, seconds, session_parts
from tests.conftest import MakeSite, library


def dose(**parts: object) -> Dose:
    """A dose of these parts."""
    return Dose.model_validate(parts)


def test_the_parts_of_a_session_stand_in_the_order_in_which_they_are_done(make_site: MakeSite) -> None:
    everything = dose(
        hold_s="5 to 10",
        repetitions=1,
        sets="1 to 2",
        rest_s=30,
        minutes=10,
        sides="each",
        times_a_day=1,
        days_a_week=3,
    )
    strings = make_site().strings
    assert session_parts(everything, strings) == (
        DosePart("minutes", "Time", "10 minutes"),
        DosePart("hold", "Hold", "5 to 10 seconds"),
        DosePart("repeats", "Repeats", "1 time"),
        DosePart("sides", "Sides", "Each side"),
        DosePart("sets", "Sets", "1 to 2"),
        DosePart("rest", "Rest between sets", "30 seconds"),
    )
    assert schedule_parts(everything, strings) == (
        DosePart("times", "How often", "1 time a day"),
        DosePart("days", "Which days", "3 days a week"),
    )


def test_parts_that_do_not_apply_are_left_out(make_site: MakeSite) -> None:
    strings = make_site().strings
    assert session_parts(dose(), strings) == schedule_parts(dose(), strings) == ()


def test_parts_are_written_in_the_language_of_the_page(make_site: MakeSite) -> None:
    strings = make_site(language="es").strings
    assert session_parts(dose(hold_s="5 to 10"), strings)[0].value == "5 a 10 segundos"


def test_a_schedule_of_a_routine_has_the_same_parts(make_site: MakeSite) -> None:
    schedule = Schedule.model_validate({"times_a_day": 2, "days_a_week": "3 to 5", "weeks": 4})
    assert [part.value for part in schedule_parts(schedule, make_site().strings)] == [
        *("2 times a day", "3 to 5 days a week")
    ]


@pytest.mark.parametrize(
    ("parts", "low", "high"),
    [
        ({}, 4, 4),
        ({"hold_s": 10}, 14, 14),
        ({"hold_s": 5, "repetitions": 8}, 72, 72),
        ({"hold_s": 5, "repetitions": 8, "sides": "each"}, 144, 144),
        ({"hold_s": 5, "repetitions": 8, "sides": "alternate"}, 144, 144),
        ({"repetitions": 10, "sets": 3}, 180, 180),
        ({"repetitions": 10, "sets": 3, "rest_s": 60}, 240, 240),
        ({"repetitions": "8 to 10", "sets": "1 to 2", "rest_s": "30 to 60"}, 32, 140),
        ({"minutes": "10 to 30", "repetitions": 8}, 600, 1800),
    ],
)
def test_the_seconds_of_a_dose_follow_from_its_parts(parts: dict[str, object], low: int, high: int) -> None:
    assert seconds(dose(**parts)) == (low, high)


@pytest.mark.parametrize(
    ("doses", "span"),
    [
        ([dose(minutes=10)], Span(10, 10)),
        ([dose(minutes=1), dose(minutes=1)], Span(3, 3)),
        ([dose(repetitions=14)], Span(1, 1)),
        ([dose(repetitions=16)], Span(2, 2)),
        ([dose(minutes="5 to 10"), dose(minutes=1), dose(minutes=1)], Span(8, 13)),
    ],
)
def test_minutes_are_rounded_up_with_time_to_change_position(doses: list[Dose], span: Span) -> None:
    assert minutes(doses) == span


def test_a_routine_changes_the_dose_of_its_exercises_only_where_it_says_so() -> None:
    found = library()
    routine, exercises = found.routines["first-week"], found.exercises
    assert isinstance(routine, Routine)
    assert isinstance(exercises["bridge"], Exercise)
    doses = routine_doses(routine, exercises)
    assert list(doses) == ["bridge", "plank"]
    assert doses["plank"] == exercises["plank"].dose
    assert (doses["bridge"].repetitions, doses["bridge"].hold_s, doses["bridge"].sets) == (
        Span(5, 5),
        Span(5, 5),
        Span(2, 2),
    )
