"""One mistake anywhere in a project is exactly one problem."""

from collections.abc import Callable

import pytest

from tests.conftest import Edit, project
from tests.minimal import LEAFLET, PLANK

MISTAKES: dict[str, dict[str, Edit]] = {
    "a tab": {"bridge": ("  lift: Lift", "\tlift: Lift")},
    "an open quote": {"bridge": ("name: Bridge", 'name: "Bridge')},
    "a duplicate key": {"bridge": ("level: start-here", "level: start-here\nlevel: harder")},
    "an anchor": {"bridge": ("name: Bridge", "name: &x Bridge")},
    "an empty file": {"bridge": ""},
    "a missing field": {"bridge": ("start: Lie on your back.\n", "")},
    "an unknown field": {"bridge": ("aliases:", "alias:")},
    "a misspelled needed field": {"bridge": ("summary:", "sumary:")},
    "a wrong word": {"bridge": ("level: start-here", "level: start")},
    "a wrong word in a list": {"bridge": ("[strength]", "[strenght]")},
    "a wrong number": {"bridge": ("hold_s: 5", "hold_s: 5 seconds")},
    "an impossible number": {"bridge": ("days_a_week: 3", "days_a_week: 30")},
    "a wrong id": {"plank": ("id: plank", "id: planks")},
    "an unknown exercise": {"first_week": ("plank: {}", "plonk: {}")},
    "an unknown term": {"bridge": ("[mat]", "[rug]")},
    "a lost source": {"bridge": ("{text: Squeeze your bottom., sources: [leaflet]}", "{text: Squeeze your bottom.}")},
    "a draft in a routine": {
        "plank": ("id: plank", "id: plank\ndraft: true"),
        "bridge": ("harder_exercises: [plank]", "harder_exercises: []"),
    },
    "a future review": {"bridge": ("date: 2026-11-20", "date: 2027-11-20")},
    "a promise": {"bridge": ("You lift your hips.", "It cures pain.")},
    "a number in letters": {"bridge": ("Lift your hips.\n  lower", "Lift two times.\n  lower")},
    "a vocabulary that cannot be read": {"equipment": "terms: ["},
    "a condition that cannot be read": {"back_pain": "name: ["},
    "a routine that cannot be read": {"first_week": "name: ["},
    "a source that cannot be read": {"guide": "title: ["},
    "safety advice that cannot be read": {"safety": "title: ["},
    "no safety advice": {"safety": None},
    "a clinician without a name": {"bridge": ("role: editor", "role: clinician")},
    "a misspelled sign in the alert line": {"safety": ("signs: [numb-legs]", "signs: [numb-leg]")},
    "no emergency sign": {"safety": ("tier: emergency, suspect", "tier: urgent, suspect")},
    "a dose outside its range": {"bridge": ("hold_s: 5", "hold_s: 7")},
    "a range that a routine leaves": {"bridge": ("repetitions: 5 to 12", "repetitions: 6 to 12")},
    "no time to reassess": {"back_pain": ("reassess: {weeks: 6, ours: true}\n", "")},
    "a rule that names another hour": {"safety": ("settle_h: 24", "settle_h: 48")},
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_one_mistake_is_one_problem(mistake: str, problems: Callable[..., tuple[str, ...]]) -> None:
    assert len(found := problems(project(**MISTAKES[mistake]))) == 1, found


def test_a_misspelled_source_is_one_problem_even_where_it_is_the_only_citation(
    problems: Callable[..., tuple[str, ...]],
) -> None:
    spare = {"content/sources/spare.yaml": LEAFLET.replace("id: leaflet", "id: spare")}
    found = problems(project(spare, plank=("steps_sources: [leaflet]", "steps_sources: [spar]")))
    assert found == ('content/exercises/plank.yaml:11:17: unknown source "spar"  [unknown-reference]',)


def test_a_file_in_the_wrong_folder_is_one_problem(problems: Callable[..., tuple[str, ...]]) -> None:
    assert len(problems(project({"content/exercise/crawl.yaml": PLANK}))) == 1


def test_two_mistakes_are_two_problems(problems: Callable[..., tuple[str, ...]]) -> None:
    found = problems(project(bridge=("hold_s: 5", "hold_s: 5 seconds"), plank=("hold_s: 10", "hold_s: 1000")))
    assert len(found) == 2
