"""Where each page lies, and how one page links to another."""

from collections.abc import Iterable, Mapping, Sequence

FOLDERS = {
    "exercise": "exercises",
    "condition": "conditions",
    "precaution": "precautions",
    "routine": "routines",
}
"""The folder of each kind whose entities have a page of their own."""

HOME = "index.md"
SAFETY = "safety/index.md"
SOURCES = "sources/index.md"
FIELDS = "about/fields.md"
BY_PURPOSE = "exercises/by-purpose.md"
BY_LEVEL = "exercises/by-level.md"
CARDS = "cards/index.md"
ARTICLES = "about/older-articles.md"


def language_folder(language: str, languages: Sequence[str]) -> str:
    """The folder of a language below the site's root: empty for the first, ``es/`` and the like for the others."""
    return "" if language == languages[0] else f"{language}/"


def page_path(kind: str, id_: str) -> str:
    """The Markdown file of an entity, relative to the folder of its language."""
    return f"{FOLDERS[kind]}/{id_}.md"


def animation_path(id_: str) -> str:
    """The moving picture of an exercise, relative to the folder of its language."""
    return f"figures/{id_}.svg"


def still_path(id_: str, number: int) -> str:
    """The still picture of a frame of an exercise, relative to the folder of its language; frames count from 1."""
    return f"figures/{id_}-{number}.svg"


def card_path(id_: str, name: str) -> str:
    """The PDF of a routine in one format, relative to the folder of its language."""
    return f"cards/{id_}-{name}.pdf"


def preview_path(card: str) -> str:
    """The picture of the first page of a card."""
    return card.removesuffix(".pdf") + ".png"


def index_path(kind: str) -> str:
    """The Markdown file of the index of a kind."""
    return f"{FOLDERS[kind]}/index.md"


def generated_paths(ids: Mapping[str, Iterable[str]]) -> set[str]:
    """Every Markdown file that is generated, given the ids of each kind."""
    fixed = {HOME, SAFETY, SOURCES, FIELDS, BY_PURPOSE, BY_LEVEL, CARDS, ARTICLES}
    return (
        fixed
        | {index_path(kind) for kind in FOLDERS}
        | {page_path(kind, id_) for kind in FOLDERS for id_ in ids.get(kind, ())}
    )


def relative(source: str, target: str) -> str:
    """The address of the file ``target`` as written in the file ``source``; a fragment stays."""
    here, there = source.split("/"), target.split("/")
    same = 0
    while same < min(len(here), len(there)) - 1 and here[same] == there[same]:
        same += 1
    return "../" * (len(here) - 1 - same) + "/".join(there[same:])


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
