"""``limber rules``: every rule and what it asks, for people and for programs."""

import json
from pathlib import Path

from generator.catalogue import CATALOGUE
from tests.shell.conftest import Limber


def test_the_rules_stand_in_a_table_by_stage(limber: Limber) -> None:
    outcome = limber("rules")
    assert outcome.code == 0
    assert outcome.out.startswith(
        "Files\n"
        "  not-utf-8              A plain file in UTF-8, of 256 KB at most, that may be opened\n"
        "  too-large\n"
        "  unreadable-file\n"
    )
    assert "\n\nYAML\n  yaml-syntax            A file that can be read as YAML" in outcome.out


def test_a_program_reads_every_rule_with_its_names_and_its_warnings(limber: Limber) -> None:
    rules = json.loads(limber("rules", "--format", "json").out)
    assert len(rules) == sum(len(stage.told) for stage in CATALOGUE)
    assert next(rule for rule in rules if "review-overdue" in rule["ids"]) == {
        "stage": "check",
        "ids": ["review-in-future", "review-overdue", "seen-in-future"],
        "warnings": ["review-overdue"],
        "asks": "A review that is not in the future, and not over 2 years old (a warning). "
        "No source read in the future",
    }


def test_without_the_words_of_the_rules_the_file_to_restore_is_named(good: Path, limber: Limber) -> None:
    (good / "site_templates/strings/en/rules.yaml").unlink()
    outcome = limber("rules")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith(
        'site_templates/strings/en/rules.yaml:1:1: error: there are no words for "rules"  [missing-strings]\n'
    )
