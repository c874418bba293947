"""Words in braces, in whose place a text has what the publisher sets, such as the emergency numbers of a country."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.memory import Memory
from generator.library.translate import with_texts
from generator.models.base import Entity

NUMBERS: Final = "numbers"
"""The emergency numbers, as a list with "or"."""
ADVICE_LINE: Final = "advice_line"
"""What a medical advice line is called, with its number where there is one."""
PLACEHOLDERS: Final = (NUMBERS, ADVICE_LINE)
_KNOWN: Final = re.compile(r"\{(" + "|".join(PLACEHOLDERS) + r")\}")


def filled(library: Library, values: Mapping[str, str], files: Mapping[str, str], memory: Memory) -> Library:
    """A library whose texts have values in the place of their placeholders.

    Args:
        library: The library, which the rules have seen.
        values: What stands in the place of each placeholder.
        files: Text by path, so that only entries with a placeholder are looked into.
        memory: What was made before.
    """

    def of(entry: Entry[Entity]) -> Entry[Entity]:
        if not any(_KNOWN.search(files.get(path, "")) for path in (entry.document.path, entry.text_document.path)):
            return entry
        name = ("filled", library.language.code, entry.kind.name, entry.id)
        return memory.of(name, (entry, values), partial(_filled, entry, values))

    entries = {kind: {id_: of(entry) for id_, entry in all_.items()} for kind, all_ in library.entries.items()}
    return replace(library, entries=entries)


def _filled(entry: Entry[Entity], values: Mapping[str, str]) -> Entry[Entity]:
    texts = {
        path: _KNOWN.sub(lambda match: values[match[1]], text)
        for path, text in entry.texts.items()
        if _KNOWN.search(text)
    }
    return replace(entry, entity=with_texts(entry.entity, texts))
