"""Portable Markdown in the dialect of Python-Markdown, with which these builders make their pages."""

import re
from collections.abc import Mapping

from generator.pages.site_file import SiteFile
from generator.render.convert import Shown

EXTENSIONS = ("attr_list", "md_in_html")
"""What the dialect needs beyond what the builders always have. Naming one twice does no harm."""
_OPENING = re.compile(r"^(<[a-z][^<>\n]*)>(?=\n(?:<[a-z][^<>\n]*>\n)*\n)", re.MULTILINE)
"""An opening tag with Markdown in it: next, or in what opens on the next lines, since HTML that holds no Markdown is
passed on whole."""
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

    return _PICTURE.sub(picture, _OPENING.sub(r'\1 markdown="block">', markdown))
