"""Readers fetch one stylesheet, joined from one a feature."""

from mkdocs.structure.files import File, Files

from generator.shell.styles import STYLES, join_styles


def joined(files: dict[str, str]) -> dict[str, str]:
    """What stands in the theme's files after they are joined."""
    found = Files([File(path, None, "site", use_directory_urls=True) for path in files])
    for file in found:
        file.content_string = files[file.src_uri]
    join_styles(found)
    return {file.src_uri: file.content_string for file in found}


def test_the_parts_stand_in_the_place_of_the_list_in_its_order_and_without_comments() -> None:
    assert joined(
        {
            STYLES: '/* The order. */\n@import "tokens.css";\n@import "page.css";\n',
            "assets/page.css": "/* The page. */\np {\n  margin: 0; /* none */\n}\n",
            "assets/tokens.css": ":root {\n  --ink: #000;\n}\n",
        }
    ) == {STYLES: ":root {\n  --ink: #000;\n}\np {\n  margin: 0; }\n"}


def test_a_list_that_names_no_file_of_the_theme_stays_for_the_browser() -> None:
    assert joined({STYLES: '@import "gone.css";\n', "assets/own.css": "p {}"}) == {
        STYLES: '@import "gone.css";\n',
        "assets/own.css": "p {}",
    }


def test_a_theme_without_the_stylesheet_keeps_its_files() -> None:
    assert joined({"assets/own.css": "p {}"}) == {"assets/own.css": "p {}"}
