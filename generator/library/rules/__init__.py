"""The content rules, one a file. A rule looks at a linked library and yields what its authors should change."""

from generator.library.rules import (
    avoided_exercise,
    dose,
    emergency_signs,
    ladder_cycle,
    not_a_first_choice,
    position_order,
    promise,
    range_dash,
    reading_level,
    review_date,
    routine_size,
    sentence_length,
    signpost,
    spelled_number,
    unsourced,
    unused_source,
)
from generator.library.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(emergency_signs.check),
    Rule(unsourced.check),
    Rule(unused_source.check),
    Rule(review_date.check),
    Rule(dose.check),
    Rule(routine_size.check),
    Rule(position_order.check),
    Rule(not_a_first_choice.check),
    Rule(avoided_exercise.check),
    Rule(signpost.check),
    Rule(ladder_cycle.check),
    Rule(reading_level.check, every_language=True),
    Rule(sentence_length.check, every_language=True),
    Rule(range_dash.check, every_language=True),
    Rule(spelled_number.check, every_language=True),
    Rule(promise.check, every_language=True),
)
