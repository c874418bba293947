"""``limber stamp``: a translation that was read against its first-language text is told so."""

from pathlib import Path

import pytest

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


@pytest.mark.parametrize(
    ("start", "end"), [(b"", b"\r\n"), (b"\xef\xbb\xbf", b"\n")], ids=["line ends of Windows", "a mark before the text"]
)
def test_a_file_keeps_its_line_ends_and_the_mark_before_its_text(
    good: Path, limber: Limber, start: bytes, end: bytes
) -> None:
    saved = start + (good / SPANISH).read_bytes().replace(b"\n", end)
    (good / SPANISH).write_bytes(saved)
    assert limber("stamp", "bridge").code == 0
    assert (good / SPANISH).read_bytes() == saved


def test_a_translation_that_does_not_parse_is_told_and_nothing_is_stamped(good: Path, limber: Limber) -> None:
    edit(good, BRIDGE, "Stop if it hurts.", "Stop when it hurts.")
    edit(good, SPANISH, "name: Puente", "name: Puente: de lado")
    before = snapshot(good)
    outcome = limber("stamp", "bridge", "clamshell")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith(
        f"{SPANISH}:1:13: error: this is not valid YAML: mapping values are not allowed in this context  "
        "[yaml-syntax]\n"
    )
    assert outcome.err.endswith("nothing is stamped until these can be read\n")
    assert snapshot(good) == before
