"""Where readers report a mistake: an e-mail or a page that the publisher names, else the issues of the repository."""

import re
from typing import Final
from urllib.parse import urlsplit

from generator.problems import Problem
from generator.shell.configuration import Places

_KEYS: Final = ("plugins", "limber", "report")
_MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", re.ASCII)
"""Our choice: the plain addresses that need no quotes or escapes in a link."""


def report_address(given: object, repo_url: object, places: Places) -> tuple[str, tuple[Problem, ...]]:
    """The address of the link, empty where there is none; and what is wrong with the setting.

    Args:
        given: The setting ``report`` of the plugin: an e-mail address or an address that begins with https.
        repo_url: Where the project lies; GitHub, GitLab and Codeberg keep reports of mistakes below it.
        places: Where the settings stand.

    Problems:
        site-address.
    """
    text = "" if given is None else str(given).strip()
    if not text:
        repository = str(repo_url or "").strip().rstrip("/")
        return (f"{repository}/issues" if _is_page(repository) else ""), ()
    if isinstance(given, str) and _MAIL.fullmatch(text):
        return f"mailto:{text}", ()
    if isinstance(given, str) and _is_page(text):
        return text, ()
    hint = 'write an e-mail address such as "help@clinic.org", or one that begins with https://'
    return "", (places.problem(_KEYS, "site-address", "report is no address to write to", hint),)


def _is_page(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme == "https" and bool(parts.hostname) and text.isprintable() and " " not in text
    except ValueError:
        return False
