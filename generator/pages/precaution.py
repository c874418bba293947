"""The page of one precaution."""

from dataclasses import dataclass, replace
from typing import Final

from generator.library.entry import Entry
from generator.library.ways import changes, routines_of
from generator.models.precaution import Precaution
from generator.pages.alerts import Brief, brief
from generator.pages.cautions import Warned, warned_exercises
from generator.pages.origins import Origins, origins
from generator.pages.sections import Fold, Section, announced, folded, present, stated, warned
from generator.pages.sheet import Link, Sheet, Statement
from generator.pages.signs import Alert, own_alerts, sign_statements
from generator.pages.site import Page, Site
from generator.pages.teasers import exercise_row, routine_row

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
    sections: tuple[Section, ...]
    """What to do: routines made for it, then exercises that suit."""
    alerts: tuple[Alert, ...]
    choose: Section
    movements: Section | None
    """Movements to leave out."""
    folds: tuple[Fold, ...]
    """Exercises to change, and those to leave out."""
    origins: Origins


def precaution_page(entry: Entry[Precaution], site: Site) -> Page:
    """The page of one precaution."""
    precaution, library = entry.entity, site.library
    sheet = Sheet(site, site.path(precaution))
    limits = (sheet.statement(limit) for limit in precaution.limits.values())
    movements = stated(*_title("movements", sheet), (*limits, *sheet.statements(precaution.movements)))
    view = PrecautionView(
        path=sheet.way(Precaution),
        name=precaution.name,
        summary=precaution.summary,
        brief=brief(sheet),
        ask_first=sheet.statement(precaution.ask_first) if precaution.ask_first else None,
        sections=_to_do(precaution, sheet),
        alerts=own_alerts(sheet, [library.safety.signs[key] for key in precaution.signs]),
        choose=stated(*_title("choose", sheet), sheet.statements(precaution.choose)),
        movements=movements if movements.lines else None,
        folds=folded(
            _fold(_title("care", sheet), "swap", warned_exercises(precaution, sheet, leave_out=False), sheet),
            _fold(_title("avoid", sheet), "close", warned_exercises(precaution, sheet, leave_out=True), sheet),
        ),
        origins=origins(sheet, entry),
    )
    view = replace(view, origins=_origins(entry, view, sheet))
    return Page(sheet.path, "precaution", view, precaution.name, precaution.summary, entry)


def _title(anchor: str, sheet: Sheet) -> tuple[str, str]:
    return anchor, sheet.site.strings(f"precaution.{anchor}")


def _to_do(precaution: Precaution, sheet: Sheet) -> tuple[Section, ...]:
    """Exercises that suit, each with the reason, and routines; first the routines where they were made for it."""
    library = sheet.site.library
    suits = tuple((library.exercises[id_], claim) for id_, claim in precaution.suits.items())
    exercises = announced(
        *_title("suits", sheet),
        (replace(exercise_row(exercise, sheet), summary=claim.text, brief=False) for exercise, claim in suits),
        (sheet.cited(f"{exercise.name}: {claim.text}", claim) for exercise, claim in suits),
    )
    if precaution.id in library.routines_for_precaution:
        made = (routine_row(routine, sheet) for routine in routines_of(precaution, library))
        return present(announced(*_title("routines", sheet), made), exercises)
    return present(exercises, _fitting(precaution, sheet))


def _fitting(precaution: Precaution, sheet: Sheet) -> Section:
    """Routines of which nothing has to be left out, with how much of each to change."""
    library, strings = sheet.site.library, sheet.site.strings
    if precaution.team_first:
        anchor, title = _title("routines", sheet)
        return Section(anchor, title, intro=strings("precaution.team-first"))
    fit = []
    for routine in routines_of(precaution, library)[:_MOST]:
        row, number = routine_row(routine, sheet), len(changes(routine, precaution, library))
        tags = (*row.tags, strings.count("precaution.changes", number)) if number else row.tags
        fit.append(replace(row, tags=tags))
    return announced(*_title("routines-that-fit", sheet), fit)


def _fold(title: tuple[str, str], icon: str, warnings: tuple[Warned, ...], sheet: Sheet) -> Fold:
    """Exercises with the reason, and how many there are."""
    count = sheet.site.strings.count("precaution.exercises", len(warnings))
    return Fold(*title, count, icon, present(warned(f"{title[0]}-all", "", warnings)))


def _origins(entry: Entry[Precaution], view: PrecautionView, sheet: Sheet) -> Origins:
    """What the page says, in reading order."""
    strings = sheet.site.strings
    return origins(
        sheet,
        entry,
        (strings("precaution.ask-first"), (view.ask_first,) if view.ask_first else ()),
        (strings("alert.stop"), view.brief.stop),
        *(section.origin for section in view.sections),
        (strings("precaution.signs"), sign_statements(view.alerts)),
        *(section.origin for section in present(view.choose, view.movements or Section("", ""))),
        *((fold.title, section.rests) for fold in view.folds for section in fold.sections),
    )
