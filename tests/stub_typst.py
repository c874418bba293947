"""Stands in for Typst, and costs nothing, where a test is about files and not about how a card looks."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any


class StubCompiler:
    """Gives a card of one page, whose bytes change with every text, template and setting."""

    def __init__(self, files: Mapping[str, bytes], **_: Any) -> None:
        """Takes the templates as Typst does."""

    def compile_with_warnings(
        self, files: Mapping[str, bytes], *, sys_inputs: Mapping[str, str], **_: Any
    ) -> tuple[bytes, list[Any]]:
        """A PDF in name, and no warnings."""
        return b"%PDF-1.7 " + _digest(files, sys_inputs), []

    def compile(self, files: Mapping[str, bytes], *, sys_inputs: Mapping[str, str], **_: Any) -> list[bytes]:
        """One picture in name."""
        return [b"\x89PNG " + _digest(files, sys_inputs)]


def _digest(files: Mapping[str, bytes], inputs: Mapping[str, str]) -> bytes:
    given = {name: text.hex() for name, text in files.items()}
    return hashlib.sha256(json.dumps([given, dict(inputs)], sort_keys=True).encode()).digest()
