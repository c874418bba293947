"""Health content is reviewed on time, and no source was read on a day to come."""

from collections.abc import Iterator

from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.models.base import ReviewedEntity
from generator.models.source import Source
from generator.problems import Problem


def check(library: Library) -> Iterator[Problem]:
    """The review lies in the past, and not too far back. An overdue review is a warning."""
    for entry in library.published():
        if isinstance(entry.entity, Source) and entry.entity.seen > library.today:
            message = f"the day {entry.entity.seen} lies in the future"
            hint = f"write the day on which it was read, {library.today} at the latest"
            yield entry.problem(("seen",), "seen-in-future", message, hint)
        if not isinstance(entry.entity, ReviewedEntity):
            continue
        reviewed, due = entry.entity.review.date, entry.entity.review.due
        path = ("review", "date")
        if reviewed > library.today:
            message = f"the review date {reviewed} lies in the future"
            yield entry.problem(
                path, "review-in-future", message, f"write the day of the review, {library.today} at the latest"
            )
        elif due < library.today:
            message = f"the review was due on {due}"
            hint = "check the page against its sources, then write the new date"
            yield entry.problem(path, "review-overdue", message, hint).as_warning()


RULE = Rule("review-in-future", check, also=("review-overdue", "seen-in-future"), warnings=("review-overdue",))
