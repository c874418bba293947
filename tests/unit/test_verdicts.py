"""What the rules tell is kept until content, a language or the day changes, and is then what they would tell."""

import datetime
from collections.abc import Mapping
from dataclasses import replace

from generator.build import check
from generator.works import Work, on_demand
from tests.conftest import project, settings

EDIT = {"bridge": ("Lift your hips.", "This cures your back.")}


class Shelf:
    """Keeps what rules tell, and counts how often they are asked."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def __call__(self, work: Work, orders: Mapping[str, str]) -> Mapping[str, bytes]:
        if work.name != "rules":
            return on_demand(work, orders)
        (order,) = orders.values()
        if order not in self.kept:
            self.kept[order] = work.run(order)
        return dict.fromkeys(orders, self.kept[order])


def test_what_is_kept_is_told_again_word_for_word() -> None:
    shelf, files = Shelf(), {**project(**EDIT), "content/exercises/odd.yaml": "id: odd\nname: 1\n"}
    first = check(files, settings(), make=shelf)
    assert "promise" in {problem.rule for problem in first}
    assert check(files, settings(), make=shelf) == first == check(files, settings())
    assert len(shelf.kept) == 1


def test_the_rules_are_asked_again_when_a_text_or_the_day_changes_and_not_for_a_setting() -> None:
    shelf = Shelf()
    check(project(), settings(), make=shelf)
    check(project(), settings(site_url="https://other.test/"), make=shelf)
    assert len(shelf.kept) == 1
    check(project(**EDIT), settings(), make=shelf)
    assert len(shelf.kept) == 2
    check(project(), replace(settings(), today=datetime.date(2100, 1, 1)), make=shelf)
    assert len(shelf.kept) == 3
