"""The page of one routine."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from markupsafe import Markup

from generator.library.entry import Entry
from generator.models.dose import Dose
from generator.models.exercise import Exercise
from generator.models.references import ExerciseRef
from generator.models.routine import NextStep, Routine
from generator.models.session import effective_doses, session_span
from generator.pages.alerts import Brief, Pain, brief, pain
from generator.pages.cautions import leave_out_line
from generator.pages.doses import DosePart, counted_part, most_repeats, own_plan_line, session_parts
from generator.pages.downloads import Download, downloads
from generator.pages.origins import Origins, labelled, origins
from generator.pages.pictures import FeelLook, feel_looks, start_and_end, steps_until
from generator.pages.reassess import reassess_line
from generator.pages.sheet import Link, Picture, Sheet, Statement, Teaser, row
from generator.pages.site import Page, Site
from generator.pages.ways import PathStep, floorless, path_steps
from generator.render.addresses import CARDS
from generator.render.numbers import counted


@dataclass(frozen=True)
class Item:
    """One exercise of the routine."""

    number: int
    link: Link
    position: str
    summary: str
    pictures: tuple[Picture, ...]
    """The start and the end of the movement."""
    start: str
    steps: tuple[str, ...]
    dose: tuple[DosePart, ...]
    rests_on: Statement
    """The exercise with the sources of its dose."""
    note: str
    kept: str
    """Why it stays although something speaks against it for whom the routine is made."""
    leave_out: str
    """Who else should leave it out, or ask first."""


@dataclass(frozen=True)
class Short:
    """What to do when time is short: some exercises of the page, and the minutes that they take."""

    minutes: str
    items: tuple[Link, ...]
    rests_on: Statement
    """The choice, with what it rests on."""


@dataclass(frozen=True)
class Next:
    """What comes next, with the routine it leads to."""

    advice: Statement
    link: Link | None


@dataclass(frozen=True)
class RoutineView:
    """What the page of a routine shows."""

    path: tuple[Link, ...]
    name: str
    summary: str
    who: str
    conditions: tuple[Link, ...]
    precautions: tuple[Link, ...]
    aim: Statement
    brief: Brief
    at_a_glance: tuple[DosePart, ...]
    equipment: str
    before: tuple[Statement, ...]
    looks: tuple[FeelLook, ...]
    items: tuple[Item, ...]
    short: Short | None
    stop_rules: tuple[Statement, ...]
    pain: Pain
    progress: tuple[Statement, ...]
    step_back: tuple[Statement, ...]
    see_someone: tuple[Statement, ...]
    next: tuple[Next, ...]
    steps: tuple[PathStep, ...]
    """The way on which it stands."""
    without_floor: tuple[Teaser, ...]
    downloads: tuple[Download, ...]
    print_centre: Link
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
    view = RoutineView(
        path=sheet.way(Routine),
        name=routine.name,
        summary=routine.summary,
        who=routine.who,
        conditions=row(map(sheet.link, conditions)),
        precautions=row(sheet.link(library.precautions[id_]) for id_ in routine.precautions),
        aim=sheet.statement(routine.aim),
        brief=brief(sheet, conditions, today=True),
        at_a_glance=_at_a_glance(routine, doses, sheet),
        equipment=_equipment(routine, sheet),
        before=sheet.statements(routine.before),
        looks=feel_looks((library.exercises[id_] for id_ in routine.exercises), sheet),
        items=tuple(
            _item(number, library.exercises[id_], routine, doses[str(id_)], sheet)
            for number, id_ in enumerate(routine.exercises, 1)
        ),
        short=_short(routine, doses, sheet),
        stop_rules=sheet.statements(library.safety.stop_rules),
        pain=pain(sheet, conditions),
        progress=sheet.statements(routine.progress),
        step_back=sheet.statements(routine.step_back),
        see_someone=reassess_line("routine.reassess", conditions, sheet),
        next=tuple(_next(step, sheet) for step in routine.next.values()),
        steps=path_steps(routine, sheet),
        without_floor=floorless(routine, sheet),
        downloads=downloads(routine.id, sheet),
        print_centre=Link(strings("cards.all"), sheet.address(CARDS)),
        address=site.public(sheet.path),
        code=sheet.code,
        origins=origins(sheet, entry),
    )
    return replace(view, origins=_origins(entry, view, sheet))


def _origins(entry: Entry[Routine], view: RoutineView, sheet: Sheet) -> tuple[Origins, ...]:
    """What the page says, in reading order."""
    routine, strings, library = entry.entity, sheet.site.strings, sheet.site.library
    return origins(
        sheet,
        entry,
        (strings("routine.aim"), (view.aim,)),
        (strings("alert.emergency"), view.brief.emergency),
        (strings("alert.today"), view.brief.today),
        (strings("alert.stop"), (*view.brief.stop, *view.brief.usual)),
        (strings("dose.times"), (sheet.cited(strings("origins.schedule"), routine.schedule),)),
        (strings("routine.before"), view.before),
        (strings("routine.exercises-title"), [item.rests_on for item in view.items]),
        (strings("routine.short"), (view.short.rests_on,) if view.short else ()),
        (strings("safety.stop"), view.stop_rules),
        (strings("routine.pain"), view.pain.statements),
        (strings("routine.progress"), view.progress),
        (strings("routine.step-back"), view.step_back),
        (strings("routine.next"), [*(step.advice for step in view.next), *view.see_someone]),
        others=(library.safety, *(library.exercises[id_] for id_ in routine.exercises)),
    )


def _item(number: int, exercise: Exercise, routine: Routine, dose: Dose, sheet: Sheet) -> Item:
    strings = sheet.site.strings
    item = routine.exercises[ExerciseRef(exercise.id)]
    plan = own_plan_line(routine, ExerciseRef(exercise.id), strings)
    own = (DosePart("own", strings("dose.own"), plan),) if plan else ()
    cited = item.dose if item.dose else exercise.dose
    return Item(
        number=number,
        link=sheet.link(exercise),
        position=strings(f"position.{exercise.position}"),
        summary=exercise.summary,
        pictures=start_and_end(exercise, sheet, item.until),
        start=exercise.start,
        steps=sheet.plain(steps_until(exercise, item.until)),
        dose=(*session_parts(dose, strings), *most_repeats(dose, strings), *own),
        rests_on=labelled(strings("origins.dose-of", exercise=exercise.name), sheet.cited("", cited)),
        note=item.note or "",
        kept=item.kept or "",
        leave_out=leave_out_line(exercise, sheet.site, routine),
    )


def _short(routine: Routine, doses: Mapping[str, Dose], sheet: Sheet) -> Short | None:
    if routine.short is None:
        return None
    chosen, strings = routine.short.exercises, sheet.site.strings
    names = {id_: sheet.site.library.exercises[id_].name for id_ in chosen}
    numbers = {id_: number for number, id_ in enumerate(routine.exercises, 1)}
    time = session_span(routine, {str(id_): doses[str(id_)] for id_ in chosen})
    return Short(
        counted("unit.minutes", time, strings),
        row(Link(names[id_], Markup(f"#{numbers[id_]}")) for id_ in chosen),
        sheet.cited(", ".join(names.values()), routine.short),
    )


def _next(step: NextStep, sheet: Sheet) -> Next:
    routines = sheet.site.library.routines
    return Next(sheet.cited(step.text, step), sheet.link(routines[step.routine]) if step.routine else None)


def _at_a_glance(routine: Routine, doses: Mapping[str, Dose], sheet: Sheet) -> tuple[DosePart, ...]:
    strings, schedule = sheet.site.strings, routine.schedule
    session = (
        counted_part("minutes", strings("dose.each-time"), session_span(routine, doses), strings),
        counted_part("times", strings("dose.times"), schedule.times_a_day, strings),
        counted_part("days", strings("dose.days"), schedule.days_a_week, strings),
        counted_part("weeks", strings("dose.weeks"), schedule.weeks, strings),
    )
    return (*session, *_beside(routine, doses, sheet))


def _beside(routine: Routine, doses: Mapping[str, Dose], sheet: Sheet) -> Iterator[DosePart]:
    """What is done beside the sessions, such as a walk on other days."""
    strings = sheet.site.strings
    for id_ in routine.exercises:
        plan, time = own_plan_line(routine, id_, strings), doses[str(id_)].minutes
        if plan:
            length = f"{counted('unit.minutes', time, strings)}, " if time else ""
            yield DosePart("own", sheet.site.library.exercises[id_].name, f"{length}{plan}")


def _equipment(routine: Routine, sheet: Sheet) -> str:
    library = sheet.site.library
    needed = {term for id_ in routine.exercises for term in library.exercises[id_].equipment}
    return ", ".join(sorted((library.terms["equipment"][term] for term in needed), key=library.language.sort_key))
