"""Where each page lies, and how one page links to another."""

from collections.abc import Sequence
from functools import lru_cache
from posixpath import normpath

HOME = "index.md"
SOURCES = "sources/index.md"
FIELDS = "about/fields.md"
RULES = "about/rules.md"
EXERCISES = "exercises/index.md"
CARDS = "cards/index.md"
SEARCH = "search/index.js"
ARTICLES = "about/older-articles.md"
MOVED = {
    "exercises/by-purpose.md": EXERCISES,
    "exercises/by-level.md": EXERCISES,
}
"""Pages that once were, each with the page to which its address leads on. Whoever renames a page adds the old one."""


def language_folder(language: str, languages: Sequence[str]) -> str:
    """The folder of a language below the site's root: empty for the first, ``es/`` and the like for the others."""
    return "" if language == languages[0] else f"{language}/"


def page_path(folder: str, id_: str) -> str:
    """The Markdown file of an entity, relative to the folder of its language."""
    return f"{folder}/{id_}.md"


def animation_path(id_: str) -> str:
    """The moving picture of an exercise, relative to the folder of its language."""
    return f"figures/{id_}.svg"


def still_path(id_: str, number: int) -> str:
    """The still picture of a frame of an exercise, relative to the folder of its language; frames count from 1."""
    return f"figures/{id_}-{number}.svg"


def place_picture_path(id_: str) -> str:
    """The picture of a place of the body, relative to the folder of its language."""
    return f"figures/where-{id_}.svg"


def card_path(id_: str, name: str) -> str:
    """The PDF of a routine in one format, relative to the folder of its language."""
    return f"cards/{id_}-{name}.pdf"


def preview_path(card: str) -> str:
    """The picture of the first page of a card."""
    return card.removesuffix(".pdf") + ".png"


def index_path(folder: str) -> str:
    """The Markdown file of the first page of a folder."""
    return f"{folder}/index.md"


def relative(source: str, target: str) -> str:
    """The address of the file ``target`` as written in the file ``source``; a fragment stays."""
    return _from(source.rpartition("/")[0], target)


@lru_cache(maxsize=20_000)
def _from(folder: str, target: str) -> str:
    here, there = folder.split("/") if folder else [], target.split("/")
    same = 0
    while same < min(len(here), len(there) - 1) and here[same] == there[same]:
        same += 1
    return "../" * (len(here) - same) + "/".join(there[same:])


def absolute(source: str, address: str) -> str:
    """The file to which an address in the file ``source`` leads: what ``relative`` was given."""
    return normpath(f"{source.rpartition('/')[0]}/{address}").lstrip("/")


def html_path(path: str, *, directory_urls: bool = True) -> str:
    """The HTML file that is made from the Markdown file ``path``; arguments as in ``public``."""
    stem = path.removesuffix(".md")
    return f"{stem}/index.html" if directory_urls and stem.rpartition("/")[2] != "index" else f"{stem}.html"


def public(root: str, path: str, *, directory_urls: bool = True) -> str:
    """The full address of the page made from the Markdown file ``path``.

    Args:
        root: Address of the site or of its language, with a slash at the end.
        path: The Markdown file, relative to ``root``.
        directory_urls: Whether a page lies at ``bridge/`` rather than at ``bridge.html``.
    """
    if not directory_urls:
        return f"{root}{path.removesuffix('.md')}.html"
    folder, _, name = path.rpartition("/")
    parts = (folder, "" if name == "index.md" else name.removesuffix(".md"))
    return root + "".join(f"{part}/" for part in parts if part)
