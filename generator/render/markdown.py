"""Text becomes Markdown that shows exactly that text, and HTML attributes that hold exactly that text."""

import re

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
    if isinstance(value, Markup):
        return value
    return Markup(_SPECIAL.sub(_entity, str(value)))
