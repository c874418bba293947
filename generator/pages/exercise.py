"""The page of one exercise."""

from dataclasses import dataclass, replace

from generator.library.entry import Entry
from generator.library.library import Library
from generator.models.exercise import Exercise
from generator.pages.alerts import Brief, brief
from generator.pages.cautions import Warned, told, warnings
from generator.pages.demands import demand_lines
from generator.pages.doses import DosePart, schedule_parts, session_parts
from generator.pages.origins import OriginGroup, labelled, origins
from generator.pages.pictures import FeelLook, Motion, feel_looks, motion, stills
from generator.pages.sheet import Link, Picture, ReviewLine, Sheet, Statement
from generator.pages.site import Page, Site
from generator.render.addresses import ARTICLES


@dataclass(frozen=True)
class Suited:
    """A condition that the exercise suits."""

    link: Link
    note: Statement


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
    feel_looks: tuple[FeelLook, ...]
    start: str
    start_pictures: tuple[Picture, ...]
    steps: tuple[Step, ...]
    session: tuple[DosePart, ...]
    schedule: tuple[DosePart, ...]
    build_up: str
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
    older: Link | None
    """Where the older articles are answered, when one of them speaks of this exercise."""
    origins: tuple[OriginGroup, ...]
    review: ReviewLine
    partly_translated: bool


def exercise_page(entry: Entry[Exercise], site: Site) -> Page:
    """The page of one exercise."""
    exercise, library, strings = entry.entity, site.library, site.strings
    sheet = Sheet(site, site.path(exercise))
    pictures = stills(exercise, sheet)
    cautions = library.cautions(exercise)
    view = ExerciseView(
        index=sheet.index(Exercise),
        name=exercise.name,
        aliases=sheet.plain(exercise.aliases),
        summary=exercise.summary,
        facts=facts(exercise, site),
        brief=brief(sheet),
        why_not_first=sheet.statements(exercise.why_not_first),
        instead=tuple(sheet.link(library.exercises[id_]) for id_ in exercise.instead),
        equipment=tuple(library.terms["equipment"][id_] for id_ in exercise.equipment),
        motion=motion(exercise, sheet),
        feel_looks=feel_looks((exercise,), sheet),
        start=exercise.start,
        start_pictures=_showing("start", pictures),
        steps=tuple(Step(text, _showing(key, pictures)) for key, text in exercise.steps.items()),
        session=session_parts(exercise.dose, strings),
        schedule=schedule_parts(exercise.dose, strings),
        build_up=exercise.dose.build_up or "",
        feel=sheet.statement(exercise.feel),
        tips=sheet.statements(exercise.tips),
        mistakes=sheet.statements(exercise.mistakes),
        easier=sheet.statements(exercise.easier),
        easier_exercises=sheet.links(library.easier_exercises.get(exercise.id, ())),
        harder=sheet.statements(exercise.harder),
        harder_exercises=sheet.links(library.exercises[id_] for id_ in exercise.harder_exercises),
        demands=demand_lines(exercise, site),
        cautions=sheet.statements(exercise.cautions),
        not_for=warnings(cautions, sheet, leave_out=True),
        care=warnings(cautions, sheet, leave_out=False),
        suits=_suited(exercise, library, sheet),
        routines=sheet.links(library.routines_with.get(exercise.id, ())),
        muscles=tuple(library.terms["muscles"][id_] for id_ in exercise.muscles),
        older=_older(exercise, sheet),
        origins=(),
        review=sheet.review(exercise),
        partly_translated=bool(entry.fallbacks),
    )
    view = replace(view, origins=_origins(exercise, view, sheet))
    return Page(sheet.path, "exercise", view, exercise.name, exercise.summary, entry)


def _origins(exercise: Exercise, view: ExerciseView, sheet: Sheet) -> tuple[OriginGroup, ...]:
    """What the page says, in reading order."""
    strings = sheet.site.strings
    steps = Statement(strings("origins.steps"), exercise.steps_sources, ours=False)
    dose = sheet.cited(strings("origins.dose"), exercise.dose)
    reasons = ((strings(f"exercise.{name}"), getattr(view, name)) for name in ("feel", "tips", "mistakes"))
    return origins(
        sheet,
        (strings("alert.emergency"), view.brief.emergency),
        (strings("alert.stop"), view.brief.stop),
        (strings("exercise.why-not-first"), view.why_not_first),
        (strings("exercise.steps"), (steps,)),
        (strings("dose.title"), (dose, *_published(exercise, sheet))),
        *((title, said if isinstance(said, tuple) else (said,)) for title, said in reasons),
        (strings("exercise.easier"), view.easier),
        (strings("exercise.harder"), view.harder),
        (strings("exercise.cautions"), view.cautions),
        (strings("exercise.not-for"), told(view.not_for)),
        (strings("exercise.care"), told(view.care)),
        (strings("exercise.suits"), [labelled(_with_note(one), one.note) for one in view.suits]),
    )


def _published(exercise: Exercise, sheet: Sheet) -> tuple[Statement, ...]:
    published = exercise.dose.published
    return (sheet.cited(sheet.site.strings("origins.published"), published),) if published else ()


def _with_note(suited: Suited) -> str:
    return f"{suited.link.text}: {suited.note.text}" if suited.note.text else suited.link.text


def _older(exercise: Exercise, sheet: Sheet) -> Link | None:
    """A link to the page on the older articles, if one of them speaks of this exercise."""
    for article in sheet.site.library.articles.values():
        for claim in article.claims.values():
            if exercise.id in claim.exercises:
                return Link(sheet.site.strings("articles.title"), sheet.address(ARTICLES))
    return None


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


def _suited(exercise: Exercise, library: Library, sheet: Sheet) -> tuple[Suited, ...]:
    return tuple(
        Suited(sheet.link(library.conditions[id_]), sheet.cited(suit.note or "", suit))
        for id_, suit in exercise.suits.items()
    )
