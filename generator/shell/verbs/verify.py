"""``limber verify``: whether a site is still as it was built."""

import argparse
from pathlib import Path

from generator.shell.checksums import CHECKSUMS, ChecksumsError, compare
from generator.shell.project import Project
from generator.shell.verbs.verb import CommandError, Exit, Verb


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", nargs="?", type=Path, metavar="DIR", help="folder of the site (default: site_dir)")


def _run(project: Project, options: argparse.Namespace) -> Exit:
    folder: Path = options.folder or project.root / project.site_dir
    try:
        compared = compare(folder)
    except FileNotFoundError as error:
        raise CommandError(f"{folder / CHECKSUMS} is not there; build the site first: mkdocs build --strict") from error
    except ChecksumsError as error:
        raise CommandError(f"{folder}/{error}") from error
    told = {"missing": compared.missing, "changed": compared.changed, "foreign": compared.foreign}
    for word, names in told.items():
        for name in names:
            print(f"{word}: {_printable(name)}")
    if compared.same:
        print(f"{folder}: {compared.listed} files, all as they were built")
        return Exit.OK
    print(f"{folder}: " + ", ".join(f"{len(names)} {word}" for word, names in told.items() if names))
    return Exit.PROBLEMS


def _printable(name: str) -> str:
    """A name that somebody else may have chosen must not steer the terminal."""
    return name if name.isprintable() else ascii(name)


VERB = Verb(
    "verify",
    "tell whether a built site is still as it was built",
    f"Compares a built site with its {CHECKSUMS}, and lists each file that is missing, changed or foreign. The exit "
    "status is 1 when there is one.",
    _add_arguments,
    _run,
)
