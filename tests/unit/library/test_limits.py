import pytest

from generator.library.cautions import Ground
from generator.library.library import Library
from generator.models.limit import Demand
from tests.conftest import Edit, library
from tests.minimal import BRIDGE, CONDITION, PRECAUTION, SIT_TO_STAND
from tests.minimal_figures import KNEE_UP, KNEE_UP_PLANK, POSES, figure

BEND = "limits:\n  bend: {text: No deep bends., demand: hip-flexion, over_deg: 90, sources: [guide]}\n"
FLOOR = "limits:\n  floor: {text: Not on the floor., demand: down-to-the-floor, ours: true}\n"
ONE_LEG = "limits:\n  leg: {text: Not on one leg., demand: weight-on-one-leg, ours: true}\n"
ON_ONE_LEG = "supports: {left-foot: floor}, right_knee: {flexion: 40}"


def measured(exercise: str, **edits: Edit) -> list[tuple[str, Ground, str | None, list[tuple[str, int | None]]]]:
    """Who speaks of an exercise: why, in which words, and past which numbers its figure goes."""
    found = library(POSES, **edits)
    return [
        (
            one.by.id,
            one.ground,
            one.claim.text if one.claim else None,
            [(breach.frame, None if breach.degrees is None else round(breach.degrees)) for breach in one.breaches],
        )
        for one in found.cautions(found.exercises[exercise])
    ]


def bones(limits: str) -> str:
    """The precaution with limits."""
    return PRECAUTION.replace("choose:\n", f"{limits}choose:\n")


def test_a_figure_past_a_limit_speaks_against_the_exercise_with_the_words_of_the_limit() -> None:
    limited = CONDITION.replace("avoid:\n", f"{BEND}avoid:\n")
    assert measured("plank", back_pain=limited, plank=KNEE_UP_PLANK, thin_bones=("rules_out: [prone]\n", "")) == [
        ("back-pain", Ground.MEASURED, "No deep bends.", [("pull", 118)])
    ]


def test_a_number_is_added_to_what_is_written_and_to_a_start_position_that_is_ruled_out() -> None:
    assert measured("bridge", thin_bones=bones(BEND), bridge=KNEE_UP) == [
        ("thin-bones", Ground.NAMED, "Not with thin bones.", [("pull", 118)])
    ]
    assert measured("plank", thin_bones=bones(BEND), plank=KNEE_UP_PLANK) == [
        ("thin-bones", Ground.POSITION, None, [("pull", 118)])
    ]


def test_whoever_says_how_to_change_the_exercise_does_not_speak_against_it() -> None:
    found = measured(
        "sit-to-stand",
        thin_bones=bones(BEND),
        back_pain=("sit-to-stand: {text: Not", "plank: {text: Not"),
        sit_to_stand=figure("stand", "left_hip: {flexion: 118}"),
    )
    assert found == [("thin-bones", Ground.CHANGE, "Use a high chair.", [("pull", 118)])]


def test_a_condition_that_the_exercise_suits_does_not_speak_against_it() -> None:
    limited = CONDITION.replace("avoid:\n", f"{BEND}avoid:\n")
    kept = library(POSES, back_pain=limited, bridge=KNEE_UP, thin_bones=("bridge: {text: Not", "plank: {text: Not"))
    bridge = kept.exercises["bridge"]
    assert kept.cautions(bridge) == ()
    assert [breach.degrees for breach in kept.breaches(bridge, kept.conditions["back-pain"])] == [pytest.approx(118)]


def floor(on_a_bed: bool, bed_is_fine: bool) -> Library:
    """The bridge on the floor or a bed, and a precaution against the floor."""
    limited = bones(FLOOR).replace("rules_out: [prone]", f"bed_is_fine: {str(bed_is_fine).lower()}")
    bridge = BRIDGE.replace(*KNEE_UP).replace("on_a_bed: true", f"on_a_bed: {str(on_a_bed).lower()}")
    return library(POSES, thin_bones=limited, bridge=bridge)


@pytest.mark.parametrize(
    ("on_a_bed", "bed_is_fine", "past"), [(True, True, False), (True, False, True), (False, True, True)]
)
def test_a_bed_is_not_the_floor_when_the_exercise_and_the_precaution_say_so(
    on_a_bed: bool, bed_is_fine: bool, past: bool
) -> None:
    found = floor(on_a_bed, bed_is_fine)
    assert bool(found.breaches(found.exercises["bridge"], found.precautions["thin-bones"])) is past


def test_to_walk_is_not_to_stand_on_one_leg() -> None:
    moved = figure("stand", ON_ONE_LEG, "standing")
    for position, past in (("standing", 1), ("walking", 0)):
        chair = SIT_TO_STAND.replace(*moved).replace("position: sitting", f"position: {position}")
        found = library(POSES, thin_bones=bones(ONE_LEG), sit_to_stand=chair)
        assert len(found.breaches(found.exercises["sit-to-stand"], found.precautions["thin-bones"])) == past


def test_how_one_comes_to_lie_at_the_start_is_asked_of_the_body_and_is_no_movement() -> None:
    old, new = figure("hold", "left_hip: {flexion: 20}")
    bent = new.replace("begin: {step: start, pose: lying", "begin: {step: start, pose: lying, left_hip: {flexion: 118}")
    found = library(POSES, plank=(old, bent))
    asked, moved = found.drawn["plank"].demands, found.drawn["plank"].movements
    assert round(asked.furthest(Demand.HIP_FLEXION).degrees) == 118
    assert round(moved.furthest(Demand.HIP_FLEXION).degrees) == 20


def test_a_start_position_past_a_limit_goes_past_it_all_the_same() -> None:
    old, new = figure("hold", "left_hip: {flexion: 20}")
    bent = new.replace("begin: {step: start, pose: lying", "begin: {step: start, pose: lying, left_hip: {flexion: 118}")
    limited = CONDITION.replace("avoid:\n", f"{BEND}avoid:\n")
    assert measured("plank", back_pain=limited, plank=(old, bent), thin_bones=("rules_out: [prone]\n", "")) == [
        ("back-pain", Ground.MEASURED, "No deep bends.", [("begin", 118)])
    ]
