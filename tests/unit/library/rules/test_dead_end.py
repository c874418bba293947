from generator.library.rules.dead_end import check
from tests.conftest import verdict
from tests.minimal import CONDITION, PLACE

PATH = "content/where/low-back.yaml"


def test_a_place_that_leads_to_a_routine_is_fine() -> None:
    assert verdict(check) == []


def test_a_place_without_a_condition_leads_nowhere() -> None:
    assert verdict(check, {"content/conditions/back-pain.yaml": CONDITION.replace("places: [low-back]\n", "")}) == [
        f"{PATH}:1:5: no condition hurts at this place, so it leads nowhere  [dead-end]"
    ]


def test_a_place_whose_condition_has_no_routine_leads_to_none() -> None:
    other = CONDITION.replace("id: back-pain", "id: sore-hip").replace("places: [low-back]", "places: [hip]")
    hip = PLACE.replace("id: low-back", "id: hip")
    assert verdict(check, {"content/conditions/sore-hip.yaml": other, "content/where/hip.yaml": hip}) == [
        "content/where/hip.yaml:1:5: this place leads to no routine  [dead-end]"
    ]


def test_a_draft_may_wait_for_its_conditions() -> None:
    hip = PLACE.replace("id: low-back", "id: hip\ndraft: true")
    assert verdict(check, {"content/where/hip.yaml": hip}) == []
