"""Old addresses lead on: a small page for each, without a script, that works from a folder of files too."""

from html import escape

from generator.pages.site import Site
from generator.render.addresses import MOVED, html_path, relative

_PAGE = """\
<!doctype html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8">
<title>{title}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={address}">
<link rel="canonical" href="{canonical}">
<link rel="icon" href="data:,">
</head>
<body>
<p>{title} <a href="{address}">{link}</a></p>
</body>
</html>
"""


def moved_files(site: Site) -> dict[str, bytes]:
    """The HTML files at the old addresses of one language, by path."""
    found = {}
    for old, new in MOVED.items():
        here, there = (html_path(path, directory_urls=site.settings.directory_urls) for path in (old, new))
        address = relative(here, there)
        text = _PAGE.format(
            language=escape(site.language),
            direction="rtl" if site.library.language.is_read_from_the_right else "ltr",
            title=escape(site.strings("moved.title")),
            link=escape(site.strings("moved.link")),
            address=escape(address),
            canonical=escape(site.public(new) or address),
        )
        found[here] = text.encode()
    return found
