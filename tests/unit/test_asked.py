"""Every word that the program and its templates ask for is known, and no word of the site is left over."""

from pathlib import Path

import pytest

from generator.asked import asked_templates, asked_words
from generator.render.agreement import asked
from generator.render.asked import read_module, resolved
from generator.render.strings import Strings, load_strings
from generator.render.template_words import words_of_templates
from generator.render.word import Word
from generator.render.word_files import dotted
from tests.conftest import BOTH, Build, project, settings, told

THEME = Path(__file__).parents[2] / "site_templates" / "theme"


@pytest.fixture(scope="module")
def everything(site_templates: dict[str, str]) -> dict[str, str]:
    """The real templates and words, those of the theme too."""
    theme = {f"site_templates/theme/{path.name}": path.read_text(encoding="utf-8") for path in THEME.rglob("*.html")}
    return {**site_templates, **theme}


def test_no_word_of_the_site_is_left_over(everything: dict[str, str]) -> None:
    wanted = asked([*asked_words(), *words_of_templates(everything, ())[0]])
    words = load_strings(everything, ("en",))[0]["en"]
    assert [name for name in sorted(words) if wanted.fillable(tuple(name.split("."))) is None] == []
    assert [name for name, path in wanted.least.items() if dotted(path) not in words] == []


def test_what_a_build_asks_for_is_known_with_what_it_fills(
    monkeypatch: pytest.MonkeyPatch, everything: dict[str, str], rare: dict[str, str], build: Build
) -> None:
    known = asked([*asked_words(), *words_of_templates(everything, ())[0]])
    seen: set[tuple[str, frozenset[str]]] = set()
    ask = Strings.__call__

    def watched(self: Strings, name: str, **values: object) -> str:
        seen.add((name, frozenset(values)))
        return ask(self, name, **values)

    monkeypatch.setattr(Strings, "__call__", watched)
    assert not build(project(rare), settings(*BOTH)).failed
    assert len(seen) > 200
    told = [(name, fills) for name, fills in sorted(seen) if known.fillable(tuple(name.split("."))) is None]
    assert told == []
    least = [name for name, fills in seen if not (known.fillable(tuple(name.split("."))) or frozenset()) <= fills]
    assert least == []


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ('strings("a.b")', [Word("a.b", frozenset())]),
        ('site.strings("a.b", who=x)', [Word("a.b", frozenset({"who"}))]),
        ('strings.count("a.b", 5)', [Word("a.b", frozenset({"number"}), counted=True)]),
        ('counted("a.b", x, strings)', [Word("a.b", frozenset({"number"}), counted=True)]),
        ('strings("a.b" if x else "a.c")', [Word("a.b", frozenset()), Word("a.c", frozenset())]),
        ("strings(f\"a.{'b' if x else 'c'}\")", [Word("a.b", frozenset()), Word("a.c", frozenset())]),
        (
            'def title(at):\n    return strings(f"a.{at}-text")\ntitle("b")\ntitle("c")',
            [Word("a.b-text", frozenset()), Word("a.c-text", frozenset())],
        ),
        ('strings(f"a.{x}")', []),
        ('other("a.b")', []),
    ],
)
def test_a_module_is_read_for_the_words_that_it_names(source: str, words: list[Word]) -> None:
    assert sorted(resolved([read_module("x.py", source)]), key=lambda word: word.name) == words


def test_a_name_may_be_put_together_in_another_module() -> None:
    one = read_module("one.py", "def line(word, x):\n    return strings(word, weeks=x)")
    two = read_module("two.py", 'from one import line\nline("a.b", 5)')
    three = read_module("three.py", 'line("a.c", 5)')
    assert list(resolved([one, two, three])) == [Word("a.b", frozenset({"weeks"}))]


def test_a_template_is_read_for_its_words_and_for_other_templates() -> None:
    page = '{% import "parts/x.md.jinja" as x %}{{ t("a.b", who=x) }}{{ t.count("a.c", 5) }}{{ lang.t("d") }}{{ t(e) }}'
    words, problems = words_of_templates({"site_templates/pages/y.md.jinja": page}, ["y", "z"])
    assert words == [Word("a.b", frozenset({"who"})), Word("a.c", frozenset({"number"}), counted=True)]
    assert [told(problem) for problem in problems] == [
        "site_templates/pages/z.md.jinja:1:1: this template is missing; the program needs it  [missing-template]",
        "site_templates/parts/x.md.jinja:1:1: this template is missing; site_templates/pages/y.md.jinja needs it  "
        "[missing-template]",
    ]


def test_a_template_that_cannot_be_read_is_told_at_its_line() -> None:
    _, problems = words_of_templates({"site_templates/pages/y.md.jinja": "a\n{% if %}\n"}, ["y"])
    assert [told(problem) for problem in problems] == [
        "site_templates/pages/y.md.jinja:2:1: this template cannot be read: "
        "Expected an expression, got 'end of statement block'  [template]"
    ]


def test_the_templates_of_every_page_are_asked_for(site_templates: dict[str, str]) -> None:
    pages = {f"site_templates/pages/{name}.md.jinja" for name in asked_templates()}
    assert pages == {path for path in site_templates if path.startswith("site_templates/pages/")}
