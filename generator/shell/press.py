"""Sets one card with Typst, in this process and without a system library. Whoever calls needs nothing else of ours."""

import base64
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import typst

_PREVIEW_PPI: Final = 16.0
"""The picture of a first page is shown as small as a thumb; larger ones made the print centre heavy on a phone."""
_TOO_LONG: Final = "assertion failed: too much text"
_LACKING: Final = re.compile(r'the text `"(.+?)"` could not be displayed')
_ESCAPED: Final = re.compile(r"\\u\{([0-9a-f]+)\}")


@dataclass(frozen=True)
class Fault:
    """What keeps a card from being set.

    Attributes:
        text: What it is, or the letters that are lacking.
        kind: ``length``, ``letters`` or ``template``.
    """

    text: str
    kind: str


def order(
    template: str,
    templates: Mapping[str, str],
    data: str,
    told: Mapping[str, str],
    logo: bytes,
    fonts: Sequence[str],
    fingerprint: str,
) -> str:
    """What ``set_card`` is told.

    Args:
        template: The Typst file to begin with.
        templates: Every Typst file by name.
        data: The card as JSON.
        told: What the template is told beside the card.
        logo: A picture, whose bytes the templates find in ``logo.json``.
        fonts: The folders of the fonts.
        fingerprint: Changes with the files in them; the press itself needs it not.
    """
    files = {"main.typ": templates[template], **templates}
    return json.dumps([files, data, dict(told), base64.b64encode(logo).decode(), list(fonts), fingerprint])


def set_card(order: str) -> bytes:
    """The number of pages, the PDF and the first page as a picture, or a fault; to be taken apart by ``parts``."""
    texts, data, told, logo, folders, _ = json.loads(order)
    # Typst takes files by name as well, which its types do not say.
    files: Any = {name: text.encode() for name, text in texts.items()} | {"logo.json": _numbers(logo)}
    inputs = {"card": data, **told}
    # One that is told anew at each call forgets how it has set the pages; this one uses that for the picture as well.
    compiler = typst.Compiler(files, font_paths=_fonts(tuple(folders)), ignore_system_fonts=True, sys_inputs=inputs)
    try:
        pdf, warnings = compiler.compile_with_warnings(files, pdf_standards=["ua-1"], timestamp=0)
        pages = _as_list(compiler.compile(files, format="png", ppi=_PREVIEW_PPI))
    except typst.TypstError as error:
        return _packed(0, _fault(error))
    assert isinstance(pdf, bytes)
    said = "; ".join(str(warning.message) for warning in warnings)
    return _packed(len(pages), Fault(said, "template") if said else None, pdf, pages[0])


def parts(data: bytes) -> tuple[int, bytes, bytes, Fault | None]:
    """The number of pages, the PDF, the picture of the first page, and what is wrong with the card, if anything."""
    head, _, rest = data.partition(b"\n")
    pages, length, fault = json.loads(head)
    return pages, rest[:length], rest[length:], Fault(*fault) if fault else None


def _as_list(pictures: Any) -> list[bytes]:
    return pictures if isinstance(pictures, list) else [pictures]


def _packed(pages: int, fault: Fault | None, pdf: bytes = b"", picture: bytes = b"") -> bytes:
    head = json.dumps([pages, len(pdf), [fault.text, fault.kind] if fault else None])
    return b"\n".join((head.encode(), pdf + picture))


@lru_cache(maxsize=1)
def _fonts(folders: tuple[str, ...]) -> typst.Fonts:
    """All fonts that a card may use; those of the system are none of them."""
    return typst.Fonts(include_system_fonts=False, font_paths=list(folders))


@lru_cache(maxsize=1)
def _numbers(picture: str) -> bytes:
    """The bytes of a picture as a list of numbers: a file that Typst is handed must be text."""
    return json.dumps(list(base64.b64decode(picture)), separators=(",", ":")).encode()


def _fault(error: typst.TypstError) -> Fault:
    """What keeps a card from being set: letters, the length of a text, or else its template."""
    lacking = _LACKING.findall(f"{error.message}\n{error.diagnostic}")
    if lacking:
        letters = (_ESCAPED.sub(lambda match: chr(int(match[1], 16)), found) for found in lacking)
        return Fault("".join(dict.fromkeys("".join(letters))), "letters")
    message = str(error.message)
    kind = "length" if message.startswith(_TOO_LONG) else "template"
    return Fault(message.removeprefix("assertion failed: "), kind)
