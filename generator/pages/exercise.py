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
from generator.pages.names import in_one_line
from generator.pages.origins import Origins, labelled, origins
from generator.pages.pictures import FeelLook, Motion, feel_looks, motion, stills
from generator.pages.sections import Fold, Line, Section, folded, plain, present, stated, warned
from generator.pages.sheet import Link, Picture, Sheet, Statement, Teaser
from generator.pages.site import Page, Site
from generator.pages.teasers import exercise_row, routine_row
from generator.render.addresses import ARTICLES


@dataclass(frozen=True)
class Step:
    """One step, with the pictures of it."""

    text: str
    pictures: tuple[Picture, ...]


@dataclass(frozen=True)
class Way:
    """How to make an exercise easier or harder, and the exercises that are so."""

    section: Section
    exercises: tuple[Teaser, ...]


@dataclass(frozen=True)
class ExerciseView:
    """What the page of an exercise shows."""

    path: tuple[Link, ...]
    name: str
    line: str
    """What else it is called; what it does where it has no other name."""
    facts: tuple[tuple[str, str], ...]
    brief: Brief
    why_not_first: tuple[Statement, ...]
    instead: tuple[Teaser, ...]
    equipment: str
    motion: Motion | None
    feel_looks: tuple[FeelLook, ...]
    start: str
    start_pictures: tuple[Picture, ...]
    steps: tuple[Step, ...]
    heed: tuple[Line, ...]
    """What to heed as one does it."""
    dose: tuple[DosePart, ...]
    build_up: str
    feel: Section
    tips: Section | None
    avoid: Section | None
    easier: Way | None
    harder: Way | None
    folds: tuple[Fold, ...]
    leave_out: str
    """Who should leave it out, or ask first, in a line for paper."""
    code: Markup
    """The address of the page for a telephone, on paper; empty where the site has none."""
    origins: Origins


def exercise_page(entry: Entry[Exercise], site: Site) -> Page:
    """The page of one exercise."""
    exercise, library, strings = entry.entity, site.library, site.strings
    sheet = Sheet(site, site.path(exercise))
    pictures = stills(exercise, sheet)
    aliases = in_one_line(exercise.aliases.values())
    said = _Said(exercise, sheet)
    view = ExerciseView(
        path=sheet.way(Exercise, exercise.position, strings(f"position.{exercise.position}")),
        name=exercise.name,
        line=strings("exercise.aliases", names=aliases) if aliases else exercise.summary,
        facts=facts(exercise, site),
        brief=brief(sheet),
        why_not_first=sheet.statements(exercise.why_not_first),
        instead=tuple(exercise_row(library.exercises[id_], sheet) for id_ in exercise.instead),
        equipment=", ".join(library.terms["equipment"][id_] for id_ in exercise.equipment),
        motion=motion(exercise, sheet),
        feel_looks=feel_looks((exercise,), sheet),
        start=exercise.start,
        start_pictures=_showing("start", pictures),
        steps=tuple(Step(text, _showing(key, pictures)) for key, text in exercise.steps.items()),
        heed=said.cautions.lines,
        dose=(*session_parts(exercise.dose, strings), *schedule_parts(exercise.dose, strings)),
        build_up=exercise.dose.build_up or "",
        feel=said.feel,
        tips=said.tips if said.tips.lines else None,
        avoid=said.mistakes if said.mistakes.lines else None,
        easier=_way(said.easier, (library.exercises[id_] for id_ in said.easier_ids), sheet),
        harder=_way(said.harder, (library.exercises[id_] for id_ in exercise.harder_exercises), sheet),
        folds=said.folds,
        leave_out=leave_out_line(exercise, site),
        code=sheet.code,
        origins=_origins(entry, said, sheet),
    )
    at_once = frozenset({view.motion.still.address} if view.motion else ())
    return Page(sheet.path, "exercise", view, exercise.name, exercise.summary, entry, at_once=at_once)


