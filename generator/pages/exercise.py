"""The page of one exercise."""

from dataclasses import dataclass

from generator.library.entry import Entry
from generator.library.library import Objection
from generator.models.base import ExerciseRef
from generator.models.exercise import Exercise
from generator.models.precaution import Precaution
from generator.pages.alerts import Brief, brief
from generator.pages.doses import DosePart, schedule_parts, session_parts
from generator.pages.sheet import Link, ReviewLine, Sheet, SourceLine, Statement
from generator.pages.site import Page, Site
from generator.render.addresses import index_path, page_path


@dataclass(frozen=True)
class Warned:
    """Someone for whom the exercise is not, or only with care."""

    link: Link
    reason: Statement | None


@dataclass(frozen=True)
class Suited:
    """A condition that the exercise suits."""

    link: Link
    note: Statement


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
    start: Statement
    steps: tuple[str, ...]
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
        start=start,
        steps=sheet.plain(exercise.steps),
        session=session_parts(exercise.dose, strings),
        schedule=schedule_parts(exercise.dose, strings),
        dose_note=dose_note,
        feel=feel,
        easier_exercises=sheet.links(library.easier_exercises.get(exercise.id, ())),
        harder_exercises=sheet.links(library.exercises[id_] for id_ in exercise.harder_exercises),
        not_for=tuple(_warned(objection, sheet) for objection in library.objections(exercise)),
        care=tuple(
            _careful(precaution, exercise, sheet)
            for precaution in library.precautions.values()
            if exercise.id in precaution.take_care
        ),
        suits=tuple(
            Suited(sheet.link(library.conditions[id_]), sheet.cited(suit.note or "", suit))
            for id_, suit in exercise.suits.items()
        ),
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


def _careful(precaution: Precaution, exercise: Exercise, sheet: Sheet) -> Warned:
    link = Link(precaution.short, sheet.link(precaution).address)
    return Warned(link, sheet.statement(precaution.take_care[ExerciseRef(exercise.id)]))


def _warned(objection: Objection, sheet: Sheet) -> Warned:
    return Warned(sheet.link(objection.by), sheet.statement(objection.claim) if objection.claim else None)
