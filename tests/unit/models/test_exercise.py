import pytest

from generator.models.exercise import Exercise, Purpose, StartPosition
from tests.unit.models.faults import content, faults, needed


def test_an_exercise_needs_these_fields() -> None:
    assert needed(Exercise) == [
        *("review", "name", "summary", "purposes", "position", "level"),
        *("start", "steps", "steps_sources", "feel", "dose"),
    ]


@pytest.mark.parametrize(
    ("field", "value", "fault"),
    [
        ("purposes", (), ("purposes", "too_short")),
        ("purposes", ("strength", "sport"), ("purposes.1", "enum")),
        ("position", "lying", ("position", "enum")),
        ("level", "easy", ("level", "enum")),
        ("steps", {}, ("steps", "too_short")),
        ("steps", {f"step-{n}": "Lift." for n in range(13)}, ("steps", "too_long")),
        ("steps", ("Lift.",), ("steps", "dict_type")),
        ("steps", {"Lift": "Lift."}, ("steps.Lift.[key]", "string_pattern_mismatch")),
        ("steps_sources", (), ("steps_sources", "too_short")),
        ("on_a_bed", "yes", ("on_a_bed", "bool_type")),
        ("feel", "Your bottom.", ("feel", "model_type")),
        ("muscles", ("Big Muscle",), ("muscles.0", "string_pattern_mismatch")),
        ("suits", {"Back Pain": {}}, ("suits.Back Pain.[key]", "string_pattern_mismatch")),
    ],
)
def test_an_exercise_refuses_what_it_cannot_show(field: str, value: object, fault: tuple[str, str]) -> None:
    assert faults(Exercise, content("exercises/bridge", **{field: value})) == [fault]


def test_the_steps_keep_their_order() -> None:
    exercise = Exercise.model_validate(content("exercises/bridge", steps={"b": "Second.", "a": "First."}))
    assert list(exercise.steps.values()) == ["Second.", "First."]


@pytest.mark.parametrize("position", StartPosition)
def test_one_gets_down_to_the_floor_for_all_but_3_positions(position: StartPosition) -> None:
    assert position.on_floor is (position.value not in ("sitting", "standing", "walking"))


def test_the_purposes_are_read_as_words() -> None:
    assert Exercise.model_validate(content("exercises/bridge")).purposes == (Purpose.STRENGTH,)
