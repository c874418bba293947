"""The page of one precaution."""

from dataclasses import dataclass

from generator.library.entry import Entry
from generator.models.precaution import Precaution
from generator.pages.alerts import Brief, brief
from generator.pages.demands import LimitLine, Warned, limit_lines, measured, named
from generator.pages.sheet import Link, ReviewLine, Sheet, SourceLine, Statement, Teaser
from generator.pages.site import Page, Site
from generator.pages.teasers import routine_teaser
from generator.render.addresses import index_path, page_path


@dataclass(frozen=True)
class PrecautionView:
    """What the page of a precaution shows."""

    index: Link
    name: str
    summary: str
    brief: Brief
    ask_first: Statement | None
    limits: tuple[LimitLine, ...]
    movements: tuple[Statement, ...]
    choose: tuple[Statement, ...]
    avoid: tuple[Warned, ...]
    beyond: tuple[Warned, ...]
    ruled_out: tuple[Link, ...]
    care: tuple[Warned, ...]
    routines: tuple[Teaser, ...]
    sources: tuple[SourceLine, ...]
    review: ReviewLine
    partly_translated: bool


def precaution_page(entry: Entry[Precaution], site: Site) -> Page:
    """The page of one precaution."""
    precaution, library = entry.entity, site.library
    sheet = Sheet(site, page_path("precaution", precaution.id))
    ruled_out = (
        exercise
        for exercise in library.exercises.values()
        if exercise.id not in precaution.avoid and library.ruled_out(precaution, exercise)
    )
    short = brief(sheet)
    ask_first = sheet.statement(precaution.ask_first) if precaution.ask_first else None
    limits = limit_lines(precaution.limits, sheet)
    movements, choose = sheet.statements(precaution.movements), sheet.statements(precaution.choose)
    avoid, care = (named(precaution, claims, sheet) for claims in (precaution.avoid, precaution.take_care))
    view = PrecautionView(
        index=Link(site.strings("nav.precautions"), sheet.address(index_path("precaution"))),
        name=precaution.name,
        summary=precaution.summary,
        brief=short,
        ask_first=ask_first,
        limits=limits,
        movements=movements,
        choose=choose,
        avoid=avoid,
        beyond=measured(precaution, sheet),
        ruled_out=sheet.links(ruled_out),
        care=care,
        routines=tuple(
            routine_teaser(routine, sheet) for routine in library.routines_for_precaution.get(precaution.id, ())
        ),
        review=sheet.review(precaution),
        partly_translated=bool(entry.fallbacks),
        sources=sheet.sources(),
    )
    return Page(sheet.path, "precaution", view, precaution.name, precaution.summary, entry.text_document.path)
