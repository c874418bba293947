"""Stands in for Typst, and costs nothing, where a test is about files and not about how a card looks."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any


class StubCompiler:
    """Gives a card of one page, whose bytes change with every text, template and setting."""

    def __init__(self, files: Mapping[str, bytes], sys_inputs: Mapping[str, str], **_: Any) -> None:
        """Takes the templates and what they are told as Typst does."""
        given = {name: text.hex() for name, text in files.items()}
        self._digest = hashlib.sha256(json.dumps([given, dict(sys_inputs)], sort_keys=True).encode()).digest()

    def compile_with_warnings(self, *_: Any, **__: Any) -> tuple[bytes, list[Any]]:
        """A PDF in name, and no warnings."""
        return b"%PDF-1.7 " + self._digest, []

    def compile(self, *_: Any, **__: Any) -> list[bytes]:
        """One picture in name."""
        return [b"\x89PNG " + self._digest]
