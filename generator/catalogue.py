"""Every problem that the program can tell, by the stage that tells it."""

from dataclasses import dataclass
from typing import Final

from generator import nodes
from generator.library import drawable, link, load, translate, validate
from generator.library.rules import RULES
from generator.problems import Told
from generator.render import strings, template_words

_OF_FILES: Final = (Told("not-utf-8", also=("too-large", "unreadable-file")),)
"""Told where the disk is read, which lies above the floors whose pages list it."""
_OF_THE_SITE: Final = (
    Told("taken-page"),
    Told("missing-page"),
    Told("card", also=("card-font",), warnings=("card", "card-font")),
    Told("card-template"),
    Told("publisher"),
    Told("site-address", also=("placeholder-address",), warnings=("placeholder-address",)),
)
"""Told by the build, which lies above too."""


@dataclass(frozen=True)
class Stage:
    """A step on the way from files to the site.

    Attributes:
        name: Its word; its title stands under it among the words of the site.
        told: What it tells authors.
    """

    name: str
    told: tuple[Told, ...]

    @property
    def title(self) -> str:
        """Which of the words of the site is its title."""
        return f"rules.stages.{self.name}"


CATALOGUE: Final = (
    Stage("read", (*_OF_FILES, *load.TOLD)),
    Stage("parse", nodes.TOLD),
    Stage("validate", validate.TOLD),
    Stage("link", link.TOLD),
    Stage("translate", translate.TOLD),
    Stage("draw", drawable.TOLD),
    Stage("check", RULES),
    Stage("site", (*strings.TOLD, *template_words.TOLD, *_OF_THE_SITE)),
)
"""Each name of a rule stands here once."""
