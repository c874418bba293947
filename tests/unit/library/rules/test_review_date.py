import datetime
from dataclasses import replace

import pytest

from generator.library.rules.review_date import check
from generator.problems import Severity
from tests.conftest import library, told
from tests.minimal import PLANK

PLACE = "content/exercises/plank.yaml:2:16: "


def reviewed(date: str, today: tuple[int, int, int]) -> list[tuple[str, Severity]]:
    """What is said on a day of the plank, which was reviewed on a date."""
    found = check(replace(library(plank=("2026-11-20", date)), today=datetime.date(*today)))
    return [(told(p), p.severity) for p in found if p.path.endswith("plank.yaml")]


@pytest.mark.parametrize("today", [(2026, 11, 20), (2026, 11, 21), (2028, 11, 20)])
def test_a_review_holds_until_the_day_on_which_it_is_due(today: tuple[int, int, int]) -> None:
    assert reviewed("2026-11-20", today) == []


def test_a_review_is_a_warning_from_the_day_after() -> None:
    found = [(f"{PLACE}the review was due on 2028-11-20  [review-overdue]", Severity.WARNING)]
    assert reviewed("2026-11-20", (2028, 11, 21)) == found


def test_a_review_in_the_future_is_an_error() -> None:
    found = [(f"{PLACE}the review date 2026-11-21 lies in the future  [review-in-future]", Severity.ERROR)]
    assert reviewed("2026-11-21", (2026, 11, 20)) == found


def test_a_draft_has_no_review_to_be_judged() -> None:
    draft = {"content/exercises/crawl.yaml": PLANK.replace("id: plank", "id: crawl\ndraft: true")}
    found = check(replace(library(draft), today=datetime.date(2030, 1, 1)))
    assert "content/exercises/crawl.yaml" not in {problem.path for problem in found}
