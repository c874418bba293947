"""The words of the site and the templates that the program asks for, read from its own modules: no list repeats them.

A name that stands whole in a call is read there: ``strings("nav.home")``. So is one that a function puts together from
what it is given, such as ``title("feel")`` for ``exercise.feel``. What is put together from values stands below.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

from generator import kinds
from generator.catalogue import CATALOGUE
from generator.drawing.tints import TINTS
from generator.models.base import Role
from generator.models.condition import Region, Tier
from generator.models.exercise import Level, Purpose, StartPosition
from generator.models.routine import Stage
from generator.models.source import SourceTier
from generator.pages import demands
from generator.pages.card import WORDS as ON_CARDS
from generator.pages.filters import GROUPS, Spot
from generator.pages.formats import FORMATS
from generator.pages.print_centre import FOLD, SIDES
from generator.render.asked import Module, read_module, resolved
from generator.render.word import NUMBER, Word

_ROOMS = ("pages", "exports")
"""The rooms whose modules write words."""
_PLAIN: frozenset[str] = frozenset()
_COUNTED_DOSE = ("hold", "rest", "minutes", "times", "days", "weeks")
"""The parts of a dose that count in a unit of their own name."""


def asked_words() -> Iterator[Word]:
    """Every word that the program asks for."""
    yield from resolved(_modules())
    for name in _put_together():
        yield Word(name, _PLAIN)
    for movement in demands.MOVEMENTS:
        yield Word(f"demand.{movement}", frozenset({"amount"}))
    for name in ("leave-out", "ask-first"):
        yield Word(f"caution.{name}", frozenset({"people"}))
    for tier in Tier:
        yield Word(f"alert.all-{tier}", NUMBER, counted=True)
    for name in ("conditions", "in-routines"):
        yield Word(f"exercise.{name}", NUMBER, counted=True)
    for name in _COUNTED_DOSE:
        yield Word(f"unit.{name}", NUMBER, counted=True)
        yield Word(f"cell.{name}", NUMBER, counted=True)
        yield Word(f"phrase.{name}", frozenset({"value"}))
    for name in ("repeats", "most"):
        yield Word(f"phrase.{name}", frozenset({"value"}))


def asked_templates() -> frozenset[str]:
    """The names of the templates of all pages."""
    return frozenset(name for module in _modules() for name in module.templates)


@cache
def _modules() -> tuple[Module, ...]:
    """The modules of the program. It is installed with its sources, and they do not change while it runs."""
    found = (path for room in _ROOMS for path in (files("generator") / room).iterdir() if path.name.endswith(".py"))
    return tuple(read_module(path.name, path.read_text("utf-8")) for path in sorted(found, key=lambda path: path.name))


def _put_together() -> Iterator[str]:
    """The names that are put together from the words of content, from kinds and from lists."""
    choices = (StartPosition, Level, Purpose, Region, Tier, Stage, Role)
    for choice, section in zip(
        choices, ("position", "level", "purpose", "region", "tier", "stage", "role"), strict=True
    ):
        yield from _each(section, choice)
    for stage in CATALOGUE:
        yield stage.title
        yield from (told.sentence for told in stage.told)
    tiers, formats = list(SourceTier), [form.name for form in FORMATS]
    yield from _each("source-tier", [*tiers, *(f"{tier}-text" for tier in tiers)])
    yield from _each("cards", [*formats, *(f"{name}-{more}" for name in formats for more in ("short", "about"))])
    yield from _each("cards", [*(f"fold-{step}" for step in FOLD), *(f"sides-{step}" for step in SIDES)])
    yield from _each("kind", (kind.name for kind in kinds.KINDS))
    yield from _each("nav", (kind.folder for kind in kinds.KINDS if kind.has_pages))
    yield from _each("card", ON_CARDS)
    yield from _each("demand", demands.RESTS)
    yield from _each("figure", TINTS)
    yield from _each("dose", ("each-time", "times", "days", "weeks"))
    yield from _each("condition", ("key-points", "good-to-know", "see-someone"))
    yield from _each(
        "exercise", ("feel", "tips", "mistakes", "cautions", "easier", "harder", "try-easier", "try-harder")
    )
    yield from _each("exercise", ("precautions", "whom", "movement", "not-for", "care", "suits", "muscles"))
    yield from _each("exercise", ("routines", "routines-near"))
    yield from _each("cell-word", _COUNTED_DOSE)
    yield from _each("index", (*_titled("precautions"), "all-precautions"))
    yield from _each("finder", (*Spot, *GROUPS))
    yield from _each("site", ("dark", "light"))


def _titled(name: str) -> tuple[str, str]:
    return name, f"{name}-intro"


def _each(section: str, words: Iterable[str]) -> Iterator[str]:
    return (f"{section}.{word}" for word in words)
