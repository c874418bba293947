"""The page of one condition; a signpost to help has a page of its own shape."""

from dataclasses import dataclass, replace

from generator.library.entry import Entry
from generator.library.library import Library
from generator.models.condition import Condition, Evidence, Tier
from generator.models.routine import Routine, Stage
from generator.models.safety import Safety
from generator.pages.alerts import Alert, Brief, alerts, brief, own_alerts, sign_statements, usual_signs
from generator.pages.cautions import Warned, told, warned_exercises
from generator.pages.origins import OriginGroup, origins
from generator.pages.reassess import reassess_line
from generator.pages.sheet import Link, ReviewLine, Sheet, Statement, Teaser
from generator.pages.site import Page, Site
from generator.pages.teasers import exercise_teaser, routine_teaser


@dataclass(frozen=True)
class ConditionView:
    """What the page of a condition shows."""

    index: Link
    name: str
    medical_name: str
    aliases: tuple[str, ...]
    summary: str
    overview: Link | None
    parts: tuple[Link, ...]
    alerts: tuple[Alert, ...]
    usual: tuple[Statement, ...]
    """What warning signs mean where such a trouble is usual."""
    safety: Link
    brief: Brief
    key_points: tuple[Statement, ...]
    what: tuple[Statement, ...]
    feels: tuple[Statement, ...]
    causes: tuple[Statement, ...]
    mixed_causes: tuple[Statement, ...]
    course: tuple[Statement, ...]
    helps: tuple[Statement, ...]
    does_not_help: tuple[Statement, ...]
    good_to_know: tuple[Statement, ...]
    see_someone: tuple[Statement, ...]
    """When to see someone, the time without change first."""
    routines: tuple[Teaser, ...]
    exercises: tuple[Teaser, ...]
    take_care: tuple[Statement, ...]
    avoid: tuple[Warned, ...]
    guidelines: tuple[str, ...]
    origins: tuple[OriginGroup, ...]
    review: ReviewLine
    partly_translated: bool


@dataclass(frozen=True)
class SignpostView:
    """What a signpost to help shows."""

    index: Link
    name: str
    medical_name: str
    aliases: tuple[str, ...]
    summary: str
    alerts: tuple[Alert, ...]
    steps: tuple[str, ...]
    key_points: tuple[Statement, ...]
    what: tuple[Statement, ...]
    feels: tuple[Statement, ...]
    causes: tuple[Statement, ...]
    course: tuple[Statement, ...]
    good_to_know: tuple[Statement, ...]
    see_someone: tuple[Statement, ...]
    safety: Link
    origins: tuple[OriginGroup, ...]
    review: ReviewLine
    partly_translated: bool


def condition_page(entry: Entry[Condition], site: Site) -> Page:
    """The page of one condition."""
    condition = entry.entity
    sheet = Sheet(site, site.path(condition))
    view = _signpost(entry, sheet) if condition.signpost else _condition(entry, sheet)
    template = "signpost" if condition.signpost else "condition"
    return Page(sheet.path, template, view, condition.name, condition.summary, entry)


_GROUPS = ("key_points", "what", "feels", "course", "helps", "does_not_help", "good_to_know")
"""Lists of statements that a view takes as they are."""


