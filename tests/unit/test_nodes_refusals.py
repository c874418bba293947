import pytest

from generator.nodes import parse
from tests.conftest import told

SYNTAX = "this is not valid YAML: "
WRITE_OUT = "write the value out, or put the text in quotes"


def one(text: str) -> tuple[str, str]:
    """The only problem of a text, and its hint."""
    _, problems = parse("a.yaml", text)
    assert len(problems) == 1, problems
    return told(problems[0]), problems[0].hint


@pytest.mark.parametrize(
    ("text", "line", "hint"),
    [
        ("", "1:1: the file is empty  [yaml-empty]", "write its fields, or delete it"),
        ("# nothing yet\n", "1:1: the file is empty  [yaml-empty]", "write its fields, or delete it"),
        ("a: 1\nb:\tx\n", "2:3: a tab character  [yaml-tab]", "use spaces; two for each level"),
        (
            "a: 1\n\tb: 2\nc:\t3\n",
            "2:1: a tab character (also in 1 more lines)  [yaml-tab]",
            "use spaces; two for each level",
        ),
        ("a: 1\n---\nb: 2\n", "2:1: a second document starts here  [yaml-documents]", "one file holds one document"),
        ("a: &x 1\n", '1:4: the anchor "&x" is not allowed  [yaml-anchor]', WRITE_OUT),
        ("a: *x\n", '1:4: the alias "*x" is not allowed  [yaml-anchor]', WRITE_OUT),
        ("a: !x 1\n", '1:4: the tag "!x" is not allowed  [yaml-tag]', "remove it, or put the text in quotes"),
        ("? [a]\n: b\n", "1:3: a key must be a plain word  [yaml-key]", 'write it as "key: value"'),
        (
            "a: b\0c\n",
            "1:5: the character U+0000 is not allowed  [yaml-character]",
            "delete it and type the text again",
        ),
        ("a: 1\nb: x\x07y\n", "2:5: the character U+0007 is not allowed  [yaml-character]", None),
        ("a: b: c\n", f"1:5: {SYNTAX}mapping values are not allowed in this context  [yaml-syntax]", None),
        ('a: "b\n', f"1:4: {SYNTAX}found unexpected end of stream  [yaml-syntax]", "close the quote"),
        ("a: [1, 2\nb: 3\n", f"1:4: {SYNTAX}did not find expected ',' or ']'  [yaml-syntax]", None),
        ("- a\nb: 1\n", f"2:1: {SYNTAX}did not find expected '-' indicator  [yaml-syntax]", None),
        ("a:\n  b: 1\n c: 2\n", f"3:2: {SYNTAX}did not find expected key  [yaml-syntax]", None),
        ("a: 1\nfoo\n", f"2:1: {SYNTAX}could not find expected ':'  [yaml-syntax]", None),
        ("a: @b\n", f"1:4: {SYNTAX}found character that cannot start any token  [yaml-syntax]", None),
    ],
)
def test_a_file_that_is_not_plain_yaml_is_refused_in_its_line(text: str, line: str, hint: str | None) -> None:
    found, given = one(text)
    assert found == f"a.yaml:{line}"
    assert given if hint is None else given == hint


def test_the_hint_for_a_colon_in_a_text_is_to_quote_it() -> None:
    assert one("a: Try this: lift\n")[1] == 'put the text in quotes, because it has a ": " in it'


def test_a_key_in_the_wrong_column_is_told_to_line_up() -> None:
    found, hint = one("a: one\n  b: two\n")
    assert found == f"a.yaml:2:4: {SYNTAX}mapping values are not allowed in this context  [yaml-syntax]"
    assert hint == "line the key up with the ones above it, or put the text in quotes"


def test_a_forbidden_character_after_an_accent_is_found_in_its_column() -> None:
    assert one("a: añó\x07x\n")[0] == "a.yaml:1:7: the character U+0007 is not allowed  [yaml-character]"


def test_an_anchor_on_a_key_is_refused() -> None:
    assert one("&x a: 1\n")[0] == 'a.yaml:1:1: the anchor "&x" is not allowed  [yaml-anchor]'


def test_a_tag_on_a_key_is_refused() -> None:
    assert one("!x a: 1\n")[0] == 'a.yaml:1:1: the tag "!x" is not allowed  [yaml-tag]'


def test_a_number_too_long_for_the_computer_raises_nothing() -> None:
    assert parse("a.yaml", f"a: {'9' * 5000}\n")[0].path == "a.yaml"


@pytest.mark.parametrize("text", ["[" * 600 + "]" * 600, "[" * 5000, "- " * 3000], ids=["closed", "open", "list"])
def test_brackets_nested_too_deep_are_a_problem_and_not_a_crash(text: str) -> None:
    assert len(parse("a.yaml", text)[1]) == 1
