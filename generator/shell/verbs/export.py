"""``limber export``: the generated pages and data in a folder, for another site builder or for reading."""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from generator.build import Built
from generator.shell import filesystem
from generator.shell.project import Project
from generator.shell.report import report
from generator.shell.standalone.builder import BUILDERS, Builder
from generator.shell.standalone.configuration import LEFT_OUT
from generator.shell.standalone.folder import Given, Prose, commands, standalone
from generator.shell.typeset import CACHE, Typesetter
from generator.shell.verbs.verb import CommandError, Exit, Verb

_LOOK = "site_templates/theme"


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", required=True, type=Path, metavar="DIR", help="an empty or missing folder")
    builders = "also write a configuration and the theme, so that this program builds the site from the folder"
    parser.add_argument("--for", choices=sorted(BUILDERS), dest="builder", help=builders)
    parser.add_argument("--release", action="store_true", help="also refuse missing and stale translations")


def _run(project: Project, options: argparse.Namespace) -> Exit:
    target: Path = options.to
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise CommandError(f"{target} is not an empty folder; choose another")
    theme = _theme(project) if options.builder else {}
    built = project.build(Typesetter(project.root / CACHE, own=project.settings.publisher.card_font))
    if built.failed:
        print(report(project.checked(built.problems)), file=sys.stderr)
        return Exit.PROBLEMS
    prose = {language: _prose(project, language) for language in built.languages}
    if options.builder:
        _write_for(BUILDERS[options.builder], project, built, Given(project.config, theme, prose), target)
    else:
        _write(built, prose, target)
    return Exit.OK


def _prose(project: Project, language: str) -> Prose:
    """What lies in the folder of hand-written pages, pictures too; no builder takes hidden files."""
    docs = project.root / str(project.config.get("docs_dir") or "docs")
    folder = docs if language == project.settings.languages[0] else docs.parent / language
    inside = folder.resolve().is_relative_to(project.root.resolve())
    return Prose(
        {
            path: data
            for path, data in filesystem.read_bytes(folder).items()
            if not any(part.startswith(".") for part in path.split("/"))
        },
        folder.resolve().relative_to(project.root.resolve()).as_posix() if inside else "",
    )


def _write(built: Built, prose: Mapping[str, Prose], target: Path) -> None:
    for language, made in built.languages.items():
        files = {**prose[language].files, **{path: file.content for path, file in made.items()}}
        filesystem.write(files, target / language)
        print(f"{target / language}: {len(files)} files")


def _write_for(builder: Builder, project: Project, built: Built, given: Given, target: Path) -> None:
    files = standalone(built, project.settings, given, builder)
    filesystem.write(files, target)
    for name in LEFT_OUT:
        if project.config.get(name):
            print(f'limber: the setting "{name}" is left out; it leads to files of the project', file=sys.stderr)
    print(f"{target}: {len(files)} files. In that folder, this builds the site:")
    print("\n".join(f"  {command}" for command in commands(project.settings, builder)))


def _theme(project: Project) -> dict[str, bytes]:
    """The files of the look, and over them those of the publisher's own folder.

    Raises:
        CommandError: When the site has another theme.
    """
    given = project.config.get("theme")
    theme = given if isinstance(given, Mapping) else {"name": given}
    if theme.get("name") != "material":
        raise CommandError(f'--for needs the theme "material", for which the look is made, not "{theme.get("name")}"')
    own = theme.get("custom_dir")
    look = filesystem.read_bytes(project.root / _LOOK)
    return look | (filesystem.read_bytes(project.root / str(own)) if own else {})


VERB = Verb(
    "export",
    "write the generated pages and data into a folder",
    "Writes Markdown pages and data, a folder a language, for another site builder or for reading. With --for, the "
    "folder builds into the same site without limber. Writes nothing when the content has an error.",
    _add_arguments,
    _run,
)
