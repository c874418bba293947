"""The page of one routine, which is also its card: printing the page gives the card and nothing else."""

from dataclasses import dataclass

from generator.library.entry import Entry
from generator.models.base import ExerciseRef
from generator.models.dose import Dose
from generator.models.exercise import Exercise
from generator.models.routine import NextStep, Routine, Schedule
from generator.pages.alerts import Brief, PainLine, brief, pain_lines
from generator.pages.demands import numbers
from generator.pages.doses import DosePart, minutes, routine_doses, schedule_parts, session_parts
from generator.pages.downloads import Download, downloads
from generator.pages.pictures import start_and_end
from generator.pages.sheet import Link, Picture, ReviewLine, Sheet, SourceLine, Statement, sort_key
from generator.pages.site import Page, Site
from generator.render.addresses import CARDS, index_path, page_path
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
    dose_notes: Statement
    note: str
    kept: str
    """Why it stays although it goes past a limit."""
    numbers: tuple[str, ...]
    """By how much it does."""


@dataclass(frozen=True)
class Grid:
    """The tick-off grid: weeks against session days, a box a session, and room for a pain score a week.

    The longer of the two runs across, so that the grid stays low.
    """

    columns: tuple[str, ...]
    rows: tuple[str, ...]
    boxes: tuple[int, ...]
    pain_below: bool
    """True when the weeks run across, and the pain scores stand in a row below them."""


@dataclass(frozen=True)
class Next:
    """What comes next, with the routine it leads to."""

    advice: Statement
    link: Link | None


@dataclass(frozen=True)
class RoutineView:
    """What the page of a routine shows."""

    index: Link
    name: str
    summary: str
    who: str
    conditions: tuple[Link, ...]
    precautions: tuple[Link, ...]
    aim: Statement
    brief: Brief
    at_a_glance: tuple[DosePart, ...]
    schedule_notes: Statement
    equipment: tuple[str, ...]
    before: tuple[Statement, ...]
    items: tuple[Item, ...]
    stop_rules: tuple[Statement, ...]
    pain_scale: Statement
    pain_when: Statement
    pain: tuple[PainLine, ...]
    progress: tuple[Statement, ...]
    step_back: tuple[Statement, ...]
    next: tuple[Next, ...]
    grid: Grid
    downloads: tuple[Download, ...]
    print_centre: Link
    address: str
    sources: tuple[SourceLine, ...]
    review: ReviewLine
    partly_translated: bool


def routine_page(entry: Entry[Routine], site: Site) -> Page:
    """The page of one routine."""
    routine, library, strings = entry.entity, site.library, site.strings
    sheet = Sheet(site, page_path("routine", routine.id))
    doses = routine_doses(routine, library.exercises)
    aim = sheet.statement(routine.aim)
    short = brief(sheet)
    schedule_notes = sheet.cited("", routine.schedule)
    before = sheet.statements(routine.before)
    items = tuple(
        _item(number, library.exercises[id_], routine, doses[str(id_)], sheet)
        for number, id_ in enumerate(routine.exercises, 1)
    )
    safety = library.safety
    pain = pain_lines(sheet)
    view = RoutineView(
        index=Link(strings("nav.routines"), sheet.address(index_path("routine"))),
        name=routine.name,
        summary=routine.summary,
        who=routine.who,
        conditions=tuple(sheet.link(library.conditions[id_]) for id_ in routine.conditions),
        precautions=tuple(sheet.link(library.precautions[id_]) for id_ in routine.precautions),
        aim=aim,
        brief=short,
        at_a_glance=_at_a_glance(routine, list(doses.values()), sheet),
        schedule_notes=schedule_notes,
        equipment=_equipment(routine, sheet),
        before=before,
        items=items,
        stop_rules=sheet.statements(safety.stop_rules),
        pain_scale=sheet.statement(safety.pain_score.scale),
        pain_when=sheet.statement(safety.pain_score.when),
        pain=pain,
        progress=sheet.statements(routine.progress),
        step_back=sheet.statements(routine.step_back),
        next=tuple(_next(step, sheet) for step in routine.next.values()),
        grid=_grid(routine.schedule, sheet),
        downloads=downloads(routine.id, sheet),
        print_centre=Link(strings("cards.all"), sheet.address(CARDS)),
        address=site.public(sheet.path),
        review=sheet.review(routine),
        partly_translated=bool(entry.fallbacks),
        sources=sheet.sources(),
    )
    return Page(sheet.path, "routine", view, routine.name, routine.summary, entry.text_document.path)


def _item(number: int, exercise: Exercise, routine: Routine, dose: Dose, sheet: Sheet) -> Item:
    strings, library = sheet.site.strings, sheet.site.library
    item = routine.exercises[ExerciseRef(exercise.id)]
    past = library.breaches_in(routine, exercise)
    own_days = schedule_parts(item.dose, strings) if item.dose else ()
    cited = item.dose if item.dose else exercise.dose
    return Item(
        number=number,
        link=sheet.link(exercise),
        position=strings(f"position.{exercise.position}"),
        summary=exercise.summary,
        pictures=start_and_end(exercise, sheet),
        start=exercise.start,
        steps=sheet.plain(exercise.steps),
        dose=(*session_parts(dose, strings), *own_days),
        dose_notes=sheet.cited("", cited),
        note=item.note or "",
        kept=item.kept or "",
        numbers=numbers(past, strings),
    )


def _next(step: NextStep, sheet: Sheet) -> Next:
    routines = sheet.site.library.routines
    return Next(sheet.cited(step.text, step), sheet.link(routines[step.routine]) if step.routine else None)


def _at_a_glance(routine: Routine, doses: list[Dose], sheet: Sheet) -> tuple[DosePart, ...]:
    strings, schedule = sheet.site.strings, routine.schedule
    parts = (
        ("minutes", "dose.each-time", minutes(doses)),
        ("times", "dose.times", schedule.times_a_day),
        ("days", "dose.days", schedule.days_a_week),
        ("weeks", "dose.weeks", schedule.weeks),
    )
    return tuple(
        DosePart(name, strings(label), counted(f"unit.{name}", value, strings)) for name, label, value in parts
    )


def _equipment(routine: Routine, sheet: Sheet) -> tuple[str, ...]:
    library = sheet.site.library
    needed = {term for id_ in routine.exercises for term in library.exercises[id_].equipment}
    return tuple(sorted((library.terms["equipment"][term] for term in needed), key=sort_key))


def _grid(schedule: Schedule, sheet: Sheet) -> Grid:
    strings = sheet.site.strings
    weeks = tuple(strings("card.week", number=number) for number in range(1, schedule.weeks.high + 1))
    days = tuple(strings("card.day", number=number) for number in range(1, schedule.days_a_week.high + 1))
    boxes = tuple(range(1, schedule.times_a_day.high + 1))
    if len(weeks) > len(days):
        return Grid(weeks, days, boxes, pain_below=True)
    return Grid(days, weeks, boxes, pain_below=False)
