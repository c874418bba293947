from generator.library.rules.taken_picture import check
from tests.conftest import verdict
from tests.minimal import PLANK


def test_ids_without_numbers_are_fine() -> None:
    assert verdict(check) == []


def test_a_number_after_the_id_of_another_exercise_is_told() -> None:
    assert verdict(check, {"content/exercises/bridge-2.yaml": PLANK.replace("id: plank", "id: bridge-2")}) == [
        'content/exercises/bridge-2.yaml:1:5: "bridge-2" is also the name of picture 2 of "bridge"  [taken-picture]'
    ]


def test_a_number_in_another_name_is_fine() -> None:
    assert verdict(check, {"content/exercises/stage-2.yaml": PLANK.replace("id: plank", "id: stage-2")}) == []
