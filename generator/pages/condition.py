"""The page of one condition; a signpost to help has a page of its own shape."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.library.cautions import travelling
from generator.library.entry import Entry
from generator.models.condition import Condition, Evidence, Tier
from generator.models.exercise import Exercise
from generator.models.precaution import Precaution
from generator.models.routine import Routine
from generator.models.safety import Safety
from generator.pages.alerts import Brief, brief
from generator.pages.beginning import Begin, beginning
from generator.pages.cautions import warned_exercises
from generator.pages.names import in_one_line
from generator.pages.origins import Origins, origins
from generator.pages.sections import Fold, Section, announced, folded, present, stated, warned
from generator.pages.seeing import Seeing, seeing
from generator.pages.sheet import Link, Sheet, Statement, Teaser
from generator.pages.signpost import signpost_view
from generator.pages.signs import alerts, sign_statements
from generator.pages.site import Page, Site
from generator.pages.teasers import condition_teaser, exercise_row, precaution_teaser


@dataclass(frozen=True)
class ConditionView:
    """What the page of a condition shows."""

    path: tuple[Link, ...]
    name: str
    line: str
    """What else it is called."""
    lead: str
    """The first of the key points."""
    brief: Brief
    kinds: tuple["Kind", ...]
    """The overview and its parts; none for a condition that stands alone."""
    begin: Begin
    key_points: Section | None
    """The others."""
    helps: Section | None
    does_not_help: Section | None
    course: Section | None
    seeing: Seeing
    signposts: tuple[Teaser, ...]
    """What else it may be, and needs help first."""
    safety: Link
    folds: tuple[Fold, ...]
    origins: Origins


@dataclass(frozen=True)
class Kind:
    """An overview or a part of it; ``here`` when this is its page."""

    link: Link
    here: bool


def condition_page(entry: Entry[Condition], site: Site) -> Page:
    """The page of one condition."""
    condition = entry.entity
    sheet = Sheet(site, site.path(condition))
    if condition.signpost:
        view = signpost_view(entry, _path(condition, sheet), _line(condition, sheet), sheet)
        return Page(sheet.path, "signpost", view, condition.name, condition.summary, entry)
    return Page(sheet.path, "condition", _condition(entry, sheet), condition.name, condition.summary, entry)


def _condition(entry: Entry[Condition], sheet: Sheet) -> ConditionView:
    condition, library = entry.entity, sheet.site.library
    found = alerts(sheet, condition.regions, condition)
    every = next((alert for alert in found if alert.tier == Tier.EMERGENCY), None)
    begin, first = beginning(condition, sheet)
    suiting = library.exercises_for.get(condition.id, ())
    said = _Said(condition, first, suiting, sheet)
    view = ConditionView(
        path=_path(condition, sheet),
        name=condition.name,
        line=_line(condition, sheet),
        lead=said.key_points.lines[0].text,
        brief=replace(brief(sheet), every=every),
        kinds=_kinds(condition, sheet),
        begin=begin,
        key_points=said.further_points,
        helps=said.helps if said.helps.lines else None,
        does_not_help=said.does_not_help if said.does_not_help.lines else None,
        course=said.course if said.course.lines else None,
        seeing=seeing(condition, found, sheet),
        signposts=tuple(
            condition_teaser(part, sheet) for part in library.parts_of.get(condition.id, ()) if part.signpost
        ),
        safety=sheet.index(Safety),
        folds=said.folds,
        origins=origins(sheet, entry),
    )
    return replace(view, origins=_origins(entry, view, said, sheet))


class _Said:
    """What the page of a condition says of it, section by section."""

    def __init__(
        self, condition: Condition, routine: Routine | None, suiting: tuple[Exercise, ...], sheet: Sheet
    ) -> None:
        self._condition, self._sheet = condition, sheet
        self.key_points = stated(*_title("key-points", sheet), sheet.statements(condition.key_points))
        self.helps = stated(*_title("helps", sheet), sheet.statements(condition.helps))
        self.does_not_help = stated(*_title("does-not-help", sheet), sheet.statements(condition.does_not_help))
        self.course = stated(*_title("course", sheet), sheet.statements(condition.course))
        doing = [sheet.site.library.exercises[id_] for id_ in routine.exercises] if routine else suiting
        good = stated(*_title("good-to-know", sheet), sheet.statements(condition.good_to_know))
        self.folds = folded(
            self._what(),
            self._causes(),
            self._exercises(suiting),
            self._care(routine, doing),
            Fold(good.anchor, good.title, "", "check", present(replace(good, title=""))),
        )

    @property
    def further_points(self) -> Section | None:
        """The key points but for the first, which stands at the top of the page."""
        lines = self.key_points.lines[1:]
        return replace(self.key_points, lines=lines) if lines else None

    @property
    def sections(self) -> tuple[Section, ...]:
        """What stands open, in reading order."""
        return (self.key_points, self.helps, self.does_not_help, self.course)

    def _what(self) -> Fold:
        """What it is, and how it feels."""
        sheet, condition = self._sheet, self._condition
        medical = condition.medical_name
        name = sheet.site.strings("condition.medical-name", term=medical) if medical else ""
        what = replace(stated(*_title("what", sheet), sheet.statements(condition.what)), intro=name)
        feels = stated(*_title("feels", sheet), sheet.statements(condition.feels))
        return Fold(*_title("about", sheet), "", "info", present(what, feels))

    def _causes(self) -> Fold:
        """What brings it on, and what may play a part."""
        sheet, causes = self._sheet, self._condition.causes.values()
        clear = tuple(sheet.statement(cause) for cause in causes if cause.evidence is Evidence.CLEAR)
        mixed = tuple(sheet.statement(cause) for cause in causes if cause.evidence is Evidence.MIXED)
        line = sheet.site.strings("condition.causes-line") if mixed else ""
        inside = present(stated("clear-causes", "", clear), stated(*_title("mixed-causes", sheet), mixed))
        return Fold(*_title("causes", sheet), line, "down", inside)

    def _exercises(self, suiting: tuple[Exercise, ...]) -> Fold:
        """The exercises that suit, and those to leave out for now."""
        sheet, strings = self._sheet, self._sheet.site.strings
        suits = announced("exercises-all", "", (exercise_row(one, sheet) for one in suiting))
        avoided = warned_exercises(self._condition, sheet, leave_out=True)
        counts = (
            strings.count("routine.exercises", len(suiting)) if suiting else "",
            strings.count("condition.leave-out", len(avoided)) if avoided else "",
        )
        line = ", ".join(count for count in counts if count)
        inside = present(suits, warned(*_title("avoid", sheet), avoided))
        return Fold(*_title("exercises", sheet), line, "lying", inside)

    def _care(self, routine: Routine | None, exercises: Iterable[Exercise]) -> Fold:
        """What to take care with, and who takes care with the exercises."""
        sheet, condition = self._sheet, self._condition
        limits = (sheet.statement(limit) for limit in condition.limits.values())
        care = stated(*_title("take-care", sheet), (*limits, *sheet.statements(condition.take_care)))
        found = [one for each in exercises for one in travelling(sheet.site.library.cautions(each), routine)]
        found.sort(key=lambda one: one.gravity)
        people = {one.by.id: one.by for one in found if isinstance(one.by, Precaution)}
        if not people:
            return Fold(care.anchor, care.title, "", "info", present(replace(care, title="")))
        told = announced(*_title("people", sheet), (precaution_teaser(by, sheet) for by in people.values()))
        names = ", ".join(by.name for by in people.values())
        return Fold(*_title("care", sheet), names, "pregnant", present(told, care))


def _title(anchor: str, sheet: Sheet) -> tuple[str, str]:
    return anchor, sheet.site.strings(f"condition.{anchor}")


def _path(condition: Condition, sheet: Sheet) -> tuple[Link, ...]:
    region = condition.regions[0]
    return sheet.way(Condition, region, sheet.site.strings(f"region.{region}"))


def _line(condition: Condition, sheet: Sheet) -> str:
    """What else it is called."""
    aliases = in_one_line(condition.aliases.values())
    return sheet.site.strings("condition.aliases", names=aliases) if aliases else ""


def _kinds(condition: Condition, sheet: Sheet) -> tuple[Kind, ...]:
    """The overview and its parts, the page itself first."""
    library = sheet.site.library
    overview = library.conditions[condition.part_of] if condition.part_of else condition
    parts = [part for part in library.parts_of.get(overview.id, ()) if not part.signpost]
    family = sorted((overview, *parts), key=lambda one: one is not condition)
    return tuple(Kind(sheet.link(one), one is condition) for one in family) if parts else ()


def _origins(entry: Entry[Condition], view: ConditionView, said: _Said, sheet: Sheet) -> Origins:
    """What the page says, in reading order."""
    strings, library = sheet.site.strings, sheet.site.library
    titles = "; ".join(library.sources[id_].title for id_ in entry.entity.guidelines)
    guidelines = Statement(titles, entry.entity.guidelines, ours=False)
    every = sign_statements((view.brief.every,)) if view.brief.every else ()
    return origins(
        sheet,
        entry,
        (strings("alert.emergency"), (*view.brief.emergency, *every)),
        *(section.origin for section in said.sections),
        *view.seeing.rests,
        *(_headed(fold, section) for fold in said.folds for section in fold.sections),
        (strings("condition.guidelines"), (guidelines,)),
    )


def _headed(fold: Fold, section: Section) -> tuple[str, Iterable[Statement]]:
    """What a section rests on, below the title of its row where it has none of its own."""
    return section.title or fold.title, section.rests
