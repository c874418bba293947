"""All that is made of a project for MkDocs, with everything told on the way."""

from collections.abc import Callable
from pathlib import Path

from generator.build import Built
from generator.library.memory import Memory
from generator.pages.site import Settings
from generator.problems import Severity
from generator.shell.project import Project
from generator.shell.report import report, text
from generator.shell.typeset import Typesetter
from generator.shell.workshop import workshop_of


class FaultyError(Exception):
    """The content has errors; the message is the list of all of them."""


def make(root: Path, settings: Settings, tell: Callable[[str], None], memory: Memory | None = None) -> Built:
    """Reads the content and makes all files of all languages.

    Args:
        root: The project folder.
        settings: What the publisher sets.
        tell: Takes warnings, and how many things were made and how many kept.
        memory: What was made at the last call.

    Raises:
        FaultyError: When the content has an error.
    """
    project, workshop = Project(root, settings), workshop_of(root, tell)
    built = project.build(Typesetter(workshop, settings.publisher.card_font), workshop, memory)
    for problem in built.problems:
        if problem.severity is Severity.WARNING:
            tell(text(problem))
    if built.failed:
        raise FaultyError("\n" + report(project.checked(built.problems)))
    tell(workshop.told())
    return built
