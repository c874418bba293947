"""``limber schema``: the JSON Schemas from which editors complete and check, and the settings that name them."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from generator import kinds
from generator.exports.editor import SETTINGS, editor_settings, schema_files
from generator.shell import filesystem
from generator.shell.project import Project
from generator.shell.verbs.verb import CommandError, Exit, Verb


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--check", action="store_true", help="only say whether they are up to date; exit 1 if not")


def _run(project: Project, options: argparse.Namespace) -> Exit:
    files = schema_files(kinds.KINDS) | {SETTINGS: editor_settings(kinds.KINDS, _settings(project.root / SETTINGS))}
    stale = [path for path, data in files.items() if _read(project.root / path) != data]
    if options.check:
        for path in stale:
            print(f"{path} is out of date; run: limber schema", file=sys.stderr)
        return Exit.PROBLEMS if stale else Exit.OK
    filesystem.write(files, project.root)
    print(f"{len(stale)} of {len(files)} files changed")
    return Exit.OK


def _settings(path: Path) -> dict[str, Any]:
    """The settings of the editor as they are; none when there is no such file."""
    text = _read(path)
    try:
        settings = json.loads(text) if text.strip() else {}
    except ValueError:
        settings = None
    if not isinstance(settings, dict):
        raise CommandError(f"{path} is not plain JSON; take out its comments, or move it away and run this again")
    return settings


def _read(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


VERB = Verb(
    "schema",
    "write the JSON Schemas that editors use",
    f"Writes content/schema/*.json, from which editors complete and check, and names them in {SETTINGS}.",
    _add_arguments,
    _run,
)
