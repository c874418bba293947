"""``limber new``: a commented draft of a content file."""

import argparse

from generator import kinds
from generator.kinds import SiteKind
from generator.library.library import Library
from generator.models.references import TermRef
from generator.shell import filesystem
from generator.shell.project import Project
from generator.shell.skeleton import skeleton
from generator.shell.verbs.verb import CommandError, Exit, Verb


def _with_drafts() -> dict[str, SiteKind]:
    """The kinds whose files may be drafts, by name."""
    return {kind.name: kind for kind in kinds.KINDS if not kind.needed}


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    names = list(_with_drafts())
    parser.add_argument("kind", choices=names, metavar="KIND", help=", ".join(names))
    parser.add_argument("id", metavar="ID", help="small letters, figures and hyphens, such as side-plank")


def _run(project: Project, options: argparse.Namespace) -> Exit:
    kind = _with_drafts()[options.kind]
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
    ids = {kind.name: list(library.published_of(kind.model)) for kind in library.entries}
    ids |= {term.kind: list(library.terms.get(term.vocabulary, ())) for term in TermRef.__subclasses__()}
    return {kind: min(found) for kind, found in ids.items() if found}


VERB = Verb(
    "new",
    "begin a new content file",
    "Writes a commented draft. Drafts are checked, but not published.",
    _add_arguments,
    _run,
)
