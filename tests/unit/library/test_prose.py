"""Pages written by hand: their front matter, and signs that no browser can show."""

import pytest

from generator.library.prose import page_faults
from tests.conftest import told

PAGE = "---\ntitle: About\ndescription: What we do.\nhide: [navigation]\n---\n\n# About\n\tcode\n"


def faults(page: str) -> list[tuple[str, str]]:
    """What is said of a page, and the hints."""
    return [(told(problem), problem.hint) for problem in page_faults("a.md", page)]


@pytest.mark.parametrize(
    "page",
    [
        PAGE,
        "",
        "# About\n",
        "---\n---\n",
        "---\n\n---\n",
        "---\n# later\n---\n",
        "---\ntext\n---\n",
        "----\n: a: b\n---\n",
    ],
)
def test_a_page_needs_no_front_matter(page: str) -> None:
    assert faults(page) == []


@pytest.mark.parametrize(
    ("old", "new", "problem", "hint"),
    [
        (
            "About\n\t",
            "Ab\x1bout\n\t",
            "7:5: the character U+001B is not allowed  [wrong-value]",
            "delete it and type the text again",
        ),
        (
            "# About",
            "# \u202eAbout",
            "7:3: the character U+202E is not allowed  [wrong-value]",
            "delete it and type the text again",
        ),
        (
            "title: About",
            'title: "\\u200b"',
            "2:8: nothing of this text can be seen  [wrong-value]",
            "write a text, or delete the field",
        ),
        (
            "title: About",
            f"title: {'a' * 151}",
            "2:8: this text has 151 signs; it may have 150  [out-of-range]",
            "shorten or split it",
        ),
        (
            "What we do.",
            '"What\\U0001FFFE we do."',
            "3:14: the character U+1FFFE is not allowed  [wrong-value]",
            "delete it and type the text again",
        ),
        (
            "title: About",
            "title: 2026",
            "2:8: title: expected a text, found the number 2026  [wrong-type]",
            "write a text, or put it in quotes",
        ),
        (
            "What we do.",
            "What: we do.",
            "3:18: this is not valid YAML: mapping values are not allowed in this context  [yaml-syntax]",
            'put the text in quotes, because it has a ": " in it',
        ),
        (
            "hide:",
            "title:",
            '4:1: the key "title" is written twice  [yaml-duplicate-key]',
            "it stands in line 2 already; keep one of them",
        ),
    ],
)
def test_a_mistake_in_a_page_is_told_in_its_line(old: str, new: str, problem: str, hint: str) -> None:
    assert PAGE.count(old) == 1
    assert faults(PAGE.replace(old, new)) == [(f"a.md:{problem}", hint)]
