"""Limber itself, as a publisher uses it: the first build, the next one, one after an edit, and the check."""

import shutil
from pathlib import Path

from tests.benchmarks import synthetic
from tests.benchmarks.measured import Measured, run
from tests.benchmarks.others import tool

_EDITED = "summary: "


class Limber:
    """A project of any size, without cards."""

    def __init__(self, folder: Path, exercises: int) -> None:
        """Makes the project."""
        self.project = folder / "project"
        self.project.mkdir()
        synthetic.make(self.project, exercises)
        shutil.rmtree(self.project / "site_templates" / "cards")
        self._edits = 0

    def cold(self) -> Measured:
        """The first build: nothing is kept from an earlier one."""
        self._forget()
        return self.warm()

    def warm(self) -> Measured:
        """A build after which nothing is new."""
        return run([tool("mkdocs"), "build", "-q"], self.project, self.project / "site")

    def edited(self) -> Measured:
        """A build after one text of one exercise has changed."""
        self.edit()
        return self.warm()

    def check_cold(self) -> Measured:
        """``limber check`` with nothing kept."""
        self._forget()
        return self.check_warm()

    def check_warm(self) -> Measured:
        """``limber check`` once more."""
        return run([tool("limber"), "check"], self.project)

    def edit(self) -> str:
        """Changes the summary of one exercise in English. Gives the words that are new on its page."""
        self._edits += 1
        path = self.project / "content" / "exercises" / "bridge.yaml"
        lines = path.read_text("utf-8").splitlines(keepends=True)
        at = next(number for number, line in enumerate(lines) if line.startswith(_EDITED))
        new = f"You lift your hips for the {self._edits}th time."
        lines[at] = f"{_EDITED}{new}\n"
        path.write_text("".join(lines), "utf-8")
        return new

    def _forget(self) -> None:
        for name in (".cache", "site"):
            shutil.rmtree(self.project / name, ignore_errors=True)
