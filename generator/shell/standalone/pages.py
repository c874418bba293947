"""Pages written by hand that say where to change them: elsewhere no plugin tells the theme."""

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
        source: The file of the project from which the page is made; only one that was written by hand is named.
        config: The settings in ``mkdocs.yml``; ``repo_url`` and ``edit_uri`` say where the project lies.
    """
    folder = str(config.get("edit_uri") or "")
    if not source or not source.endswith(".md") or not folder:
        return page
    repository = str(config.get("repo_url") or "")
    address = urljoin(f"{repository.rstrip('/')}/" if repository else "", f"{folder.rstrip('/')}/{source}")
    lines = yaml.safe_dump({"edit_at": address}, allow_unicode=True, width=10_000)
    text = page.decode("utf-8-sig").replace("\r\n", "\n")
    head = _FRONT_MATTER.match(text)
    rest = text[head.end() :] if head else f"---\n\n{text}"
    return f"---\n{lines}{rest}".encode()
