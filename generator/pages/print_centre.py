"""The print centre: every routine in every format, what each format is for, and how to print it."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.pages.downloads import Download, downloads
from generator.pages.formats import FORMATS
from generator.pages.sheet import Link, Picture, Sheet
from generator.pages.site import Page, Site
from generator.pages.teasers import routine_teaser
from generator.render.addresses import CARDS


@dataclass(frozen=True)
class Format:
    """A format.

    Attributes:
        name: What it is called.
        short: The same in a word, at the head of its column.
        about: What it is for.
        preview: Where the first page of one of its PDFs is shown; empty where none was made.
    """

    name: str
    short: str
    about: str
    preview: Markup


@dataclass(frozen=True)
class Printable:
    """One routine with its PDFs.

    Attributes:
        link: The routine.
        picture: Its picture.
        cells: Its PDF in each format; None where it was not made.
    """

    link: Link
    picture: Picture | None
    cells: tuple[Download | None, ...]


@dataclass(frozen=True)
class PrintCentreView:
    """What the print centre shows."""

    title: str
    formats: tuple[Format, ...]
    routines: tuple[Printable, ...]
    fold: tuple[str, ...]
    sides: tuple[str, ...]


FOLD = ("print", "crease", "cut", "lengthwise", "push", "book")
SIDES = ("open", "both", "flip", "by-hand")
"""The steps of each way to print, by the ends of their words."""


def print_centre_page(site: Site) -> Page | None:
    """The print centre; None where no cards are made."""
    if not site.cards:
        return None
    strings, sort_key = site.strings, site.library.language.sort_key
    sheet = Sheet(site, CARDS)
    routines = sorted(site.library.routines.values(), key=lambda routine: sort_key(routine.name))
    made = {routine.id: {each.format: each for each in downloads(routine.id, sheet)} for routine in routines}
    view = PrintCentreView(
        strings("cards.title"),
        tuple(
            Format(
                strings(f"cards.{form.name}"),
                strings(f"cards.{form.name}-short"),
                strings(f"cards.{form.name}-about"),
                next((found[form.name].preview for found in made.values() if form.name in found), Markup()),
            )
            for form in FORMATS
        ),
        tuple(
            Printable(
                sheet.link(each),
                routine_teaser(each, sheet).picture,
                tuple(made[each.id].get(form.name) for form in FORMATS),
            )
            for each in routines
        ),
        tuple(strings(f"cards.fold-{step}") for step in FOLD),
        tuple(strings(f"cards.sides-{step}") for step in SIDES),
    )
    return Page(sheet.path, "print-centre", view, view.title, strings("cards.description"))
