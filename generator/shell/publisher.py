"""Who publishes the site, as ``mkdocs.yml`` says it: name, numbers to call, logo, colour and font."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from pydantic import TypeAdapter, ValidationError

from generator.drawing.palette import contrast
from generator.models.words import Line, Name
from generator.pages.site import CardFont, Publisher
from generator.problems import Problem, did_you_mean
from generator.shell import logo
from generator.shell.configuration import Places
from generator.shell.fonts import FontError, card_font
from generator.text_gate import refusal

_FIELDS: Final = ("name", "phone", "logo", "card_font", "emergency", "advice_line", "call_us", "accent")
_KEYS: Final = ("plugins", "limber", "publisher")
_NAME: Final[TypeAdapter[str]] = TypeAdapter(Name)
_LINE: Final[TypeAdapter[str]] = TypeAdapter(Line)
_NUMBER: Final = re.compile(r"\+?[0-9][0-9 ()-]{0,18}[0-9]")
_COLOUR: Final = re.compile("#[0-9a-fA-F]{6}")
_PAPER: Final = "#ffffff"
_LEAST_CONTRAST: Final = 4.5
"""Source: WCAG 2.2, success criterion 1.4.3; the number in a disc is white."""


class _Reader:
    """Reads the fields one by one and gathers what is wrong with them."""

    def __init__(self, given: Mapping[str, object], root: Path, places: Places) -> None:
        self.given = given
        self.root = root
        self.places = places
        self.problems: list[Problem] = []

    def tell(self, field: str, message: str, hint: str) -> None:
        """Adds a problem of one field."""
        self.problems.append(self.places.problem((*_KEYS, field), "publisher", message, hint))

    def unknown(self) -> None:
        """Tells of fields that there are not."""
        for field in self.given:
            if field not in _FIELDS:
                hint = did_you_mean(str(field), _FIELDS) or f"the fields are {', '.join(_FIELDS)}"
                self.tell(str(field), f'the publisher has no field "{field}"', hint)

    def line(self, field: str) -> str:
        """A text in one line; empty where there is none that can be shown."""
        return self.text(field, self.given.get(field))

    def text(self, field: str, value: object, form: TypeAdapter[str] = _NAME) -> str:
        """A value of a field as a text in one line; empty where there is none that can be shown."""
        if value is None or value == "":
            return ""
        if not isinstance(value, str):
            self.tell(field, f"the {field} of the publisher is no text", f'put it in quotes, such as {field}: "01632"')
            return ""
        try:
            return str(form.validate_python(value))
        except ValidationError as error:
            mistake = error.errors()[0]["msg"]
            self.tell(field, f"the {field} of the publisher: {mistake}", "write it again, in one short line")
            return ""

    def number(self, field: str, value: object) -> str:
        """A number that one can dial; empty where there is none."""
        text = self.text(field, value)
        if text and not _NUMBER.fullmatch(text):
            hint = f'write figures alone, such as {field}: "112"'
            self.tell(field, f'the {field} of the publisher: "{text}" is no telephone number', hint)
            return ""
        return text

    def numbers(self, field: str) -> tuple[str, ...]:
        """One number or several; none where nothing is set."""
        value = self.given.get(field)
        all_ = value if isinstance(value, list) else [value]
        return tuple(dict.fromkeys(number for each in all_ if (number := self.number(field, each))))

    def by_language(self, field: str, languages: Iterable[str]) -> dict[str, str]:
        """A text for each language, or one for all of them under the empty code."""
        value, known = self.given.get(field), tuple(languages)
        if not isinstance(value, Mapping):
            text = self.text(field, value, _LINE)
            return {"": text} if text else {}
        for code in value:
            if code not in known:
                hint = f"the languages are {', '.join(known)}"
                self.tell(field, f'the {field} of the publisher: there is no language "{code}"', hint)
        read = {str(code): self.text(field, each, _LINE) for code, each in value.items() if code in known}
        return {code: text for code, text in read.items() if text}

    def colour(self, field: str) -> str:
        """A colour in which white can be read; empty where there is none."""
        text = self.line(field)
        if text and not _COLOUR.fullmatch(text):
            hint = f'write 6 hexadecimal figures in quotes, such as {field}: "#14262d"'
            self.tell(field, f'the {field} of the publisher: "{text}" is no colour', hint)
            return ""
        if text and (found := contrast(text, _PAPER)) < _LEAST_CONTRAST:
            message = f"the {field} {text} has a contrast of {found:.1f} to white; it needs {_LEAST_CONTRAST}"
            self.tell(field, message, "take a darker colour")
            return ""
        return text.lower()

    def logo(self) -> bytes:
        """The picture; empty where there is none that can be used."""
        name = self.line("logo")
        if not name:
            return b""
        try:
            data, (message, hint) = _picture(self.root / name)
        except (OSError, ValueError) as error:
            why = error.strerror if isinstance(error, OSError) else "this is no name of a file"
            data, message, hint = b"", f"cannot be read: {why}", "give its path from the project folder"
        if message:
            self.tell("logo", f"the logo {name} {message}", hint)
        return b"" if message else data

    def font(self) -> CardFont:
        """The font that comes before the usual one."""
        name = self.line("card_font")
        try:
            return card_font(name, self.root) if name else CardFont()
        except FontError as error:
            self.tell("card_font", str(error), "give a font file, a folder of them, or an installed package")
            return CardFont()


def _picture(path: Path) -> tuple[bytes, tuple[str, str]]:
    """The bytes of a picture, and what is wrong with it. One that is too large is not read."""
    if path.exists() and not path.is_file() and not path.is_dir():
        return b"", ("is not a picture", "give an SVG, a PNG or a JPEG")
    told = logo.too_large(path.stat().st_size)
    if any(told):
        return b"", told
    data = path.read_bytes()
    return data, logo.refusal(data)


def read_site_name(given: object, places: Places) -> tuple[str, tuple[Problem, ...]]:
    """The name of the site, which stands on cards for want of a publisher's; and what is wrong with it.

    Problems:
        publisher.
    """
    name = " ".join(str(given or "").split())
    refused = refusal(name, Name.longest) if name else None
    if refused is None:
        return name, ()
    return "", (places.problem(("site_name",), "publisher", f"site_name: {refused.message}", refused.hint),)


def read_publisher(
    given: object, root: Path, places: Places, languages: Iterable[str]
) -> tuple[Publisher, tuple[Problem, ...]]:
    """The publisher that a configuration names.

    Args:
        given: What stands there.
        root: The project folder, from which the paths of logo and font count.
        places: Where the settings stand.
        languages: Codes of the languages of the site.

    Problems:
        publisher.
    """
    if given is None or given == "":
        return Publisher(), ()
    if not isinstance(given, Mapping):
        hint = f"write a line a field: {', '.join(_FIELDS)}"
        return Publisher(), (places.problem(_KEYS, "publisher", "the publisher has fields", hint),)
    reader = _Reader(given, root, places)
    reader.unknown()
    found = Publisher(
        name=reader.line("name"),
        phone=reader.line("phone"),
        logo=reader.logo(),
        card_font=reader.font(),
        emergency=reader.numbers("emergency"),
        advice_line=reader.number("advice_line", given.get("advice_line")),
        call_us=reader.by_language("call_us", languages),
        accent=reader.colour("accent"),
    )
    return found, tuple(reader.problems)
