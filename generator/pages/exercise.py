"""The page of one exercise."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from markupsafe import Markup

from generator.library.entry import Entry
from generator.library.ways import routines_of
from generator.models.exercise import Exercise
from generator.pages.alerts import Brief, brief
from generator.pages.cautions import leave_out_line, warnings
from generator.pages.demands import demand_lines
from generator.pages.doses import DosePart, schedule_parts, session_parts
from generator.pages.origins import OriginGroup, labelled, origins
from generator.pages.pictures import FeelLook, Motion, feel_looks, motion, stills
from generator.pages.sections import Line, Section, linked, on_the_screen, plain, present, stated, warned
from generator.pages.sheet import Link, Picture, ReviewLine, Sheet, Statement
from generator.pages.site import Page, Site
from generator.render.addresses import ARTICLES


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
    aliases: str
    summary: str
    facts: tuple[tuple[str, str], ...]
    brief: Brief
    why_not_first: tuple[Statement, ...]
    instead: tuple[Link, ...]
    equipment: str
    motion: Motion | None
    feel_looks: tuple[FeelLook, ...]
    start: str
    start_pictures: tuple[Picture, ...]
    steps: tuple[Step, ...]
    dose: tuple[DosePart, ...]
    build_up: str
    sections: tuple[Section, ...]
    leave_out: str
    """Who should leave it out, or ask first, in a line for paper."""
    code: Markup
    """The address of the page for a telephone, on paper; empty where the site has none."""
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
    view = ExerciseView(
        index=sheet.index(Exercise),
        name=exercise.name,
        aliases=", ".join(sheet.plain(exercise.aliases)),
        summary=exercise.summary,
        facts=facts(exercise, site),
        brief=brief(sheet),
        why_not_first=sheet.statements(exercise.why_not_first),
        instead=tuple(sheet.link(library.exercises[id_]) for id_ in exercise.instead),
        equipment=", ".join(library.terms["equipment"][id_] for id_ in exercise.equipment),
        motion=motion(exercise, sheet),
        feel_looks=feel_looks((exercise,), sheet),
        start=exercise.start,
        start_pictures=_showing("start", pictures),
        steps=tuple(Step(text, _showing(key, pictures)) for key, text in exercise.steps.items()),
        dose=(*session_parts(exercise.dose, strings), *schedule_parts(exercise.dose, strings)),
        build_up=exercise.dose.build_up or "",
        sections=_sections(exercise, sheet),
        leave_out=leave_out_line(exercise, site),
        code=sheet.code,
        older=_older(exercise, sheet),
        origins=(),
        review=sheet.review(exercise),
        partly_translated=bool(entry.fallbacks),
    )
    view = replace(view, origins=_origins(exercise, view, sheet))
    at_once = frozenset({view.motion.still.address} if view.motion else ())
    return Page(sheet.path, "exercise", view, exercise.name, exercise.summary, entry, at_once=at_once)


def _sections(exercise: Exercise, sheet: Sheet) -> tuple[Section, ...]:
    """What stands below the dose."""
    strings, library = sheet.site.strings, sheet.site.library
    cautions = library.cautions(exercise)
    harder = (library.exercises[id_] for id_ in exercise.harder_exercises)

    def title(anchor: str) -> tuple[str, str]:
        return anchor, strings(f"exercise.{anchor}")

    def tried(exercises: Iterable[Exercise]) -> list[Line]:
        return [Line(f"{strings('exercise.try')} ", link) for link in sheet.links(exercises)]

    feel = sheet.statement(exercise.feel)
    easier = tried(library.easier_exercises.get(exercise.id, ()))
    leave_out, care = (warnings(cautions, sheet, leave_out=objects) for objects in (True, False))
    return present(
        Section(*title("feel"), intro=feel.text, rests=(feel,)),
        stated(*title("tips"), sheet.statements(exercise.tips)),
        stated(*title("mistakes"), sheet.statements(exercise.mistakes)),
        stated(*title("easier"), sheet.statements(exercise.easier), easier),
        stated(*title("harder"), sheet.statements(exercise.harder), tried(harder)),
        *on_the_screen(plain("demands", strings("demand.title"), demand_lines(exercise, sheet.site))),
        stated(*title("cautions"), sheet.statements(exercise.cautions)),
        *on_the_screen(
            warned(*title("not-for"), leave_out, intro=f"{strings('exercise.not-for-intro')}:"),
            warned(*title("care"), care, intro=f"{strings('exercise.care-intro')}:"),
            _suited(exercise, sheet),
            linked("routines", _routines_title(exercise, sheet), map(sheet.link, routines_of(exercise, library))),
            plain(*title("muscles"), (library.terms["muscles"][id_] for id_ in exercise.muscles)),
        ),
    )


def _routines_title(exercise: Exercise, sheet: Sheet) -> str:
    """The heading says whether the routines hold the exercise, or only lead the way to it."""
    held = exercise.id in sheet.site.library.routines_with
    return sheet.site.strings("exercise.routines" if held else "exercise.routines-near")


def _suited(exercise: Exercise, sheet: Sheet) -> Section:
    """The conditions that the exercise suits."""
    conditions = sheet.site.library.conditions
    found = [(sheet.link(conditions[id_]), sheet.cited(suit.note or "", suit)) for id_, suit in exercise.suits.items()]
    return Section(
        "suits",
        sheet.site.strings("exercise.suits"),
        lines=tuple(Line(link=link, reason=note.text) for link, note in found),
        rests=tuple(labelled(f"{link.text}: {note.text}" if note.text else link.text, note) for link, note in found),
    )


def _origins(exercise: Exercise, view: ExerciseView, sheet: Sheet) -> tuple[OriginGroup, ...]:
    """What the page says, in reading order."""
    strings = sheet.site.strings
    steps = Statement(strings("origins.steps"), exercise.steps_sources, ours=False)
    dose = sheet.cited(strings("origins.dose"), exercise.dose)
    return origins(
        sheet,
        (strings("alert.emergency"), view.brief.emergency),
        (strings("alert.stop"), view.brief.stop),
        (strings("exercise.why-not-first"), view.why_not_first),
        (strings("exercise.steps"), (steps,)),
        (strings("dose.title"), (dose, *_published(exercise, sheet))),
        *(section.origin for section in view.sections),
    )


def _published(exercise: Exercise, sheet: Sheet) -> tuple[Statement, ...]:
    published = exercise.dose.published
    return (sheet.cited(sheet.site.strings("origins.published"), published),) if published else ()


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
