"""The stylesheets: one a feature, joined in one order, with every colour and size of type in one file."""

import re
from pathlib import Path

import pytest

THEME = Path(__file__).parents[2] / "site_templates"
ASSETS = THEME / "theme" / "assets"
LIST = "limber.css"
TOKENS = "tokens.css"
LONGEST = 249
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
COLOUR = re.compile(r"#[0-9a-f]{3,8}\b(?=[^{]*[;}])|\brgba?\(|\bhsla?\(")
TYPE = re.compile(r"font-size: (?!var\(--|inherit|[\d.]+em\b)[^;]+")


@pytest.fixture(scope="module")
def styles() -> dict[str, str]:
    """The stylesheets by name, without comments."""
    return {path.name: COMMENT.sub("", path.read_text("utf-8")) for path in sorted(ASSETS.glob("*.css"))}


def test_the_list_names_each_stylesheet_once_with_the_tokens_first_and_paper_last(styles: dict[str, str]) -> None:
    listed = re.findall(r'@import "([a-z-]+\.css)";', styles[LIST])
    assert sorted([*listed, LIST]) == sorted(styles)
    assert (listed[0], listed[-1]) == (TOKENS, "print.css")
    assert re.sub(r'@import "[a-z-]+\.css";', "", styles[LIST]).strip() == ""


def test_no_stylesheet_and_no_script_is_long() -> None:
    files = [path for path in ASSETS.iterdir() if path.suffix in (".css", ".js")]
    lengths = {path.name: len(path.read_text("utf-8").splitlines()) for path in files}
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_colours_and_sizes_of_type_stand_among_the_tokens_alone(styles: dict[str, str]) -> None:
    found = {name: [*COLOUR.findall(text), *TYPE.findall(text)] for name, text in styles.items() if name != TOKENS}
    # The root's own size is what rem means on paper.
    assert {name: raw for name, raw in found.items() if raw} == {"print.css": ["font-size: 11pt"]}


def test_each_token_is_used_and_each_used_token_exists(styles: dict[str, str]) -> None:
    whole = "".join(styles.values())
    defined, used = (
        set(re.findall(pattern, whole)) for pattern in (r"(--lb-[a-z0-9-]+):", r"var\((--lb-[a-z0-9-]+)\)")
    )
    assert defined == used


def test_each_colour_is_one_for_light_and_dark_and_has_another_on_paper(styles: dict[str, str]) -> None:
    screen, paper = styles[TOKENS].split("@media print")
    of_both = set(re.findall(r"(--lb-[a-z-]+): light-dark\(", screen))
    on_paper = set(re.findall(r"(--lb-[a-z-]+):", paper.split(":root[data-colours],")[1].partition("}")[0]))
    assert of_both - on_paper == {"--lb-shadow"}
    assert on_paper <= of_both


def test_each_class_that_a_stylesheet_names_is_written_by_a_template_or_a_script(styles: dict[str, str]) -> None:
    named = {name for text in styles.values() for name in re.findall(r"\.(lb-[a-z_-]+)", text)}
    templates = [path for end in ("jinja", "html", "js") for path in THEME.rglob(f"*.{end}")]
    written = " ".join(path.read_text("utf-8") for path in templates)
    assert {
        name for name in named if name not in written and f"{name.rpartition('--')[0]}--{{{{" not in written
    } == set()
