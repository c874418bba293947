"""Whom readers of a site call: the numbers that its publisher sets, else those of the safety file."""

from collections.abc import Mapping

from babel.lists import format_list

from generator.library.library import Library
from generator.library.placeholders import ADVICE_LINE, NUMBERS
from generator.models.safety import Safety
from generator.pages.site import Publisher
from generator.render.strings import Strings


def to_call(library: Library, publisher: Publisher, strings: Strings) -> Mapping[str, str]:
    """What stands in the place of each placeholder of a text."""
    written = (number for entry in library.published_of(Safety).values() for number in entry.entity.numbers)
    numbers = publisher.emergency or tuple(dict.fromkeys(written))
    line = strings("alert.advice-line")
    if publisher.advice_line:
        line = strings("alert.advice-line-at", number=publisher.advice_line)
    return {NUMBERS: format_list(numbers, style="or", locale=strings.language.locale), ADVICE_LINE: line}
