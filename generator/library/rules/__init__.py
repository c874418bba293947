"""The content rules, one a file. A rule looks at a linked library and yields what its authors should change."""

from importlib import import_module

from generator.library.rules.rule import Rule

_MODULES = (
    "emergency_signs",
    "unsourced",
    "unused_source",
    "review_date",
    "empty_dose",
    "dose_range",
    "build_up",
    "routine_size",
    "short_part",
    "position_order",
    "not_a_first_choice",
    "avoided_exercise",
    "movement_limit",
    "missing_figure",
    "angle_range",
    "below_floor",
    "floating_support",
    "frame_step",
    "still_arrow",
    "out_of_reach",
    "taken_picture",
    "signpost",
    "missing_place",
    "dead_end",
    "named_part",
    "ladder_cycle",
    "contradiction",
    "self_reference",
    "repeated_item",
    "usual_trouble",
    "weak_source",
    "reassess",
    "degrees",
    "pain_score",
    "reading_level",
    "sentence_length",
    "range_dash",
    "spelled_number",
    "promise",
    "rejected_word",
    "unknown_placeholder",
)
"""Every rule, once, in the order in which the table of rules shows them."""

RULES: tuple[Rule, ...] = tuple(import_module(f"{__name__}.{name}").RULE for name in _MODULES)
