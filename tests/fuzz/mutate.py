"""One random step away from a project: in the tree of a file, in its letters, or among the files."""

import json
import random
from collections.abc import Callable, Iterator
from copy import deepcopy
from functools import lru_cache
from typing import Any, Final, TypeAlias

import yaml

from tests.fuzz import oddities

Files: TypeAlias = dict[str, str]
Where: TypeAlias = tuple[Any, ...]
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@lru_cache(maxsize=4096)
def _written(text: str) -> str:
    """The tree of a file as JSON, which is YAML too; empty when it has none."""
    try:
        tree = yaml.load(text, Loader=_LOADER)
        return json.dumps(tree, default=str, ensure_ascii=False) if isinstance(tree, dict | list) else ""
    except (yaml.YAMLError, ValueError, RecursionError):
        return ""


def _places(tree: Any, where: Where = ()) -> Iterator[Where]:
    for key, value in tree.items() if isinstance(tree, dict) else enumerate(tree):
        yield (*where, key)
        if isinstance(value, dict | list):
            yield from _places(value, (*where, key))


def _above(tree: Any, where: Where) -> Any:
    for part in where[:-1]:
        tree = tree[part]
    return tree


def odd_value(rng: random.Random) -> Any:
    """A text, a number or a thing that hardly ever fits."""
    return deepcopy(rng.choice(rng.choice((oddities.TEXTS, oddities.NUMBERS, oddities.OTHERS))))


def _retype(rng: random.Random, holder: Any, key: Any, pool: list[Any]) -> None:
    holder[key] = odd_value(rng)


def _delete(rng: random.Random, holder: Any, key: Any, pool: list[Any]) -> None:
    del holder[key]


def _repeat(rng: random.Random, holder: Any, key: Any, pool: list[Any]) -> None:
    if isinstance(holder, dict):
        holder[rng.choice((f"{key}-2", rng.choice(oddities.NAMES)))] = deepcopy(holder[key])
    else:
        holder.extend(deepcopy(holder[key]) for _ in range(rng.choice((1, 2, 20))))


def _rename(rng: random.Random, holder: Any, key: Any, pool: list[Any]) -> None:
    if isinstance(holder, dict):
        ids = [value for value in pool if isinstance(value, str)]
        new = rng.choice((rng.choice(oddities.NAMES), f"{key}x", str(key)[:-1], rng.choice(ids), str(key).upper()))
        held = {new if name == key else name: value for name, value in holder.items()}
        holder.clear()
        holder.update(held)


def _reorder(rng: random.Random, holder: Any, key: Any, pool: list[Any]) -> None:
    if isinstance(holder, dict):
        held = rng.sample(list(holder.items()), len(holder))
        holder.clear()
        holder.update(held)
    else:
        rng.shuffle(holder)


def _nest(rng: random.Random, holder: Any, key: Any, pool: list[Any]) -> None:
    value = holder[key]
    inside = (
        next(iter(value.values()))
        if isinstance(value, dict) and value
        else value[0]
        if value and isinstance(value, list)
        else value
    )
    holder[key] = rng.choice(([value], {rng.choice(oddities.NAMES): value}, {"text": value}, inside))


def _borrow(rng: random.Random, holder: Any, key: Any, pool: list[Any]) -> None:
    """Another value of the project, such as the id of another thing."""
    holder[key] = deepcopy(rng.choice(pool))


def _spoil(rng: random.Random, holder: Any, key: Any, pool: list[Any]) -> None:
    """A sign inside a text."""
    value = holder[key]
    if isinstance(value, str):
        place = rng.randint(0, len(value))
        holder[key] = value[:place] + rng.choice(oddities.SIGNS) + value[place:]
    elif isinstance(value, int | float):
        holder[key] = rng.choice(oddities.NUMBERS)
    else:
        holder[key] = odd_value(rng)


_IN_TREES: Final[tuple[Callable[[random.Random, Any, Any, list[Any]], None], ...]] = (
    *(_retype, _delete, _repeat, _rename, _reorder, _nest, _borrow, _borrow, _spoil, _spoil),
)


