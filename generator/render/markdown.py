"""Text becomes Markdown that shows exactly that text, and HTML attributes that hold exactly that text."""

import re
from functools import lru_cache

from markupsafe import Markup

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>#|~^=&\"$]|^[-+:!?](?=[\s\-+:!?]|$)|^(\d+)([.)])")


def _entity(match: re.Match[str]) -> str:
    if match[1]:
        return f"{match[1]}&#{ord(match[2])};"
    return f"&#{ord(match[0])};"


def escape(value: object) -> Markup:
    """Writes a value as text for a Markdown document, an HTML element or a quoted HTML attribute.

    Signs that Markdown or HTML could read as markup become numeric character references, which every Markdown
    dialect leaves alone. ``Markup``, which only the program makes, passes unchanged.
    """
    return value if isinstance(value, Markup) else _escape(str(value))


@lru_cache(maxsize=20_000)
def _escape(text: str) -> Markup:
    return Markup(_SPECIAL.sub(_entity, text))
