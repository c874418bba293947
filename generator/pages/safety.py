"""The safety page: when to get help, when to stop, how much pain is too much, getting down and up."""

from dataclasses import dataclass

from generator.library.entry import Entry
from generator.models.condition import Region
from generator.models.safety import HowTo, Safety
from generator.pages.alerts import Alert, PainLine, alerts, pain_lines
from generator.pages.sheet import ReviewLine, Sheet, SourceLine, Statement, Teaser
from generator.pages.site import Page, Site
from generator.pages.teasers import condition_teaser, precaution_teaser
from generator.render.addresses import SAFETY


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
    pain_scale: Statement
    pain_when: Statement
    pain: tuple[PainLine, ...]
    ask_first: tuple[Statement, ...]
    precautions: tuple[Teaser, ...]
    start_well: tuple[Statement, ...]
    getting_down: Guide
    getting_up: Guide
    disclaimer: Statement
    sources: tuple[SourceLine, ...]
    review: ReviewLine
    partly_translated: bool


def safety_page(entry: Entry[Safety], site: Site) -> Page:
    """The safety page."""
    safety, library = entry.entity, site.library
    sheet = Sheet(site, SAFETY)
    signs = alerts(sheet, tuple(Region))
    stop_rules = sheet.statements(safety.stop_rules)
    pain = pain_lines(sheet)
    view = SafetyView(
        title=safety.title,
        summary=safety.summary,
        alerts=signs,
        signposts=tuple(
            condition_teaser(condition, sheet) for condition in library.conditions.values() if condition.signpost
        ),
        stop_rules=stop_rules,
        pain_scale=sheet.statement(safety.pain_score.scale),
        pain_when=sheet.statement(safety.pain_score.when),
        pain=pain,
        ask_first=sheet.statements(safety.ask_first),
        precautions=tuple(precaution_teaser(precaution, sheet) for precaution in library.precautions.values()),
        start_well=sheet.statements(safety.start_well),
        getting_down=_guide(safety.getting_down, sheet),
        getting_up=_guide(safety.getting_up, sheet),
        disclaimer=sheet.statement(safety.disclaimer),
        review=sheet.review(safety),
        partly_translated=bool(entry.fallbacks),
        sources=sheet.sources(),
    )
    return Page(SAFETY, "safety", view, safety.title, safety.summary, entry.text_document.path)


def _guide(how_to: HowTo, sheet: Sheet) -> Guide:
    return Guide(sheet.cited(how_to.intro, how_to), sheet.plain(how_to.steps))
