from dataclasses import dataclass

import jinja2
import pytest
from markupsafe import Markup

from generator.languages.en import ENGLISH
from generator.render.strings import Strings
from generator.render.templates import environment, render

WORDS = Strings(ENGLISH, {"nav.home": "Home | *now*", "nav.by": "By {who}"})


@dataclass(frozen=True)
class View:
    """What the test templates show."""

    name: str
    address: Markup
    notes: tuple[int, ...] = ()


VIEW = View("a | *b* <i>", Markup("../a_b.md"), (1, 2))


def written(template: str, **files: str) -> str:
    """A template filled with the view."""
    texts = {"site_templates/pages/x.md.jinja": template}
    texts |= {f"site_templates/parts/{name}.md.jinja": text for name, text in files.items()}
    return render(environment(texts), "x", VIEW, WORDS)


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{{ name }}", "a &#124; &#42;b&#42; &#60;i&#62;"),
        ("*{{ name | length }}*", "*11*"),
        ("[x]({{ address }})", "[x](../a_b.md)"),
        ("{{ notes | join(', ') }}", "1, 2"),
        ("{{ [name, 'c'] | join('|') }}", "a &#124; &#42;b&#42; &#60;i&#62;&#124;c"),
        ("{{ name ~ '#' }}", "a &#124; &#42;b&#42; &#60;i&#62;&#35;"),
        ("{{ t('nav.home') }}", "Home &#124; &#42;now&#42;"),
        ("{{ t('nav.by', who=name) }}", "By a &#124; &#42;b&#42; &#60;i&#62;"),
        ("{% if notes %}\n- yes\n{% endif %}\n", "- yes\n"),
    ],
)
def test_every_value_is_escaped_unless_the_program_made_it(template: str, text: str) -> None:
    assert written(template) == text


def test_what_a_macro_wrote_is_not_escaped_twice() -> None:
    part = "{% macro bold(text) %}**{{ text }}**{% endmacro %}"
    template = "{% import 'parts/p.md.jinja' as p with context %}{{ p.bold(name) }}"
    assert written(template, p=part) == "**a &#124; &#42;b&#42; &#60;i&#62;**"


def test_an_included_part_sees_the_view_and_the_words() -> None:
    assert written("{% include 'parts/p.md.jinja' %}", p="{{ t('nav.by', who=name[0]) }}") == "By a"


@pytest.mark.parametrize("template", ["{{ title }}", "{{ address.x.y }}", "{% if title %}{% endif %}", "{{ t.x.y }}"])
def test_a_template_that_asks_for_what_the_view_has_not_is_a_mistake_of_the_program(template: str) -> None:
    with pytest.raises(jinja2.UndefinedError):
        written(template)


def test_only_templates_are_loaded() -> None:
    found = environment({"site_templates/strings/en.yaml": "x", "site_templates/pages/x.md.jinja": ""})
    assert found.list_templates() == ["pages/x.md.jinja"]


def test_a_text_is_not_read_as_a_template() -> None:
    found = environment({"site_templates/pages/x.md.jinja": "{{ name }}"})
    assert render(found, "x", View("{{ 7*7 }}", Markup("")), WORDS) == "&#123;&#123; 7&#42;7 &#125;&#125;"
