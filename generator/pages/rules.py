"""The table of every rule, made from the program itself."""

from dataclasses import dataclass

from generator.catalogue import CATALOGUE, Stage
from generator.pages.site import Page, Site
from generator.render.addresses import RULES
from generator.render.strings import Strings


@dataclass(frozen=True)
class Words:
    """A part of a sentence.

    Attributes:
        text: The words.
        code: Whether they are what an author writes.
    """

    text: str
    code: bool


@dataclass(frozen=True)
class Row:
    """The names of a rule, and what it asks of the author."""

    names: tuple[Words, ...]
    asks: tuple[Words, ...]


@dataclass(frozen=True)
class StageTable:
    """What one stage tells."""

    anchor: str
    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class RulesView:
    """What the page shows."""

    stages: tuple[StageTable, ...]


def rules_page(site: Site) -> Page:
    """The table of every rule."""
    strings = site.strings
    view = RulesView(tuple(_table(stage, strings) for stage in CATALOGUE))
    return Page(RULES, "rules", view, strings("rules.title"), strings("rules.intro"))


def _table(stage: Stage, strings: Strings) -> StageTable:
    rows = tuple(
        Row(_words(", ".join(f"`{id_}`" for id_ in told.ids)), _words(strings(told.sentence))) for told in stage.told
    )
    return StageTable(stage.name, strings(stage.title), rows)


def _words(sentence: str) -> tuple[Words, ...]:
    """A text, cut where backticks stand around what an author writes or reads as it is."""
    parts = enumerate(sentence.split("`"))
    return tuple(Words(text, code=number % 2 == 1) for number, text in parts if text)
