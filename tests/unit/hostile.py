"""The minimal project with one text in every place that takes one, and what its pages look like then."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.kinds import pages
from generator.models.words import Text
from generator.nodes import Path, parse
from generator.pages.front_matter import front_data, front_matter
from generator.pages.site import Page, Site
from generator.render.templates import environment, render
from tests.conftest import library
from tests.html_reading import Reader, to_html
from tests.minimal import FILES, RARE
from tests.walking import walk

PRINTED = {"source": ("title", "organisation", "year", "doi")}
"""Words of a kind that are no texts to translate, and stand on pages all the same."""


@dataclass(frozen=True)
class Written:
    """A page as it is handed to MkDocs, and as a browser reads it."""

    page: Page
    front: str
    body: Reader


def _places() -> dict[tuple[str, Path], str]:
    """Each place of a text: its file and path, and its name, such as ``exercise.tips.text``."""
    found = {}
    for entry in library(RARE).all():
        kind = entry.kind.name
        for path, value in walk(entry.entity):
            if isinstance(value, Text) or (value is not None and path[0] in PRINTED.get(kind, ())):
                inside = [path[0], *path[1:][-1:]]
                found[entry.document.path, path] = ".".join(map(str, [kind, *inside]))
    return found


PLACES = _places()


def marked(number: int) -> str:
    """The sign by which the text of a place is known wherever it comes out."""
    return f"n{number:03}n"


def numbers(text: str) -> set[int]:
    """The places whose text stands in a text."""
    return {int(number) for number in re.findall(r"n(\d{3})n", text)}


def filled(text: str) -> dict[str, str]:
    """The files of the minimal project with a text in every place."""
    trees: dict[str, Any] = {
        file: json.loads(json.dumps(parse(file, content)[0].value)) for file, content in {**FILES, **RARE}.items()
    }
    for number, (file, path) in enumerate(PLACES):
        inner = trees[file]
        for part in path[:-1]:
            inner = inner[part]
        assert path[-1] in inner
        inner[path[-1]] = f"{text} {marked(number)}"
    return {file: json.dumps(tree, ensure_ascii=False) for file, tree in trees.items()}


def leaves(tree: Any) -> list[str]:
    """Every text in a JSON document."""
    if isinstance(tree, dict | list):
        return [leaf for item in (tree.values() if isinstance(tree, dict) else tree) for leaf in leaves(item)]
    return [tree] if isinstance(tree, str) else []


def written(site: Site, templates: Mapping[str, str]) -> dict[str, Written]:
    """Each page by path, but the one made from the program's own words."""
    found = environment(templates)
    return {
        page.path: Written(
            page,
            front_matter(front_data(page)),
            Reader(to_html(render(found, page.template, page.view, site.strings))),
        )
        for page in pages(site)
        if page.template not in ("fields", "rules")
    }
