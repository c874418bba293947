"""Problems in text, JSON and annotations."""

import json

import pytest

from generator.problems import Problem, Severity
from generator.shell.project import Checked
from generator.shell.report import Format, report, summary

ERROR = Problem("a.yaml", 2, 3, "some-rule", 'unknown "x"', 'did you mean "y"?')
WARNING = Problem("b.yaml", 1, 1, "other-rule", "late", severity=Severity.WARNING)


def test_text_has_a_line_a_problem_its_hint_below_and_the_sum_at_the_end() -> None:
    assert report(Checked((ERROR, WARNING), 7)) == (
        'a.yaml:2:3: error: unknown "x"  [some-rule]\n'
        '    did you mean "y"?\n'
        "b.yaml:1:1: warning: late  [other-rule]\n"
        "1 error and 1 warning in 7 files"
    )


def test_colours_mark_the_place_the_severity_and_the_rule() -> None:
    assert report(Checked((WARNING,), 1), colour=True) == (
        "\x1b[1mb.yaml:1:1:\x1b[0m \x1b[33mwarning\x1b[0m: late  \x1b[2m[other-rule]\x1b[0m\n1 warning in 1 file"
    )


@pytest.mark.parametrize(
    ("problems", "files", "told"),
    [
        ([], 0, "no problems in 0 files"),
        ([], 1, "no problems in 1 file"),
        ([ERROR], 2, "1 error in 2 files"),
        ([WARNING, WARNING], 2, "2 warnings in 2 files"),
        ([ERROR, ERROR, WARNING], 2, "2 errors and 1 warning in 2 files"),
    ],
)
def test_the_sum_counts_in_words_that_fit(problems: list[Problem], files: int, told: str) -> None:
    assert summary(Checked(tuple(problems), files)) == told


def test_json_keeps_letters_as_they_are() -> None:
    text = report(Checked((Problem("año.yaml", 1, 1, "r", "¿qué?"),), 1), Format.JSON)
    assert '"¿qué?"' in text
    assert json.loads(text)[0]["path"] == "año.yaml"


def test_json_has_no_colours_and_no_sum() -> None:
    assert json.loads(report(Checked((ERROR,), 1), Format.JSON, colour=True))[0]["severity"] == "error"


def test_an_annotation_cannot_be_broken_by_what_an_author_wrote() -> None:
    problem = Problem("a,b:c.yaml", 1, 2, "r", "100% of ::error::x", "hint")
    assert report(Checked((problem,), 1), Format.GITHUB) == (
        "::error file=a%2Cb%3Ac.yaml,line=1,col=2,title=r::100%25 of ::error::x. hint\n1 error in 1 file"
    )


def test_an_annotation_without_a_hint_ends_with_the_message() -> None:
    first = report(Checked((WARNING,), 1), Format.GITHUB).splitlines()[0]
    assert first == "::warning file=b.yaml,line=1,col=1,title=other-rule::late"
