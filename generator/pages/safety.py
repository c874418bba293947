"""The safety page: when to get help, when to stop, how much pain is too much, getting down and up."""

from dataclasses import dataclass, replace

from generator.library.entry import Entry
from generator.models.condition import Region
from generator.models.safety import HowTo, Safety
from generator.pages.alerts import Alert, Pain, alerts, pain, sign_statements
from generator.pages.origins import Origins, origins
from generator.pages.sheet import Sheet, Statement, Teaser
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
    ask_first: tuple[Statement, ...]
    precautions: tuple[Teaser, ...]
    start_well: tuple[Statement, ...]
    getting_down: Guide
    getting_up: Guide
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
        ask_first=sheet.statements(safety.ask_first),
        precautions=tuple(precaution_teaser(precaution, sheet) for precaution in library.precautions.values()),
        start_well=sheet.statements(safety.start_well),
        getting_down=_guide(safety.getting_down, sheet),
        getting_up=_guide(safety.getting_up, sheet),
        disclaimer=sheet.statement(safety.disclaimer),
        origins=origins(sheet, entry),
    )
    view = replace(view, origins=_origins(entry, view, sheet))
    return Page(sheet.path, "safety", view, safety.title, safety.summary, entry)


def _origins(entry: Entry[Safety], view: SafetyView, sheet: Sheet) -> tuple[Origins, ...]:
    """What the page says, in reading order."""
    strings = sheet.site.strings
    return origins(
        sheet,
        entry,
        (strings("safety.signs"), sign_statements(view.alerts)),
        (strings("safety.stop"), (*view.stop_rules, *view.usual)),
        (strings("safety.pain"), view.pain.statements),
        (strings("safety.ask-first"), view.ask_first),
        (strings("safety.start-well"), view.start_well),
        (strings("safety.getting-down"), (view.getting_down.intro,)),
        (strings("safety.getting-up"), (view.getting_up.intro,)),
        (strings("safety.disclaimer"), (view.disclaimer,)),
    )


def _guide(how_to: HowTo, sheet: Sheet) -> Guide:
    return Guide(sheet.cited(how_to.intro, how_to), sheet.plain(how_to.steps))
