"""The verbs of ``limber``, one a file, in the order in which help lists them."""

from generator.shell.verbs import cards, check, export, figure, new, rules, schema, stamp, verify
from generator.shell.verbs.verb import Verb

VERBS: tuple[Verb, ...] = (
    check.VERB,
    rules.VERB,
    export.VERB,
    figure.VERB,
    cards.VERB,
    schema.VERB,
    new.VERB,
    stamp.VERB,
    verify.VERB,
)