class _Said:
    """What the page of an exercise says, section by section."""

    def __init__(self, exercise: Exercise, sheet: Sheet) -> None:
        self._exercise, self._sheet = exercise, sheet
        library = sheet.site.library
        feel = sheet.statement(exercise.feel)
        self.feel = self._stated("feel", (feel,))
        self.tips = self._stated("tips", sheet.statements(exercise.tips))
        self.mistakes = self._stated("mistakes", sheet.statements(exercise.mistakes))
        self.cautions = self._stated("cautions", sheet.statements(exercise.cautions))
        self.easier = self._stated("easier", sheet.statements(exercise.easier))
        self.harder = self._stated("harder", sheet.statements(exercise.harder))
        self.easier_ids = [each.id for each in library.easier_exercises.get(exercise.id, ())]
        self.folds = folded(self._warnings(), self._suited(), self._movement())

    @property
    def sections(self) -> tuple[Section, ...]:
        """All of them, in reading order."""
        inside = (section for fold in self.folds for section in fold.sections)
        return (self.cautions, self.feel, self.tips, self.mistakes, self.easier, self.harder, *inside)

    def _title(self, anchor: str) -> tuple[str, str]:
        return anchor, self._sheet.site.strings(f"exercise.{anchor}")

    def _stated(self, anchor: str, statements: tuple[Statement, ...]) -> Section:
        return stated(*self._title(anchor), statements)

    def _warnings(self) -> Fold:
        """Who leaves it out, and who changes it."""
        strings, cautions = self._sheet.site.strings, self._sheet.site.library.cautions(self._exercise)
        leave_out, care = (warnings(cautions, self._sheet, leave_out=objects) for objects in (True, False))
        anchor, title = self._title("precautions")
        sections = present(
            warned(*self._title("not-for"), leave_out, intro=f"{strings('exercise.not-for-intro')}:"),
            warned(*self._title("care"), care, intro=f"{strings('exercise.care-intro')}:"),
        )
        most = next(iter((*leave_out, *care)), None)
        line = strings("exercise.if-you", people=most.link.text) if most else ""
        return Fold(anchor, title, line, "pregnant", sections)

    def _suited(self) -> Fold:
        """The conditions that the exercise suits, and the routines with it."""
        sheet, exercise = self._sheet, self._exercise
        strings, library = sheet.site.strings, sheet.site.library
        found = [
            (sheet.link(library.conditions[id_]), sheet.cited(suit.note or "", suit))
            for id_, suit in exercise.suits.items()
        ]
        suits = Section(
            *self._title("suits"),
            lines=tuple(Line(link=link, reason=note.text) for link, note in found),
            rests=tuple(
                labelled(f"{link.text}: {note.text}" if note.text else link.text, note) for link, note in found
            ),
        )
        routines = routines_of(exercise, library)
        # The heading says whether the routines hold the exercise, or only lead the way to it.
        held = "routines" if exercise.id in library.routines_with else "routines-near"
        rows = tuple(routine_row(each, sheet) for each in routines)
        with_it = Section("routines", strings(f"exercise.{held}"), teasers=rows)
        counts = (("exercise.conditions", found), ("exercise.in-routines", routines))
        line = ", ".join(strings.count(word, len(all_)) for word, all_ in counts if all_)
        anchor, title = self._title("whom")
        return Fold(anchor, title, line, "lying", present(suits, with_it))

    def _movement(self) -> Fold:
        """What the exercise does, unless its page begins with that, what the body does, and with which muscles."""
        terms, strings = self._sheet.site.library.terms["muscles"], self._sheet.site.strings
        muscles = tuple(terms[id_] for id_ in self._exercise.muscles)
        sections = present(
            Section("does", "", intro=self._exercise.summary if self._exercise.aliases else ""),
            plain(*self._title("muscles"), muscles),
            plain("demands", strings("demand.title"), demand_lines(self._exercise, self._sheet.site)),
        )
        anchor, title = self._title("movement")
        return Fold(anchor, title, ", ".join(muscles), "info", sections)


def _way(section: Section, exercises: Iterable[Exercise], sheet: Sheet) -> Way | None:
    word = sheet.site.strings(f"exercise.try-{section.anchor}")
    rows = tuple(replace(exercise_row(each, sheet), above=word, tags=()) for each in exercises)
    return Way(section, rows) if section.lines or rows else None


def _origins(entry: Entry[Exercise], said: _Said, sheet: Sheet) -> Origins:
    """What the page says, in reading order."""
    exercise, strings = entry.entity, sheet.site.strings
    steps = Statement(strings("origins.steps"), exercise.steps_sources, ours=False)
    dose = sheet.cited(strings("origins.dose"), exercise.dose)
    return origins(
        sheet,
        entry,
        (strings("dose.title"), (dose, *_published(exercise, sheet))),
        (strings("alert.stop"), brief(sheet).stop),
        (strings("exercise.why-not-first"), sheet.statements(exercise.why_not_first)),
        (strings("exercise.steps"), (steps,)),
        *(section.origin for section in said.sections),
        older=_older(exercise, sheet),
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
    """Level, purposes and whether a bed will do, each with its name for style sheets."""
    strings = site.strings
    bed = (("place", strings("place.bed")),) if exercise.on_a_bed and exercise.position.on_floor else ()
    return (
        ("level", strings(f"level.{exercise.level}")),
        *(("purpose", strings(f"purpose.{purpose}")) for purpose in exercise.purposes),
        *bed,
    )


def _showing(step: str, pictures: tuple[Picture, ...]) -> tuple[Picture, ...]:
    return tuple(picture for picture in pictures if picture.step == step)
