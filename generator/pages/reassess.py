"""When to see someone if nothing has changed: one value a condition, said in one sentence."""

from collections.abc import Iterable

from generator.models.condition import Condition
from generator.models.span import Span
from generator.pages.sheet import Sheet, Statement
from generator.render.numbers import counted


def reassess_line(word: str, conditions: Iterable[Condition], sheet: Sheet) -> tuple[Statement, ...]:
    """When people with some conditions see someone if it is no better: the earliest of their times.

    Args:
        word: The word of the site that says it, with ``{weeks}`` in it.
        conditions: For whom.
        sheet: The page.
    """
    found = [condition.reassess for condition in conditions if condition.reassess]
    if not found:
        return ()
    first = min(found, key=lambda reassess: reassess.weeks)
    strings = sheet.site.strings
    weeks = counted("unit.weeks", Span(first.weeks, first.weeks), strings)
    return (sheet.cited(strings(word, weeks=weeks), first),)
