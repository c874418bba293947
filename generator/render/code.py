"""An address as a QR code in SVG."""

import io
from html import escape

import segno
from markupsafe import Markup


def code(address: str, *, border: int = 4) -> str:
    """The code; empty without an address.

    Args:
        address: Where it leads.
        border: Modules of white round it. Readers need 4, unless there is other white.
    """
    if not address:
        return ""
    picture = io.BytesIO()
    segno.make(address, error="m", micro=False).save(picture, kind="svg", xmldecl=False, omitsize=True, border=border)
    return picture.getvalue().decode()


def code_on_page(address: str, alt: str) -> Markup:
    """The code as a part of a page, with words for whoever cannot see it; empty without an address.

    It stands in the page itself: no file has to arrive before somebody prints, and a page that nobody prints asks for
    none.
    """
    svg = code(address).strip()
    return Markup(svg.replace("<svg ", f'<svg role="img" aria-label="{escape(alt)}" ', 1))
