"""What is left to do when all languages are written: ballast, sitemap, checksums."""

from html import escape
from pathlib import Path

from generator.render.addresses import language_folder
from generator.shell.checksums import write_checksums

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_REDIRECT = b'http-equiv="refresh"'


def finish(site: Path, site_url: str, languages: tuple[str, ...], *, directory_urls: bool = True) -> None:
    """Finishes a built site in place, when nothing else writes to it any more.

    Args:
        site: The folder of the site.
        site_url: Its address; empty when it is not known yet.
        languages: Codes, the first language first.
        directory_urls: Whether a page lies at ``bridge/`` rather than at ``bridge.html``.
    """
    prune(site, languages)
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


def prune(site: Path, languages: tuple[str, ...]) -> None:
    """Takes out the source maps that a theme brings for its scripts and styles; arguments as in ``finish``."""
    for language in languages:
        for path in (site / language_folder(language, languages) / "assets").rglob("*.map"):
            path.unlink()
