from generator.library.rules.repeated_item import check
from tests.conftest import verdict


def test_a_list_that_names_each_thing_once_is_fine() -> None:
    assert verdict(check) == []


def test_a_thing_named_twice_is_told_at_its_second_place() -> None:
    assert verdict(check, first_week=("conditions: [back-pain]", "conditions: [back-pain, back-pain]")) == [
        'content/routines/first-week.yaml:6:25: "back-pain" stands in this list twice  [repeated-item]'
    ]
