"""Every reference is looked up: an id that does not exist, or is still a draft, is the author's mistake."""

from collections.abc import Iterator, Mapping

from generator.library.entry import Entry
from generator.library.library import Library
from generator.models.base import Entity, EquipmentRef, MuscleRef
from generator.models.source import Vocabulary
from generator.problems import Problem, did_you_mean

RESERVED_IDS = frozenset({"index", "by-purpose", "by-level"})
"""Ids at whose address an index page lies."""
_NEEDED = ("safety", "vocabulary")
_VOCABULARIES = {MuscleRef.kind: "muscles", EquipmentRef.kind: "equipment"}


def check_ids(entry: Entry[Entity]) -> Iterator[Problem]:
    """The id inside a file must be the name of the file, and its page must not lie where an index page lies.

    What every page needs cannot be a draft.

    Problems:
        id-differs-from-file, reserved-id, needed-everywhere.
    """
    name = entry.document.path.rsplit("/", 1)[-1].removesuffix(".yaml")
    if entry.id != name:
        message = f'the id "{entry.id}" differs from the file name "{name}"'
        yield entry.problem(("id",), "id-differs-from-file", message, f'write "id: {name}", or rename the file')
    if entry.id in RESERVED_IDS:
        message = f'the id "{entry.id}" belongs to an index page'
        yield entry.problem(("id",), "reserved-id", message, "choose another id, and rename the file")
    if entry.entity.draft and entry.kind in _NEEDED:
        message = "every page needs this file, so it cannot be a draft"
        yield entry.problem(("draft",), "needed-everywhere", message, "take out this line", at_key=True)


def check_references(library: Library) -> Iterator[Problem]:
    """Every reference must lead somewhere.

    Args:
        library: The entries. Ids of files that could not be read count as known: they are no second mistake.

    Problems:
        unknown-reference, reference-to-draft.
    """
    for entries in library.entries.values():
        for entry in entries.values():
            yield from _check(entry, library)


def _check(entry: Entry[Entity], library: Library) -> Iterator[Problem]:
    for path, value in entry.references:
        kind = type(value).kind
        targets = _targets(kind, library)
        if targets is None:
            continue
        at_key = not isinstance(path[-1], int) and path[-1] == str(value)
        if value not in targets:
            hint = did_you_mean(value, list(targets)) or _where(kind)
            yield entry.problem(path, "unknown-reference", f'unknown {kind} "{value}"', hint, at_key=at_key)
        elif targets[value] and not entry.entity.draft:
            hint = "publish it, or leave it out here"
            message = f'the {kind} "{value}" is still a draft'
            yield entry.problem(path, "reference-to-draft", message, hint, at_key=at_key)


def _targets(kind: str, library: Library) -> Mapping[str, bool] | None:
    """The ids of a kind, each with whether it is a draft; None when its vocabulary could not be read."""
    if kind in _VOCABULARIES:
        name = _VOCABULARIES[kind]
        entry = library.entries.get("vocabulary", {}).get(name)
        if entry is None:
            return None if name in library.unreadable.get("vocabulary", ()) else {}
        assert isinstance(entry.entity, Vocabulary)
        return dict.fromkeys(entry.entity.terms, False)
    known = library.draft_ids.get(kind, {})
    return {**known, **dict.fromkeys(library.unreadable[kind], False)} if library.unreadable.get(kind) else known


def _where(kind: str) -> str:
    if kind in _VOCABULARIES:
        return f"the terms stand in content/vocabulary/{_VOCABULARIES[kind]}.yaml"
    return f"write the id of a file in content/{kind}s"
