"""One file of content in one language, with the way back to its lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from generator.models.base import Entity
from generator.models.references import Reference
from generator.models.walking import TO_REFERENCES, TO_TEXTS
from generator.models.words import Text
from generator.nodes import Document, Path
from generator.problems import Problem

E = TypeVar("E", bound=Entity, covariant=True)


@dataclass(frozen=True)
class Kind:
    """A kind of content.

    Attributes:
        name: Its word, such as ``exercise``.
        folder: Its folder below ``content/`` and, where its entities have pages, of the site.
        model: What its files may say.
        needed: Whether every page needs it, so that no entity of it can be a draft.
        single: Whether there is one entity of it, whose page is the first of the folder.
    """

    name: str
    folder: str
    model: type[Entity]
    needed: bool = False
    single: bool = False

    @property
    def has_pages(self) -> bool:
        """Whether each of its entities has a page."""
        return False

    @property
    def reserved(self) -> frozenset[str]:
        """Ids at whose address another page lies."""
        return frozenset()


@dataclass(frozen=True)
class Entry(Generic[E]):
    """One entity in one language.

    Attributes:
        kind: Its kind.
        entity: The model, with texts in the language.
        document: The file that states the entity.
        overlay: The file with its texts in this language; None in the first language.
        fallbacks: Paths of texts that stand in the first language for want of a translation.
    """

    kind: Kind
    entity: E
    document: Document
    overlay: Document | None = None
    fallbacks: frozenset[Path] = frozenset()

    @property
    def id(self) -> str:
        """The entity's id."""
        return self.entity.id

    @cached_property
    def references(self) -> tuple[tuple[Path, Reference], ...]:
        """The references of the entity with their paths, mapping keys among them."""
        return tuple(TO_REFERENCES.through(self.entity))

    @cached_property
    def texts(self) -> dict[Path, Text]:
        """The texts of this entity in this language, by their path in the file that holds them."""
        return dict(_overlay_texts(TO_TEXTS.through(self.entity)))

    @property
    def text_document(self) -> Document:
        """The file that holds this entry's texts."""
        return self.overlay or self.document

    def own_texts(self) -> Iterator[tuple[Path, Text]]:
        """Texts written in this language, with their path in ``text_document``."""
        for path, text in self.texts.items():
            if path not in self.fallbacks:
                yield path, text

    def problem(self, path: Path, rule: str, message: str, hint: str = "", *, at_key: bool = False) -> Problem:
        """A problem in the structure, at the file that states the entity."""
        return self.document.problem(path, rule, message, hint, at_key=at_key)

    def text_problem(self, path: Path, rule: str, message: str, hint: str = "") -> Problem:
        """A problem in a text, at the file that holds it."""
        inside = (*path, "text")
        place = inside if inside in self.text_document.values else path
        return self.text_document.problem(place, rule, message, hint)


def _overlay_texts(found: Sequence[tuple[Path, Text]]) -> Iterator[tuple[Path, Text]]:
    """The texts of an entity, by their path in a translation.

    A record whose only text is called ``text`` is written as that text, so ``("mistakes", "breath", "text")``
    becomes ``("mistakes", "breath")``.
    """
    paths = [(), *(path for path, _ in found), ()]  # in the order of the fields, so that what belongs together does
    for before, (path, value), after in zip(paths, found, paths[2:], strict=False):
        record = path[:-1]
        alone = path[-1] == "text" and record not in (before[: len(record)], after[: len(record)])
        yield (record if alone else path), value
