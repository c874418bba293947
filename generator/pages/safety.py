"""The safety page: when to get help, when to stop, how much pain is too much, getting down and up."""

from dataclasses import dataclass, replace

from generator.library.entry import Entry
from generator.models.condition import Region
from generator.models.safety import HowTo, Safety
from generator.pages.alerts import Pain, pain
from generator.pages.origins import Origins, origins
from generator.pages.sections import Fold, Section, announced, folded, present, stated
from generator.pages.sheet import Sheet, Statement, Teaser
from generator.pages.signs import Alert, alerts, sign_statements
from generator.pages.site import Page, Site
from generator.pages.teasers import condition_teaser, precaution_teaser


@dataclass(frozen=True)
class Guide:
    """A short guide in steps."""

    intro: Statement
    steps: tuple[str, ...]


@dataclass(frozen=True)
class SafetyView:
    """What the safety page shows."""

    title: str
    summary: str
    alerts: tuple[Alert, ...]
    signposts: tuple[Teaser, ...]
    stop_rules: tuple[Statement, ...]
    usual: tuple[Statement, ...]
    """What this means for people for whom some trouble is usual."""
    pain: Pain
    getting_down: Guide
    getting_up: Guide
    folds: tuple[Fold, ...]
    """Whom to ask first, situations that need care, and how to start well."""
    disclaimer: Statement
    origins: Origins


def safety_page(entry: Entry[Safety], site: Site) -> Page:
    """The safety page."""
    safety, library = entry.entity, site.library
    sheet = Sheet(site, site.path(safety))
    view = SafetyView(
        title=safety.title,
        summary=safety.summary,
        alerts=alerts(sheet, tuple(Region)),
        signposts=tuple(
            condition_teaser(condition, sheet) for condition in library.conditions.values() if condition.signpost
        ),
        stop_rules=sheet.statements(safety.stop_rules),
        usual=tuple(sheet.statement(claim) for claim in safety.usual.values()),
        pain=pain(sheet),
        getting_down=_guide(safety.getting_down, sheet),
        getting_up=_guide(safety.getting_up, sheet),
        folds=_folds(safety, sheet),
        disclaimer=sheet.statement(safety.disclaimer),
        origins=origins(sheet, entry),
    )
    view = replace(view, origins=_origins(entry, view, sheet))
    return Page(sheet.path, "safety", view, safety.title, safety.summary, entry)


def _origins(entry: Entry[Safety], view: SafetyView, sheet: Sheet) -> Origins:
    """What the page says, in reading order."""
    strings = sheet.site.strings
    return origins(
        sheet,
        entry,
        (strings("safety.signs"), sign_statements(view.alerts)),
        (strings("safety.stop"), (*view.stop_rules, *view.usual)),
        (strings("safety.pain"), view.pain.statements),
        (strings("safety.getting-down"), (view.getting_down.intro,)),
        (strings("safety.getting-up"), (view.getting_up.intro,)),
        *((fold.title, section.rests) for fold in view.folds for section in fold.sections),
        (strings("safety.disclaimer"), (view.disclaimer,)),
    )


def _folds(safety: Safety, sheet: Sheet) -> tuple[Fold, ...]:
    """What one reads once, before one begins."""
    strings, library = sheet.site.strings, sheet.site.library

    def fold(anchor: str, icon: str, section: Section) -> Fold:
        return Fold(anchor, strings(f"safety.{anchor}"), "", icon, present(section))

    ask_first, start_well = sheet.statements(safety.ask_first), sheet.statements(safety.start_well)
    precautions = (precaution_teaser(precaution, sheet) for precaution in library.precautions.values())
    return folded(
        fold("ask-first", "info", stated("ask-first-if", "", ask_first)),
        fold("precautions", "pregnant", announced("precautions-all", "", precautions)),
        fold("start-well", "check", stated("start-well-all", "", start_well)),
    )


def _guide(how_to: HowTo, sheet: Sheet) -> Guide:
    return Guide(sheet.cited(how_to.intro, how_to), sheet.plain(how_to.steps))
