import pytest

from generator.kinds import KINDS
from generator.library.load import load
from generator.library.rules.degrees import check
from tests.conftest import TODAY, project, told, verdict

PATH = "content/exercises/bridge.yaml"
OURS = "{text: Lift a little., ours: true}"


def test_a_text_without_degrees_is_fine() -> None:
    assert verdict(check) == []


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Lift to 45 degrees.", "45 degrees"),
        ("Lift to 45°.", "5°"),
        ("Lift to 45 °.", "5 °"),
    ],
)
def test_degrees_in_a_line_of_our_own_are_told_at_the_text(said: str, found: str) -> None:
    assert verdict(check, bridge=(OURS, f'{{text: "{said}", ours: true}}')) == [
        f'{PATH}:23:17: no source prints these degrees: "{found}"  [unsourced-degrees]'
    ]


def test_a_spanish_site_is_read_for_spanish_degrees() -> None:
    files = project(bridge=(OURS, '{text: "Not 45 degrees but 90 grados.", ours: true}'))
    assert [told(problem) for problem in check(load(files, KINDS, ("es",), TODAY).libraries["es"])] == [
        f'{PATH}:23:17: no source prints these degrees: "90 grados"  [unsourced-degrees]'
    ]


@pytest.mark.parametrize("said", ["A fever of 38°C.", "A fever of 100 °F.", "45 grade", "degrees", "5 degreesX"])
def test_a_fever_and_other_words_are_no_angle(said: str) -> None:
    assert verdict(check, bridge=(OURS, f'{{text: "{said}", ours: true}}')) == []


@pytest.mark.parametrize("rests", ["sources: [guide]", "sources: [guide], ours: true"])
def test_a_source_may_print_degrees(rests: str) -> None:
    assert verdict(check, bridge=(OURS, f"{{text: Lift to 45 degrees., {rests}}}")) == []


def test_steps_rest_on_their_own_sources() -> None:
    assert verdict(check, bridge=("Lift your hips.\n  lower", "Lift to 45 degrees.\n  lower")) == []


def test_each_text_of_a_record_is_read() -> None:
    assert (
        verdict(check, first_week=("dose: {repetitions: 5, ours: true}\n    note: Go slowly.", "note: 45 degrees."))
        == []
    )
    silent = ("{note: Go slowly., sources: [guide]}", "{note: Bend to 45 degrees., ours: true}")
    assert verdict(check, bridge=silent) == [
        f'{PATH}:38:21: no source prints these degrees: "45 degrees"  [unsourced-degrees]'
    ]
