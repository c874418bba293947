"""The pain score rule has one answer for each score from 0 to 10."""

import datetime
from collections.abc import Iterator

from generator.library.library import Library
from generator.models.safety import Safety
from generator.problems import Problem

RULE = "pain-score"
HIGHEST = 10
"""Source: the usual numeric rating scale of pain, 0 to 10."""


def check(library: Library, today: datetime.date) -> Iterator[Problem]:
    """The bands follow one another without a gap or an overlap. The first fault is told."""
    for entry in library.entries.get("safety", {}).values():
        assert isinstance(entry.entity, Safety)
        expected = 0
        bands = entry.entity.pain_score.bands
        for key, band in bands.items():
            path = ("pain_score", "bands", key, "score")
            if band.score.low != expected:
                message = f"this band begins at {band.score.low}; the one before leaves off before {expected}"
                yield entry.problem(path, RULE, message, f"begin it at {expected}")
                break
            expected = band.score.high + 1
        else:
            if expected != HIGHEST + 1:
                path = ("pain_score", "bands", list(bands)[-1], "score")
                message = f"the last band ends at {expected - 1}, and the scale at {HIGHEST}"
                yield entry.problem(path, RULE, message, f"end it at {HIGHEST}")
