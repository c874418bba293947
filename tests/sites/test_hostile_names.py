"""Whatever an author writes, the reader sees those characters, and no page gets markup from them."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.sites.copies import build_site, copy_good, draw, edit
from tests.sites.html_page import HtmlPage

HOSTILE = (
    '<script>alert("1")</script> it\'s # `rm` *b* [l](http://evil.example) {{ 7*7 }} {% x %} '
    "&amp; | $x$ ~~s~~ {: #id } <!-- c --> \\n"
)
NAMES = [
    ("exercises/bridge", "name: Bridge"),
    ("exercises/bridge", "summary: You lift your hips to make your bottom stronger."),
    ("exercises/bridge", "  lift: Push through your heels and lift your hips."),
    ("exercises/bridge", "  hip-lift: Hip lift"),
    ("exercises/bridge", "    text: Stop if it hurts."),
    ("exercises/bridge", "      caption: Lie down."),
    ("exercises/bridge", "      alt: A person lies on the back."),
    ("conditions/stiff-hip", "name: Stiff hip"),
    ("conditions/stiff-hip", "medical_name: hip arthritis"),
    ("routines/stiff-hip-start", 'name: "Stiff hip: start"'),
    ("precautions/cannot-kneel", "name: Cannot kneel"),
    ("precautions/cannot-kneel", "short: cannot kneel"),
    ("safety/safety", "title: Safety first"),
    ("safety/safety", "      text: This is fine. Keep going."),
    ("sources/hip-leaflet", "title: Hip exercises"),
    ("sources/hip-leaflet", "organisation: Good Hospital"),
    ("vocabulary/muscles", "  gluteus-maximus: buttock muscle"),
    ("vocabulary/equipment", "  mat: mat or carpet"),
]
SECOND = "'<b>second</b> name'"
"""Another hostile name: a list of all names has each once."""
PAGES = ["exercises/bridge", "conditions/stiff-hip", "routines/stiff-hip-start", "precautions/cannot-kneel"]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The good site with hostile texts; its translations are stale, so it is no release."""
    project = copy_good(tmp_path_factory.mktemp("hostile") / "good")
    draw(project)
    quoted = "'" + HOSTILE.replace("'", "''") + "'"
    for name, line in NAMES:
        field = line.partition(":")[0]
        written = SECOND if field == "medical_name" else quoted
        edit(project, f"content/{name}.yaml", f"{line}\n", f"{field}: {written}\n")
    return build_site(project, strict=False)


def test_a_hostile_name_is_text_in_title_heading_and_description(hostile: Path) -> None:
    for page in PAGES:
        found = HtmlPage(hostile / page / "index.html")
        assert found.title.strip() == f"{HOSTILE} – Good"
        assert found.h1 == HOSTILE
        assert found.metas["og:title"] == HOSTILE
    bridge = HtmlPage(hostile / "exercises/bridge/index.html")
    assert bridge.metas["description"] == bridge.metas["og:description"] == HOSTILE


def test_hostile_texts_bring_no_element_into_any_page(hostile: Path, drawn: Path) -> None:
    for path in drawn.rglob("*.html"):
        name = path.relative_to(drawn)
        assert HtmlPage(hostile / name).tags == HtmlPage(path).tags, name


def test_a_hostile_text_is_read_as_it_was_written_wherever_it_stands(hostile: Path) -> None:
    for page in ("", "conditions", "exercises", "routines", "precautions", "safety", "sources", *PAGES):
        assert HOSTILE in HtmlPage(hostile / page / "index.html").text, page


def test_a_picture_says_a_hostile_text_as_it_was_written(hostile: Path) -> None:
    page = HtmlPage(hostile / "exercises/bridge/index.html")
    assert any(image["alt"] == HOSTILE for image in page.images)
    picture = ElementTree.parse(hostile / "figures" / "bridge-1.svg").getroot()
    assert [picture.findtext(f"{{http://www.w3.org/2000/svg}}{tag}") for tag in ("title", "desc")] == [HOSTILE] * 2


def test_a_hostile_name_is_a_plain_value_in_the_description_for_machines(hostile: Path) -> None:
    scripts = HtmlPage(hostile / "exercises/bridge/index.html").scripts
    (described,) = [json.loads(script) for script in scripts if '"https://schema.org"' in script]
    plan, trail = described["@graph"]
    assert plan["name"] == plan["description"] == plan["alternateName"][0] == HOSTILE
    assert trail["itemListElement"][-1]["name"] == HOSTILE


def test_the_search_index_holds_a_hostile_name_as_text(hostile: Path) -> None:
    script = (hostile / "search" / "index.js").read_text(encoding="utf-8")
    index = json.loads(script.removeprefix("var limberSearch=").removesuffix(";\n"))
    pages = {address: (title, summary, names) for address, _, title, summary, _, names, *_ in index["pages"]}
    assert pages["exercises/bridge/"] == (HOSTILE, HOSTILE, [HOSTILE])
    assert {pages[f"{page}/"][0] for page in PAGES} == {HOSTILE}
