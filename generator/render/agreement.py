"""The words of each language held against what the program asks for, and against the words of the first language."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.nodes import Path
from generator.problems import Problem, did_you_mean, nearest
from generator.render.word import Word
from generator.render.word_files import WordFile, dotted, file_path, placeholders

_TEXT = ("a text, found a group of words", "write the word")
_GROUP = ("a group of words, found a text", 'write a line "name: text" for each word')


@dataclass(frozen=True)
class Asked:
    """What the program asks for.

    Attributes:
        fills: By the name of a word, what each use of it fills.
        counted: The names of words that have plural forms.
    """

    fills: Mapping[str, frozenset[str]]
    counted: frozenset[str]

    def fillable(self, path: Path) -> frozenset[str] | None:
        """What the word at a path can be filled with; None for a word that nobody is known to ask for."""
        name, group = dotted(path), dotted(path[:-1])
        return self.fills.get(group if group in self.counted else name)

    @property
    def least(self) -> dict[str, Path]:
        """The words that must be there: of one that counts its usual form."""
        return {
            name: (*name.split("."), "other") if name in self.counted else tuple(name.split(".")) for name in self.fills
        }


def asked(words: Iterable[Word]) -> Asked:
    """All that several uses of words ask for."""
    fills: dict[str, frozenset[str]] = {}
    counted = set()
    for word in words:
        fills[word.name] = fills.get(word.name, word.braces) & word.braces
        if word.counted:
            counted.add(word.name)
    return Asked(fills, frozenset(counted))


def lacking(wanted: Asked, found: Mapping[str, WordFile], first: Mapping[str, WordFile]) -> Iterator[Problem]:
    """Words that a language lacks in the groups that it has.

    Args:
        wanted: What the program asks for.
        found: The files of its words that can be read, by feature.
        first: Those of the first language, which may be the same.
    """
    own = {path for file in found.values() for path in file.leaves}
    said = {path: text for file in first.values() for path, text in file.leaves.items()}
    strangers = [dotted(path) for path in own if wanted.fillable(path) is None and path not in said]
    for name, path in wanted.least.items():
        holder = next((file for file in found.values() if path[:1] in file.document.values), None)
        there = any(_has(file.document.value, path) for file in found.values())
        if holder and not there and nearest(name, strangers) is None:
            message = f'the word "{dotted(path)}" is missing'
            hint = f'it says: "{said[path]}"' if path in said else _written(name, own, wanted)
            yield holder.document.problem(path[:-1], "missing-string", message, hint, at_key=True)
        for file in found.values():
            if place := _in_the_way(file.document.value, path):
                expected, hint = _TEXT if place == path else _GROUP
                yield file.document.problem(place, "wrong-type", f"{dotted(place)}: expected {expected}", hint)


def absent(
    wanted: Asked, language: str, found: Mapping[str, WordFile], first: Mapping[str, WordFile], known: Collection[str]
) -> Iterator[Problem]:
    """Groups of words that a language lacks, each once.

    Args:
        wanted: What the program asks for.
        language: Code of the language.
        found: All files of its words, by feature.
        first: Those of the first language, which may be the same.
        known: The features that have a file of words in some language.
    """
    homes = {path[0]: feature for feature, file in first.items() for path in file.leaves}
    there = {path[0] for file in found.values() for path in file.document.values if path}
    for group in sorted({str(path[0]) for path in wanted.least.values()} - there):
        home = homes.get(group, group if group in known else "")
        if home in found or found is first:
            message, hint = (
                f'there are no words for "{group}"',
                f'write a group "{group}:", or take the program\'s file',
            )
            yield Problem(file_path(language, home), 1, 1, "missing-strings", message, hint)


def _has(value: object, path: Path) -> bool:
    """Whether something stands at a path, or stands in its way: that is told already."""
    for part in path:
        if not isinstance(value, dict):
            return True
        if part not in value:
            return False
        value = value[part]
    return True


def _in_the_way(value: object, path: Path) -> Path:
    """Where a text stands in the place of a group that a word belongs to, or a group in the place of the word."""
    for depth, part in enumerate(path):
        if depth and isinstance(value, str):
            return path[:depth]
        if not isinstance(value, dict) or part not in value:
            return ()
        value = value[part]
    return path if isinstance(value, dict) else ()


def misspelled(wanted: Asked, first: Iterable[Path]) -> frozenset[Path]:
    """The words of the first language that are another word, which the program asks for, with a wrong name."""
    there = set(first)
    missing = [name for name, path in wanted.least.items() if path not in there]
    return frozenset(path for path in there if wanted.fillable(path) is None and nearest(dotted(path), missing))


def _written(name: str, own: Iterable[Path], wanted: Asked) -> str:
    """What to do about a word that the first language lacks: perhaps it is there under another name."""
    unused = [dotted(path) for path in own if wanted.fillable(path) is None]
    near = nearest(name, unused)
    return f'is "{near}" meant for it?' if near else "the program asks for it; write it"


def unfilled(wanted: Asked, file: WordFile) -> Iterator[Problem]:
    """Words with braces that the program does not fill."""
    for path, text in file.leaves.items():
        known = wanted.fillable(path)
        for name in sorted(placeholders(text) - known) if known is not None else ():
            hint = f"use {', '.join(f'{{{each}}}' for each in sorted(known))}" if known else "write it without braces"
            yield file.document.problem(path, "string-placeholder", f"nothing fills {{{name}}}", hint)


def differing(wanted: Asked, first: Mapping[Path, str], translation: WordFile) -> Iterator[Problem]:
    """What a translation has other than the first language. A misspelled word is not also missing."""
    document, leaves = translation.document, translation.leaves
    plurals = {path[:-1] for path in first if path[-1] == "other"}
    unknown = [
        path for path in leaves if path not in first and path[:-1] not in plurals and wanted.fillable(path) is None
    ]
    names = [dotted(path) for path in first]
    meant = {nearest(dotted(path), names) for path in unknown}
    for path, text in first.items():
        if path in leaves:
            if _differ(wanted.fillable(path), text, leaves[path]):
                hint = f'use the same words in braces as "{text}"'
                yield document.problem(path, "string-placeholder", "the words in braces differ", hint)
        elif _is_told_here(path, wanted, plurals) and path not in document.values and dotted(path) not in meant:
            message = f'the word "{dotted(path)}" is missing'
            hint = "" if path[:-1] in plurals else f'it says: "{text}"'
            yield document.problem(path, "missing-string", message, hint, at_key=True)
    for path in unknown:
        message, hint = f'there is no word "{dotted(path)}"', did_you_mean(dotted(path), names) or "delete it"
        yield document.problem(path, "unknown-string", message, hint, at_key=True)


def _differ(known: frozenset[str] | None, first: str, other: str) -> bool:
    """Whether the braces of two words differ; those that the program does not fill are told by themselves."""
    here, there = placeholders(first), placeholders(other)
    return here != there and (known is None or (here <= known and there <= known))


def _is_told_here(path: Path, wanted: Asked, plurals: Collection[Path]) -> bool:
    """Whether a word of the first language is needed, and nobody asks for it under its name.

    Languages differ in their plural forms; each needs only ``other``.
    """
    return wanted.fillable(path) is None and not (path[:-1] in plurals and path[-1] != "other")
