"""Which ways lead on from a place that hurts."""

import pytest

from generator.library.library import Library
from generator.library.places import cautious, changed, conditions_at, first_routine, left_out, made_for
from tests.conftest import library
from tests.minimal import CONDITION, PRECAUTION, ROUTINE
from tests.unit.library.test_cautions import careful


def pain(id_: str, more: str = "", places: str = "[low-back]") -> dict[str, str]:
    """A condition like back pain."""
    text = CONDITION.replace("id: back-pain", f"id: {id_}").replace("name: Back pain", f"name: {id_}")
    return {f"content/conditions/{id_}.yaml": f"{text.replace('places: [low-back]', f'places: {places}')}{more}\n"}


def routine(id_: str, conditions: str, more: str = "") -> dict[str, str]:
    """A routine like the first week."""
    text = ROUTINE.replace("id: first-week", f"id: {id_}").replace("[back-pain]", conditions)
    return {f"content/routines/{id_}.yaml": text.replace("stage: start", f"stage: start\n{more}")}


def at_low_back(found: Library) -> list[str]:
    """The conditions at the low back."""
    return [each.id for each in conditions_at(found.places["low-back"], found)]


def test_the_newest_pain_stands_first_then_those_with_a_routine_then_by_name() -> None:
    found = library(
        {
            **pain("aching-back"),
            **pain("long-pain", "lasts_weeks: {least: 12, ours: true}"),
            **pain("wry-back"),
            **routine("wry-week", "[wry-back]"),
        }
    )
    assert at_low_back(found) == ["back-pain", "wry-back", "aching-back", "long-pain"]


def test_an_overview_a_signpost_and_a_pain_elsewhere_are_not_at_a_place() -> None:
    assert at_low_back(library(pain("part", "part_of: back-pain"))) == ["part"]
    assert at_low_back(library(pain("sign", "signpost: urgent"))) == ["back-pain"]
    assert at_low_back(library(pain("elsewhere", places="[]"))) == ["back-pain"]


def test_one_begins_with_the_first_stage_and_not_with_a_routine_for_a_precaution() -> None:
    early = routine("early", "[back-pain]")["content/routines/early.yaml"].replace("stage: start", "stage: first-days")
    careful_one = routine("careful", "[back-pain]", "precautions: [thin-bones]")
    found = library({"content/routines/early.yaml": early, **careful_one})
    first = first_routine(found.conditions["back-pain"], found)
    assert first
    assert first.id == "early"
    alone = library(pain("lone"))
    assert first_routine(alone.conditions["lone"], alone) is None


@pytest.mark.parametrize(("conditions", "made"), [("[back-pain]", True), ("[part]", True), ("[other]", False)])
def test_a_routine_for_a_precaution_is_for_a_condition_or_for_what_it_is_part_of(conditions: str, made: bool) -> None:
    found = library(
        {
            **pain("part", "part_of: back-pain"),
            **pain("other", places="[]"),
            **routine("careful", conditions, "precautions: [thin-bones]"),
        }
    )
    here = conditions_at(found.places["low-back"], found)
    assert (made_for(found.precautions["thin-bones"], here, found) is not None) is made


def test_a_precaution_leaves_out_a_routine_or_changes_it_but_not_one_that_is_made_for_it() -> None:
    found = library(
        {
            **careful("sore-wrist", "harm", "take_care: {plank: {text: Use a wall., ours: true}}"),
            **routine("careful", "[back-pain]", "precautions: [thin-bones, sore-wrist]"),
        }
    )
    week, own = found.routines["first-week"], found.routines["careful"]
    bones, wrist = found.precautions["thin-bones"], found.precautions["sore-wrist"]
    assert [(left_out(each, week, found), changed(each, week, found)) for each in (bones, wrist)] == [
        (True, True),
        (False, True),
    ]
    assert not any(changed(each, own, found) for each in (bones, wrist))


def test_those_stand_first_who_are_not_able_and_those_are_left_out_who_change_nothing() -> None:
    found = library(
        {
            **careful("apt-to-fall", "fall", "rules_out: [supine]"),
            **careful("no-floor", "ability", "rules_out: [prone]"),
            **careful("no-matter", "harm", ""),
            "content/precautions/thin-bones.yaml": PRECAUTION,
        }
    )
    told = cautious([found.routines["first-week"]], found)
    assert [each.id for each in told] == ["no-floor", "apt-to-fall", "thin-bones"]
