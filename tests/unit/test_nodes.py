import pytest

from generator.nodes import START, Position, Scalar, parse, resolve
from tests.conftest import told

TEXT = """\
name: Bridge
steps:
  lift: Up
tags: [a, b]
"""


def test_a_file_becomes_plain_values() -> None:
    document, problems = parse("a.yaml", TEXT)
    assert problems == ()
    assert document.value == {"name": "Bridge", "steps": {"lift": "Up"}, "tags": ("a", "b")}


def test_each_value_knows_its_line_and_column() -> None:
    document, _ = parse("a.yaml", TEXT)
    assert document.values == {
        (): Position(1, 1),
        ("name",): Position(1, 7),
        ("steps",): Position(3, 3),
        ("steps", "lift"): Position(3, 9),
        ("tags",): Position(4, 7),
        ("tags", 0): Position(4, 8),
        ("tags", 1): Position(4, 11),
    }


def test_each_key_knows_its_line_and_column() -> None:
    document, _ = parse("a.yaml", TEXT)
    assert document.keys == {
        ("name",): Position(1, 1),
        ("steps",): Position(2, 1),
        ("steps", "lift"): Position(3, 3),
        ("tags",): Position(4, 1),
    }


def test_a_path_that_is_not_there_has_the_place_of_what_is_above_it() -> None:
    document, _ = parse("a.yaml", TEXT)
    assert document.position(("steps", "lower", "text")) == Position(3, 3)
    assert document.key_position(("steps", "lower", "text")) == Position(2, 1)
    assert document.position(("missing",)) == document.key_position(("missing",)) == START


def test_the_key_of_a_list_item_is_the_item_itself() -> None:
    document, _ = parse("a.yaml", TEXT)
    assert document.key_position(("tags", 1)) == Position(4, 11)


def test_a_problem_points_at_the_value_or_at_the_key() -> None:
    document, _ = parse("a.yaml", TEXT)
    assert told(document.problem(("steps",), "some-rule", "wrong")) == "a.yaml:3:3: wrong  [some-rule]"
    assert told(document.problem(("steps",), "some-rule", "wrong", at_key=True)) == "a.yaml:2:1: wrong  [some-rule]"


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("1:30", "1:30"),
        ("2026-01-01", "2026-01-01"),
        ("007", "007"),
        ("0x1f", "0x1f"),
        ("1_000", "1_000"),
        (".5", ".5"),
        ("True", "True"),
        ("NULL", "NULL"),
        ("5 to 10", "5 to 10"),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("0", 0),
        ("-12", -12),
        ("2.50", 2.5),
        ("1e3", 1000.0),
    ],
)
def test_an_unquoted_scalar_follows_the_core_schema(written: str, value: Scalar) -> None:
    assert (resolve(written), type(resolve(written))) == (value, type(value))


@pytest.mark.parametrize("written", ["'5'", '"5"', "|-\n  5", ">-\n  5"])
def test_a_quoted_number_stays_a_text(written: str) -> None:
    assert parse("a.yaml", f"a: {written}\n")[0].value == {"a": "5"}


def test_a_mark_at_the_start_of_the_file_is_passed_over() -> None:
    assert parse("a.yaml", "\ufeffa: 1\n")[0].value == {"a": 1}


def test_the_last_duplicate_does_not_hide_the_first_value() -> None:
    document, problems = parse("a.yaml", "a: 1\nb: {c: 2}\na: [3, {d: 4}]\ne: 5\n")
    assert document.value == {"a": 1, "b": {"c": 2}, "e": 5}
    assert [told(p) for p in problems] == ['a.yaml:3:1: the key "a" is written twice  [yaml-duplicate-key]']
    assert problems[0].hint == "it stands in line 1 already; keep one of them"


def test_the_same_key_in_two_records_is_no_duplicate() -> None:
    assert parse("a.yaml", "a: {c: 1}\nb: {c: 2}\n")[1] == ()


def test_every_refusal_of_one_file_is_told() -> None:
    _, problems = parse("a.yaml", "a: &x 1\nb: *x\nc: !!int 2\nb: 3\n")
    assert [told(p) for p in problems] == [
        'a.yaml:1:4: the anchor "&x" is not allowed  [yaml-anchor]',
        'a.yaml:2:4: the alias "*x" is not allowed  [yaml-anchor]',
        'a.yaml:3:4: the tag "!!int" is not allowed  [yaml-tag]',
        'a.yaml:4:1: the key "b" is written twice  [yaml-duplicate-key]',
    ]
