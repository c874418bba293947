"""What is left to do when a language is written, and when all are: search, ballast, sitemap, checksums."""

import json
from html import escape
from pathlib import Path

from generator.languages import language_of
from generator.languages.language import Language
from generator.render.addresses import language_folder
from generator.shell.checksums import write_checksums

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_REDIRECT = b'http-equiv="refresh"'
_SIGNS = ".,;:!?¿¡()«»\"'"


def finish_language(folder: Path, language: str, languages: tuple[str, ...]) -> None:
    """Finishes the folder of one language in place, before other plugins make something else of its search.

    Args:
        folder: Where the language lies.
        language: Its code.
        languages: All codes.
    """
    fold_accents(folder / "search" / "search_index.json", language_of(language))
    prune(folder, languages)


def finish(site: Path, site_url: str, languages: tuple[str, ...], *, directory_urls: bool = True) -> None:
    """Finishes a built site in place, when nothing else writes to it any more.

    Args:
        site: The folder of the site.
        site_url: Its address; empty when it is not known yet.
        languages: Codes, the first language first.
        directory_urls: Whether a page lies at ``bridge/`` rather than at ``bridge.html``.
    """
    write_sitemap(site, site_url, languages, directory_urls=directory_urls)
    write_checksums(site)


def write_sitemap(site: Path, site_url: str, languages: tuple[str, ...], *, directory_urls: bool = True) -> None:
    """One sitemap for all languages, in which each page names its translations; arguments as in ``finish``.

    MkDocs writes one a language with the day of the build in it; without an address of the site there is none.
    """
    for folder in (site / language_folder(language, languages) for language in languages):
        for name in ("sitemap.xml", "sitemap.xml.gz"):
            (folder / name).unlink(missing_ok=True)
    if not site_url:
        return
    ending = "index.html" if directory_urls else ""
    pages = {code: {page.removesuffix(ending) for page in _pages(site, code, languages)} for code in languages}
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<urlset xmlns="{_SITEMAP}" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ]
    for page in sorted(set().union(*pages.values())):
        urls = {code: _url(site_url, code, languages, page) for code in languages if page in pages[code]}
        for url in urls.values():
            lines.append(f"<url><loc>{url}</loc>")
            lines += [f'<xhtml:link rel="alternate" hreflang="{code}" href="{it}"/>' for code, it in urls.items()]
            lines.append("</url>")
    (site / "sitemap.xml").write_text("\n".join([*lines, "</urlset>", ""]), encoding="utf-8")


def _pages(site: Path, language: str, languages: tuple[str, ...]) -> set[str]:
    """Files of the pages of a language, relative to its folder; without those that only lead on to another one."""
    folder = site / language_folder(language, languages)
    others = {site / other for other in languages[1:]} - {folder}
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*.html")
        if path != folder / "404.html" and others.isdisjoint(path.parents) and _REDIRECT not in path.read_bytes()
    }


def _url(site_url: str, language: str, languages: tuple[str, ...], page: str) -> str:
    return escape(f"{site_url.rstrip('/')}/{language_folder(language, languages)}{page}")


def fold_accents(index: Path, language: Language) -> None:
    """Lets a search without accents find words with them, such as "articulacion" for "articulación".

    Each entry gets the folded forms of its accented words. In Spanish the letter ñ stays, because it is another letter.
    """
    if not index.exists():
        return
    data = json.loads(index.read_text(encoding="utf-8"))
    for entry in data["docs"]:
        words = set(f"{entry['title']} {entry['text']}".replace("<", " <").replace(">", "> ").split())
        bare = {word.strip(_SIGNS) for word in words if "<" not in word and ">" not in word}
        folded = sorted({language.fold(word).strip(_SIGNS) for word in bare} - bare)
        if folded:
            entry["text"] += f"<p>{' '.join(folded)}</p>"
    index.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def prune(folder: Path, languages: tuple[str, ...]) -> None:
    """Takes out source maps and the search stemmers of languages that the site does not have."""
    for path in (folder / "assets").rglob("*.map"):
        path.unlink()
    kept = {"multi", "stemmer", *(language_of(code).primary for code in languages)}
    for path in (folder / "assets" / "javascripts" / "lunr" / "min").glob("lunr.*.min.js"):
        if path.name.split(".")[1] not in kept:
            path.unlink()
