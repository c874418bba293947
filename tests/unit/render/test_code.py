from generator.render.code import code, code_on_page

ADDRESS = "https://limber.example/exercises/bridge/"


def test_without_an_address_there_is_no_code() -> None:
    assert (code(""), code_on_page("", "Code")) == ("", "")


def test_a_code_on_a_page_is_small_and_has_words() -> None:
    svg = code_on_page(ADDRESS, 'The "web" page')
    assert svg.startswith('<svg role="img" aria-label="The &quot;web&quot; page" xmlns=')
    assert "\n" not in svg
    assert len(svg) < 2000
    assert code(ADDRESS) == code(ADDRESS)
