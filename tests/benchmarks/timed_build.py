"""Builds the project in the current folder as ``mkdocs build --strict`` does, and notes the generator's own time.

Argument: the folder to build into. Writes ``share.json`` beside ``mkdocs.yml``.
"""

import json
import logging
import sys
import time
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

from generator.build import Built
from generator.exports.setting import Typeset
from generator.shell.project import Project
from generator.works import Make, on_demand

spent = 0.0
original = Project.build


def timed(self: Project, typeset: Typeset | None = None, make: Make = on_demand) -> Built:
    """``Project.build``, with its processor time added up."""
    global spent
    start = time.process_time()
    try:
        return original(self, typeset, make)
    finally:
        spent += time.process_time() - start


def main() -> None:
    """Builds once."""
    logging.basicConfig(level=logging.WARNING)
    Project.build = timed  # type: ignore[method-assign]
    config = load_config(config_file="mkdocs.yml", strict=True, site_dir=sys.argv[1])
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    Path("share.json").write_text(json.dumps({"generator": spent}))


if __name__ == "__main__":
    main()
