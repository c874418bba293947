"""The block above a Markdown page that MkDocs reads: title, description, structured data."""

import html
import json
from collections.abc import Mapping
from typing import Any

from generator.pages.site import Page

_IN_HTML = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&'\u2028\u2029"}


def front_data(page: Page) -> dict[str, Any]:
    """What the block says, as MkDocs reads it."""
    data = {"title": html.escape(page.title), "description": html.escape(page.description)}
    facts = {"structured": json_for_html(page.facts)} if page.facts else {}
    return {**data, **facts, "hide": ["navigation"], "layout": page.template}


def front_matter(data: Mapping[str, Any]) -> str:
    """The block, with each value ready to stand in HTML.

    The theme writes title and description without escaping them, so they are escaped here. Structured data is one
    single-quoted scalar without quotes or angle brackets inside, so that neither YAML nor HTML can end it.
    """
    lines = ["---", f"title: {_quoted(data['title'])}", f"description: {_quoted(data['description'])}"]
    if "structured" in data:
        lines.append(f"structured: '{data['structured']}'")
    lines += [f"hide: [{', '.join(data['hide'])}]", f"layout: {data['layout']}", "---", ""]
    return "\n".join(lines)


def json_for_html(data: Mapping[str, object]) -> str:
    """JSON that may stand inside a script element or a single-quoted YAML scalar."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.translate(_IN_HTML)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
