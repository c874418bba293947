"""The address of the site, as ``mkdocs.yml`` gives it: it stands in QR codes, in the sitemap and in links."""

from urllib.parse import urlsplit

from generator.problems import Problem
from generator.shell.configuration import Places

_KEYS = ("site_url",)
_RESERVED = ("example", "localhost", "invalid")
_EXAMPLES = ("example.com", "example.net", "example.org")
_BELOW_EXAMPLES = tuple(f".{name}" for name in _EXAMPLES)
"""Names that nobody can own. Source: RFC 2606. "test" is left out, for those who try things."""


def site_url(given: object, places: Places) -> tuple[str, tuple[Problem, ...]]:
    """The address with a slash at its end, empty where there is none; and what is wrong with it.

    Problems:
        site-address, placeholder-address.
    """
    text = "" if given is None else str(given).strip()
    if not text:
        return "", ()
    hint = 'write the whole address, such as "https://exercises.clinic.org/"'
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
        whole = parts.scheme in ("http", "https") and bool(_name(host)) and not (parts.query or parts.fragment)
        _ = parts.port
    except ValueError:
        whole, host = False, ""
    if not whole or not isinstance(given, str) or any(sign.isspace() or not sign.isprintable() for sign in text):
        return "", (places.problem(_KEYS, "site-address", "site_url is not the address of a site", hint),)
    url = text if text.endswith("/") else f"{text}/"
    if not _is_placeholder(host):
        return url, ()
    message = f'the address "{host}" leads nowhere; QR codes, the sitemap and links to pages hold it'
    return url, (places.problem(_KEYS, "placeholder-address", message, "write the address of your site").as_warning(),)


def _name(host: str) -> str:
    """The name of a host in the signs of the Domain Name System; empty when it cannot be one."""
    try:
        return host.encode("idna").decode()
    except UnicodeError:
        return ""


def _is_placeholder(host: str) -> bool:
    bare = host.rstrip(".")
    return bare in _EXAMPLES or bare.endswith(_BELOW_EXAMPLES) or bare.rpartition(".")[2] in _RESERVED
