import pytest

from generator.render.convert import Heading, Shown, to_html
from tests.html_reading import Reader

DRAWING = Shown("lb-drawing", 400, 267)


def test_a_heading_keeps_its_id_and_another_gets_one_from_its_words() -> None:
    html = to_html("# Bird & dog\n\n## How to do it { #steps }\n\n## Steps\n\n### <b>1</b> Steps\n", {})
    assert html.headings == (
        Heading(1, "bird-dog", "Bird &amp; dog"),
        Heading(2, "steps", "How to do it"),
        Heading(2, "steps_1", "Steps"),
        Heading(3, "1-steps", "1 Steps"),
    )
    assert html.text == (
        '<h1 id="bird-dog">Bird &amp; dog</h1>\n<h2 id="steps">How to do it</h2>\n<h2 id="steps_1">Steps</h2>\n'
        '<h3 id="1-steps"><b>1</b> Steps</h3>\n'
    )


def test_the_ids_are_those_of_headings_and_of_html() -> None:
    markdown = '## Steps { #steps }\n\n<div id="b">\n\n<i class="x" id="c">a</i> id="d" &lt;i id="e"&gt;\n\n</div>\n'
    assert to_html(markdown, {}).ids == {"steps", "b", "c"}


def test_the_links_are_those_of_the_markdown_each_once_and_not_those_written_as_html() -> None:
    markdown = '[a](b.md) [c](b.md)\n\n![d](e.svg)\n\n<a href="../f/">g</a> <img src="h.png"> <https://i.example>\n'
    assert to_html(markdown, {}).links == ("b.md", "e.svg", "https://i.example")


def test_links_and_pictures_get_other_addresses_and_signs_stay_signs() -> None:
    html = to_html("[a](b.md?c=1&d=2) ![e](f.svg) [g](h.md)", {})
    assert html.links == ("b.md?c=1&amp;d=2", "f.svg", "h.md")
    asked: list[str] = []

    def lead(address: str) -> str:
        asked.append(address)
        return f"../{address}&e"

    assert html.linked(lead) == (
        '<p><a href="../b.md?c=1&amp;d=2&amp;e">a</a> <img src="../f.svg&amp;e" alt="e"> '
        '<a href="../h.md&amp;e">g</a></p>\n'
    )
    assert asked == ["b.md?c=1&d=2", "f.svg", "h.md"]


def test_a_picture_says_its_size_its_class_and_whether_it_waits() -> None:
    shown = {"a.svg": DRAWING, "b.svg": Shown("x", 1, 2, waits=False)}
    _, *images = Reader(to_html("![a](a.svg) ![b](b.svg) ![c](c.svg)", shown).text).elements
    assert [dict(attributes) for _, attributes in images] == [
        {"src": "a.svg", "class": "lb-drawing", "width": "400", "height": "267", "loading": "lazy", "alt": "a"},
        {"src": "b.svg", "class": "x", "width": "1", "height": "2", "alt": "b"},
        {"src": "c.svg", "alt": "c"},
    ]


def test_a_link_to_a_picture_is_no_picture() -> None:
    assert to_html("[a](a.svg)", {"a.svg": DRAWING}).text == '<p><a href="a.svg">a</a></p>\n'


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ('<div class="a">\n\n**b**\n\n</div>\n', '<div class="a">\n<p><strong>b</strong></p>\n</div>\n'),
        ("- <i>*a*</i>\n- b\n", "<ul>\n<li><i><em>a</em></i></li>\n<li>b</li>\n</ul>\n"),
        ("<p>&#42;a&#42;</p>\n", "<p>&#42;a&#42;</p>\n"),
    ],
)
def test_markdown_stands_in_html_where_blank_lines_part_them(markdown: str, text: str) -> None:
    assert to_html(markdown, {}).text == text


def test_the_words_of_two_cells_do_not_join() -> None:
    text = Reader(to_html("| a | b |\n| --- | --- |\n| c | d |\n", {}).text).text
    assert text.split() == ["a", "b", "c", "d"]
