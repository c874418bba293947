"""What a page reads of its site, so that it is made again only when some of that has changed."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any, NamedTuple, TypeAlias

from generator.library.library import Library
from generator.models.base import Entity
from generator.pages.site import Site


class _Answer(Enum):
    GONE = auto()
    """There is nothing of that name."""


class _Name(NamedTuple):
    """An attribute of the library, or one of the mappings beside it."""

    name: str


class _Call(NamedTuple):
    """A question to the library with its arguments."""

    name: str
    arguments: tuple[Any, ...]


class _Key(NamedTuple):
    """One key of a mapping."""

    key: Any


class _Keys(NamedTuple):
    """All keys of a mapping, in their order."""


class _One(NamedTuple):
    """An entity among the arguments: the one with its id, whatever has become of it."""

    model: type[Entity]
    id: str


_Way: TypeAlias = tuple[_Name | _Call | _Key | _Keys, ...]


@dataclass(frozen=True)
class Seen:
    """What was read, and what it said.

    Attributes:
        answers: By the way to each thing that was read.
    """

    answers: Mapping[_Way, object]

    def holds(self, site: Site, beside: Mapping[str, object]) -> bool:
        """Whether it would all say the same on another state of the site; arguments as in ``watched``."""
        roots: Mapping[str, object] = {**beside, "cards": site.cards}
        return all(_same(_answer(way, site.library, roots), answer) for way, answer in self.answers.items())


def watched(site: Site, beside: Mapping[str, Mapping[Any, Any]]) -> tuple[Site, Mapping[str, Any], Seen]:
    """A site that keeps a record of what is read of its library and its cards.

    Its words and settings are not watched: whoever changes them makes all pages anew.

    Args:
        site: The site.
        beside: Mappings that are read too, by name.

    Returns:
        The site and the mappings to read from, and the record, which grows with each reading.
    """
    answers: dict[_Way, object] = {}
    mappings = {name: _Mapping(mapping, answers, (_Name(name),)) for name, mapping in beside.items()}
    cards = _Mapping(site.cards, answers, (_Name("cards"),))
    return replace(site, library=_Library(site.library, answers), cards=cards), mappings, Seen(answers)


class _Library(Library):
    """A library that notes each answer that it gives."""

    def __init__(self, library: Library, answers: dict[_Way, object]) -> None:
        object.__setattr__(self, "_behind", (library, answers))

    def __getattribute__(self, name: str) -> Any:
        if name.startswith("__"):
            return object.__getattribute__(self, name)
        library, answers = object.__getattribute__(self, "_behind")
        value = getattr(library, name)
        return _asked(value, answers) if callable(value) else _noted(value, answers, (_Name(name),))


def _asked(method: Callable[..., Any], answers: dict[_Way, object]) -> Callable[..., Any]:
    def ask(*arguments: Any) -> Any:
        value = method(*arguments)
        value = tuple(value) if isinstance(value, Iterator) else value
        return _noted(value, answers, (_Call(method.__name__, tuple(map(_lasting, arguments))),))

    return ask


class _Mapping(Mapping[Any, Any]):
    """A mapping that notes which of its keys are asked for."""

    def __init__(self, mapping: Mapping[Any, Any], answers: dict[_Way, object], way: _Way) -> None:
        self._mapping, self._answers, self._way = mapping, answers, way

    def __getitem__(self, key: Any) -> Any:
        way = (*self._way, _Key(key))
        if key not in self._mapping:
            self._answers[way] = _Answer.GONE
        return _noted(self._mapping[key], self._answers, way)

    def __iter__(self) -> Iterator[Any]:
        self._answers[(*self._way, _Keys())] = tuple(self._mapping)
        return iter(self._mapping)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _noted(value: Any, answers: dict[_Way, object], way: _Way) -> Any:
    if isinstance(value, Mapping):
        return _Mapping(value, answers, way)
    answers[way] = value
    return value


def _lasting(argument: Any) -> Any:
    return _One(type(argument), argument.id) if isinstance(argument, Entity) else argument


def _same(now: object, before: object) -> bool:
    return now is before or now == before


def _answer(way: _Way, library: Library, roots: Mapping[str, object]) -> object:
    found: Any = None
    for step in way:
        match step:
            case _Name(name):
                found = roots[name] if name in roots else getattr(library, name)
            case _Call(name, arguments):
                found = _called(library, name, arguments)
            case _Key(key):
                found = found.get(key, _Answer.GONE)
            case _Keys():
                found = tuple(found)
        if found is _Answer.GONE:
            break
    return found


def _called(library: Library, name: str, arguments: tuple[Any, ...]) -> object:
    given = []
    for argument in arguments:
        if isinstance(argument, _One):
            entry = library.of(argument.model).get(argument.id)
            if entry is None:
                return _Answer.GONE
            given.append(entry.entity)
        else:
            given.append(argument)
    value = getattr(library, name)(*given)
    return tuple(value) if isinstance(value, Iterator) else value
