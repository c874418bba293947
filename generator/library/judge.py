"""The content rules applied to the libraries of all languages."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TypeAlias

from generator.library.library import Library
from generator.library.memory import Memory
from generator.library.rules import RULES
from generator.library.rules.rule import Alone, OfEach, Rule, Scope, each_alone
from generator.problems import Problem

Judge: TypeAlias = Callable[[Mapping[str, Library], Memory], Iterable[Problem]]
"""Tells what is wrong with the libraries of all languages, the first language first."""


def apply_rules(libraries: Mapping[str, Library], memory: Memory) -> Iterator[Problem]:
    """What the rules tell. A draft is not finished: what they have to say about it does not stop the others.

    Args:
        libraries: By language, the first language first.
        memory: What the rules told before of entries that are still the same.
    """
    first = next(iter(libraries.values()))
    drafts = {entry.document.path for entry in first.all() if entry.entity.draft}
    for library in libraries.values():
        rules = [rule for rule in RULES if rule.scope is Scope.EVERY_LANGUAGE or library is first]
        for problem in (*_told_of_each(library, rules, memory), *_told_of_all(library, rules)):
            yield problem.as_warning() if problem.path in drafts else problem


def _told_of_each(library: Library, rules: Sequence[Rule], memory: Memory) -> Iterator[Problem]:
    checks = [rule.check for rule in rules if isinstance(rule.check, OfEach)]
    for one in each_alone(library):
        name = ("told", one.language.code, len(checks), one.entry.kind.name, one.entry.id)
        basis = (one.entry, one.rejected, one.story)
        yield from memory.of(name, basis, partial(_told, one, checks))


def _told(one: Alone, checks: Sequence[OfEach]) -> tuple[Problem, ...]:
    return tuple(problem for check in checks for problem in check.look(one))


def _told_of_all(library: Library, rules: Sequence[Rule]) -> Iterator[Problem]:
    return (problem for rule in rules if not isinstance(rule.check, OfEach) for problem in rule.check(library))
