"""The example in the contributor guide is valid content, and its errors are the ones that the guide shows."""

import datetime
import re
from collections.abc import Mapping

from generator.build import check
from generator.pages.site import Settings
from generator.problems import Problem
from generator.shell.report import text
from tests.conftest import told

ENGLISH = "content/exercises/side-plank.yaml"
SPANISH = "content/exercises/side-plank.es.yaml"
SETTINGS = Settings(("en", "es"), "", "Limber", datetime.date(2026, 11, 20))


def blocks(files: Mapping[str, str], language: str) -> tuple[str, str, str, str]:
    """The code blocks of the guide: English file, Spanish file, the figure of the bridge, what the check prints."""
    guide = files[f"content/pages/{language}/about/contributing.md"]
    english, spanish, figure, errors = re.findall(r"```(?:yaml|text)\n(.*?)```", guide, re.DOTALL)
    return english, spanish, figure, errors


def problems(files: Mapping[str, str], english: str, spanish: str) -> tuple[Problem, ...]:
    """What the check says about the real content with an example in it."""
    return check({**files, ENGLISH: english, SPANISH: spanish}, SETTINGS)


def test_the_example_only_lacks_its_stamp(files: dict[str, str]) -> None:
    english, spanish, _, _ = blocks(files, "en")
    found = problems(files, english, spanish)
    assert [told(problem) for problem in found if problem.path in (ENGLISH, SPANISH)] == [
        f"{SPANISH}:1:1: this translation has no stamps  [unstamped-translation]",
        f'{ENGLISH}:2:5: "side-plank" has no figure, so nothing holds it to the limits of movement  [missing-figure]',
    ]


def test_the_errors_are_those_that_the_example_gives_when_2_slips_are_made(files: dict[str, str]) -> None:
    english, spanish, _, errors = blocks(files, "en")
    slips = english.replace("Letting your hips sag.\n    ours: true\n", "Letting your hips sag.\n")
    slips = slips.replace("chronic-low-back-pain:", "chronic-low-back-pane:")
    found = [problem for problem in problems(files, slips, spanish) if problem.path == ENGLISH]
    assert errors.splitlines()[:-1] == "\n".join(map(text, found)).splitlines()
    assert re.fullmatch(r"2 errors and 1 warning in \d+ files", errors.splitlines()[-1])


def test_both_languages_show_the_same_example_and_the_same_errors(files: dict[str, str]) -> None:
    assert blocks(files, "en") == blocks(files, "es")


def test_the_figure_of_the_guide_is_that_of_the_bridge(files: dict[str, str]) -> None:
    assert blocks(files, "en")[2] in files["content/exercises/bridge.yaml"]


def test_the_guide_names_the_same_commands_in_both_languages(files: dict[str, str]) -> None:
    first_cells = {
        language: re.findall(r"^\| (`.*?`) \|", files[f"content/pages/{language}/about/contributing.md"], re.MULTILINE)
        for language in ("en", "es")
    }
    assert len(first_cells["en"]) > 8
    assert first_cells["en"] == first_cells["es"]
