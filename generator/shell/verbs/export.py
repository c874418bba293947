"""``limber export``: the generated pages and data in a folder, for another site builder or for reading."""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from mkdocs.utils import get_theme_dir

from generator.build import Built
from generator.shell import filesystem
from generator.shell.composition import ALTERNATE, LOOK, pages_of
from generator.shell.further import theme_language
from generator.shell.project import Project
from generator.shell.report import report
from generator.shell.standalone.builder import BUILDERS, Builder
from generator.shell.standalone.configuration import LEFT_OUT
from generator.shell.standalone.folder import commands, standalone
from generator.shell.standalone.given import Given, Prose
from generator.shell.typeset import Typesetter
from generator.shell.verbs.verb import CommandError, Exit, Verb, warn
from generator.shell.workshop import workshop_of

_THEME = "material"


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", required=True, type=Path, metavar="DIR", help="an empty or missing folder")
    builders = "also write a configuration and the theme, so that this program builds the site from the folder"
    parser.add_argument("--for", choices=sorted(BUILDERS), dest="builder", help=builders)
    parser.add_argument("--release", action="store_true", help="also refuse missing and stale translations")


def _run(project: Project, options: argparse.Namespace) -> Exit:
    target: Path = options.to
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise CommandError(f"{target} is not an empty folder; choose another")
    own = _own_theme(project) if options.builder else None
    make = workshop_of(project.root, warn)
    built = project.build(Typesetter(make, project.settings.publisher.card_font), make)
    if built.failed:
        print(report(project.checked(built.problems)), file=sys.stderr)
        return Exit.PROBLEMS
    prose = {language: _prose(project, language) for language in built.languages}
    if options.builder:
        _write_for(BUILDERS[options.builder], project, built, _given(project, prose, own), target)
    else:
        _write(built, prose, target)
    return Exit.OK


def _given(project: Project, prose: Mapping[str, Prose], own: Path | None) -> Given:
    """What lies beside the content; the files of the publisher's own theme folder lie over those of the look."""
    look = project.root / LOOK
    overrides = filesystem.read_bytes(own, hidden=True) if own else {}
    folders = [*([str(own)] if own else []), str(look), get_theme_dir(_THEME)]
    return Given(
        project.config,
        filesystem.read_bytes(look, hidden=True) | overrides,
        prose,
        {language: theme_language(language, folders) for language in prose},
        our_switch=ALTERNATE not in overrides,
    )


def _prose(project: Project, language: str) -> Prose:
    """What lies in the folder of hand-written pages, pictures too; no builder takes hidden files."""
    docs = project.root / str(project.config.get("docs_dir") or "docs")
    folder = docs if language == project.settings.languages[0] else pages_of(docs, language)
    here, root = folder.resolve(), project.root.resolve()
    source = here.relative_to(root).as_posix() if here.is_relative_to(root) else ""
    return Prose(filesystem.read_bytes(folder), source)


def _write(built: Built, prose: Mapping[str, Prose], target: Path) -> None:
    for language, made in built.languages.items():
        folder, written = target / language, prose[language].files
        filesystem.write(written, folder)
        for path, file in made.items():  # one by one: all pictures at once would fill the memory
            filesystem.write({path: file.content}, folder)
        print(f"{folder}: {len({*written, *made})} files")


def _write_for(builder: Builder, project: Project, built: Built, given: Given, target: Path) -> None:
    files = standalone(built, project.settings, given, builder)
    filesystem.write(files, target)
    for name in LEFT_OUT:
        if project.config.get(name):
            print(f'limber: the setting "{name}" is left out; it leads to files of the project', file=sys.stderr)
    print(f"{target}: {len(files)} files. In that folder, this builds the site:")
    print("\n".join(f"  {command}" for command in commands(project.settings, builder)))


def _own_theme(project: Project) -> Path | None:
    """The publisher's own folder of theme files; None when there is only the look.

    Raises:
        CommandError: When the site has another theme.
    """
    given = project.config.get("theme")
    theme = given if isinstance(given, Mapping) else {"name": given}
    if theme.get("name") != _THEME:
        raise CommandError(f'--for needs the theme "{_THEME}", for which the look is made, not "{theme.get("name")}"')
    own = project.root / str(theme.get("custom_dir") or LOOK)
    return None if own.resolve() == (project.root / LOOK).resolve() else own


VERB = Verb(
    "export",
    "write the generated pages and data into a folder",
    "Writes Markdown pages and data, a folder a language, for another site builder or for reading. With --for, the "
    "folder builds into the same site without limber. Writes nothing when the content has an error.",
    _add_arguments,
    _run,
)
