"""A new file explains every field, and is right before and after its notes are taken away."""

import datetime
import re

import pytest

from generator.kinds import KINDS
from generator.library.entry import Kind
from generator.library.validate import validate
from generator.nodes import parse
from generator.shell.skeleton import skeleton

DAY = datetime.date(2026, 11, 20)
NEW = [kind for kind in KINDS if not kind.needed]
each_kind = pytest.mark.parametrize("kind", NEW, ids=lambda kind: str(kind.name))


def text_of(kind: Kind) -> str:
    """The text of a new file called side-plank."""
    text = skeleton(kind, "side-plank", DAY)
    assert text is not None
    return text


def problems_of(kind: Kind, text: str) -> list[str]:
    """What is wrong with a file."""
    document, found = parse("a.yaml", text)
    assert found == ()
    return [f"{problem.line}: {problem.message}" for problem in validate(document, kind.model)[1]]


@each_kind
def test_a_new_file_holds_to_its_model(kind: Kind) -> None:
    assert problems_of(kind, text_of(kind)) == []


@each_kind
def test_every_field_stands_in_it_below_what_it_means(kind: Kind) -> None:
    lines = text_of(kind).splitlines()
    for name, field in kind.model.model_fields.items():
        if name not in ("id", "draft", "reading_exception"):
            place = next(number for number, line in enumerate(lines) if re.match(rf"(# )?{name}:", line))
            assert lines[place - 1] == f"# {' '.join((field.description or '').split())}"


@each_kind
def test_it_holds_to_its_model_with_every_optional_field_put_in(kind: Kind) -> None:
    optional = re.compile(r"^# (?=( *)[a-z_-]+:( |$))", re.MULTILINE)
    head, _, fields = text_of(kind).partition("draft: true\n")
    assert problems_of(kind, f"{head}draft: true\n{optional.sub('', fields)}") == []


@each_kind
def test_it_names_its_schema_for_editors(kind: Kind) -> None:
    first = f"# yaml-language-server: $schema=../schema/{kind.name}.json"
    assert text_of(kind).splitlines()[0] == first


@pytest.mark.parametrize("id_", ["", "A", "a_b", "a b", "a-", "-a", "a--b", "ñ", "a\n", "../a", "a.es"])
def test_a_word_that_cannot_be_an_id_gives_no_file(id_: str) -> None:
    assert skeleton(NEW[0], id_, DAY) is None


@pytest.mark.parametrize(
    "line",
    ["#   weeks: 13", "# usual_pain_may_exceed: 5", "#     over_deg: 90"],
    ids=["1 to 26", "0 to 10", "0 to 180 in steps of 5"],
)
def test_a_number_lies_in_the_middle_of_its_bounds(line: str) -> None:
    (condition,) = [kind for kind in NEW if kind.name == "condition"]
    assert text_of(condition).splitlines().count(line) == 1


def test_an_angle_is_shown_as_a_number() -> None:
    (pose,) = [kind for kind in NEW if kind.name == "pose"]
    assert "# turn: 0" in text_of(pose).splitlines()


def test_an_optional_field_that_no_file_of_the_kind_can_do_without_is_filled_in() -> None:
    (pose,) = [kind for kind in NEW if kind.name == "pose"]
    assert "position: standing" in text_of(pose).splitlines()


def test_without_anything_to_name_a_reference_says_what_it_names() -> None:
    assert "steps_sources: [some-source]" in text_of(NEW[0]).splitlines()
