"""What is left to do when every language is written: one sitemap, a search that forgives accents, less ballast."""

import json
from html import escape
from pathlib import Path

from generator.languages import language_of
from generator.languages.language import Language
from generator.render.addresses import language_folder

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_SIGNS = ".,;:!?¿¡()«»\"'"


def finish(site: Path, site_url: str, languages: tuple[str, ...]) -> None:
    """Finishes a built site in place."""
    for language in languages:
        folder = site / language_folder(language, languages)
        fold_accents(folder / "search" / "search_index.json", language_of(language))
        prune(folder, languages)
    write_sitemap(site, site_url, languages)


def write_sitemap(site: Path, site_url: str, languages: tuple[str, ...]) -> None:
    """One sitemap for all languages, in which each page names its translations.

    MkDocs writes one a language with the day of the build in it; without an address of the site there is none.
    """
    for folder in (site / language_folder(language, languages) for language in languages):
        for name in ("sitemap.xml", "sitemap.xml.gz"):
            (folder / name).unlink(missing_ok=True)
    if not site_url:
        return
    pages = sorted(_pages(site, languages))
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<urlset xmlns="{_SITEMAP}" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ]
    for page in pages:
        for language in languages:
            lines.append(f"<url><loc>{_url(site_url, language, languages, page)}</loc>")
            lines += [
                f'<xhtml:link rel="alternate" hreflang="{other}" href="{_url(site_url, other, languages, page)}"/>'
                for other in languages
            ]
            lines.append("</url>")
    (site / "sitemap.xml").write_text("\n".join([*lines, "</urlset>", ""]), encoding="utf-8")


def _pages(site: Path, languages: tuple[str, ...]) -> set[str]:
    """Addresses of the pages, relative to the folder of a language."""
    found = set()
    for path in site.rglob("*.html"):
        name = path.relative_to(site).as_posix()
        if name != "404.html" and name.split("/")[0] not in languages[1:]:
            found.add(name.removesuffix("index.html"))
    return found


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
