"""The real content is complete: every page that was asked for, and routines that say how to go on."""

import json
import re
from collections.abc import Callable, Mapping

import pytest

from generator.build import Built, check
from generator.exports.cards import card_jobs
from generator.library.library import Library
from generator.models.base import ReviewedEntity, Role
from generator.models.exercise import Level, Purpose
from generator.pages.doses import schedule_parts
from generator.pages.site import Site
from generator.problems import Problem
from generator.shell.project import Project
from tests.conftest import told
from tests.content.visible import VisiblePage

Pages = Callable[[str, str], VisiblePage]
Libraries = Mapping[str, Library]

EXERCISES = """
    bent-knee-sit-up double-knee-to-chest supine-hamstring-stretch prone-on-elbows single-knee-to-chest curl-up
    butterfly seated-hamstring-stretch pelvic-tilt knee-rolls bridge bird-dog clamshell sit-to-stand
    standing-hip-abduction walking-programme
"""
CONDITIONS = """
    low-back-pain acute-low-back-pain chronic-low-back-pain sciatica piriformis-syndrome hip-pain hip-osteoarthritis
    greater-trochanteric-pain-syndrome hip-bursitis hip-fracture joint-infection child-hip-pain
"""
PRECAUTIONS = """
    recent-hip-replacement osteoporosis pregnancy cannot-get-to-the-floor cannot-kneel unsteady-on-the-feet
"""
LANGUAGES = pytest.mark.parametrize("language", ["en", "es"])
MADE_UP = (
    'mkdocs.yml:3:11: the address "limber.example" leads nowhere; QR codes, the sitemap and links to pages hold it'
    "  [placeholder-address]"
)
"""The address in this repository is no real one, and the check says so."""


def test_a_release_of_the_real_content_has_no_problems(
    checked: tuple[Mapping[str, Site], tuple[Problem, ...]],
) -> None:
    sites, problems = checked
    assert tuple(sites) == ("en", "es")
    assert [told(problem) for problem in problems] == [MADE_UP]


def test_a_real_file_with_the_id_of_another_name_is_one_mistake(project: Project, files: Mapping[str, str]) -> None:
    path = "content/exercises/bridge.yaml"
    changed = {**files, path: files[path].replace("id: bridge\n", "id: glute-bridge\n")}
    assert [told(problem) for problem in check(changed, project.settings)] == [
        f'{path}:2:5: the id "glute-bridge" differs from the file name "bridge"  [id-differs-from-file]',
        MADE_UP,
    ]


def test_a_real_file_with_a_new_name_is_one_mistake(project: Project, files: Mapping[str, str]) -> None:
    path = "content/exercises/glute-bridge.yaml"
    renamed = {path if name == "content/exercises/bridge.yaml" else name: text for name, text in files.items()}
    assert [told(problem) for problem in check(renamed, project.settings)] == [
        f'{path}:2:5: the id "bridge" differs from the file name "glute-bridge"  [id-differs-from-file]',
        MADE_UP,
    ]


def test_every_word_of_a_card_is_whole_so_that_it_can_be_searched_and_read_aloud(
    sites: Mapping[str, Site], files: Mapping[str, str]
) -> None:
    for site in sites.values():
        for job in card_jobs(site, files):
            shown = json.loads(job.data)
            parted = re.findall(r"\S*\u200b\S*", json.dumps(shown, ensure_ascii=False))
            assert [word for word in parted if "/" not in word] == [], f"{job.path}: addresses alone may be parted"


def test_every_exercise_condition_and_precaution_that_was_asked_for_is_published(libraries: Libraries) -> None:
    library = libraries["en"]
    assert set(EXERCISES.split()) - set(library.exercises) == set()
    assert set(CONDITIONS.split()) - set(library.conditions) == set()
    assert set(PRECAUTIONS.split()) - set(library.precautions) == set()
    assert len(library.routines) >= 6


@LANGUAGES
def test_each_routine_page_carries_its_schedule_and_rules(
    language: str, libraries: Libraries, built: Built, page: Pages
) -> None:
    for routine in libraries[language].routines.values():
        shown = page(language, f"routines/{routine.id}/")
        for part in schedule_parts(routine.schedule, built.strings[language]):
            shown.position(f"{part.number} {part.word}")
        texts = [claim.text for claim in (*routine.progress.values(), *routine.step_back.values())]
        for text in (*texts, *(step.text for step in routine.next.values())):
            shown.position(text)


def test_no_routine_holds_an_exercise_that_is_not_a_first_choice(libraries: Libraries) -> None:
    library = libraries["en"]
    sit_up = library.exercises["bent-knee-sit-up"]
    assert sit_up.level is Level.NOT_A_FIRST_CHOICE
    assert {"curl-up", "mcgill-curl-up", "dead-bug", "plank"} == set(sit_up.instead)
    assert library.routines_with.get("bent-knee-sit-up", ()) == ()


def test_each_routine_has_strength_control_or_walking_beside_its_stretches(libraries: Libraries) -> None:
    library = libraries["en"]
    enough = {Purpose.STRENGTH, Purpose.CONTROL, Purpose.AEROBIC}
    for routine in library.routines.values():
        purposes = {purpose for id_ in routine.exercises for purpose in library.exercises[id_].purposes}
        assert purposes & enough, routine.id


def test_the_about_page_is_right_that_no_clinician_has_reviewed_this_edition(libraries: Libraries, page: Pages) -> None:
    reviewed = [entry.entity for entry in libraries["en"].published() if isinstance(entry.entity, ReviewedEntity)]
    assert {entity.review.role for entity in reviewed} == {Role.EDITOR}
    page("en", "about/").position("No clinician has reviewed this edition yet.")
    page("es", "about/").position("Ningún profesional clínico ha revisado todavía esta edición.")
