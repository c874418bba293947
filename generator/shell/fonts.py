"""The fonts of the cards: the one that comes with the program, and one that a publisher adds."""

import hashlib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import font_source_sans_pro
import typst

from generator.pages.site import CardFont

_ENDINGS = (".ttf", ".otf", ".ttc", ".otc")


class FontError(Exception):
    """There is no such font; the message says what is missing."""


def card_font(name: str, root: Path) -> CardFont:
    """The font that a publisher names.

    Args:
        name: A font file or a folder of them, from the project folder; or an installed package that holds some.
        root: The project folder.

    Raises:
        FontError: When there is none of that name, or no font in it.
    """
    path = root / name
    try:
        files = _below(path) if path.exists() else _of_package(name)
    except (OSError, ValueError) as error:
        raise FontError(f"the font {name} cannot be read") from error
    folders = sorted({str(file.parent) for file in files})
    wanted = {str(file) for file in files}
    families = [font.family for font in _collection(folders).fonts() if font.path in wanted]
    if not families:
        raise FontError(f"there is no font in {name}")
    return CardFont(tuple(dict.fromkeys(families)), tuple(folders))


def _below(path: Path) -> list[Path]:
    files = [path] if path.is_file() else list(path.rglob("*"))
    return [file.resolve() for file in files if file.suffix.lower() in _ENDINGS]


def _of_package(name: str) -> list[Path]:
    try:
        package = distribution(name)
    except PackageNotFoundError:
        raise FontError(f"there is no file or folder {name}, and no installed package of that name") from None
    files = (Path(str(package.locate_file(file))) for file in package.files or ())
    return [file.resolve() for file in files if file.suffix.lower() in _ENDINGS]


def folders(own: CardFont) -> list[str]:
    """Where the fonts lie that a card may use."""
    return [str(font_source_sans_pro.font_directory), *own.folders]


def fingerprint(own: CardFont) -> str:
    """A word that changes when a font file of the publisher does."""
    found = hashlib.sha256()
    for path in sorted({font.path for font in _collection(list(own.folders)).fonts() if font.path}):
        found.update(path.encode() + b"\0" + hashlib.sha256(Path(path).read_bytes()).digest())
    return found.hexdigest() if own.folders else ""


def _collection(folders: list[str]) -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=list(folders))
