"""The page of one precaution."""

from dataclasses import dataclass, replace

from generator.library.entry import Entry
from generator.models.precaution import Precaution
from generator.pages.alerts import Alert, Brief, brief, own_alerts, sign_statements
from generator.pages.cautions import Warned, told, warned_exercises
from generator.pages.origins import OriginGroup, origins
from generator.pages.sheet import Link, ReviewLine, Sheet, Statement, Teaser
from generator.pages.site import Page, Site
from generator.pages.teasers import exercise_teaser, routine_teaser


@dataclass(frozen=True)
class PrecautionView:
    """What the page of a precaution shows: first what suits, then what to change, then what to leave out."""

    index: Link
    name: str
    summary: str
    brief: Brief
    ask_first: Statement | None
    alerts: tuple[Alert, ...]
    suits: tuple[Teaser, ...]
    choose: tuple[Statement, ...]
    routines: tuple[Teaser, ...]
    care: tuple[Warned, ...]
    avoid: tuple[Warned, ...]
    movements: tuple[Statement, ...]
    origins: tuple[OriginGroup, ...]
    review: ReviewLine
    partly_translated: bool


def precaution_page(entry: Entry[Precaution], site: Site) -> Page:
    """The page of one precaution."""
    precaution, library = entry.entity, site.library
    sheet = Sheet(site, site.path(precaution))
    limits = (sheet.statement(limit) for limit in precaution.limits.values())
    view = PrecautionView(
        index=sheet.index(Precaution),
        name=precaution.name,
        summary=precaution.summary,
        brief=brief(sheet),
        ask_first=sheet.statement(precaution.ask_first) if precaution.ask_first else None,
        alerts=own_alerts(sheet, [library.safety.signs[key] for key in precaution.signs]),
        suits=tuple(
            replace(exercise_teaser(library.exercises[id_], sheet), summary=claim.text)
            for id_, claim in precaution.suits.items()
        ),
        choose=sheet.statements(precaution.choose),
        routines=tuple(
            routine_teaser(routine, sheet) for routine in library.routines_for_precaution.get(precaution.id, ())
        ),
        care=warned_exercises(precaution, sheet, leave_out=False),
        avoid=warned_exercises(precaution, sheet, leave_out=True),
        movements=(*limits, *sheet.statements(precaution.movements)),
        origins=(),
        review=sheet.review(precaution),
        partly_translated=bool(entry.fallbacks),
    )
    view = replace(view, origins=_origins(precaution, view, sheet))
    return Page(sheet.path, "precaution", view, precaution.name, precaution.summary, entry)


def _origins(precaution: Precaution, view: PrecautionView, sheet: Sheet) -> tuple[OriginGroup, ...]:
    """What the page says, in reading order."""
    strings, exercises = sheet.site.strings, sheet.site.library.exercises
    suits = [sheet.cited(f"{exercises[id_].name}: {claim.text}", claim) for id_, claim in precaution.suits.items()]
    return origins(
        sheet,
        (strings("alert.emergency"), view.brief.emergency),
        (strings("alert.stop"), view.brief.stop),
        (strings("precaution.ask-first"), (view.ask_first,) if view.ask_first else ()),
        (strings("precaution.signs"), sign_statements(view.alerts)),
        (strings("precaution.suits"), suits),
        (strings("precaution.choose"), view.choose),
        (strings("precaution.care"), told(view.care)),
        (strings("precaution.avoid"), told(view.avoid)),
        (strings("precaution.movements"), view.movements),
    )
