"""``limber export``: the generated pages and data in a folder, for another site builder or for reading."""

import argparse
import sys
from pathlib import Path

from generator.shell import filesystem
from generator.shell.project import Project
from generator.shell.report import report
from generator.shell.typeset import CACHE, Typesetter
from generator.shell.verbs.verb import CommandError, Exit, Verb


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", required=True, type=Path, metavar="DIR", help="an empty or missing folder")
    parser.add_argument("--release", action="store_true", help="also refuse missing and stale translations")


def _run(project: Project, options: argparse.Namespace) -> Exit:
    target: Path = options.to
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise CommandError(f"{target} is not an empty folder; choose another")
    built = project.build(Typesetter(project.root / CACHE, project.settings.publisher.card_font))
    if built.failed:
        print(report(project.checked(built.problems)), file=sys.stderr)
        return Exit.PROBLEMS
    pages = project.root / "content" / "pages"
    for language, files in built.languages.items():
        prose, _ = filesystem.read(pages, language, (".md",))
        folder = target / language
        filesystem.write({path: file.content for path, file in files.items()}, folder)
        filesystem.write({path.split("/", 1)[1]: text.encode() for path, text in prose.items()}, folder)
        print(f"{folder}: {len(files) + len(prose)} files")
    return Exit.OK


VERB = Verb(
    "export",
    "write the generated pages and data into a folder",
    "Writes Markdown pages and data, a folder a language, for another site builder or for reading. Writes nothing when "
    "the content has an error.",
    _add_arguments,
    _run,
)
