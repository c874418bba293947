import pytest

from generator.models.dose import Dose, Frequency
from generator.models.exercise import Exercise
from generator.models.references import ExerciseRef
from generator.models.routine import Routine
from generator.models.session import effective_doses, minutes, own_plan, seconds, session_span
from generator.models.span import Span
from tests.unit.models.faults import content

BRIDGE = Exercise.model_validate(content("exercises/bridge"))
PLANK = Exercise.model_validate(content("exercises/plank"))
WALK = PLANK.model_copy(update={"dose": Dose.model_validate({"minutes": 20})})


def dose(**parts: object) -> Dose:
    """A dose of these parts."""
    return Dose.model_validate(parts)


def routine(**changes: dict[str, object] | None) -> Routine:
    """The routine of the minimal project, twice a day on 3 days a week, with these exercises and changed doses."""
    items = {ExerciseRef(id_): {"dose": change} if change else {} for id_, change in changes.items()}
    return Routine.model_validate(content("routines/first-week", exercises=items))


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
    doses = effective_doses(routine(bridge={"repetitions": 5}, plank=None), {"plank": PLANK, "bridge": BRIDGE})
    assert list(doses) == ["bridge", "plank"]
    assert doses["plank"] == PLANK.dose
    assert (BRIDGE.dose.repetitions, doses["bridge"].repetitions) == (Span(8, 10), Span(5, 5))
    assert (doses["bridge"].hold_s, doses["bridge"].sets) == (Span(5, 5), Span(2, 2))


@pytest.mark.parametrize(
    ("change", "plan"),
    [
        (None, Frequency()),
        ({"minutes": 15}, Frequency()),
        ({"days_a_week": 3, "times_a_day": 2}, Frequency()),
        ({"days_a_week": 7}, Frequency(days_a_week=Span(7, 7))),
        ({"times_a_day": 1}, Frequency(times_a_day=Span(1, 1))),
        ({"times_a_day": 1, "days_a_week": 7}, Frequency(times_a_day=Span(1, 1), days_a_week=Span(7, 7))),
    ],
)
def test_an_exercise_has_a_plan_of_its_own_where_it_differs_from_the_routine(
    change: dict[str, object] | None, plan: Frequency
) -> None:
    found = routine(bridge=None, plank=change)
    assert own_plan(found, found.exercises[ExerciseRef("plank")].dose) == plan


@pytest.mark.parametrize(
    ("change", "time"),
    [
        (None, Span(23, 23)),
        ({"minutes": "10 to 15"}, Span(13, 18)),
        ({"days_a_week": 7}, Span(2, 2)),
    ],
)
def test_the_minutes_of_a_session_leave_out_what_has_a_plan_of_its_own(
    change: dict[str, object] | None, time: Span
) -> None:
    found = routine(bridge={"repetitions": 5}, plank=change)
    assert session_span(found, effective_doses(found, {"bridge": BRIDGE, "plank": WALK})) == time


def test_a_routine_of_nothing_but_a_walk_on_its_own_days_still_takes_its_minutes() -> None:
    found = routine(plank={"days_a_week": 7})
    assert session_span(found, effective_doses(found, {"plank": WALK})) == Span(20, 20)
