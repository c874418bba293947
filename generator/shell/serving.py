"""What ``mkdocs serve`` shows while there is a mistake: the list of problems, over the last good pages."""

import re
import traceback
from collections.abc import Callable
from html import escape
from pathlib import Path

from mkdocs.exceptions import MkDocsException
from mkdocs.plugins import get_plugin_logger

log = get_plugin_logger("limber")
_BEGIN, _END = "<!-- problems -->", "<!-- end of problems -->"
_SHOWN = re.compile(f"{_BEGIN}.*?{_END}", re.DOTALL)
_LIST = (
    f'{_BEGIN}<div role="alert" style="position:fixed;inset:auto 0 0;max-height:60vh;overflow:auto;z-index:99;'
    'background:#fff;color:#000;border-top:4px solid #b00020;padding:1rem;font:1rem/1.4 sans-serif">'
    '<h2 style="margin:0;color:inherit">{title}</h2>'
    '<pre style="white-space:pre-wrap;font:.9rem/1.4 monospace">{problems}</pre></div>'
    f"{_END}"
)
_EMPTY = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Problems</title>'
    '<meta http-equiv="refresh" content="5"></head><body></body></html>\n'
)
"""Stands where no page could be built yet. It asks again by itself, as MkDocs adds no script to a page not found."""
_GOOD, _NONE = "The page shows the last good content", "The site cannot be built yet"


def show(site: Path, problems: str) -> None:
    """Writes a list of problems into every page of a built site; where there is no page yet, one is made for it.

    Args:
        site: The folder that the server shows.
        problems: As the terminal shows them.
    """
    for name in ("index.html", "404.html"):
        if not (site / name).exists():
            (site / name).write_text(_EMPTY, encoding="utf-8")
    for path in sorted(site.rglob("*.html")):
        page = _SHOWN.sub("", path.read_text(encoding="utf-8"))
        told = _LIST.format(title=_NONE if page == _EMPTY else _GOOD, problems=escape(problems.strip()))
        before, end, after = page.rpartition("</body>")
        path.write_text(before + told + end + after if end else page + told, encoding="utf-8")


def hide(site: Path) -> None:
    """Takes a list of problems out of every page."""
    for path in sorted(site.rglob("*.html")):
        page = path.read_text(encoding="utf-8")
        if _BEGIN in page:
            path.write_text(_SHOWN.sub("", page), encoding="utf-8")


def guarded(builder: Callable[[], None], site: Path, problems: Callable[[], str]) -> Callable[[], None]:
    """Builds again as the server does, and shows why when it fails, so that no browser waits for the mend.

    Args:
        builder: Builds the site again.
        site: The folder that the server shows.
        problems: What there is to tell after a failed build; empty when nobody knows.
    """
    shown = False

    def build() -> None:
        nonlocal shown
        try:
            builder()
        except MkDocsException as error:
            show(site, problems() or error.format_message())
        except Exception as error:
            traceback.print_exc()
            show(site, f"{type(error).__name__}: {error}")
        else:
            if shown:
                hide(site)
            shown = False
            return
        shown = True
        log.error("The browser shows what is wrong until it is mended.")

    return build
