"""Every reference is looked up: an id that does not exist, or is still a draft, is the author's mistake."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from generator.library.entry import Entry, Kind
from generator.library.library import Library
from generator.models.base import Entity
from generator.models.references import Reference, TermRef
from generator.models.source import Vocabulary
from generator.models.words import ID_PATTERN
from generator.nodes import Path
from generator.problems import Problem, Told, did_you_mean, excerpt

TOLD = (
    Told("id-differs-from-file", also=("reserved-id",)),
    Told("needed-everywhere"),
    Told("unknown-reference", also=("reference-to-draft",)),
)
"""What is told of ids and of references."""
_OF_WINDOWS: Final = re.compile("con|prn|aux|nul|com[1-9]|lpt[1-9]")
"""Source: Microsoft, Naming Files, Paths, and Namespaces."""


def check_ids(entry: Entry[Entity]) -> Iterator[Problem]:
    """The id inside a file must be the name of the file, and its page must not lie where an index page lies.

    What every page needs cannot be a draft.

    Problems:
        id-differs-from-file, reserved-id, needed-everywhere.
    """
    name = entry.document.path.rsplit("/", 1)[-1].removesuffix(".yaml")
    if entry.id != name:
        message = f'the id "{entry.id}" differs from the file name "{excerpt(name)}"'
        fits = re.fullmatch(ID_PATTERN, name)
        hint = f'write "id: {name}", or rename the file' if fits else f"rename the file to {entry.id}.yaml"
        yield entry.problem(("id",), "id-differs-from-file", message, hint)
    if entry.id in entry.kind.reserved:
        message = f'the id "{entry.id}" belongs to an index page'
        yield entry.problem(("id",), "reserved-id", message, "choose another id, and rename the file")
    if _OF_WINDOWS.fullmatch(entry.id):
        message = f'no file on Windows can have the name "{entry.id}"'
        yield entry.problem(("id",), "reserved-id", message, "choose another id, and rename the file")
    if entry.entity.draft and entry.kind.needed:
        message = "every page needs this file, so it cannot be a draft"
        yield entry.problem(("draft",), "needed-everywhere", message, "take out this line", at_key=True)


def check_references(library: Library) -> Iterator[Problem]:
    """Every reference must lead somewhere.

    Args:
        library: The entries. Ids of files that could not be read count as known: they are no second mistake.

    Problems:
        unknown-reference, reference-to-draft.
    """
    known: dict[type[Reference], Mapping[str, bool] | None] = {}
    for entry in library.all():
        for path, value in entry.references:
            form = type(value)
            if form not in known:
                known[form] = _targets(value, library)
            targets = known[form]
            if targets is not None and (value not in targets or targets[value]):
                yield from _astray(entry, path, value, targets, library)


def _targets(value: Reference, library: Library) -> Mapping[str, bool] | None:
    """Where references of the same kind can lead; None when that could not be read."""
    return _terms(value, library) if isinstance(value, TermRef) else _ids(_kind(value, library), library)


def _astray(
    entry: Entry[Entity], path: Path, value: Reference, targets: Mapping[str, bool], library: Library
) -> Iterator[Problem]:
    """What is wrong with a reference to nothing or to a draft."""
    at_key = not isinstance(path[-1], int) and path[-1] == str(value)
    if value not in targets:
        hint = did_you_mean(value, list(targets)) or _where(value, library)
        yield entry.problem(path, "unknown-reference", f'unknown {value.kind} "{excerpt(value)}"', hint, at_key=at_key)
    elif not entry.entity.draft:
        hint = "publish it, or leave it out here"
        message = f'the {value.kind} "{value}" is still a draft'
        yield entry.problem(path, "reference-to-draft", message, hint, at_key=at_key)


def _kind(reference: Reference, library: Library) -> Kind:
    """The kind to which a reference leads."""
    return next(kind for kind in library.entries if kind.name == reference.kind)


def _ids(kind: Kind, library: Library) -> Mapping[str, bool]:
    """The ids of a kind, each with whether it is a draft."""
    known = {id_: entry.entity.draft for id_, entry in library.entries[kind].items()}
    return dict.fromkeys(library.unreadable.get(kind, ()), False) | known


def _terms(term: TermRef, library: Library) -> Mapping[str, bool] | None:
    """The terms of a vocabulary; None when it could not be read."""
    name = term.vocabulary
    entry = library.of(Vocabulary).get(name)
    if entry is None:
        return None if name in library.lost(Vocabulary) else {}
    return dict.fromkeys(entry.entity.terms, False)


def _where(reference: Reference, library: Library) -> str:
    if isinstance(reference, TermRef):
        return f"the terms stand in content/vocabulary/{reference.vocabulary}.yaml"
    return f"write the id of a file in content/{_kind(reference, library).folder}"
