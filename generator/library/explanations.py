"""What is wrong with a value, in plain words: one explanation for each mistake that pydantic can find."""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from generator.models.words import CODE_PATTERN
from generator.problems import did_you_mean, excerpt

Explained: TypeAlias = tuple[str, str, str]
"""The rule, the message and the hint."""
_Explain: TypeAlias = Callable[[Any, Mapping[str, Any]], Explained]


def explain(mistake: str, given: Any, context: Mapping[str, Any]) -> Explained:
    """The rule, the message and the hint for a mistake.

    Args:
        mistake: What pydantic calls it, such as ``string_type``.
        given: The value.
        context: What pydantic says about it.
    """
    return EXPLANATIONS.get(mistake, _UNFORESEEN)(given, context)


def shown(value: Any) -> str:
    """A value in a sentence."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return f'the word "{str(value).lower()}"'
    if isinstance(value, int | float):
        return f"the number {excerpt(value)}"
    if isinstance(value, dict):
        return "a group of fields"
    if isinstance(value, tuple | list):
        return "a list"
    return f'"{excerpt(value)}"'


def _enum(given: Any, context: Mapping[str, Any]) -> Explained:
    expected = str(context.get("expected", "")).replace("'", "")
    choices = expected.replace(" or ", ", ").split(", ")
    return (
        "wrong-value",
        f"{shown(given)} is not one of the words allowed here",
        (did_you_mean(str(given), choices) or f"write one of {', '.join(choices)}"),
    )


def _pattern(given: Any, context: Mapping[str, Any]) -> Explained:
    hint = "use small letters, figures and hyphens, such as low-back-pain"
    if "http" in context.get("pattern", ""):
        hint = "write the whole address, such as https://www.example.org/page"
    if context.get("pattern") == CODE_PATTERN:
        hint = "write the code of a language, such as es or pt-BR"
    return "wrong-value", f"{shown(given)} is not written as expected", hint


def _too_long(given: Any, context: Mapping[str, Any]) -> Explained:
    # Pydantic stops counting at the first item too many.
    message = f"takes at most {context['max_length']}, found {len(given)}"
    return "out-of-range", message, "shorten or split it"


def _fixed(rule: str, message: str, hint: str) -> _Explain:
    return lambda given, context: (rule, message.format(given=shown(given), **context), hint.format(**context))


_UNFORESEEN = _fixed("wrong-value", "{given} cannot stand here", "look the field up in the list of every field")
"""For what a newer pydantic may find one day: its own words are about programs."""
EXPLANATIONS: Final[Mapping[str, _Explain]] = {
    "string_type": _fixed("wrong-type", "expected a text, found {given}", "write a text, or put it in quotes"),
    "string_pattern_mismatch": _pattern,
    "enum": _enum,
    "string_too_long": _fixed("wrong-value", "this word is too long", "use at most {max_length} letters"),
    "text_refused": lambda _, context: (context["rule"], context["message"], context["hint"]),
    "date_form": _fixed("wrong-value", "expected a date, found {given}", "write year-month-day, such as 2026-11-20"),
    "span_form": _fixed(
        "wrong-value",
        "expected a number or a range, found {given}",
        "write a number such as 5, or a range such as 5 to 10",
    ),
    "span_order": _fixed(
        "wrong-value",
        "in {given} the first number is not the smaller one",
        "write the smaller number first, such as 5 to 10",
    ),
    "span_bounds": _fixed(
        "out-of-range", "{given} does not lie between {ge} and {le}", "write a number from {ge} to {le}"
    ),
    "reviewer_name": _fixed(
        "missing-field", "a clinician who reviews has a name", 'add name: such as "Ana Pérez, physiotherapist"'
    ),
    "window_order": _fixed(
        "wrong-value",
        "the window of a picture ends above its beginning",
        "write a number in high that is greater than the one in low",
    ),
    "bool_type": _fixed("wrong-type", "expected true or false, found {given}", "write true or false, without quotes"),
    "float_type": _fixed("wrong-type", "expected a number, found {given}", "write a number such as 90"),
    "int_type": _fixed("wrong-type", "expected a whole number, found {given}", "write a number such as 90"),
    "multiple_of": _fixed("wrong-value", "{given} is not a step of {multiple_of}", "round it to the nearest such step"),
    "greater_than_equal": _fixed("out-of-range", "{given} is below {ge}", "write at least {ge}"),
    "less_than_equal": _fixed("out-of-range", "{given} is above {le}", "write at most {le}"),
    "limit_degrees_missing": _fixed("wrong-value", "{demand} is measured, so it needs over_deg", "add over_deg: 90"),
    "limit_degrees": _fixed("wrong-value", "{demand} is not measured in degrees", "take out over_deg"),
    "missing": _fixed("out-of-range", "an item of this list is missing", "write 2 items, such as [left-hand, floor]"),
    "tuple_type": _fixed("wrong-type", "expected a list, found {given}", 'write "[one, two]", or a line "- one" each'),
    "dict_type": _fixed("wrong-type", "expected named lines, found {given}", 'write a line "some-name: text" each'),
    "too_short": _fixed("out-of-range", "needs at least {min_length}, found {actual_length}", "add what is missing"),
    "too_long": _too_long,
}
