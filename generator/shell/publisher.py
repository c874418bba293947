"""Who gives out the cards, as ``mkdocs.yml`` says it: name, telephone number, logo and font."""

from collections.abc import Mapping
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from generator.models.words import Name
from generator.pages.site import CardFont, Publisher
from generator.problems import Problem, did_you_mean
from generator.shell import logo
from generator.shell.configuration import Places
from generator.shell.fonts import FontError, card_font
from generator.text_gate import refusal

_FIELDS = ("name", "phone", "logo", "card_font")
_KEYS = ("plugins", "limber", "publisher")
_LINE: TypeAdapter[str] = TypeAdapter(Name)


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
        value = self.given.get(field)
        if value is None or value == "":
            return ""
        if not isinstance(value, str):
            self.tell(field, f"the {field} of the publisher is no text", f'put it in quotes, such as {field}: "01632"')
            return ""
        try:
            return str(_LINE.validate_python(value))
        except ValidationError as error:
            mistake = error.errors()[0]["msg"]
            self.tell(field, f"the {field} of the publisher: {mistake}", "write it again, in one short line")
            return ""

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


def read_publisher(given: object, root: Path, places: Places) -> tuple[Publisher, tuple[Problem, ...]]:
    """The publisher that a configuration names.

    Args:
        given: What stands there.
        root: The project folder, from which the paths of logo and font count.
        places: Where the settings stand.

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
    found = Publisher(reader.line("name"), reader.line("phone"), reader.logo(), reader.font())
    return found, tuple(reader.problems)
