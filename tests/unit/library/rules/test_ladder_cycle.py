import pytest

from generator.library.rules.ladder_cycle import check
from tests.conftest import verdict
from tests.minimal import PLANK


def ladder(**harder: str) -> list[str]:
    """What is said of exercises, each with the ids of harder ones."""
    rung = PLANK.replace("harder_exercises: [sit-to-stand]\n", "")
    new = {
        f"content/exercises/{id_}.yaml": rung.replace("id: plank", f"id: {id_}\nharder_exercises: [{ids}]")
        for id_, ids in harder.items()
    }
    return verdict(check, new)


@pytest.mark.parametrize(
    "harder",
    [{}, {"a": "b, c", "b": "d", "c": "d", "d": ""}, {"a": "b", "b": "unknown"}],
    ids=["one rung", "two ways up", "unknown"],
)
def test_a_ladder_leads_upwards(harder: dict[str, str]) -> None:
    assert ladder(**harder) == []


@pytest.mark.parametrize(
    ("harder", "problem"),
    [
        ({"a": "a"}, "a.yaml:2:20: the ladder runs in a circle: a → a"),
        ({"a": "b", "b": "a"}, "b.yaml:2:20: the ladder runs in a circle: a → b → a"),
        ({"a": "b", "b": "c", "c": "plank, b"}, "c.yaml:2:27: the ladder runs in a circle: b → c → b"),
        ({"a": "c", "b": "c", "c": "d", "d": "c"}, "d.yaml:2:20: the ladder runs in a circle: c → d → c"),
    ],
    ids=["itself", "2", "further up", "reached twice"],
)
def test_a_circle_is_told_once_at_the_rung_that_closes_it(harder: dict[str, str], problem: str) -> None:
    assert ladder(**harder) == [f"content/exercises/{problem}  [ladder-cycle]"]


def test_two_circles_are_told_both() -> None:
    assert len(ladder(a="b", b="a", c="d", d="c")) == 2


def test_a_very_long_ladder_is_no_crash() -> None:
    rungs = {f"r{number:04}": f"r{number + 1:04}" for number in range(1200)}
    assert ladder(**rungs) == []
