"""A load that remembers gives what a load without a memory gives, and makes only what changed."""

from itertools import count

import pytest

from generator.build import load_sites
from generator.kinds import KINDS
from generator.library import load as loading
from generator.library.load import load
from generator.library.memory import Memory
from generator.nodes import Document, parse
from generator.problems import Problem
from tests.conftest import BOTH, TODAY, project, settings
from tests.fuzz.bases import base
from tests.fuzz.run import document

BRIDGE, PLANK = "content/exercises/bridge.yaml", "content/exercises/plank.yaml"


def test_the_same_name_made_from_the_same_is_made_once() -> None:
    memory, made = Memory(), count()
    assert [memory.of("name", (basis,), made.__next__) for basis in ("a", "a", "b", "b", "a")] == [0, 0, 1, 1, 2]


def test_what_the_last_load_did_not_ask_for_is_forgotten() -> None:
    memory = Memory()
    assert memory.of("name", (), lambda: 1) == 1
    memory.turn()
    assert memory.of("name", (), lambda: 2) == 1
    memory.turn()
    memory.turn()
    assert memory.of("name", (), lambda: 3) == 3


def test_after_a_change_of_one_file_only_that_file_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    memory, files, read = Memory(), project(), list[str]()
    load(files, KINDS, BOTH, TODAY, memory=memory)

    def noting(path: str, text: str) -> tuple[Document, tuple[Problem, ...]]:
        read.append(path)
        return parse(path, text)

    monkeypatch.setattr(loading, "parse", noting)
    memory.turn()
    files[BRIDGE] = files[BRIDGE].replace("name: Bridge", "name: Long bridge")
    found = load(files, KINDS, BOTH, TODAY, memory=memory)
    assert read == [BRIDGE]
    assert [library.exercises["bridge"].name for library in found.libraries.values()] == ["Long bridge", "Long bridge"]


def test_what_did_not_change_is_the_same_thing_in_the_next_load() -> None:
    memory, files = Memory(), base("minimal")
    first = load(files, KINDS, BOTH, TODAY, memory=memory)
    memory.turn()
    then = load({**files, PLANK: files[PLANK] + "# aside\n"}, KINDS, BOTH, TODAY, memory=memory)
    for language in BOTH:
        assert then.libraries[language].exercises["bridge"] is first.libraries[language].exercises["bridge"]
    assert then.libraries["en"].drawn["bridge"] is first.libraries["en"].drawn["bridge"]
    assert then.libraries["en"].drawn["plank"] is not first.libraries["en"].drawn["plank"]


def test_one_memory_for_many_projects_with_mistakes_tells_what_each_load_by_itself_tells() -> None:
    memory, told = Memory(), 0
    for number in range(1, 41):
        files, done = document(11, number, "minimal")
        remembered, alone = (load_sites(files, settings(*BOTH), memory=one) for one in (memory, None))
        assert remembered[1] == alone[1], done
        told += len(alone[1])
        for site, other in zip(remembered[0], alone[0], strict=True):
            entries = [(entry.id, entry.entity, entry.fallbacks) for entry in site.library.all()]
            assert entries == [(entry.id, entry.entity, entry.fallbacks) for entry in other.library.all()], done
            assert site.library.stories == other.library.stories, done
    assert told > 40
