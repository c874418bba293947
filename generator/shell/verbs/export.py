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
from generator.shell.standalone.folder import Given, commands, standalone
from generator.shell.typeset import CACHE, Typesetter
from generator.shell.verbs.verb import CommandError, Exit, Verb

_PAGES = "content/pages"
_THEME = "site_templates/theme"


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", required=True, type=Path, metavar="DIR", help="an empty or missing folder")
    builders = (
        "also write a configuration, the theme and its assets, so that this program builds the site from the folder"
    )
    parser.add_argument("--for", choices=sorted(BUILDERS), dest="builder", help=builders)
    parser.add_argument("--release", action="store_true", help="also refuse missing and stale translations")


def _run(project: Project, options: argparse.Namespace) -> Exit:
    target: Path = options.to
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise CommandError(f"{target} is not an empty folder; choose another")
    built = project.build(Typesetter(project.root / CACHE))
    if built.failed:
        print(report(project.checked(built.problems)), file=sys.stderr)
        return Exit.PROBLEMS
    prose = {language: _prose(project.root / _PAGES / language) for language in built.languages}
    if options.builder:
        _write_for(BUILDERS[options.builder], project, built, prose, target)
    else:
        _write(built, prose, target)
    return Exit.OK


def _prose(folder: Path) -> dict[str, bytes]:
    """What lies in a folder of hand-written pages, pictures too; no builder takes hidden files."""
    files = filesystem.read_bytes(folder)
    return {path: data for path, data in files.items() if not any(part.startswith(".") for part in path.split("/"))}


def _write(built: Built, prose: Mapping[str, Mapping[str, bytes]], target: Path) -> None:
    for language, made in built.languages.items():
        files = {**prose[language], **{path: file.content for path, file in made.items()}}
        filesystem.write(files, target / language)
        print(f"{target / language}: {len(files)} files")


def _write_for(
    builder: Builder, project: Project, built: Built, prose: Mapping[str, Mapping[str, bytes]], target: Path
) -> None:
    given = Given(project.config, _theme(project), prose, _PAGES)
    files = standalone(built, project.settings, given, builder)
    filesystem.write(files, target)
    for name in LEFT_OUT:
        if project.config.get(name):
            print(f'limber: the setting "{name}" is left out; it leads to files of the project', file=sys.stderr)
    print(f"{target}: {len(files)} files. In that folder, this builds the site:")
    print("\n".join(f"  {command}" for command in commands(project.settings, builder)))


def _theme(project: Project) -> dict[str, bytes]:
    """The files of our theme, and over them those of the publisher's own, if there are any."""
    theme = project.config.get("theme")
    own = theme.get("custom_dir") if isinstance(theme, dict) else None
    return {
        **filesystem.read_bytes(project.root / _THEME),
        **(filesystem.read_bytes(project.root / str(own)) if own else {}),
    }


VERB = Verb(
    "export",
    "write the generated pages and data into a folder",
    "Writes Markdown pages and data, a folder a language, for another site builder or for reading. Writes nothing when "
    "the content has an error.",
    _add_arguments,
    _run,
)
