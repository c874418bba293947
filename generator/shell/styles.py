"""One stylesheet for readers: the theme lists one a feature, and the build puts them in the place of the list."""

import re

from mkdocs.structure.files import Files

STYLES = "assets/limber.css"
_PART = re.compile(r'^@import "([a-z-]+\.css)";$', re.MULTILINE)
_COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)


def join_styles(files: Files) -> None:
    """Joins the stylesheets that the theme's own one imports, in its order; the parts do not reach the site.

    A browser would follow the list itself, but fetch each file on its own. A theme without such a list stays as it is.
    """
    styles = files.get_file_from_path(STYLES)
    if styles is None:
        return
    parts = {}
    for name in _PART.findall(styles.content_string):
        part = files.get_file_from_path(f"assets/{name}")
        if part is not None:
            parts[name] = part.content_string.strip()
            files.remove(part)
    if parts:
        joined = _PART.sub(lambda line: parts.get(line[1], line[0]), styles.content_string)
        styles.content_string = _COMMENT.sub("", joined)
