"""``limber schema``: the JSON Schemas from which editors complete and check."""

import argparse
import json
import sys
from pathlib import Path

from generator.exports.data import authoring_schema
from generator.kinds import KINDS
from generator.shell import filesystem
from generator.shell.project import Project
from generator.shell.verbs.verb import Exit, Verb


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--check", action="store_true", help="only say whether they are up to date; exit 1 if not")


def _run(project: Project, options: argparse.Namespace) -> Exit:
    schemas = _schemas()
    stale = [path for path, data in schemas.items() if _read(project.root / path) != data]
    if options.check:
        for path in stale:
            print(f"{path} is out of date; run: limber schema", file=sys.stderr)
        return Exit.PROBLEMS if stale else Exit.OK
    filesystem.write(schemas, project.root)
    print(f"{len(stale)} of {len(schemas)} schemas changed")
    return Exit.OK


def _schemas() -> dict[str, bytes]:
    """The schemas, by path below the project folder."""
    return {
        f"content/schema/{kind.name}.json": (json.dumps(authoring_schema(kind), indent=1) + "\n").encode()
        for kind in KINDS
    }


def _read(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


VERB = Verb(
    "schema",
    "write the JSON Schemas that editors use",
    "Writes content/schema/*.json, from which editors complete and check.",
    _add_arguments,
    _run,
)
