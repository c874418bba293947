"""Makes PDFs with Typst, in this process and without a system library, and keeps those whose content did not change."""

import hashlib
import json
import os
import re
import sys
import tempfile
from collections.abc import Callable
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import typst

from generator.exports.cards import CardJob
from generator.exports.setting import Card, Cause
from generator.pages.site import CardFont
from generator.shell.fonts import fingerprint, fonts

CACHE = Path(".cache") / "limber" / "cards"
"""Below the project folder. It may be deleted at any time."""
_PREVIEW_PPI = 40.0
_MAGIC = b"limber-card-1\n"
"""What a file of the cache begins with; then come a digest of the rest, pages and length, the PDF and the picture."""
_DIGEST = hashlib.sha256().digest_size


_NO_FONT = CardFont()
_TOO_LONG = "assertion failed: too much text"
_LACKING = re.compile(r'the text `"(.+?)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")


class Typesetter:
    """Turns jobs into PDFs."""

    def __init__(self, cache: Path | None, tell: Callable[[str], None] | None = None, own: CardFont = _NO_FONT) -> None:
        """Prepares the fonts.

        Args:
            cache: Folder in which finished PDFs are kept; None keeps none.
            tell: Takes, once, why nothing can be kept there; the terminal unless given. PDFs are made nevertheless.
            own: The font of the publisher, if any.
        """
        self.cache = cache
        self._keeps = cache is not None
        self._tell = tell or _warn
        self.made = 0
        self._fonts = fonts(own)
        self._versions = [version("typst"), version("font-source-sans-pro"), fingerprint(own)]

    def __call__(self, job: CardJob) -> Card:
        """Makes one PDF, or takes it from the cache."""
        key = hashlib.sha256(
            json.dumps(
                [
                    self._versions,
                    _PREVIEW_PPI,
                    job.data,
                    hashlib.sha256(job.logo).hexdigest(),
                    sorted(job.templates.items()),
                    job.format.template,
                    [*map(dict, job.format.tries)],
                    job.format.most_pages,
                ]
            ).encode()
        ).hexdigest()
        kept = self._kept(key)
        if kept is None:
            kept = self._make(job)
            self.made += 1
            if not kept.fault:
                self._keep(key, kept)
        return kept

    def _make(self, job: CardJob) -> Card:
        # Typst takes files by name as well, which its types do not say.
        files: Any = {"main.typ": job.templates[job.format.template].encode()}
        files |= {name: text.encode() for name, text in job.templates.items()} | {"logo.json": _numbers(job.logo)}
        compiler = typst.Compiler(files, font_paths=self._fonts, ignore_system_fonts=True)
        card = Card(b"", 0, b"", "there is no way to set it", Cause.TEMPLATE)
        for told in job.format.tries:
            inputs = {"card": job.data, **told}
            try:
                pdf, warnings = compiler.compile_with_warnings(
                    files, sys_inputs=inputs, pdf_standards=["ua-1"], timestamp=0
                )
                pictures: Any = compiler.compile(files, format="png", ppi=_PREVIEW_PPI, sys_inputs=inputs)
            except typst.TypstError as error:
                return Card(b"", 0, b"", *_fault(error))
            pages = pictures if isinstance(pictures, list) else [pictures]
            assert isinstance(pdf, bytes)
            said = "; ".join(str(warning.message) for warning in warnings)
            card = Card(pdf, len(pages), pages[0], *((said, Cause.TEMPLATE) if said else ()))
            if job.format.most_pages is None or card.pages <= job.format.most_pages:
                break
        return card

    def _kept(self, key: str) -> Card | None:
        """A PDF from the cache; None when it is not there, or was not written to its end."""
        if self.cache is None:
            return None
        try:
            data = (self.cache / key).read_bytes()
        except OSError:
            return None
        seal, body = data[: len(_MAGIC) + _DIGEST], data[len(_MAGIC) + _DIGEST :]
        if seal != _MAGIC + hashlib.sha256(body).digest():
            return None
        head, _, rest = body.partition(b"\n")
        pages, length = json.loads(head)
        return Card(rest[:length], pages, rest[length:])

    def _keep(self, key: str, card: Card) -> None:
        if self.cache is None or not self._keeps:
            return
        head = json.dumps([card.pages, len(card.pdf)]).encode()
        body = head + b"\n" + card.pdf + card.picture
        try:
            _write_whole(self.cache / key, _MAGIC + hashlib.sha256(body).digest() + body)
        except OSError as error:
            self._keeps = False
            self._tell(
                f"{self.cache}: finished cards cannot be kept here: {error.strerror}; each build makes them anew"
            )


def _write_whole(path: Path, data: bytes) -> None:
    """Writes beside and then moves, so that whoever is interrupted leaves nothing half."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _warn(text: str) -> None:
    print(f"warning: {text}", file=sys.stderr)


@lru_cache(maxsize=1)
def _numbers(picture: bytes) -> bytes:
    """The bytes of a picture as a list of numbers: a file that Typst is handed must be text."""
    return json.dumps(list(picture), separators=(",", ":")).encode()


def _fault(error: typst.TypstError) -> tuple[str, Cause]:
    """What keeps a card from being set: letters, the length of a text, or else its template."""
    lacking = _LACKING.findall(f"{error.message}\n{error.diagnostic}")
    if lacking:
        letters = (_ESCAPED.sub(lambda match: chr(int(match[1], 16)), found) for found in lacking)
        return "".join(dict.fromkeys("".join(letters))), Cause.LETTERS
    message = str(error.message)
    cause = Cause.LENGTH if message.startswith(_TOO_LONG) else Cause.TEMPLATE
    return message.removeprefix("assertion failed: "), cause
