import pytest

from generator.library.rules.build_up import check
from tests.conftest import BOTH, collection, told, verdict
from tests.minimal import BRIDGE

PATH = "content/exercises/bridge.yaml"
BUILD_UP = "  build_up: Add a set.\n"


def bridge(up_to: int, build_up: str) -> str:
    """The bridge, for which 5 to 12 repeats are published, with how far it is built up."""
    return BRIDGE.replace(BUILD_UP, f"  up_to: {up_to}\n{build_up}")


def test_an_exercise_need_not_say_how_far_it_is_built_up() -> None:
    assert verdict(check) == []


@pytest.mark.parametrize("text", ["Go on to 12.", "From 5 to 12 in weeks.", "12 is the most."])
def test_the_text_names_the_number(text: str) -> None:
    assert verdict(check, bridge=bridge(12, f"  build_up: {text}\n")) == []


@pytest.mark.parametrize("text", ["Add a set.", "Go on to 120.", "Go on to 10."])
def test_a_text_that_does_not_name_the_number_is_told(text: str) -> None:
    assert verdict(check, bridge=bridge(12, f"  build_up: {text}\n")) == [
        f"{PATH}:35:13: the text does not name up_to, which is 12  [build-up]"
    ]


@pytest.mark.parametrize("number", [4, 13])
def test_a_number_outside_the_published_repeats_is_told(number: int) -> None:
    assert verdict(check, bridge=bridge(number, f"  build_up: Go on to {number}.\n")) == [
        f"{PATH}:34:10: up_to lies outside the repetitions that are published for this exercise, 5 to 12  [build-up]"
    ]


def test_without_published_repeats_nothing_is_inside() -> None:
    silent = bridge(12, "  build_up: Go on to 12.\n").replace("repetitions: 5 to 12, ", "")
    assert verdict(check, bridge=silent) == [
        f"{PATH}:34:10: up_to lies outside the repetitions that are published for this exercise, none  [build-up]"
    ]


def both(overlay: str, text: str) -> list[str]:
    """What the rule says in English and in Spanish."""
    new = {"content/exercises/bridge.es.yaml": overlay}
    libraries = collection(new, BOTH, bridge=text).libraries
    return [told(problem) for library in libraries.values() for problem in check(library)]


def test_a_translation_names_the_number_too() -> None:
    english = bridge(12, "  build_up: Go on to 12.\n")
    assert both("dose: {build_up: Siga hasta 10.}\n", english) == [
        "content/exercises/bridge.es.yaml:1:18: the text does not name up_to, which is 12  [build-up]"
    ]
    assert both("dose: {build_up: Siga hasta 12.}\n", english) == []


@pytest.mark.parametrize("build_up", ["", "  build_up: Add a set.\n"], ids=["no text", "no translation"])
def test_what_is_wrong_in_the_first_language_is_not_told_of_a_translation_as_well(build_up: str) -> None:
    found = both("name: Puente\n", bridge(12, build_up))
    assert [line.partition(":")[0] for line in found] == [PATH]
