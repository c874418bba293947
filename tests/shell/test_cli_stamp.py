"""``limber stamp``: a translation that was read against its first-language text is told so."""

from pathlib import Path

from tests.shell.conftest import Limber
from tests.sites.copies import edit, snapshot

BRIDGE, SPANISH = "content/exercises/bridge.yaml", "content/exercises/bridge.es.yaml"


def test_a_stale_translation_is_fresh_after_its_stamp(good: Path, limber: Limber) -> None:
    edit(good, BRIDGE, "Stop if it hurts.", "Stop when it hurts.")
    assert "[stale-translation]" in limber("check").out
    before = (good / SPANISH).read_text(encoding="utf-8")
    outcome = limber("stamp", "bridge")
    after = (good / SPANISH).read_text(encoding="utf-8")
    assert (outcome.code, outcome.out) == (0, f"stamped: {SPANISH}\n")
    assert limber("check", "--release").out.startswith("no problems")
    changed = [(old, new) for old, new in zip(before.splitlines(), after.splitlines(), strict=True) if old != new]
    assert [old.partition(":")[0].strip() for old, _ in changed] == ["cautions.pain"]


def test_a_stamp_of_what_is_fresh_changes_nothing(good: Path, limber: Limber) -> None:
    before = snapshot(good)
    assert limber("stamp", "bridge", "safety", "muscles").code == 0
    assert snapshot(good) == before


def test_one_unknown_id_among_others_stamps_nothing(good: Path, limber: Limber) -> None:
    edit(good, BRIDGE, "Stop if it hurts.", "Stop when it hurts.")
    before = snapshot(good)
    outcome = limber("stamp", "bridge", "brigde")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == 'limber: there is no readable "brigde"; run: limber check\n'
    assert snapshot(good) == before


def test_an_entity_without_a_translation_is_told(good: Path, limber: Limber) -> None:
    before = snapshot(good)
    outcome = limber("stamp", "hip-leaflet")
    assert (outcome.code, outcome.out) == (0, "stamped: nothing; there are no translations of these\n")
    assert snapshot(good) == before


def test_two_entities_with_one_id_are_both_stamped(good: Path, limber: Limber) -> None:
    for ending in (".yaml", ".es.yaml"):
        copy = (good / f"content/precautions/cannot-kneel{ending}").read_text(encoding="utf-8")
        text = copy.replace("id: cannot-kneel", "id: stiff-hip")
        (good / f"content/precautions/stiff-hip{ending}").write_text(text, encoding="utf-8")
    edit(good, "content/precautions/stiff-hip.yaml", "on a hard floor", "on a bare floor")
    edit(good, "content/conditions/stiff-hip.yaml", "Getting older.", "Growing older.")
    assert limber("check").out.count("[stale-translation]") == 2
    assert limber("stamp", "stiff-hip").code == 0
    assert "[stale-translation]" not in limber("check").out
