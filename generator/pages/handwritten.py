"""Pages and other files that people write by hand: each stands in every language, and nothing is written over it."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from generator.problems import Problem

FOLDER = "content/pages"
THEME = "site_templates/theme"
_FILLED = ("figures/", "cards/", "data/v1/", "search/", "assets/javascripts/", "assets/stylesheets/")
"""Folders that the program, its theme and MkDocs fill."""
_WRITTEN = ("404.html", "checksums.txt", "sitemap.xml", "sitemap.xml.gz")
"""Files that are written at the end of a build."""


def check_handwritten(paths: Collection[str], languages: Sequence[str], pages: Iterable[str]) -> Iterator[Problem]:
    """What is wrong with where the hand-written files lie.

    Args:
        paths: Every file below the folders of pages and of the theme.
        languages: Codes of the languages, the first language first.
        pages: Every Markdown file that is or may be generated, relative to the folder of a language.

    Problems:
        taken-page, missing-page.
    """
    taken = {_address(path) for path in pages}
    look = {path.removeprefix(f"{THEME}/") for path in paths if path.startswith(f"{THEME}/assets/")}
    for here in languages:
        for path in sorted(paths):
            if path.startswith(f"{FOLDER}/{here}/"):
                name = path.removeprefix(f"{FOLDER}/{here}/")
                further = languages[1:] if here == languages[0] else ()
                if why := _taken(name, taken, look, further):
                    yield Problem(path, 1, 1, "taken-page", why, "choose another file name")
                if name.endswith(".md"):
                    yield from _untranslated(path, here, languages, paths)


def _untranslated(path: str, here: str, languages: Sequence[str], paths: Collection[str]) -> Iterator[Problem]:
    for other in languages:
        wanted = path.replace(f"/{here}/", f"/{other}/", 1)
        if wanted not in paths:
            message = f'there is no translation into "{other}"'
            yield Problem(path, 1, 1, "missing-page", message, f"write {wanted}")


def _taken(name: str, pages: Collection[str], look: Collection[str], further: Sequence[str]) -> str:
    """Why a file cannot have its name, relative to the folder of its language; empty when it can."""
    if name.endswith((".md", ".html")) and _address(name) in pages:
        return "a generated page has this address"
    if further and (code := name.split("/")[0]) in further:
        return f'the pages in "{code}" lie in this folder of the site'
    if name in _WRITTEN or (name.startswith(_FILLED) and not name.endswith(".md")):
        return "the build writes a file of its own here" if name in _WRITTEN else "the build fills this folder"
    return "the theme has a file of this name" if name in look else ""


def _address(path: str) -> str:
    """Where MkDocs puts a page; some disks and hosts do not tell small from capital letters."""
    folder, _, name = path.rpartition("/")
    stem = name.removesuffix(".md").removesuffix(".html")
    parts = (folder, "" if stem.lower() in ("index", "readme") else stem)
    return "/".join(part for part in parts if part).casefold()
