"""Pages that name the file they are made from: elsewhere no plugin tells the theme."""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urljoin

import yaml

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?=.*?^(?:---|\.\.\.)[ \t]*$)", re.DOTALL | re.MULTILINE)


def with_origin(page: bytes, source: str | None, config: Mapping[str, Any]) -> bytes:
    """A page whose front matter says where to change it; as it is when there is no such place.

    Args:
        page: The Markdown page.
        source: The file of the project that a reader would edit; None when the page is made from many.
        config: The settings in ``mkdocs.yml``; ``repo_url`` and ``edit_uri`` say where the project lies.
    """
    folder = str(config.get("edit_uri") or "")
    if not source or not folder:
        return page
    repository = str(config.get("repo_url") or "")
    address = urljoin(f"{repository.rstrip('/')}/" if repository else "", f"{folder.rstrip('/')}/{source}")
    lines = yaml.safe_dump({"made_from": source, "edit_at": address}, sort_keys=False, allow_unicode=True, width=10_000)
    text = page.decode("utf-8-sig").replace("\r\n", "\n")
    head = _FRONT_MATTER.match(text)
    rest = text[head.end() :] if head else f"---\n\n{text}"
    return f"---\n{lines}{rest}".encode()
