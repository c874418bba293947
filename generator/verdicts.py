"""What the rules tell, taken from where it is kept as long as no content changes."""

import datetime
from collections.abc import Iterable, Mapping
from typing import Final

from generator.library.judge import Judge, apply_rules
from generator.library.library import Library
from generator.library.load import CONTENT
from generator.library.memory import Memory
from generator.problems import Problem, packed, unpacked
from generator.works import Make, Work, flat, word_of

_CODE: Final = ("generator",)
_PACKAGES: Final = ("babel", "pydantic", "pyphen", "pyyaml")
_COST_S: Final = 0.0
"""So it never seems worth another process, to which the libraries would have to go."""


def judged(files: Mapping[str, str], today: datetime.date, make: Make) -> Judge:
    """What applies the rules, or finds what they told of the same content on the same day.

    Args:
        files: Text by path.
        today: The day on which reviews are judged.
        make: Makes what is ordered, or takes it from where it is kept.
    """

    def judge(libraries: Mapping[str, Library], memory: Memory) -> Iterable[Problem]:
        work = Work("rules", lambda _: packed(apply_rules(libraries, memory)), _CODE, _PACKAGES, _COST_S)
        return unpacked(make(work, {"all": _order(files, [*libraries], today)})["all"])

    return judge


def _order(files: Mapping[str, str], languages: list[str], today: datetime.date) -> str:
    """A word that changes with everything that a rule looks at."""
    content = {path: text for path, text in files.items() if path.startswith(f"{CONTENT}/")}
    return word_of([str(today), repr(languages), *flat(content)])
