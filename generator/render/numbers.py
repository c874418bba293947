"""Numbers, ranges and dates as readers see them."""

import datetime

from babel.dates import format_date

from generator.models.span import Span
from generator.render.strings import Strings


def span(value: Span, strings: Strings) -> str:
    """``5`` or ``5 to 10``."""
    if value.low == value.high:
        return str(value.low)
    return strings.language.between(value.low, value.high)


def counted(name: str, value: Span, strings: Strings) -> str:
    """A range with its unit, such as ``5 to 10 seconds``; the plural follows the last number."""
    return strings.count(name, value.high, span(value, strings))


def date(value: datetime.date, strings: Strings) -> str:
    """A date in long form, such as ``20 November 2026``."""
    return format_date(value, strings.language.date, locale=strings.language.locale)
