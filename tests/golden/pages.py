"""Renews the copies of pages and pictures: ``python -m tests.golden.pages``. Read what changed before you commit it."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.build import build_site
from generator.drawing.drawing import Words
from generator.drawing.story import Story
from generator.kinds import KINDS
from generator.library.load import load
from generator.pages.pictures import portrait_of
from tests.conftest import BOTH, ENGLISH, TODAY, project, settings

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
PAGES = (
    ("en", "exercises/bridge.md"),
    ("es", "exercises/bridge.md"),
    ("en", "routines/first-week.md"),
    ("en", "conditions/back-pain.md"),
    ("en", "where/low-back.md"),
    ("en", "safety/index.md"),
    ("en", "data/v1/routines.json"),
)
FIGURES = ("bridge", "bird-dog", "sit-to-stand")
"""Real exercises: one that lies, one on hands and knees from several frames, and one with a chair."""


def copy_of(language: str, path: str) -> Path:
    """Where the copy of a page lies."""
    return FOLDER / language / path.replace("/", "-")


def built() -> Iterator[tuple[Path, str]]:
    """Each copy with what the minimal project gives now."""
    templates = [*ROOT.glob("site_templates/**/*.jinja"), *ROOT.glob("site_templates/strings/**/*.yaml")]
    files = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in templates}
    site = build_site({**files, **project()}, settings(*BOTH, site_url="https://limber.example/"))
    for language, path in PAGES:
        yield copy_of(language, path), site.languages[language][path].content.decode()


def still_of(exercise: str, frame: int) -> Path:
    """Where the copy of a still picture lies; frames are counted from 1."""
    return FOLDER / "figures" / f"{exercise}-{frame}.svg"


def drawn() -> Iterator[tuple[Path, str]]:
    """Each copy of a still picture with what the real figure gives now, a line a shape."""
    paths = [*ROOT.glob("content/poses/*.yaml"), *(ROOT / f"content/exercises/{id_}.yaml" for id_ in FIGURES)]
    files = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in paths}
    stories: Mapping[str, Story] = load(files, KINDS, ENGLISH, TODAY).libraries["en"].stories
    for exercise in FIGURES:
        for number in range(len(stories[exercise].frames)):
            svg = stories[exercise].drawing.still(number, Words(exercise, f"frame {number + 1}"))
            yield still_of(exercise, number + 1), svg.replace("><", ">\n<")


def portraits() -> Iterator[tuple[Path, str]]:
    """Each copy of the picture of a real place with what it gives now, a line a shape."""
    paths = [path for path in sorted(ROOT.glob("content/where/*.yaml")) if "." not in path.stem]
    files = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in paths}
    for id_, place in load(files, KINDS, ENGLISH, TODAY).libraries["en"].places.items():
        svg = portrait_of(place).svg(Words(id_, "picture"))
        yield FOLDER / "figures" / f"where-{id_}.svg", svg.replace("><", ">\n<")


if __name__ == "__main__":
    for target, text in (*built(), *drawn(), *portraits()):
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, "utf-8")
