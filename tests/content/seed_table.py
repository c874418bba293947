"""The table of seed facts: which words a page must carry for each fact, and which it must not."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

LANGUAGES = ("en", "es")
FACTS = [f"S0.{number}" for number in range(1, 48)] + [f"S3.{number}" for number in range(1, 44)]
CONFLICTS = [f"C{number}" for number in range(1, 14)]
ANYTHING = " … "
ARTICLES = "about/older-articles/"
"""The page that tells what the articles say, with our answers."""


@dataclass(frozen=True)
class Row:
    """What one page must and must not say in one language, for one fact or conflict.

    Attributes:
        id: The fact or the conflict.
        gist: The fact in our own words.
        page: Address of the page.
        language: Code of the language.
        says: Phrases that the page carries; an ellipsis stands for anything between 2 parts.
        never: Phrases that it does not carry, in any case of letters.
    """

    id: str
    gist: str
    page: str
    language: str
    says: tuple[str, ...]
    never: tuple[str, ...] = ()

    def complaints(self, text: str) -> Iterator[str]:
        """What is wrong with the text of the page, a line each."""
        where = f"{self.id} {self.language} {self.page}"
        for phrase in self.says:
            if not _carries(text, phrase):
                yield f'{where} does not say "{phrase}"'
        for phrase in self.never:
            if phrase.casefold() in text.casefold():
                yield f'{where} says "{phrase}"'


def _carries(text: str, phrase: str) -> bool:
    place = 0
    for part in phrase.split(ANYTHING):
        found = text.find(part, place)
        if found < 0:
            return False
        place = found + len(part)
    return True


def read_table() -> tuple[list[Row], list[Row]]:
    """The rows of the facts and those of the conflicts, one for each language."""
    table: dict[str, list[dict[str, Any]]] = yaml.safe_load(
        (Path(__file__).parent / "seed_facts.yml").read_text(encoding="utf-8")
    )
    facts = [Row(r["id"], r["gist"], r["page"], lang, (r[lang],)) for r in table["facts"] for lang in LANGUAGES]
    conflicts = [
        Row(r["id"], r["gist"], r["page"], lang, tuple(r[lang]["says"]), tuple(r[lang].get("never", ())))
        for r in table["conflicts"]
        for lang in LANGUAGES
    ]
    return facts, conflicts
