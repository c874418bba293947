"""The page of one condition; a signpost to help has a page of its own shape."""

from dataclasses import dataclass, replace

from generator.library.entry import Entry
from generator.library.ways import routines_for, without_floor
from generator.models.condition import Condition, Evidence, Tier
from generator.models.safety import Safety
from generator.pages.alerts import Alert, Brief, alerts, brief, own_alerts, sign_statements, usual_signs
from generator.pages.cautions import warned_exercises
from generator.pages.origins import Origins, origins
from generator.pages.reassess import reassess_line
from generator.pages.sections import Line, Section, announced, linked, present, stated, warned
from generator.pages.sheet import Link, Sheet, Statement
from generator.pages.site import Page, Site
from generator.pages.teasers import exercise_teaser, routine_teaser


@dataclass(frozen=True)
class ConditionView:
    """What the page of a condition shows."""

    path: tuple[Link, ...]
    name: str
    summary: str
    names: tuple[Line, ...]
    emergency: tuple[Alert, ...]
    other_alerts: tuple[Alert, ...]
    usual: tuple[Statement, ...]
    """What warning signs mean where such a trouble is usual."""
    safety: Link
    brief: Brief
    sections: tuple[Section, ...]
    guidelines: str
    origins: Origins


@dataclass(frozen=True)
class SignpostView:
    """What a signpost to help shows."""

    path: tuple[Link, ...]
    name: str
    summary: str
    names: tuple[Line, ...]
    alerts: tuple[Alert, ...]
    steps: tuple[str, ...]
    sections: tuple[Section, ...]
    safety: Link
    origins: Origins


def condition_page(entry: Entry[Condition], site: Site) -> Page:
    """The page of one condition."""
    condition = entry.entity
    sheet = Sheet(site, site.path(condition))
    if condition.signpost:
        return Page(sheet.path, "signpost", _signpost(entry, sheet), condition.name, condition.summary, entry)
    return Page(sheet.path, "condition", _condition(entry, sheet), condition.name, condition.summary, entry)


def _condition(entry: Entry[Condition], sheet: Sheet) -> ConditionView:
    condition, library = entry.entity, sheet.site.library
    found = alerts(sheet, condition.regions, condition)
    view = ConditionView(
        path=sheet.way(Condition),
        name=condition.name,
        summary=condition.summary,
        names=(*_names(condition, sheet), *_overview(condition, sheet)),
        emergency=tuple(alert for alert in found if alert.tier == Tier.EMERGENCY),
        other_alerts=tuple(alert for alert in found if alert.tier != Tier.EMERGENCY),
        usual=usual_signs(sheet, condition),
        safety=sheet.index(Safety),
        brief=brief(sheet, (condition,)),
        sections=_sections(condition, sheet),
        guidelines="; ".join(library.sources[id_].title for id_ in condition.guidelines),
        origins=origins(sheet, entry),
    )
    return replace(view, origins=_origins(entry, view, sheet))


def _sections(condition: Condition, sheet: Sheet) -> tuple[Section, ...]:
    """What stands between the stop strip and the further signs."""
    strings, library = sheet.site.strings, sheet.site.library

    def title(anchor: str) -> tuple[str, str]:
        return anchor, strings(f"condition.{anchor}")

    def causes(evidence: Evidence) -> tuple[Statement, ...]:
        return tuple(sheet.statement(cause) for cause in condition.causes.values() if cause.evidence is evidence)

    limits = (sheet.statement(limit) for limit in condition.limits.values())
    reassess = reassess_line("condition.reassess", (condition,), sheet)
    exercises = library.exercises_for.get(condition.id, ())
    routines, floorless = routines_for(condition, library), without_floor(condition, library)
    return present(
        stated(*title("key-points"), sheet.statements(condition.key_points)),
        linked(*title("parts"), sheet.links(library.parts_of.get(condition.id, ()))),
        announced(*title("routines"), (routine_teaser(each, sheet) for each in routines)),
        announced(
            "without-floor",
            strings("routine.without-floor"),
            (routine_teaser(each, sheet) for each in floorless if routines != floorless),
        ),
        stated(*title("what"), sheet.statements(condition.what)),
        stated(*title("feels"), sheet.statements(condition.feels)),
        stated(*title("course"), sheet.statements(condition.course)),
        stated(*title("helps"), sheet.statements(condition.helps)),
        stated(*title("does-not-help"), sheet.statements(condition.does_not_help)),
        stated(*title("causes"), causes(Evidence.CLEAR)),
        stated(*title("mixed-causes"), causes(Evidence.MIXED)),
        stated(*title("good-to-know"), sheet.statements(condition.good_to_know)),
        announced(*title("exercises"), (exercise_teaser(each, sheet) for each in exercises)),
        stated(*title("take-care"), (*limits, *sheet.statements(condition.take_care))),
        warned(*title("avoid"), warned_exercises(condition, sheet, leave_out=True)),
        stated(*title("see-someone"), (*reassess, *sheet.statements(condition.see_someone))),
    )


def _names(condition: Condition, sheet: Sheet) -> tuple[Line, ...]:
    """What else it is called."""
    aliases = ", ".join(sheet.plain(condition.aliases))
    told = (("medical-name", condition.medical_name), ("aliases", aliases))
    return tuple(Line(f"{sheet.site.strings(f'condition.{word}')}: {text}") for word, text in told if text)


def _overview(condition: Condition, sheet: Sheet) -> tuple[Line, ...]:
    """What it is a part of."""
    if condition.part_of is None:
        return ()
    overview = sheet.link(sheet.site.library.conditions[condition.part_of])
    return (Line(f"{sheet.site.strings('condition.part-of')}: ", overview),)


def _origins(entry: Entry[Condition], view: ConditionView, sheet: Sheet) -> tuple[Origins, ...]:
    """What the page says, in reading order."""
    strings = sheet.site.strings
    guidelines = Statement(strings("condition.guidelines"), entry.entity.guidelines, ours=False)
    return origins(
        sheet,
        entry,
        (strings("alert.emergency"), sign_statements(view.emergency)),
        (strings("alert.stop"), (*view.brief.stop, *view.brief.usual)),
        *(section.origin for section in view.sections),
        (strings("alert.more-signs"), (*view.usual, *sign_statements(view.other_alerts))),
        (strings("condition.guidelines"), (guidelines,)),
    )


def _signpost(entry: Entry[Condition], sheet: Sheet) -> SignpostView:
    condition, strings = entry.entity, sheet.site.strings
    assert condition.signpost
    signs = own_alerts(sheet, condition.warning_signs.values(), always=condition.signpost)
    steps = Statement(strings("condition.what-to-do"), condition.what_to_do_sources, ours=False)
    claims = ("key_points", "what", "feels", "causes", "course", "good_to_know", "see_someone")
    anchors = {name: name.replace("_", "-") for name in claims}
    sections = present(
        *(
            stated(anchor, strings(f"condition.{anchor}"), sheet.statements(getattr(condition, name)))
            for name, anchor in anchors.items()
        )
    )
    return SignpostView(
        path=sheet.way(Condition),
        name=condition.name,
        summary=condition.summary,
        names=_names(condition, sheet),
        alerts=signs,
        steps=sheet.plain(condition.what_to_do),
        sections=sections,
        safety=sheet.index(Safety),
        origins=origins(
            sheet,
            entry,
            (strings("safety.signs"), sign_statements(signs)),
            (strings("condition.what-to-do"), (steps,)),
            *(section.origin for section in sections),
        ),
    )
