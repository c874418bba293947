"""What is kept is not made again, until what it depends on changes."""

from dataclasses import replace
from pathlib import Path

import grimp
import pytest

from generator.drawing.script import FIGURES
from generator.shell.store import FILE, Store
from generator.shell.typeset import CARDS
from generator.shell.workshop import Tally, Workshop, edition, workshop_of
from generator.works import Work

ORDERS = {"one": "a", "two": "b"}


def shout(order: str) -> bytes:
    """A little work."""
    return order.upper().encode()


def fail(order: str) -> bytes:
    """Work that nobody should do."""
    raise AssertionError(order)


WORK = Work("shouts", shout, ("tests.shell.test_workshop",), ("typst",), 0.001)


def test_what_is_kept_is_not_made_again(tmp_path: Path) -> None:
    first, second = (workshop_of(tmp_path, pytest.fail) for _ in range(2))
    assert dict(first(WORK, ORDERS)) == {"one": b"A", "two": b"B"}
    assert dict(second(replace(WORK, run=fail), ORDERS)) == {"one": b"A", "two": b"B"}
    assert (first.told(), second.told()) == ("shouts: 2 made, 0 kept", "shouts: 0 made, 2 kept")


def test_only_what_was_ordered_otherwise_is_made(tmp_path: Path) -> None:
    workshop_of(tmp_path, pytest.fail)(WORK, ORDERS)
    again = workshop_of(tmp_path, pytest.fail)
    assert dict(again(WORK, {**ORDERS, "two": "c"})) == {"one": b"A", "two": b"C"}
    assert again.tallies == {"shouts": Tally(made=1, kept=1)}


@pytest.mark.parametrize(
    "other",
    [
        replace(WORK, name="whispers"),
        replace(WORK, packages=("segno",)),
        replace(WORK, code=("tests.shell.test_pool",)),
    ],
)
def test_other_code_or_another_package_makes_it_anew(tmp_path: Path, other: Work) -> None:
    workshop_of(tmp_path, pytest.fail)(WORK, ORDERS)
    again = workshop_of(tmp_path, pytest.fail)
    again(other, ORDERS)
    assert again.tallies == {other.name: Tally(made=2)}


def test_an_edit_of_the_code_makes_it_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "edited_package"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "drawing.py").write_text("WIDTH = 1\n")
    monkeypatch.syspath_prepend(tmp_path)
    work = replace(WORK, code=("edited_package",))
    before = edition(work)
    assert edition(work) == before
    (package / "drawing.py").write_text("WIDTH = 2\n")
    assert edition(work) != before


def test_a_new_version_of_a_package_makes_it_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    before = edition(WORK)
    monkeypatch.setattr("generator.shell.workshop.version", lambda _: "99")
    assert edition(WORK) != before


@pytest.mark.parametrize("work", [FIGURES, CARDS], ids=lambda work: work.name)
def test_a_work_names_all_code_on_which_it_depends(work: Work) -> None:
    graph = grimp.build_graph("generator")
    needed = graph.find_upstream_modules(work.run.__module__) | {work.run.__module__}
    assert sorted(
        name for name in needed if not any(name == code or name.startswith(f"{code}.") for code in work.code)
    ) == ["generator.works"] * ("generator.works" in needed)


def test_what_is_lost_after_it_was_made_is_made_again(tmp_path: Path) -> None:
    made = workshop_of(tmp_path, lambda _: None)(WORK, ORDERS)
    store = tmp_path / ".cache" / "limber" / FILE
    store.write_bytes(b"lost" * 5000)
    assert dict(made) == {"one": b"A", "two": b"B"}


def test_a_store_that_keeps_nothing_gives_the_same(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file", encoding="utf-8")
    told: list[str] = []
    make = Workshop(Store(tmp_path / "cache", told.append))
    assert dict(make(WORK, ORDERS)) == {"one": b"A", "two": b"B"}
    assert len(told) == 1


def test_progress_is_told_for_each_thing_that_is_made(tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    make = workshop_of(tmp_path, pytest.fail, lambda *how_far: told.append(how_far))
    make(WORK, ORDERS)
    make(WORK, ORDERS)
    assert told == [("shouts", 1, 2), ("shouts", 2, 2)]
