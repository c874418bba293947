"""Who speaks against an exercise, in which order, and what of it stands wherever the exercise is prescribed."""

import pytest

from generator.library.cautions import Ground, is_own, ruled_out, travelling
from generator.library.library import Library
from tests.conftest import library
from tests.minimal import CONDITION


def said(found: Library, exercise: str) -> list[tuple[str, Ground, str | None]]:
    """Who speaks of an exercise, why, and in which words."""
    return [
        (one.by.id, one.ground, one.claim.text if one.claim else None)
        for one in found.cautions(found.exercises[exercise])
    ]


def careful(id_: str, stake: str, says: str) -> dict[str, str]:
    """A precaution that says something of an exercise or of a position, and nothing else."""
    return {
        f"content/precautions/{id_}.yaml": f"""\
id: {id_}
review: {{date: 2026-11-20, role: editor}}
name: {id_}
short: have {id_}
said: I have {id_}
stake: {stake}
summary: A situation.
choose:
  other: {{text: Choose another., ours: true}}
{says}
"""
    }


AVOID = "avoid: {plank: {text: Not this., ours: true}}"
CHANGE = "take_care: {plank: {text: Use a wall., ours: true}}"
LYING = "rules_out: [prone]"


def travel(new: dict[str, str], *, conditions: str = "back-pain", precautions: str = "") -> list[str]:
    """Who is named below the plank in a routine, in order; thin bones say nothing of it."""
    made_for = f"conditions: [{conditions}]\nprecautions: [{precautions}]"
    found = library(new, thin_bones=("rules_out: [prone]\n", ""), first_week=("conditions: [back-pain]", made_for))
    cautions = found.cautions(found.exercises["plank"])
    return [one.by.id for one in travelling(cautions, found.routines["first-week"])]


def test_a_condition_and_a_precaution_speak_against_the_exercises_that_they_name() -> None:
    assert said(library(), "bridge") == [("thin-bones", Ground.NAMED, "Not with thin bones.")]
    assert said(library(), "sit-to-stand") == [
        ("back-pain", Ground.NAMED, "Not with back pain."),
        ("thin-bones", Ground.CHANGE, "Use a high chair."),
    ]


def test_a_precaution_speaks_against_a_start_position_without_words() -> None:
    assert said(library(), "plank") == [("thin-bones", Ground.POSITION, None)]


def test_words_count_before_a_start_position() -> None:
    for old, ground, words in (
        ("avoid:\n", Ground.NAMED, "Too far."),
        ("take_care:\n", Ground.CHANGE, "Too far."),
    ):
        found = library(thin_bones=(old, f"{old}  plank: {{text: {words}, ours: true}}\n"))
        assert said(found, "plank") == [("thin-bones", ground, words)]


def test_to_avoid_counts_before_to_change() -> None:
    both = library(thin_bones=("take_care:\n", "take_care:\n  bridge: {text: Go slowly., ours: true}\n"))
    assert said(both, "bridge") == [("thin-bones", Ground.NAMED, "Not with thin bones.")]


def test_the_exercises_of_a_precaution_are_found_from_its_side() -> None:
    found = library()
    assert [(exercise.id, one.ground) for exercise, one in found.cautions_of(found.precautions["thin-bones"])] == [
        ("bridge", Ground.NAMED),
        ("plank", Ground.POSITION),
        ("sit-to-stand", Ground.CHANGE),
    ]


def test_only_to_change_an_exercise_is_no_objection() -> None:
    found = library()
    objecting = {exercise.id: one.objects for exercise, one in found.cautions_of(found.precautions["thin-bones"])}
    assert objecting == {"bridge": True, "plank": True, "sit-to-stand": False}


