import pytest

from generator.models.routine import Routine
from tests.unit.models.faults import content, faults, needed

SCHEDULE = {"times_a_day": 1, "days_a_week": 3, "weeks": 4}


def test_a_routine_needs_these_fields() -> None:
    assert needed(Routine) == [
        *("review", "name", "summary", "who", "conditions", "stage", "aim"),
        *("schedule", "exercises", "progress", "step_back", "next"),
    ]


@pytest.mark.parametrize(
    ("field", "value", "fault"),
    [
        ("conditions", (), ("conditions", "too_short")),
        ("stage", "middle", ("stage", "enum")),
        ("exercises", {}, ("exercises", "too_short")),
        ("exercises", {"bridge": None}, ("exercises.bridge", "model_type")),
        ("exercises", {"bridge": {"dose": {"sides": "each"}}}, ("exercises.bridge.dose.sides", "extra_forbidden")),
        ("schedule", {**SCHEDULE, "weeks": "4-6"}, ("schedule.weeks", "span_form")),
        ("progress", {}, ("progress", "too_short")),
        ("step_back", {}, ("step_back", "too_short")),
        ("next", {}, ("next", "too_short")),
    ],
)
def test_a_routine_refuses_what_it_cannot_show(field: str, value: object, fault: tuple[str, str]) -> None:
    assert faults(Routine, content("routines/first-week", **{field: value})) == [fault]


def test_the_exercises_keep_their_order() -> None:
    routine = Routine.model_validate(content("routines/first-week", exercises={"plank": {}, "bridge": {}}))
    assert list(routine.exercises) == ["plank", "bridge"]
