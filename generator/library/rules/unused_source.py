"""A source that nothing cites is left over, or its citation was lost."""

from collections.abc import Iterator

from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.models.references import SourceRef
from generator.models.source import Source
from generator.problems import Problem, nearest


def check(library: Library) -> Iterator[Problem]:
    """Each source is cited by at least one file, drafts included.

    A source whose only citation is misspelled is told about as an unknown reference, and not again here.
    """
    sources = library.of(Source)
    if library.unreadable:
        return
    cited = {
        str(value)
        for entries in library.entries.values()
        for entry in entries.values()
        for _, value in entry.references
        if isinstance(value, SourceRef)
    }
    misspelled = {nearest(id_, sources) for id_ in sorted(cited - set(sources))}
    for id_, entry in sources.items():
        if id_ not in cited | misspelled:
            yield RULE.problem(entry, ("id",), f'nothing cites the source "{id_}"', "cite it, or delete it")


RULE = Rule("unused-source", check)