def test_a_bed_makes_a_position_possible_when_the_exercise_and_the_precaution_say_so() -> None:
    lying, bed = "rules_out: [prone, supine]", "rules_out: [prone, supine]\nbed_is_fine: true"
    for rules_out, bridge, plank in ((lying, True, True), (bed, False, True)):
        found = library(thin_bones=("rules_out: [prone]", rules_out))
        precaution = found.precautions["thin-bones"]
        assert ruled_out(precaution, found.exercises["bridge"]) is bridge
        assert ruled_out(precaution, found.exercises["plank"]) is plank
        assert ruled_out(precaution, found.exercises["sit-to-stand"]) is False


@pytest.mark.parametrize(
    ("stake", "says", "travels"),
    [
        ("harm", AVOID, True),
        ("fall", AVOID, True),
        ("ability", AVOID, True),
        ("harm", LYING, True),
        ("ability", LYING, True),
        ("harm", CHANGE, True),
        ("fall", CHANGE, True),
        ("ability", CHANGE, False),
    ],
)
def test_all_travels_but_how_to_change_for_those_who_merely_cannot(stake: str, says: str, *, travels: bool) -> None:
    assert travel(careful("someone", stake, says)) == (["someone"] if travels else [])


def test_the_condition_of_another_routine_travels_too() -> None:
    other = CONDITION.replace("id: back-pain", "id: sore-hip").replace(
        "  sit-to-stand: {text: Not", "  plank: {text: Not"
    )
    new = {"content/conditions/sore-hip.yaml": other}
    assert travel(new) == ["sore-hip"]
    assert travel(new, conditions="back-pain, sore-hip") == []


def test_for_whom_a_routine_is_made_its_author_answers_there() -> None:
    new = {**careful("a", "harm", AVOID), **careful("b", "fall", CHANGE)}
    assert travel(new) == ["a", "b"]
    assert travel(new, precautions="a") == ["b"]
    assert travel(new, precautions="a, b") == []


def test_without_a_routine_nobody_is_left_out() -> None:
    found = library(first_week=("conditions: [back-pain]", "conditions: [back-pain]\nprecautions: [thin-bones]"))
    cautions = found.cautions(found.exercises["sit-to-stand"])
    assert [one.by.id for one in travelling(cautions)] == ["back-pain", "thin-bones"]


def test_a_precaution_and_a_condition_of_one_id_are_told_apart() -> None:
    twin = {"content/conditions/thin-bones.yaml": CONDITION.replace("id: back-pain", "id: thin-bones")}
    found = library(twin, first_week=("conditions: [back-pain]", "conditions: [thin-bones]"))
    routine = found.routines["first-week"]
    assert is_own(found.conditions["thin-bones"], routine) is True
    assert is_own(found.precautions["thin-bones"], routine) is False


@pytest.mark.parametrize("ids", [("a", "b"), ("b", "a")], ids=["a first", "b first"])
@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("harm", AVOID), ("fall", AVOID)),
        (("harm", AVOID), ("ability", AVOID)),
        (("fall", AVOID), ("ability", AVOID)),
        (("harm", AVOID), ("harm", CHANGE)),
        (("fall", AVOID), ("harm", CHANGE)),
        (("harm", CHANGE), ("fall", CHANGE)),
        (("fall", CHANGE), ("ability", AVOID)),
        (("harm", LYING), ("fall", AVOID)),
    ],
)
def test_the_most_serious_comes_first_whatever_its_name(
    first: tuple[str, str], second: tuple[str, str], ids: tuple[str, str]
) -> None:
    new = {**careful(ids[0], *first), **careful(ids[1], *second)}
    assert travel(new) == list(ids)


def test_a_condition_stands_after_harm_and_before_a_fall() -> None:
    sore = CONDITION.replace("id: back-pain", "id: m").replace("  sit-to-stand: {text: Not", "  plank: {text: Not")
    new = {"content/conditions/m.yaml": sore, **careful("z", "harm", AVOID), **careful("a", "fall", AVOID)}
    assert travel(new) == ["z", "m", "a"]


def test_of_equals_the_id_decides() -> None:
    assert travel({**careful("b", "harm", AVOID), **careful("a", "harm", AVOID)}) == ["a", "b"]
