"""``limber new``: a commented draft of a content file."""

import argparse

from generator.kinds import KINDS
from generator.library.library import Library
from generator.models.base import EquipmentRef, MuscleRef
from generator.shell import filesystem
from generator.shell.project import Project
from generator.shell.skeleton import skeleton
from generator.shell.verbs.verb import CommandError, Exit, Verb

_ALWAYS_THERE = ("safety", "vocabulary")
"""Every page needs these files, so that none of them can be a draft."""
_KINDS = {kind.name: kind for kind in KINDS if kind.name not in _ALWAYS_THERE}
_VOCABULARIES = {MuscleRef.kind: "muscles", EquipmentRef.kind: "equipment"}


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", choices=_KINDS, metavar="KIND", help=", ".join(_KINDS))
    parser.add_argument("id", metavar="ID", help="small letters, figures and hyphens, such as side-plank")


def _run(project: Project, options: argparse.Namespace) -> Exit:
    kind = _KINDS[options.kind]
    path = f"content/{kind.folder}/{options.id}.yaml"
    text = skeleton(kind, options.id, options.today, _known_ids(project.library))
    if text is None:
        raise CommandError(f'"{options.id}" cannot be an id; use small letters, figures and hyphens')
    if (project.root / path).exists():
        raise CommandError(f"{path} exists already; nothing was written")
    filesystem.write({path: text.encode()}, project.root)
    print(f"{path} is ready. Fill it in, then take out the line draft: true.")
    return Exit.OK


def _known_ids(library: Library) -> dict[str, str]:
    """By kind, an id that a reference may name: the first that is published."""
    ids = {kind: [id_ for id_, draft in found.items() if not draft] for kind, found in library.draft_ids.items()}
    ids |= {kind: list(library.terms.get(vocabulary, ())) for kind, vocabulary in _VOCABULARIES.items()}
    return {kind: min(found) for kind, found in ids.items() if found}


VERB = Verb(
    "new",
    "begin a new content file",
    "Writes a commented draft. Drafts are checked, but not published.",
    _add_arguments,
    _run,
)
