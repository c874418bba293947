"""What a verb of the command line is."""

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from generator.shell.project import Project


class Exit(IntEnum):
    """How a command ended, for whoever called it."""

    OK = 0
    PROBLEMS = 1
    """The content has errors, or a site is not as it was built."""
    USAGE = 2
    """The command could not be carried out."""


class CommandError(Exception):
    """What was asked for cannot be done; the message says why."""


@dataclass(frozen=True)
class Verb:
    """One command.

    Attributes:
        name: The word after ``limber``.
        help: What it does, in the list of commands.
        description: What it does, in its own help.
        add_arguments: Tells a parser what the command takes.
        run: Does it. Raises CommandError when it cannot be done.
    """

    name: str
    help: str
    description: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[Project, argparse.Namespace], Exit]


def warn(text: str) -> None:
    """Tells of what is no mistake of an author."""
    print(f"warning: {text}", file=sys.stderr)
