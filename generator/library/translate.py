"""An entity and the texts of a translation become the entity in another language.

A translation file ``<id>.<language>.yaml`` holds the same tree as its first-language file, with only the texts.
Its last block, ``english``, is written by ``limber stamp``: which text each translation was made from, as a short
fingerprint, so that a later change in the first language shows up as a stale translation.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.library.entry import Entry
from generator.models.base import Entity
from generator.models.words import Text
from generator.nodes import Document, Path, parse
from generator.problems import WHOLE_TEXT, Problem, Told, did_you_mean, excerpt, nearest
from generator.text_gate import Refusal, refusal

STAMPS = "english"
_PLACEHOLDER = re.compile(r"(?<!\{)\{([a-z_]+)\}(?!\})")

_WAITING = ("missing-translation", "stale-translation", "unstamped-translation")
UNTRANSLATED = Told(_WAITING[0], also=_WAITING[1:], warnings=_WAITING)
"""Before a release these are warnings: the site shows the first language, with a notice."""
TOLD = (UNTRANSLATED, Told("unknown-text", also=("orphan-translation",)), Told("lost-placeholder"))
"""What is told of translations."""


def fingerprint(text: str) -> str:
    """Six hexadecimal digits that change when the text changes."""
    return hashlib.sha256(text.encode()).hexdigest()[:6]


def dotted(path: Path) -> str:
    """A path as it is written in the stamps."""
    return ".".join(map(str, path))


def translate(
    original: Entry[Entity], overlay: Document | None, language: str
) -> tuple[Entry[Entity], tuple[Problem, ...]]:
    """Puts the texts of ``overlay`` into ``original``.

    Returns:
        The entry in ``language``; texts without a translation stay as they were and are named in ``fallbacks``.

    Problems:
        missing-translation, stale-translation, unstamped-translation, unknown-text, lost-placeholder, wrong-type.
    """
    if not original.texts or original.entity.draft:
        return Entry(original.kind, original.entity, original.document), ()
    if overlay is None:
        entry = Entry(original.kind, original.entity, original.document, None, frozenset(original.texts))
        hint = f"write {original.document.path.removesuffix('.yaml')}.{language}.yaml"
        message = f'there is no translation into "{language}"'
        return entry, (original.problem((), "missing-translation", message, hint),)
    if not isinstance(overlay.value, dict):
        message, hint = "the file must hold the texts by their names", 'write "key: text" lines'
        entry = Entry(original.kind, original.entity, original.document, overlay, frozenset(original.texts))
        return entry, (overlay.problem((), "wrong-type", message, hint),)
    found, problems = _leaves(overlay)
    known = {path: text for path, text in found.items() if path in original.texts}
    refused = _refused(original, known)
    problems += [overlay.problem(path, *why) for path, why in refused.items()]
    known = {path: text for path, text in known.items() if path not in refused}
    if found.keys() != original.texts.keys():
        problems += _unknown(original, overlay, found)
        problems += _missing(original, overlay, found)
    problems += _stale(original, overlay, known)
    missing = frozenset(original.texts) - frozenset(known)
    problems += _unfilled(original, overlay, known)
    entity = with_texts(original.entity, known)
    return Entry(original.kind, entity, original.document, overlay, missing), tuple(problems)


def _leaves(overlay: Document) -> tuple[dict[Path, str], list[Problem]]:
    found: dict[Path, str] = {}
    problems: list[Problem] = []

    def visit(value: Any, path: Path) -> None:
        if isinstance(value, dict):
            if path and path != (STAMPS,) and not value:
                hint = "write the text, or take the key out"
                problems.append(overlay.problem(path, "wrong-type", "there is no text here", hint, at_key=True))
            for key, item in value.items():
                if path or key != STAMPS:
                    visit(item, (*path, key))
        elif isinstance(value, str) and value.strip():
            found[path] = " ".join(value.split())
        elif isinstance(value, tuple):
            hint = "repeat the names of the first-language file, each with its text"
            problems.append(overlay.problem(path, "wrong-type", "a translation holds no lists", hint))
        else:
            problems.append(overlay.problem(path, "wrong-type", "expected a text", "write it, or put it in quotes"))

    visit(overlay.value, ())
    return found, problems


def _refused(original: Entry[Entity], known: dict[Path, str]) -> dict[Path, Refusal]:
    """The texts that would be refused in the first language as well."""
    looked_at = ((path, refusal(text, original.texts[path].longest)) for path, text in known.items())
    return {path: why for path, why in looked_at if why}


def _unknown(original: Entry[Entity], overlay: Document, found: dict[Path, str]) -> list[Problem]:
    names = {dotted(path): path for path in original.texts}
    problems = []
    for path in found:
        if path not in original.texts:
            hint = did_you_mean(dotted(path), list(names)) or f"delete it; {original.document.path} has no such text"
            message = f'there is no text "{excerpt(dotted(path))}" to translate'
            problems.append(overlay.problem(path, "unknown-text", message, hint, at_key=True))
    return problems


def _missing(original: Entry[Entity], overlay: Document, found: dict[Path, str]) -> list[Problem]:
    message = 'the text "{}" is not translated'
    names = [dotted(path) for path in original.texts]
    misspelled = {nearest(dotted(path), names) for path in found if path not in original.texts}
    return [
        overlay.problem(path, "missing-translation", message.format(dotted(path)), _says(text), at_key=True)
        for path, text in original.texts.items()
        if path not in found
        and path not in overlay.values
        and dotted(path) not in misspelled
        and not _displaced(path, overlay)
    ]


def _says(text: str) -> str:
    return f'it says: "{excerpt(text, WHOLE_TEXT)}"'


def _displaced(path: Path, overlay: Document) -> bool:
    """Whether a text, a list or nothing stands where the group of this text should be; that is told already."""
    above = overlay.value
    for part in path[:-1]:
        if not isinstance(above, dict):
            return True
        if part not in above:
            return False
        above = above[str(part)]
    return not isinstance(above, dict) or not (above or len(path) == 1)


def _stale(original: Entry[Entity], overlay: Document, known: dict[Path, str]) -> list[Problem]:
    stamps = overlay.value.get(STAMPS) if isinstance(overlay.value, dict) else None
    if not isinstance(stamps, dict):
        hint = f"read it against the first language, then run: limber stamp {original.id}"
        return [overlay.problem((), "unstamped-translation", "this translation has no stamps", hint)] if known else []
    problems = []
    for path in known:
        text = original.texts[path]
        stamp = stamps.get(dotted(path))
        if stamp is None:
            message = f'the translation of "{dotted(path)}" has no stamp'
            problems.append(overlay.problem(path, "unstamped-translation", message, _stamp_hint(original, text)))
        elif str(stamp) != fingerprint(text):
            message = f'the text "{dotted(path)}" has changed since it was translated'
            problems.append(overlay.problem(path, "stale-translation", message, _stamp_hint(original, text)))
    return problems


def _stamp_hint(original: Entry[Entity], text: str) -> str:
    says = excerpt(text, WHOLE_TEXT)
    return f'it now says: "{says}". Mend the translation, then run: limber stamp {original.id}'


def placeholders(text: str) -> list[str]:
    """The words in single braces of a text, in order."""
    return sorted(_PLACEHOLDER.findall(text)) if "{" in text else []


def _unfilled(original: Entry[Entity], overlay: Document, known: dict[Path, str]) -> list[Problem]:
    """Texts that would not show what the publisher sets, or would show it where the first language does not."""
    problems = []
    for path, text in known.items():
        here, there = placeholders(text), placeholders(original.texts[path])
        if here != there:
            message = f"the placeholders {_braced(here)} differ from those of the first language, {_braced(there)}"
            problems.append(overlay.problem(path, "lost-placeholder", message, f'it says: "{original.texts[path]}"'))
    return problems


def _braced(names: list[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in names) or "none"


def with_texts(entity: Entity, texts: Mapping[Path, str]) -> Entity:
    """A copy of an entity with some of its texts replaced.

    Args:
        entity: The entity.
        texts: The new texts, by their path in a translation.
    """
    replaced: Entity = _replace(entity, _tree(texts))
    return replaced


def _tree(texts: Mapping[Path, str]) -> dict[str | int, Any]:
    """Texts by their path as a tree of keys."""
    tree: dict[str | int, Any] = {}
    for path, text in texts.items():
        above = tree
        for part in path[:-1]:
            above = above.setdefault(part, {})
        above[path[-1]] = text
    return tree


def _replace(value: Any, tree: Any) -> Any:
    """A copy of a model with the texts of a tree in it; what the tree does not name is the same thing."""
    if isinstance(value, Text):
        return type(value)(tree)
    if isinstance(value, dict):
        return {key: _replace(item, tree[key]) if key in tree else item for key, item in value.items()}
    below = {"text": tree} if isinstance(tree, str) else tree
    return value.model_copy(update={name: _replace(getattr(value, name), inner) for name, inner in below.items()})


def stamped(original: Entry[Entity], text: str) -> str:
    """The text of a translation file with its stamps brought up to date.

    Only texts that stand in the file are stamped. Everything above the stamps stays as it was, line ends too.

    Args:
        original: What is translated.
        text: The translation file, which can be parsed, with the line ends that it has on disk.
    """
    end = "\r\n" if "\r\n" in text else "\n"
    kept = "".join(_without_stamps(text.splitlines(keepends=True)))
    overlay, _ = parse(original.document.path, text)
    found, _ = _leaves(overlay)
    texts = {dotted(path): text for path, text in original.texts.items() if path in found}
    lines = [f"{STAMPS}:", *(f"  {name}: '{fingerprint(text)}'" for name, text in texts.items())]
    return kept + ("" if kept.endswith(("\n", "\r")) else end) + "".join(line + end for line in lines)


def _without_stamps(lines: list[str]) -> Iterator[str]:
    inside = False
    for line in lines:
        if line.startswith(f"{STAMPS}:"):
            inside = True
        elif inside and not line[0].isspace():
            inside = False
        if not inside:
            yield line
