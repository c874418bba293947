"""Portable Markdown in the dialect of Python-Markdown, with which these builders make their pages."""

import re
from collections.abc import Mapping

from generator.pages.site_file import SiteFile
from generator.render.convert import Shown

EXTENSIONS = ("attr_list", "md_in_html")
"""What the dialect needs beyond what the builders always have. Naming one twice does no harm."""
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)(?=[\s>])[^<>]*(?<!/)>")
_ALONE = re.compile(r"<([a-z][a-z0-9]*)(?=[\s>])[^<>]*(?<!/)>")
_LIST_AFTER_A_LIST = re.compile(r"^(</[ou]l>\n\n+)(?=(?:[-*+]|\d+\.) )", re.MULTILINE)
"""A list of HTML before one of Markdown, whose points Python-Markdown would put into the first."""
_PICTURE = re.compile(r"!\[[^\]\n]*\]\(([^)\s]+)\)")


def in_dialect(page: SiteFile) -> bytes:
    """A file as these builders need it: a generated page in their dialect, any other as it is."""
    if not page.beside:
        return page.content
    body = page.markdown
    return page.content.removesuffix(body.encode()) + dialect(body, page.beside.pictures).encode()


def dialect(markdown: str, pictures: Mapping[str, Shown]) -> str:
    """Markdown that says where HTML holds Markdown, and how its pictures are shown.

    Args:
        markdown: Portable Markdown.
        pictures: How its pictures are shown, by their addresses as written.
    """

    def picture(match: re.Match[str]) -> str:
        shown = pictures.get(match[1])
        return f"{match[0]}{{ {shown.attributes} }}" if shown else match[0]

    lines = markdown.split("\n")
    for number in _around_markdown(lines):
        lines[number] = f'{lines[number].removesuffix(">")} markdown="block">'
    return _PICTURE.sub(picture, _LIST_AFTER_A_LIST.sub(r"\1<!-- -->\n\n", "\n".join(lines)))


def _around_markdown(lines: list[str]) -> set[int]:
    """The lines with one opening tag, before whose end an empty line lets Markdown begin.

    Python-Markdown reads Markdown in an element only if each element around it says that it holds some.
    """
    found: set[int] = set()
    opened: list[tuple[str, int | None]] = []
    for number, line in enumerate(lines):
        if not line:
            found.update(start for _, start in opened if start is not None)
        elif line.startswith("<"):
            alone = number if _ALONE.fullmatch(line) else None
            for end, name in _TAG.findall(line):
                names = [open_name for open_name, _ in opened]
                if not end:
                    opened.append((name, alone))
                elif name in names:
                    del opened[len(names) - 1 - names[::-1].index(name) :]
    return found
