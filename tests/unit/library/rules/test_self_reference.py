from generator.library.rules.self_reference import check
from tests.conftest import verdict


def test_references_to_others_are_fine() -> None:
    assert verdict(check) == []


def test_a_condition_that_is_a_part_of_itself_is_told() -> None:
    assert verdict(check, back_pain=("regions: [back]", "regions: [back]\npart_of: back-pain")) == [
        'content/conditions/back-pain.yaml:8:10: "back-pain" leads to itself here  [self-reference]'
    ]
