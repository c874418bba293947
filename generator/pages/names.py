"""What else a thing is called, in one line below its name."""

from collections.abc import Iterable
from itertools import accumulate
from typing import Final

_LENGTH: Final = 30
"""Our choice: so many letters of other names fit in one line of a phone. The search knows all of them."""
_BETWEEN: Final = ", "


def in_one_line(names: Iterable[str]) -> str:
    """The first of some names that fit in one line, one at least; empty without any."""
    all_ = list(names)
    ends = accumulate(len(name) + len(_BETWEEN) for name in all_)
    fitting = sum(end <= _LENGTH + len(_BETWEEN) for end in ends)
    return _BETWEEN.join(all_[: max(1, fitting)])
