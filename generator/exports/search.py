"""The index of the search: a script a language, which the page reads when somebody opens the search."""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from generator.exports.findable import Findable
from generator.languages.language import Language
from generator.library.prose import front_matter
from generator.pages.formats import FORMATS
from generator.pages.handwritten import FOLDER
from generator.pages.site import Site
from generator.render.addresses import CARDS, SEARCH, index_path, public

GLOBAL = "limberSearch"
"""The name under which the script leaves the index: a page opened from a folder may read scripts, but no data."""
_NOT_SEARCHED = ("about/", "data/")
"""Folders of hand-written pages that tell of the site itself."""
_TITLE = re.compile(r"^# +(.+?)(?: *#+| *\{[^}]*\})? *$", re.MULTILINE)
_SHORTEST = 2
"""A word of the texts has at least so many letters."""


def search_file(site: Site, found: Iterable[Findable], files: Mapping[str, str]) -> dict[str, bytes]:
    """The index of one language by its path.

    Args:
        site: The language.
        found: What the entities offer to the search, in the order in which equally good results stand.
        files: Text by path; the hand-written pages of the publisher are among them.

    Returns:
        A script with a page a line: address, kind, title, summary, note, other names, what people type, further words.
    """
    pages = [*found, *_lists(site), *_handwritten(site, files)]
    kinds, language = list(dict.fromkeys(page.kind for page in pages)), site.library.language
    words = Words(language)
    passed_over = words(language.small_words)
    rows = []
    for page in pages:
        shown = words((page.title, page.summary, page.note, *page.names, *page.asked))
        further = " ".join(sorted(words(page.texts) - shown - passed_over))
        told = (page.title, page.summary, page.note, page.names, page.asked)
        rows.append(_json((_address(page.path, site), kinds.index(page.kind), *told, further)))
    head = {"letters": "".join(language.letters), "small": " ".join(sorted(language.small_words)), "kinds": kinds}
    members = [f"{_json(name)}:{_json(value)}" for name, value in head.items()]
    members.append('"pages":[\n' + ",\n".join(rows) + "\n]")
    return {SEARCH: f"var {GLOBAL}={{{','.join(members)}}};\n".encode()}


class Words:
    """Finds the words of texts in the form in which the search compares them: small letters without accents."""

    def __init__(self, language: Language) -> None:
        self._fold = lru_cache(maxsize=None)(language.fold)
        self._spaces = _Spaces()

    def __call__(self, texts: Iterable[str]) -> set[str]:
        """The words of some texts, without numbers and single letters."""
        plain = set(" ".join(texts).lower().translate(self._spaces).split())
        return {self._fold(word) for word in plain if len(word) >= _SHORTEST and not word.isnumeric()}


class _Spaces(dict[int, int]):
    """A space for each sign that is no letter, no mark on a letter and no number."""

    def __missing__(self, sign: int) -> int:
        self[sign] = sign if unicodedata.category(chr(sign))[0] in "LMN" else ord(" ")
        return self[sign]


def _address(path: str, site: Site) -> str:
    """Where a page lies, seen from the first page of its language."""
    page, hash_, part = path.partition("#")
    return public("", page, directory_urls=site.settings.directory_urls) + hash_ + part


def _lists(site: Site) -> Iterator[Findable]:
    """The pages that list all of a kind, and the print centre."""
    strings, kind = site.strings, site.strings("search.list")
    for each in site.library.entries:
        if each.has_pages and not each.single:
            yield Findable(index_path(each.folder), kind, strings(f"nav.{each.folder}"), "")
    if site.cards:
        formats = tuple(strings(f"cards.{form.name}") for form in FORMATS)
        yield Findable(CARDS, kind, strings("cards.title"), strings("cards.description"), texts=formats)


def _handwritten(site: Site, files: Mapping[str, str]) -> Iterator[Findable]:
    """The pages of the publisher, by title and description; a page may ask to be left out, as Material lets it."""
    folder, kind = f"{FOLDER}/{site.language}/", site.strings("search.page")
    for path in sorted(files):
        name = path.removeprefix(folder)
        if name == path or not name.endswith(".md") or name.startswith(_NOT_SEARCHED):
            continue
        head, heading = front_matter(path, files[path]), _TITLE.search(files[path])
        title, search = head.get("title") or (heading[1] if heading else ""), head.get("search")
        if title and not (isinstance(search, Mapping) and search.get("exclude")):
            yield Findable(name, kind, str(title), str(head.get("description") or ""))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
