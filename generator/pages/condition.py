"""The page of one condition; a signpost to help has a page of its own shape."""

from dataclasses import dataclass

from generator.library.entry import Entry
from generator.library.library import Library
from generator.models.condition import Condition, Evidence
from generator.models.routine import Routine, Stage
from generator.pages.alerts import Alert, alerts
from generator.pages.demands import LimitLine, Warned, limit_lines, measured, named
from generator.pages.sheet import Link, ReviewLine, Sheet, SourceLine, Statement, Teaser, sort_key
from generator.pages.site import Page, Site
from generator.pages.teasers import exercise_teaser, routine_teaser
from generator.render.addresses import SAFETY, index_path, page_path


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
    safety: Link
    stop: Statement
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
    routines: tuple[Teaser, ...]
    exercises: tuple[Teaser, ...]
    limits: tuple[LimitLine, ...]
    take_care: tuple[Statement, ...]
    avoid: tuple[Warned, ...]
    beyond: tuple[Warned, ...]
    guidelines: tuple[int, ...]
    sources: tuple[SourceLine, ...]
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
    tier: str
    tier_title: str
    action: str
    steps: tuple[str, ...]
    steps_notes: tuple[int, ...]
    signs: tuple[Statement, ...]
    key_points: tuple[Statement, ...]
    what: tuple[Statement, ...]
    causes: tuple[Statement, ...]
    good_to_know: tuple[Statement, ...]
    see_someone: tuple[Statement, ...]
    safety: Link
    sources: tuple[SourceLine, ...]
    review: ReviewLine
    partly_translated: bool


def condition_page(entry: Entry[Condition], site: Site) -> Page:
    """The page of one condition."""
    condition = entry.entity
    sheet = Sheet(site, page_path("condition", condition.id))
    view = _signpost(entry, sheet) if condition.signpost else _condition(entry, sheet)
    template = "signpost" if condition.signpost else "condition"
    return Page(sheet.path, template, view, condition.name, condition.summary, entry.text_document.path)


def _condition(entry: Entry[Condition], sheet: Sheet) -> ConditionView:
    condition, library = entry.entity, sheet.site.library
    signs = alerts(sheet, condition.regions, condition)
    groups = (
        "key_points",
        "what",
        "feels",
        "course",
        "helps",
        "does_not_help",
        "good_to_know",
        "see_someone",
        "take_care",
    )
    claims = {name: sheet.statements(getattr(condition, name)) for name in groups}
    causes = {
        evidence: tuple(sheet.statement(cause) for cause in condition.causes.values() if cause.evidence is evidence)
        for evidence in Evidence
    }
    limits = limit_lines(condition.limits, sheet)
    avoid = named(condition, condition.avoid, sheet)
    stop = sheet.statement(library.safety.card_stop)
    guidelines = sheet.notes(condition.guidelines)
    return ConditionView(
        index=_index(sheet),
        name=condition.name,
        medical_name=condition.medical_name or "",
        aliases=sheet.plain(condition.aliases),
        summary=condition.summary,
        overview=sheet.link(library.conditions[condition.part_of]) if condition.part_of else None,
        parts=sheet.links(library.parts_of.get(condition.id, ())),
        alerts=signs,
        safety=_safety(sheet),
        stop=stop,
        causes=causes[Evidence.CLEAR],
        mixed_causes=causes[Evidence.MIXED],
        routines=tuple(routine_teaser(routine, sheet) for routine in _routines(condition, library)),
        exercises=tuple(exercise_teaser(exercise, sheet) for exercise in library.exercises_for.get(condition.id, ())),
        limits=limits,
        avoid=avoid,
        beyond=measured(condition, sheet),
        guidelines=guidelines,
        review=sheet.review(condition),
        partly_translated=bool(entry.fallbacks),
        sources=sheet.sources(),
        **claims,
    )


def _signpost(entry: Entry[Condition], sheet: Sheet) -> SignpostView:
    condition = entry.entity
    assert condition.signpost
    tier = sheet.site.library.safety.tiers[condition.signpost]
    steps_notes = sheet.notes(condition.what_to_do_sources)
    groups = {"signs": "warning_signs"} | {
        name: name for name in ("key_points", "what", "causes", "good_to_know", "see_someone")
    }
    claims = {field: sheet.statements(getattr(condition, name)) for field, name in groups.items()}
    return SignpostView(
        index=_index(sheet),
        name=condition.name,
        medical_name=condition.medical_name or "",
        aliases=sheet.plain(condition.aliases),
        summary=condition.summary,
        tier=condition.signpost.value,
        tier_title=tier.title,
        action=tier.action,
        steps=sheet.plain(condition.what_to_do),
        steps_notes=steps_notes,
        safety=_safety(sheet),
        review=sheet.review(condition),
        partly_translated=bool(entry.fallbacks),
        sources=sheet.sources(),
        **claims,
    )


def _routines(condition: Condition, library: Library) -> list[Routine]:
    """The routines for a condition; an overview has those of its parts too."""
    ids = [condition.id, *(part.id for part in library.parts_of.get(condition.id, ()))]
    found = {routine.id: routine for id_ in ids for routine in library.routines_for_condition.get(id_, ())}
    return sorted(found.values(), key=lambda routine: (list(Stage).index(routine.stage), sort_key(routine.name)))


def _index(sheet: Sheet) -> Link:
    return Link(sheet.site.strings("nav.conditions"), sheet.address(index_path("condition")))


def _safety(sheet: Sheet) -> Link:
    return Link(sheet.site.strings("nav.safety"), sheet.address(SAFETY))