def in_tree(rng: random.Random, files: Files, path: str, pool: list[Any]) -> str:
    """Changes a value or a key of one file."""
    written = _written(files[path])
    if not written:
        return in_letters(rng, files, path)
    tree = json.loads(written)
    steps = []
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        places = list(_places(tree))
        if places:
            where = rng.choice(places)
            step = rng.choice(_IN_TREES)
            step(rng, _above(tree, where), where[-1], pool)
            steps.append(f"{step.__name__} {where}")
    files[path] = json.dumps(tree, ensure_ascii=rng.random() < 0.5, indent=rng.choice((None, 1)))
    return "; ".join(steps)


def in_letters(rng: random.Random, files: Files, path: str) -> str:
    """Changes the lines or the letters of one file."""
    text = files[path]
    lines = text.split("\n")
    at, to = rng.randrange(len(lines)), rng.randrange(len(lines))
    place = rng.randint(0, len(text))
    what = rng.randrange(9)
    if what == 0:
        del lines[at : at + rng.choice((1, 1, 3))]
    elif what == 1:
        lines.insert(to, lines[at])
    elif what == 2:
        lines[at], lines[to] = lines[to], lines[at]
    elif what == 3:
        lines[at] = rng.choice(
            (f"  {lines[at]}", lines[at][1:], lines[at].rstrip(":"), f"{lines[at]}:", f"- {lines[at]}")
        )
    elif what == 4:
        lines[at] = rng.choice(
            ("\r".join(lines[at:]), lines[at].upper(), lines[at][::-1], lines[at] * 3, "\t" + lines[at])
        )
    if what < 5:
        files[path] = "\n".join(lines)
    elif what == 5:
        files[path] = text[:place]
    elif what == 6:
        files[path] = text.replace("\n", rng.choice(("\r", "\r\n", "\u2028", "\n\n", " ", "\x85", "")))
    elif what == 7:
        files[path] = (
            rng.choice(oddities.MONSTERS)
            if rng.random() < 0.1
            else text[:place] + rng.choice(oddities.TEXTS) + text[place:]
        )
    else:
        files[path] = text[:place] + rng.choice(oddities.SIGNS) + text[place + rng.choice((0, 1)) :]
    return f"letters {what} at line {at + 1} or sign {place}"


def among_files(rng: random.Random, files: Files, path: str, paths: list[str]) -> str:
    """Takes a file away, gives it another name or another place, or puts it in the place of another."""
    folder, _, name = path.rpartition("/")
    other = rng.choice([path for path in paths if path in files])
    place = rng.choice(
        (
            f"{folder}/{rng.choice(oddities.FILES)}",
            f"{other.rpartition('/')[0]}/{name}",
            f"content/{name}",
            f"content/odd/{name}",
        )
    )
    what = rng.randrange(6)
    if what == 0:
        del files[path]
    elif what == 1:
        files[place] = files.pop(path)
    elif what == 2:
        files[place] = files[path]
    elif what == 3:
        files[path], files[other] = files[other], files[path]
    elif what == 4:
        files[path] = rng.choice(("", "\n", "# a remark\n", "---\n", files[path] + files[other]))
    else:
        files[path.replace(".yaml", ".es.yaml", 1)] = files[other]
    return f"files {what}: {place}, {other}"


def mutate(rng: random.Random, files: Files, paths: list[str], pool: list[Any]) -> str:
    """Changes files in place at 1 to 3 places.

    Args:
        rng: Where chance comes from.
        files: Text by path.
        paths: Those that may be changed.
        pool: Values that stand in the project.

    Returns:
        What was done.
    """
    done = []
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        path = rng.choice([path for path in paths if path in files])
        chance = rng.random()
        if chance < 0.7 and path.endswith(".yaml"):
            what = in_tree(rng, files, path, pool)
        elif chance < 0.88:
            what = in_letters(rng, files, path)
        else:
            what = among_files(rng, files, path, paths)
        done.append(f"{path}: {what}")
    return " | ".join(done)


def pool_of(files: Files) -> list[Any]:
    """Every single value and every key of a project."""
    found: list[Any] = []

    def gather(value: Any) -> None:
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            if isinstance(key, str):
                found.append(key)
            if isinstance(item, dict | list):
                gather(item)
            found.append(item)

    for text in files.values():
        if written := _written(text):
            gather(json.loads(written))
    return found