def _condition(entry: Entry[Condition], sheet: Sheet) -> ConditionView:
    condition, library = entry.entity, sheet.site.library
    causes = {
        evidence: tuple(sheet.statement(cause) for cause in condition.causes.values() if cause.evidence is evidence)
        for evidence in Evidence
    }
    view = ConditionView(
        index=sheet.index(Condition),
        name=condition.name,
        medical_name=condition.medical_name or "",
        aliases=sheet.plain(condition.aliases),
        summary=condition.summary,
        overview=sheet.link(library.conditions[condition.part_of]) if condition.part_of else None,
        parts=sheet.links(library.parts_of.get(condition.id, ())),
        alerts=alerts(sheet, condition.regions, condition),
        usual=usual_signs(sheet, condition),
        safety=sheet.index(Safety),
        brief=brief(sheet, (condition,)),
        causes=causes[Evidence.CLEAR],
        mixed_causes=causes[Evidence.MIXED],
        see_someone=(
            *reassess_line("condition.reassess", (condition,), sheet),
            *sheet.statements(condition.see_someone),
        ),
        routines=tuple(routine_teaser(routine, sheet) for routine in _routines(condition, library)),
        exercises=tuple(exercise_teaser(exercise, sheet) for exercise in library.exercises_for.get(condition.id, ())),
        take_care=(
            *(sheet.statement(limit) for limit in condition.limits.values()),
            *sheet.statements(condition.take_care),
        ),
        avoid=warned_exercises(condition, sheet, leave_out=True),
        guidelines=tuple(library.sources[id_].title for id_ in condition.guidelines),
        origins=(),
        review=sheet.review(condition),
        partly_translated=bool(entry.fallbacks),
        **{name: sheet.statements(getattr(condition, name)) for name in _GROUPS},
    )
    return replace(view, origins=_origins(condition, view, sheet))


def _origins(condition: Condition, view: ConditionView, sheet: Sheet) -> tuple[OriginGroup, ...]:
    """What the page says, in reading order."""
    strings = sheet.site.strings

    def group(name: str) -> tuple[str, tuple[Statement, ...]]:
        return strings(f"condition.{name.replace('_', '-')}"), getattr(view, name)

    urgent = [alert for alert in view.alerts if alert.tier == Tier.EMERGENCY]
    others = [alert for alert in view.alerts if alert.tier != Tier.EMERGENCY]
    guidelines = Statement(strings("condition.guidelines"), condition.guidelines, ours=False)
    return origins(
        sheet,
        (strings("alert.emergency"), sign_statements(urgent)),
        (strings("alert.stop"), (*view.brief.stop, *view.brief.usual)),
        *map(group, ("key_points", "what", "feels", "course", "helps", "does_not_help", "causes", "mixed_causes")),
        *map(group, ("good_to_know", "take_care")),
        (strings("condition.avoid"), told(view.avoid)),
        group("see_someone"),
        (strings("alert.more-signs"), (*view.usual, *sign_statements(others))),
        (strings("condition.guidelines"), (guidelines,)),
    )


_SIGNPOST_GROUPS = ("key_points", "what", "feels", "causes", "course", "good_to_know", "see_someone")
"""Lists of statements that the view of a signpost takes as they are."""


def _signpost(entry: Entry[Condition], sheet: Sheet) -> SignpostView:
    condition, strings = entry.entity, sheet.site.strings
    assert condition.signpost
    signs = own_alerts(sheet, condition.warning_signs.values(), always=condition.signpost)
    claims = {name: sheet.statements(getattr(condition, name)) for name in _SIGNPOST_GROUPS}
    steps = Statement(strings("condition.what-to-do"), condition.what_to_do_sources, ours=False)
    return SignpostView(
        index=sheet.index(Condition),
        name=condition.name,
        medical_name=condition.medical_name or "",
        aliases=sheet.plain(condition.aliases),
        summary=condition.summary,
        alerts=signs,
        steps=sheet.plain(condition.what_to_do),
        safety=sheet.index(Safety),
        origins=origins(
            sheet,
            (strings("safety.signs"), sign_statements(signs)),
            (strings("condition.what-to-do"), (steps,)),
            *((strings(f"condition.{name.replace('_', '-')}"), claims[name]) for name in _SIGNPOST_GROUPS),
        ),
        review=sheet.review(condition),
        partly_translated=bool(entry.fallbacks),
        **claims,
    )


def _routines(condition: Condition, library: Library) -> list[Routine]:
    """The routines for a condition; an overview has those of its parts too."""
    ids = [condition.id, *(part.id for part in library.parts_of.get(condition.id, ()))]
    found = {routine.id: routine for id_ in ids for routine in library.routines_for_condition.get(id_, ())}
    sort_key = library.language.sort_key
    return sorted(found.values(), key=lambda routine: (list(Stage).index(routine.stage), sort_key(routine.name)))
