"""The page of one exercise."""

from dataclasses import dataclass

from generator.library.entry import Entry
from generator.library.library import Library, Objection
from generator.models.base import ExerciseRef
from generator.models.exercise import Exercise
from generator.models.precaution import Precaution
from generator.pages.alerts import Brief, brief
from generator.pages.demands import Warned, demand_lines, numbers, warned
from generator.pages.doses import DosePart, schedule_parts, session_parts
from generator.pages.pictures import Motion, motion, stills
from generator.pages.sheet import Link, Picture, ReviewLine, Sheet, SourceLine, Statement
from generator.pages.site import Page, Site
from generator.render.addresses import index_path, page_path


@dataclass(frozen=True)
class Suited:
    """A condition that the exercise suits."""

    link: Link
    note: Statement
    numbers: tuple[str, ...]
    """By how much the exercise goes past limits of the condition."""


@dataclass(frozen=True)
class Step:
    """One step, with the pictures of it."""

    text: str
    pictures: tuple[Picture, ...]


@dataclass(frozen=True)
class ExerciseView:
    """What the page of an exercise shows."""

    index: Link
    name: str
    aliases: tuple[str, ...]
    summary: str
    facts: tuple[tuple[str, str], ...]
    brief: Brief
    why_not_first: tuple[Statement, ...]
    instead: tuple[Link, ...]
    equipment: tuple[str, ...]
    motion: Motion | None
    start: Statement
    start_pictures: tuple[Picture, ...]
    steps: tuple[Step, ...]
    session: tuple[DosePart, ...]
    schedule: tuple[DosePart, ...]
    dose_note: Statement
    feel: Statement
    tips: tuple[Statement, ...]
    mistakes: tuple[Statement, ...]
    easier: tuple[Statement, ...]
    easier_exercises: tuple[Link, ...]
    harder: tuple[Statement, ...]
    harder_exercises: tuple[Link, ...]
    demands: tuple[str, ...]
    cautions: tuple[Statement, ...]
    not_for: tuple[Warned, ...]
    care: tuple[Warned, ...]
    suits: tuple[Suited, ...]
    routines: tuple[Link, ...]
    muscles: tuple[str, ...]
    sources: tuple[SourceLine, ...]
    review: ReviewLine
    partly_translated: bool


def exercise_page(entry: Entry[Exercise], site: Site) -> Page:
    """The page of one exercise."""
    exercise, library, strings = entry.entity, site.library, site.strings
    sheet = Sheet(site, page_path("exercise", exercise.id))
    short = brief(sheet)
    pictures = stills(exercise, sheet)
    claims = {"why_not_first": sheet.statements(exercise.why_not_first)}
    start = Statement(exercise.start, sheet.notes(exercise.steps_sources), False)
    dose_note = sheet.cited(exercise.dose.build_up or "", exercise.dose)
    feel = sheet.statement(exercise.feel)
    for name in ("tips", "mistakes", "easier", "harder", "cautions"):
        claims[name] = sheet.statements(getattr(exercise, name))
    view = ExerciseView(
        index=Link(strings("nav.exercises"), sheet.address(index_path("exercise"))),
        name=exercise.name,
        aliases=sheet.plain(exercise.aliases),
        summary=exercise.summary,
        facts=facts(exercise, site),
        brief=short,
        instead=tuple(sheet.link(library.exercises[id_]) for id_ in exercise.instead),
        equipment=tuple(library.terms["equipment"][id_] for id_ in exercise.equipment),
        motion=motion(exercise, sheet),
        start=start,
        start_pictures=_showing("start", pictures),
        steps=tuple(Step(text, _showing(key, pictures)) for key, text in exercise.steps.items()),
        session=session_parts(exercise.dose, strings),
        schedule=schedule_parts(exercise.dose, strings),
        dose_note=dose_note,
        feel=feel,
        easier_exercises=sheet.links(library.easier_exercises.get(exercise.id, ())),
        harder_exercises=sheet.links(library.exercises[id_] for id_ in exercise.harder_exercises),
        demands=demand_lines(exercise, site),
        not_for=tuple(_warned(objection, sheet) for objection in library.objections(exercise)),
        care=tuple(
            _careful(precaution, exercise, sheet)
            for precaution in library.precautions.values()
            if exercise.id in precaution.take_care
        ),
        suits=_suited(exercise, library, sheet),
        routines=sheet.links(library.routines_with.get(exercise.id, ())),
        muscles=tuple(library.terms["muscles"][id_] for id_ in exercise.muscles),
        review=sheet.review(exercise),
        partly_translated=bool(entry.fallbacks),
        sources=sheet.sources(),
        **claims,
    )
    return Page(sheet.path, "exercise", view, exercise.name, exercise.summary, entry.text_document.path)


def facts(exercise: Exercise, site: Site) -> tuple[tuple[str, str], ...]:
    """Start position, level and purposes, each with its name for style sheets."""
    strings = site.strings
    place = strings("place.bed") if exercise.on_a_bed and exercise.position.on_floor else ""
    position = strings(f"position.{exercise.position}")
    return (
        ("position", f"{position} {place}".strip()),
        ("level", strings(f"level.{exercise.level}")),
        *(("purpose", strings(f"purpose.{purpose}")) for purpose in exercise.purposes),
    )


def _showing(step: str, pictures: tuple[Picture, ...]) -> tuple[Picture, ...]:
    return tuple(picture for picture in pictures if picture.step == step)


def _careful(precaution: Precaution, exercise: Exercise, sheet: Sheet) -> Warned:
    link = Link(precaution.short, sheet.link(precaution).address)
    library = sheet.site.library
    # What rules the start position out says the number already.
    past = () if library.ruled_out(precaution, exercise) else library.breaches(exercise, precaution)
    return warned(link, precaution.take_care[ExerciseRef(exercise.id)], past, sheet)


def _warned(objection: Objection, sheet: Sheet) -> Warned:
    return warned(sheet.link(objection.by), objection.claim, objection.breaches, sheet)


def _suited(exercise: Exercise, library: Library, sheet: Sheet) -> tuple[Suited, ...]:
    found = []
    for id_, suit in exercise.suits.items():
        condition = library.conditions[id_]
        past = numbers(library.breaches(exercise, condition), sheet.site.strings)
        found.append(Suited(sheet.link(condition), sheet.cited(suit.note or "", suit), past))
    return tuple(found)
