"""Each real page reads the same when Python-Markdown makes it from an export: no block falls out of its place."""

import re
from collections.abc import Mapping

import pytest

from generator.build import Built
from tests.content.conftest import address
from tests.html_reading import Reader, exported_to_html, to_html

_ALONE = re.compile(r"<p>\s*(<(limber-finder|limber-chooser|label)\b(?:(?!</p>).)*</\2>)\s*</p>", re.DOTALL)
"""An element that Python-Markdown takes for a word, and so for a paragraph where it stands alone."""


@pytest.mark.parametrize("language", ["en", "es"])
def test_an_exported_page_has_the_elements_and_the_words_of_ours(
    language: str, built: Built, sources: Mapping[tuple[str, str], str]
) -> None:
    places = [address(path) for path in built.languages[language] if path.endswith(".md")]
    assert len(places) > 60
    different = []
    for place in places:
        _, _, markdown = sources[language, place].split("---\n", 2)
        ours, theirs = to_html(markdown), _ALONE.sub(r"\1", exported_to_html(markdown))
        if shown(ours) != shown(theirs):
            different.append(place)
    assert different == []


def shown(html: str) -> tuple[list[str], str]:
    """The names of the elements in their order, and the words without spaces; comments are not shown."""
    page = Reader(html)
    return [tag for tag, _ in page.elements if tag != "!--"], "".join(page.text.split())
