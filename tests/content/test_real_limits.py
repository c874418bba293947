"""What the figures measure agrees with what conditions and precautions say in words."""

from collections.abc import Mapping

from generator.library.cautions import Ground
from generator.library.library import Library
from generator.models.limit import Demand

Libraries = Mapping[str, Library]
PRECAUTIONS = """
    recent-hip-replacement recent-surgery osteoporosis pregnancy spinal-stenosis slipped-vertebra
    cannot-get-to-the-floor cannot-kneel unsteady-on-the-feet
"""
CONDITIONS = "greater-trochanteric-pain-syndrome hip-bursitis"


def past(library: Library, by: str, demand: Demand) -> set[str]:
    """The exercises that go past a limit of a condition or a precaution."""
    return {
        id_
        for id_, exercise in library.exercises.items()
        for breach in library.breaches(exercise)
        if breach.by.id == by and breach.limit.demand is demand
    }


def test_the_limits_are_those_of_precautions_that_a_figure_can_measure_and_of_sore_hips(libraries: Libraries) -> None:
    library = libraries["en"]
    assert {id_ for id_, precaution in library.precautions.items() if precaution.limits} == set(PRECAUTIONS.split())
    assert set(library.precautions) - set(PRECAUTIONS.split()) == {"heart-trouble"}, "effort is no angle"
    assert {id_ for id_, condition in library.conditions.items() if condition.limits} == set(CONDITIONS.split())


def test_arching_goes_past_the_limits_of_a_narrow_canal_and_of_a_slipped_bone(libraries: Libraries) -> None:
    for by in ("spinal-stenosis", "slipped-vertebra"):
        found = past(libraries["en"], by, Demand.SPINE_EXTENSION)
        assert "prone-on-elbows" in found, by
        assert found & {"single-knee-to-chest", "knee-rolls", "pelvic-tilt", "bridge"} == set(), by


def test_a_knee_pulled_to_the_chest_bends_the_hip_past_a_right_angle(libraries: Libraries) -> None:
    found = past(libraries["en"], "recent-hip-replacement", Demand.HIP_FLEXION)
    assert found >= {"single-knee-to-chest", "double-knee-to-chest", "figure-4-supine", "seated-march", "sit-to-stand"}
    assert found & {"bridge", "clamshell", "standing-hip-abduction", "walking-programme", "dead-bug"} == set()


def test_sit_ups_bend_the_back_too_far_for_thin_bones_and_a_bridge_does_not(libraries: Libraries) -> None:
    found = past(libraries["en"], "osteoporosis", Demand.SPINE_FLEXION)
    assert found >= {"bent-knee-sit-up", "curl-up"}
    assert found & {"bridge", "bird-dog", "dead-bug", "sit-to-stand", "pelvic-tilt"} == set()
    twisting = past(libraries["en"], "osteoporosis", Demand.SPINE_ROTATION)
    assert twisting >= {"knee-rolls", "seated-trunk-rotation"}


def test_knees_that_roll_to_a_side_cross_the_middle_and_the_routine_for_outer_hip_pain_does_not(
    libraries: Libraries,
) -> None:
    found = past(libraries["en"], "greater-trochanteric-pain-syndrome", Demand.HIP_ADDUCTION)
    assert "knee-rolls" in found
    assert found & set(libraries["en"].routines["outer-hip-pain-start"].exercises) == set()


def test_hands_and_knees_carry_weight_and_a_bed_will_do_for_the_bridge(libraries: Libraries) -> None:
    library = libraries["en"]
    assert past(library, "cannot-kneel", Demand.WEIGHT_ON_KNEES) == {"bird-dog", "plank"}
    floor = past(library, "cannot-get-to-the-floor", Demand.DOWN_TO_THE_FLOOR)
    assert "bird-dog" in floor
    assert "bridge" not in floor


def test_what_speaks_against_an_exercise_is_decided_alike_in_each_language(libraries: Libraries) -> None:
    decided = {
        language: [
            (exercise.id, caution.by.id, caution.ground)
            for exercise in library.exercises.values()
            for caution in library.cautions(exercise)
        ]
        for language, library in libraries.items()
    }
    assert {ground for _, _, ground in decided["en"]} >= {Ground.NAMED, Ground.POSITION, Ground.CHANGE}
    assert decided["en"] == decided["es"]
