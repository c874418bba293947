"""The page of one precaution."""

from dataclasses import dataclass, replace
from typing import Final

from generator.library.entry import Entry
from generator.library.ways import changes, routines_of
from generator.models.precaution import Precaution
from generator.pages.alerts import Alert, Brief, brief, own_alerts, sign_statements
from generator.pages.cautions import warned_exercises
from generator.pages.origins import Origins, origins
from generator.pages.sections import Section, announced, present, stated, warned
from generator.pages.sheet import Link, Sheet, Statement
from generator.pages.site import Page, Site
from generator.pages.teasers import exercise_teaser, routine_teaser

_MOST: Final = 3
"""Our choice: so many routines that were not made for a precaution stand on its page."""


@dataclass(frozen=True)
class PrecautionView:
    """What the page of a precaution shows."""

    path: tuple[Link, ...]
    name: str
    summary: str
    brief: Brief
    ask_first: Statement | None
    alerts: tuple[Alert, ...]
    sections: tuple[Section, ...]
    origins: Origins


def precaution_page(entry: Entry[Precaution], site: Site) -> Page:
    """The page of one precaution."""
    precaution, library = entry.entity, site.library
    sheet = Sheet(site, site.path(precaution))
    view = PrecautionView(
        path=sheet.way(Precaution),
        name=precaution.name,
        summary=precaution.summary,
        brief=brief(sheet),
        ask_first=sheet.statement(precaution.ask_first) if precaution.ask_first else None,
        alerts=own_alerts(sheet, [library.safety.signs[key] for key in precaution.signs]),
        sections=_sections(precaution, sheet),
        origins=origins(sheet, entry),
    )
    view = replace(view, origins=_origins(entry, view, sheet))
    return Page(sheet.path, "precaution", view, precaution.name, precaution.summary, entry)


def _sections(precaution: Precaution, sheet: Sheet) -> tuple[Section, ...]:
    """What stands below the signs: first what suits, then what to change, then what to leave out."""
    strings, library = sheet.site.strings, sheet.site.library
    suits = tuple((library.exercises[id_], claim) for id_, claim in precaution.suits.items())
    limits = (sheet.statement(limit) for limit in precaution.limits.values())
    care, avoid = (warned_exercises(precaution, sheet, leave_out=objects) for objects in (False, True))

    def title(anchor: str) -> tuple[str, str]:
        return anchor, strings(f"precaution.{anchor}")

    return present(
        announced(
            *title("suits"),
            (replace(exercise_teaser(exercise, sheet), summary=claim.text) for exercise, claim in suits),
            (sheet.cited(f"{exercise.name}: {claim.text}", claim) for exercise, claim in suits),
        ),
        _routines(precaution, sheet),
        stated(*title("choose"), sheet.statements(precaution.choose)),
        warned(*title("care"), care),
        warned(*title("avoid"), avoid),
        stated(*title("movements"), (*limits, *sheet.statements(precaution.movements))),
    )


def _routines(precaution: Precaution, sheet: Sheet) -> Section:
    """The routines made for it; else some of which nothing has to be left out, with how much of each to change."""
    library, strings = sheet.site.library, sheet.site.strings
    routines = routines_of(precaution, library)
    if precaution.id in library.routines_for_precaution:
        made = (routine_teaser(routine, sheet) for routine in routines)
        return announced("routines", strings("precaution.routines"), made)
    fit = []
    for routine in routines[:_MOST]:
        teaser, number = routine_teaser(routine, sheet), len(changes(routine, precaution, library))
        tags = (*teaser.tags, strings.count("precaution.changes", number)) if number else teaser.tags
        fit.append(replace(teaser, tags=tags))
    return announced("routines", strings("precaution.routines-that-fit"), fit)


def _origins(entry: Entry[Precaution], view: PrecautionView, sheet: Sheet) -> Origins:
    """What the page says, in reading order."""
    strings = sheet.site.strings
    return origins(
        sheet,
        entry,
        (strings("alert.emergency"), view.brief.emergency),
        (strings("alert.stop"), view.brief.stop),
        (strings("precaution.ask-first"), (view.ask_first,) if view.ask_first else ()),
        (strings("precaution.signs"), sign_statements(view.alerts)),
        *(section.origin for section in view.sections),
    )
