"""The search of a page, run without one."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "site_templates" / "theme" / "assets" / "search.js"


class Hit(NamedTuple):
    """A page that was found: its address, and the other name that was typed."""

    address: str
    also: str


def run(program: str, given: object) -> Any:
    """What a program beside this module writes when it is given something, both as JSON.

    Where there is no Node.js, the tests are skipped with a reason; under CI they fail.
    """
    node = shutil.which("node")
    if node is None:
        reason = "no Node.js found: node is not on the path"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    command = [node, str(Path(__file__).with_name(program))]
    return json.loads(
        subprocess.run(command, input=json.dumps(given), capture_output=True, text=True, check=True).stdout
    )


def find(index: str, *queries: str) -> list[list[Hit]]:
    """What the search finds in an index for each query, the best first."""
    found = run("find.js", {"script": SCRIPT.read_text("utf-8"), "index": index, "queries": queries})
    return [[Hit(*hit) for hit in hits] for hits in found]
