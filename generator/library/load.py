"""The texts of ``content/`` become one linked, checked library a language."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeAlias

from generator.languages import language_of
from generator.library.entry import Entry, Kind
from generator.library.figures import tell
from generator.library.judge import Judge, apply_rules
from generator.library.library import Library
from generator.library.link import check_ids, check_references
from generator.library.memory import Memory
from generator.library.translate import translate
from generator.library.validate import validate
from generator.models.base import Entity
from generator.nodes import Document, parse
from generator.problems import Problem, Told, did_you_mean

_Entries: TypeAlias = dict[Kind, dict[str, Entry[Entity]]]

CONTENT = "content"
_OTHER_FOLDERS = ("pages", "schema")

TOLD = (Told("unknown-folder", also=("unknown-file", "unknown-language")),)
"""What is told of where files lie."""


@dataclass(frozen=True)
class Collection:
    """A library for each language, the first language first, and the problems found on the way."""

    libraries: Mapping[str, Library]
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class _Place:
    """What the path of a content file says: kind, id, and the language of a translation."""

    kind: Kind
    id: str
    language: str


def load(
    files: Mapping[str, str],
    kinds: Sequence[Kind],
    languages: Sequence[str],
    today: datetime.date,
    unread: Iterable[str] = (),
    memory: Memory | None = None,
    judge: Judge = apply_rules,
) -> Collection:
    """Parses, validates, translates, links and checks.

    Args:
        files: Text by path, such as ``content/exercises/bridge.yaml``.
        kinds: The kinds of content.
        languages: Codes of the languages; content files are written in the first.
        today: The day on which a review is overdue or not.
        unread: Paths of files that exist but could not be read; that they are missing is no second mistake.
        memory: What earlier loads made, for whoever loads a project again and again.
        judge: Applies the rules.
    """
    memory = memory or Memory()
    reader = _Reader(files, kinds, languages, memory)
    lost = [place for path in unread if isinstance(place := _place(path, kinds, languages), _Place)]
    originals, unreadable = reader.originals(kinds, lost)
    first = Library(language_of(languages[0]), originals, today, unreadable)
    told = tell(first, memory)
    first = replace(first, drawn=told.drawn)
    libraries = {first.language.code: first}
    for code in languages[1:]:
        entries = reader.translated(first, code, lost)
        libraries[code] = replace(first, language=language_of(code), entries=entries)
    found = [*reader.problems, *check_references(first), *told.problems, *judge(libraries, memory)]
    return Collection(libraries, tuple(found))


def _place(path: str, kinds: Sequence[Kind], languages: Sequence[str]) -> _Place | Problem | None:
    parts = path.split("/")
    if parts[0] != CONTENT or parts[1] in _OTHER_FOLDERS:
        return None
    if len(parts) == 2:
        if not path.endswith((".yaml", ".yml")):
            return None
        hint = f"put it into a folder of {CONTENT}/, such as {CONTENT}/{kinds[0].folder}/"
        return Problem(path, 1, 1, "unknown-file", "this file is not read", hint)
    folders = {kind.folder: kind for kind in kinds}
    if parts[1] not in folders:
        hint = did_you_mean(parts[1], list(folders)) or f"the folders are {', '.join(sorted(folders))}"
        return Problem(path, 1, 1, "unknown-folder", f'there is no kind of content "{parts[1]}"', hint)
    if len(parts) > 3 or not path.endswith(".yaml"):
        hint = f"put it into {CONTENT}/{parts[1]}/ with the ending .yaml"
        return Problem(path, 1, 1, "unknown-file", "this file is not read", hint)
    id_, _, language = parts[2].removesuffix(".yaml").partition(".")
    if language and language not in languages[1:]:
        hint = f"the languages are {', '.join(languages)}; {languages[0]} has no ending of its own"
        return Problem(path, 1, 1, "unknown-language", f'there is no language "{language}"', hint)
    return _Place(folders[parts[1]], id_, language)


class _Reader:
    """Reads the content files one by one and gathers what is wrong with them."""

    def __init__(
        self, files: Mapping[str, str], kinds: Sequence[Kind], languages: Sequence[str], memory: Memory
    ) -> None:
        self.files = files
        self.memory = memory
        self.problems: list[Problem] = []
        self.places: dict[str, _Place] = {}
        self.claimed: dict[tuple[Kind, str], str] = {}
        """By the id inside a file that has another name, the name."""
        for path in sorted(files):
            place = _place(path, kinds, languages)
            if isinstance(place, Problem):
                self.problems.append(place)
            elif place is not None:
                self.places[path] = place

    def originals(self, kinds: Iterable[Kind], lost: Iterable[_Place]) -> tuple[_Entries, dict[Kind, frozenset[str]]]:
        """The entries in the first language, and by kind the ids of files that could not be read."""
        entries: _Entries = {kind: {} for kind in kinds}
        unreadable: dict[Kind, set[str]] = {}
        for place in lost:
            if not place.language:
                unreadable.setdefault(place.kind, set()).add(place.id)
        for path, place in self.places.items():
            if place.language:
                continue
            basis = (self.files[path], place)
            entry, claim, found = self.memory.of(("original", path), basis, partial(_original, path, *basis))
            self.problems.extend(found)
            if entry is None:
                unreadable.setdefault(place.kind, set()).add(place.id)
                continue
            if claim != place.id:
                # Whoever names either of the 2 makes no second mistake; all that follows goes by the name of the file.
                self.claimed[place.kind, claim] = place.id
                unreadable.setdefault(place.kind, set()).add(claim)
            entries[place.kind][place.id] = entry
        return entries, {kind: frozenset(ids) for kind, ids in unreadable.items()}

    def translated(self, first: Library, language: str, lost: Iterable[_Place]) -> _Entries:
        """The entries in another language."""
        spoiled = {(place.kind, place.id) for place in lost if place.language == language}
        overlays = self._overlays(first, language, spoiled)
        entries: _Entries = {}
        for kind, originals in first.entries.items():
            entries[kind] = {}
            for id_, original in originals.items():
                basis = (original, overlays.get((kind, id_)))
                name = ("translated", language, kind.name, id_)
                entry, found = self.memory.of(name, basis, partial(translate, *basis, language))
                if (kind, id_) not in spoiled:
                    self.problems.extend(found)
                entries[kind][id_] = entry
        for overlay in overlays.values():
            overlay.forget()
        return entries

    def _overlays(
        self, first: Library, language: str, spoiled: set[tuple[Kind, str]]
    ) -> dict[tuple[Kind, str], Document]:
        """The translation files of a language; those that cannot be read are added to ``spoiled``."""
        overlays: dict[tuple[Kind, str], Document] = {}
        for path, place in self.places.items():
            if place.language != language:
                continue
            key = (place.kind, self._meant(place, first))
            text = self.files[path]
            document, found = self.memory.of(("overlay", path), (text,), partial(parse, path, text))
            self.problems.extend(found)
            if found:
                spoiled.add(key)
            elif key[1] in first.entries[place.kind]:
                overlays[key] = document
            elif place.id not in first.unreadable.get(place.kind, ()):
                self.problems.append(_orphan(path, place, first.entries))
        return overlays

    def _meant(self, place: _Place, first: Library) -> str:
        """The name of the file that a translation is for, which may say another id."""
        known = place.id in first.entries[place.kind]
        return place.id if known else self.claimed.get((place.kind, place.id), place.id)


def _original(path: str, text: str, place: _Place) -> tuple[Entry[Entity] | None, str, tuple[Problem, ...]]:
    """A file as an entry under the name of the file, with the id that it claims; None when it cannot be read."""
    document, found = parse(path, text)
    if found:
        return None, "", found
    entity, found = validate(document, place.kind.model)
    if entity is None:
        return None, "", found
    document.forget()
    entry = Entry(place.kind, entity, document)
    told = tuple(check_ids(entry))
    if entity.id == place.id:
        return entry, entity.id, told
    return replace(entry, entity=entity.model_copy(update={"id": place.id})), entity.id, told


def _orphan(path: str, place: _Place, originals: Mapping[Kind, Mapping[str, Entry[Entity]]]) -> Problem:
    original = f"{CONTENT}/{place.kind.folder}/{place.id}.yaml"
    hint = did_you_mean(place.id, list(originals[place.kind])) or f"write {original} first"
    return Problem(path, 1, 1, "orphan-translation", f"there is no {original} to translate", hint)
