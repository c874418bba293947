"""One mistake in one file is one problem, with a hint that fits."""

import pytest

from generator.library.validate import validate
from generator.models.exercise import Exercise
from generator.models.source import Source
from generator.nodes import parse
from tests.conftest import told
from tests.minimal import BRIDGE, GUIDE


@pytest.mark.parametrize("text", ["bridge\n", "- a\n- b\n", "5\n"])
def test_a_file_without_fields_is_one_problem(text: str) -> None:
    _, problems = validate(parse("a.yaml", text)[0], Exercise)
    assert [told(problem) for problem in problems] == [
        "a.yaml:1:1: the file must hold fields, such as name and summary  [wrong-type]"
    ]


def test_each_of_several_mistakes_is_told() -> None:
    text = BRIDGE.replace("name: Bridge", "name: 5").replace("hold_s: 5", "hold_s: long")
    _, problems = validate(parse("a.yaml", text)[0], Exercise)
    assert [(problem.line, problem.rule) for problem in problems] == [(3, "wrong-type"), (30, "wrong-value")]


def test_a_misspelled_needed_field_is_told_once_and_not_also_as_missing() -> None:
    _, problems = validate(parse("a.yaml", BRIDGE.replace("summary:", "sumary:"))[0], Exercise)
    assert [told(problem) for problem in problems] == ['a.yaml:5:1: there is no field "sumary" here  [unknown-field]']


def test_a_wrong_word_in_a_list_is_told_once_and_not_also_as_a_missing_one() -> None:
    _, problems = validate(parse("a.yaml", BRIDGE.replace("[strength]", "[strenght]"))[0], Exercise)
    assert [told(problem) for problem in problems] == [
        'a.yaml:6:12: purposes: "strenght" is not one of the words allowed here  [wrong-value]'
    ]


def test_a_word_in_the_place_of_a_number_is_told_at_the_word() -> None:
    _, problems = validate(parse("a.yaml", GUIDE.replace('"2025"', "2025"))[0], Source)
    assert [told(problem) for problem in problems] == [
        "a.yaml:5:7: year: expected a text, found the number 2025  [wrong-type]"
    ]


def test_the_hint_for_a_bad_address_does_not_speak_of_ids() -> None:
    _, problems = validate(parse("a.yaml", GUIDE.replace("https://guide", "www.guide"))[0], Source)
    assert [told(problem) for problem in problems] == [
        'a.yaml:6:6: url: "www.guide.example/back" is not written as expected  [wrong-value]'
    ]
    assert "low-back-pain" not in problems[0].hint
