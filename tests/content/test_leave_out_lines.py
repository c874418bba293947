"""Who should leave an exercise out stands beside it wherever it is prescribed: on routine pages and on every card."""

from collections.abc import Callable, Mapping
from typing import cast

import pytest

from generator.library.entry import Entry
from generator.models.routine import Routine
from generator.pages.card import CardView, card_view
from generator.pages.cautions import leave_out_line
from generator.pages.site import Site
from tests.content.visible import VisiblePage

Pages = Callable[[str, str], VisiblePage]
LANGUAGES = pytest.mark.parametrize("language", ["en", "es"])
WARRANTED = {
    "knee-rolls": ("thin bones", "pregnancy"),
    "single-knee-to-chest": ("thin bones", "pregnancy"),
    "seated-trunk-rotation": ("thin bones",),
    "prone-on-elbows": ("pregnancy", "narrow canal"),
}
"""Exercises of routines, and for whom at least a line beside them is needed: a twist or a bend for thin bones, a spell
on the back when pregnant, an arch for a narrow canal."""
WORDS = {
    "en": {"thin bones": "osteoporosis", "pregnancy": "pregnan", "narrow canal": "stenosis"},
    "es": {"thin bones": "osteoporosis", "pregnancy": "embaraz", "narrow canal": "estenosis"},
}


def cards(site: Site) -> dict[str, CardView]:
    """The card of each routine."""
    entries = cast(Mapping[str, Entry[Routine]], site.library.of(Routine))
    return {id_: card_view(entries[id_], site) for id_ in site.library.routines}


@LANGUAGES
def test_each_exercise_of_a_routine_page_has_its_leave_out_line_before_the_next_exercise(
    language: str, sites: Mapping[str, Site], open_page: Pages
) -> None:
    library, lines = sites[language].library, 0
    for routine in library.routines.values():
        shown, place = open_page(language, f"routines/{routine.id}/").text, 0
        exercises = [library.exercises[id_] for id_ in routine.exercises]
        starts = [place := shown.index(exercise.start, place) for exercise in exercises]
        for exercise, start, end in zip(exercises, starts, [*starts[1:], len(shown)], strict=True):
            line = leave_out_line(exercise, sites[language], routine)
            assert line in shown[start:end], (routine.id, exercise.id)
            lines += bool(line)
    assert lines >= 30


@LANGUAGES
def test_each_exercise_of_a_card_has_its_leave_out_line(language: str, sites: Mapping[str, Site]) -> None:
    library = sites[language].library
    for id_, card in cards(sites[language]).items():
        routine = library.routines[id_]
        lines = [leave_out_line(library.exercises[name], sites[language], routine) for name in routine.exercises]
        assert [item.leave_out for item in card.items] == lines, id_
        assert any(lines), id_


@LANGUAGES
@pytest.mark.parametrize("exercise", WARRANTED)
def test_bends_twists_and_arches_are_held_back_from_those_whom_they_may_harm(
    language: str, exercise: str, sites: Mapping[str, Site], open_page: Pages
) -> None:
    library = sites[language].library
    routines = library.routines_with[exercise]
    assert routines, exercise
    made = cards(sites[language])
    for routine in routines:
        place = [str(id_) for id_ in routine.exercises].index(exercise)
        line = made[routine.id].items[place].leave_out
        assert line in open_page(language, f"routines/{routine.id}/").text
        assert [who for who in WARRANTED[exercise] if WORDS[language][who] not in line] == [], (routine.id, line)
