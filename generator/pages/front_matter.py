"""The block above a Markdown page that MkDocs reads: title, description, structured data."""

import html
import json
from collections.abc import Mapping

from generator.pages.site import Page

_IN_HTML = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&'\u2028\u2029"}


def front_matter(page: Page) -> str:
    """The block, with each value ready to stand in HTML.

    The theme writes title and description without escaping them, so they are escaped here. Structured data is one
    single-quoted scalar without quotes or angle brackets inside, so that neither YAML nor HTML can end it.
    """
    lines = ["---", f"title: {_quoted(page.title)}", f"description: {_quoted(page.description)}"]
    if page.facts:
        lines.append(f"structured: '{json_for_html(page.facts)}'")
    lines += ["hide: [navigation]", f"layout: {page.template}", "---", ""]
    return "\n".join(lines)


def json_for_html(data: Mapping[str, object]) -> str:
    """JSON that may stand inside a script element or a single-quoted YAML scalar."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.translate(_IN_HTML)


def _quoted(text: str) -> str:
    return json.dumps(html.escape(text), ensure_ascii=False)
