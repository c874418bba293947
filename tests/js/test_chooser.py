"""The chooser suggests a routine that suits all that was ticked, and pages to ask about where there is none."""

from typing import Any

import pytest

from tests.js.finder import SCRIPT, run

NEW, OLD, NERVE = "new-pain", "old-pain", "nerve"
FLOOR, PREGNANT, NEW_HIP = "no-floor", "pregnant", "new-hip"
ABILITY, FALL, HARM = 1, 2, 3


def row(id_: str, routine: str = "", leaves: str = "", changes: str = "", grave: int = 0) -> dict[str, object]:
    """A row as the page states it."""
    return {"id": id_, "routine": routine, "leaves": leaves.split(), "changes": changes.split(), "grave": grave}


ROWS = {
    "answers": [row(NEW, "first-days"), row(OLD, "start"), row(NERVE, leaves="chair")],
    "fits": [
        row(FLOOR, "chair", leaves="start", changes="start", grave=ABILITY),
        row("unsteady", changes="start", grave=FALL),
        row(PREGNANT, changes="first-days", grave=HARM),
        row(NEW_HIP, leaves="first-days chair", changes="first-days chair", grave=HARM),
    ],
}


def suggested(answer: str, *fits: str, rows: object = ROWS) -> Any:
    """What the chooser suggests: the routine, the page in its place, and of which rows to ask first."""
    state = {"answer": answer, "fits": list(fits)}
    ((found, back),) = run(
        "choose.js", {"script": SCRIPT.with_name("chooser.js").read_text("utf-8"), "rows": rows, "asked": [state]}
    )
    assert back == state
    return found and (found["routine"], found["page"], found["read"])


def test_nothing_is_suggested_before_an_answer() -> None:
    assert suggested("") is None
    assert suggested("", PREGNANT) is None


def test_each_answer_has_its_routine_and_one_without_a_routine_its_page() -> None:
    assert suggested(NEW) == ("first-days", "", [])
    assert suggested(OLD) == ("start", "", [])
    assert suggested(NERVE) == ("", NERVE, [])


def test_the_only_answer_needs_not_be_chosen() -> None:
    assert suggested("", rows={**ROWS, "answers": ROWS["answers"][:1]}) == ("first-days", "", [])


def test_a_routine_made_for_what_was_ticked_goes_before_that_of_the_answer() -> None:
    assert suggested(NEW, FLOOR) == ("chair", "", [])
    assert suggested("", FLOOR) == ("chair", "", [])


def test_a_routine_that_the_answer_itself_speaks_against_is_not_suggested() -> None:
    assert suggested(NERVE, FLOOR) == ("", NERVE, [FLOOR])


def test_where_more_than_an_ability_is_at_stake_one_asks_first() -> None:
    assert suggested(NEW, PREGNANT) == ("first-days", "", [PREGNANT])
    assert suggested(OLD, PREGNANT, "unsteady") == ("start", "", [PREGNANT, "unsteady"])
    assert suggested(NEW, FLOOR, PREGNANT) == ("chair", "", [PREGNANT])


def test_where_every_routine_leaves_somebody_out_the_gravest_page_comes_first() -> None:
    assert suggested(NEW, NEW_HIP) == ("", "", [NEW_HIP])
    assert suggested(NEW, FLOOR, NEW_HIP) == ("", "", [NEW_HIP, FLOOR])


def test_the_routine_of_the_answer_stands_where_the_one_that_was_made_leaves_somebody_out() -> None:
    assert suggested(OLD, NEW_HIP) == ("start", "", [NEW_HIP])


@pytest.mark.parametrize("answer", ["", NEW, OLD, NERVE])
@pytest.mark.parametrize("fits", [(), (FLOOR,), (PREGNANT, NEW_HIP), (FLOOR, "unsteady", PREGNANT, NEW_HIP)])
def test_no_one_who_ticked_a_row_is_sent_to_a_routine_that_leaves_them_out(answer: str, fits: tuple[str, ...]) -> None:
    found = suggested(answer, *fits)
    if found and found[0]:
        heeded = [row for row in ROWS["fits"] if row["id"] in fits]
        assert all(found[0] not in str(row["leaves"]) for row in heeded)
