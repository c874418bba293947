"""The page of one routine."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from markupsafe import Markup

from generator.library.entry import Entry
from generator.models.condition import Condition
from generator.models.dose import Dose
from generator.models.routine import Routine
from generator.models.session import effective_doses, session_span
from generator.pages.alerts import Brief, Pain, brief, pain
from generator.pages.doses import DosePart, counted_part
from generator.pages.downloads import Download, downloads
from generator.pages.formats import FORMATS
from generator.pages.origins import Origins, origins
from generator.pages.pictures import FeelLook, feel_looks
from generator.pages.reassess import reassess_line
from generator.pages.routine_items import Item, beside, routine_items
from generator.pages.routine_next import Next, Short, next_steps, short_part
from generator.pages.sections import Fold, folded, linked, present, stated
from generator.pages.sheet import Link, Sheet, Statement, Teaser, row
from generator.pages.site import Page, Site
from generator.pages.ways import PathStep, floorless, path_steps
from generator.render.addresses import CARDS


@dataclass(frozen=True)
class RoutineView:
    """What the page of a routine shows."""

    path: tuple[Link, ...]
    name: str
    who: str
    not_for: str
    brief: Brief
    at_a_glance: tuple[DosePart, ...]
    beside: tuple[DosePart, ...]
    """What is done beside the sessions, such as a walk."""
    sheet: Download | None
    """What the button prints; none where no cards are made, and the page itself is printed."""
    formats: tuple[Download, ...]
    """The other ways to print it."""
    print_centre: Link
    heading: str
    """Of the exercises."""
    equipment: str
    before: tuple[Statement, ...]
    looks: tuple[FeelLook, ...]
    items: tuple[Item, ...]
    pain: Pain
    progress: tuple[Statement, ...]
    step_back: tuple[Statement, ...]
    steps: tuple[PathStep, ...]
    """The way on which it stands."""
    next: tuple[Next, ...]
    without_floor: tuple[Teaser, ...]
    see_someone: tuple[Statement, ...]
    short: Short | None
    folds: tuple[Fold, ...]
    address: str
    code: Markup
    """The same for a telephone, on paper; empty where the site has no address."""
    origins: Origins


def routine_page(entry: Entry[Routine], site: Site) -> Page:
    """The page of one routine."""
    routine, sheet = entry.entity, Sheet(site, site.path(entry.entity))
    view = routine_view(entry, sheet)
    # Whoever prints without scrolling down must get them all.
    at_once = frozenset(picture.address for item in view.items for picture in item.pictures)
    return Page(sheet.path, "routine", view, routine.name, routine.summary, entry, at_once=at_once)


def routine_view(entry: Entry[Routine], sheet: Sheet) -> RoutineView:
    """What a page shows of one routine; its card shows the same."""
    routine, site, library, strings = entry.entity, sheet.site, sheet.site.library, sheet.site.strings
    doses = effective_doses(routine, library.exercises)
    conditions = [library.conditions[id_] for id_ in routine.conditions]
    first, others = _printed(routine, sheet)
    view = RoutineView(
        path=_path(conditions, sheet),
        name=routine.name,
        who=routine.who,
        not_for=routine.not_for or "",
        brief=brief(sheet, conditions, today=True),
        at_a_glance=_at_a_glance(routine, doses, sheet),
        beside=tuple(beside(routine, doses, sheet)),
        sheet=first,
        formats=others,
        print_centre=Link(strings("cards.all"), sheet.address(CARDS)),
        heading=strings.count("routine.the-exercises", len(routine.exercises)),
        equipment=_equipment(routine, sheet),
        before=sheet.statements(routine.before),
        looks=feel_looks((library.exercises[id_] for id_ in routine.exercises), sheet),
        items=routine_items(routine, sheet),
        pain=pain(sheet, conditions),
        progress=sheet.statements(routine.progress),
        step_back=sheet.statements(routine.step_back),
        steps=path_steps(routine, sheet),
        next=next_steps(routine, sheet),
        without_floor=floorless(routine, sheet),
        see_someone=reassess_line("routine.reassess", conditions, sheet),
        short=short_part(routine, doses, sheet),
        folds=folded(_whom(routine, conditions, sheet)),
        address=site.public(sheet.path),
        code=sheet.code,
        origins=origins(sheet, entry),
    )
    return replace(view, origins=_origins(entry, view, sheet))


def _origins(entry: Entry[Routine], view: RoutineView, sheet: Sheet) -> Origins:
    """What the page says, in reading order."""
    routine, strings, library = entry.entity, sheet.site.strings, sheet.site.library
    return origins(
        sheet,
        entry,
        (strings("dose.times"), (sheet.cited(strings("origins.schedule"), routine.schedule),)),
        (strings("alert.emergency"), view.brief.emergency),
        (strings("alert.stop"), (*view.brief.stop, *view.brief.usual)),
        (strings("alert.today"), view.brief.today),
        (strings("routine.short"), (view.short.rests_on,) if view.short else ()),
        (view.heading, [*view.before, *(each for item in view.items for each in item.statements)]),
        (strings("routine.pain"), view.pain.statements),
        (strings("routine.progress"), view.progress),
        (strings("routine.step-back"), view.step_back),
        (strings("routine.next"), [*(step.advice for step in view.next), *view.see_someone]),
        *(section.origin for fold in view.folds for section in fold.sections),
        others=(library.safety, *(library.exercises[id_] for id_ in routine.exercises)),
    )


def _path(conditions: list[Condition], sheet: Sheet) -> tuple[Link, ...]:
    """The way back: to all routines, and to the condition where the routine is made for one alone."""
    one = conditions if len(conditions) == 1 else []
    return row((sheet.index(Routine), *map(sheet.link, one)), "›")


def _printed(routine: Routine, sheet: Sheet) -> tuple[Download | None, tuple[Download, ...]]:
    """The sheet that the button prints, and the other formats."""
    found = downloads(routine.id, sheet)
    first = next((each for each in found if each.format == FORMATS[0].name), None)
    return first, tuple(each for each in found if each is not first)


def _whom(routine: Routine, conditions: Iterable[Condition], sheet: Sheet) -> Fold:
    """For whom a routine is made and why, and all rules on when to stop."""
    strings, library = sheet.site.strings, sheet.site.library
    precautions = (library.precautions[id_] for id_ in routine.precautions)
    sections = present(
        linked("conditions", strings("routine.conditions"), map(sheet.link, conditions)),
        linked("precautions", strings("routine.precautions"), map(sheet.link, precautions)),
        stated("aim", strings("routine.aim"), (sheet.statement(routine.aim),)),
        stated("stop", strings("safety.stop"), sheet.statements(library.safety.stop_rules)),
    )
    return Fold("whom", strings("routine.whom"), routine.aim.text, "info", sections)


def _at_a_glance(routine: Routine, doses: Mapping[str, Dose], sheet: Sheet) -> tuple[DosePart, ...]:
    strings, schedule = sheet.site.strings, routine.schedule
    return (
        counted_part("minutes", strings("dose.each-time"), session_span(routine, doses), strings),
        counted_part("times", strings("dose.times"), schedule.times_a_day, strings),
        counted_part("days", strings("dose.days"), schedule.days_a_week, strings),
        counted_part("weeks", strings("dose.weeks"), schedule.weeks, strings),
    )


def _equipment(routine: Routine, sheet: Sheet) -> str:
    library = sheet.site.library
    needed = {term for id_ in routine.exercises for term in library.exercises[id_].equipment}
    return ", ".join(sorted((library.terms["equipment"][term] for term in needed), key=library.language.sort_key))
