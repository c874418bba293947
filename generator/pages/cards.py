"""The print centre: every routine in every format."""

from dataclasses import dataclass

from generator.pages.downloads import Download, downloads
from generator.pages.formats import FORMATS
from generator.pages.sheet import Link, Sheet
from generator.pages.site import Page, Site
from generator.render.addresses import CARDS


@dataclass(frozen=True)
class Printable:
    """One routine with its PDFs."""

    link: Link
    summary: str
    downloads: tuple[Download, ...]


@dataclass(frozen=True)
class CardsView:
    """What the print centre shows."""

    title: str
    formats: tuple[tuple[str, str], ...]
    routines: tuple[Printable, ...]


def cards_page(site: Site) -> Page | None:
    """The print centre; None where no cards are made."""
    if not site.cards:
        return None
    strings, sort_key = site.strings, site.library.language.sort_key
    sheet = Sheet(site, CARDS)
    routines = sorted(site.library.routines.values(), key=lambda routine: sort_key(routine.name))
    view = CardsView(
        strings("cards.title"),
        tuple((strings(f"cards.{form.name}"), strings(f"cards.{form.name}-about")) for form in FORMATS),
        tuple(Printable(sheet.link(each), each.summary, downloads(each.id, sheet)) for each in routines),
    )
    return Page(sheet.path, "cards", view, view.title, strings("cards.description"))
