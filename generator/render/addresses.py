"""Where each page lies, and how one page links to another."""

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


def page_path(kind: str, id_: str) -> str:
    """The Markdown file of an entity, relative to the folder of its language."""
    return f"{FOLDERS[kind]}/{id_}.md"


def index_path(kind: str) -> str:
    """The Markdown file of the index of a kind."""
    return f"{FOLDERS[kind]}/index.md"


def relative(source: str, target: str) -> str:
    """The address of the file ``target`` as written in the file ``source``; a fragment stays."""
    here, there = source.split("/"), target.split("/")
    same = 0
    while same < min(len(here), len(there)) - 1 and here[same] == there[same]:
        same += 1
    return "../" * (len(here) - 1 - same) + "/".join(there[same:])


def public(site_url: str, path: str) -> str:
    """The full address of the page made from the Markdown file ``path``; empty without a ``site_url``."""
    if not site_url:
        return ""
    folder, _, name = path.rpartition("/")
    parts = (folder, "" if name == "index.md" else name.removesuffix(".md"))
    return site_url + "".join(f"{part}/" for part in parts if part)
