"""Renews the copies: ``python -m tests.golden.pages``. Read what changed before you commit it."""

from collections.abc import Iterator
from pathlib import Path

from generator.build import build_site
from tests.conftest import BOTH, project, settings

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
PAGES = (
    ("en", "exercises/bridge.md"),
    ("es", "exercises/bridge.md"),
    ("en", "routines/first-week.md"),
    ("en", "conditions/back-pain.md"),
    ("en", "safety/index.md"),
    ("en", "data/v1/routines.json"),
)


def copy_of(language: str, path: str) -> Path:
    """Where the copy of a page lies."""
    return FOLDER / language / path.replace("/", "-")


def built() -> Iterator[tuple[Path, str]]:
    """Each copy with what the minimal project gives now."""
    templates = [*ROOT.glob("site_templates/**/*.jinja"), *ROOT.glob("site_templates/strings/*.yaml")]
    files = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in templates}
    site = build_site({**files, **project()}, settings(*BOTH, site_url="https://limber.example/"))
    for language, path in PAGES:
        yield copy_of(language, path), site.languages[language][path].content.decode()


if __name__ == "__main__":
    for target, text in built():
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, "utf-8")
