"""The page of a condition that needs help and no exercises: what to do now comes first."""

from dataclasses import dataclass

from generator.library.entry import Entry
from generator.models.condition import Condition
from generator.models.safety import Safety
from generator.pages.origins import Origins, origins
from generator.pages.sections import Fold, Section, folded, present, stated
from generator.pages.sheet import Link, Sheet, Statement
from generator.pages.signs import Alert, own_alerts, sign_statements


@dataclass(frozen=True)
class SignpostView:
    """What a signpost to help shows."""

    path: tuple[Link, ...]
    name: str
    line: str
    """What else it is called."""
    summary: str
    alerts: tuple[Alert, ...]
    steps: tuple[str, ...]
    sections: tuple[Section, ...]
    folds: tuple[Fold, ...]
    safety: Link
    origins: Origins


def signpost_view(entry: Entry[Condition], path: tuple[Link, ...], line: str, sheet: Sheet) -> SignpostView:
    """What a signpost to help shows.

    Args:
        entry: The condition.
        path: The way back.
        line: What else it is called.
        sheet: The page.
    """
    condition, strings = entry.entity, sheet.site.strings
    assert condition.signpost
    signs = own_alerts(sheet, condition.warning_signs.values(), always=condition.signpost)
    steps = Statement(strings("condition.what-to-do"), condition.what_to_do_sources, ours=False)

    def said(name: str) -> Section:
        anchor = name.replace("_", "-")
        return stated(anchor, strings(f"condition.{anchor}"), sheet.statements(getattr(condition, name)))

    open_ = present(said("key_points"), said("feels"), said("see_someone"))
    more = present(said("what"), said("causes"), said("course"), said("good_to_know"))
    return SignpostView(
        path=path,
        name=condition.name,
        line=line,
        summary=condition.summary,
        alerts=signs,
        steps=sheet.plain(condition.what_to_do),
        sections=open_,
        folds=folded(Fold("more", strings("condition.more"), ", ".join(one.title for one in more), "info", more)),
        safety=sheet.index(Safety),
        origins=origins(
            sheet,
            entry,
            (strings("safety.signs"), sign_statements(signs)),
            (strings("condition.what-to-do"), (steps,)),
            *(section.origin for section in (*open_, *more)),
        ),
    )
