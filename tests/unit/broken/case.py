"""A mistake: what an author does to the good project, and the report that comes of it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from generator.build import check
from generator.shell.report import text
from tests.conftest import settings

Files: TypeAlias = dict[str, str]
Edit: TypeAlias = Callable[[Files], None]
"""Changes the files of a project."""

BRIDGE = "content/exercises/bridge.yaml"
BRIDGE_ES = "content/exercises/bridge.es.yaml"
CLAMSHELL = "content/exercises/clamshell.yaml"
CLAMSHELL_ES = "content/exercises/clamshell.es.yaml"
SIT_TO_STAND = "content/exercises/sit-to-stand.yaml"
STIFF_HIP = "content/conditions/stiff-hip.yaml"
STIFF_HIP_ES = "content/conditions/stiff-hip.es.yaml"
BROKEN_HIP = "content/conditions/broken-hip.yaml"
CANNOT_KNEEL = "content/precautions/cannot-kneel.yaml"
START_ROUTINE = "content/routines/stiff-hip-start.yaml"
SAFETY = "content/safety/safety.yaml"
HIP_GUIDELINE = "content/sources/hip-guideline.yaml"
FRACTURE_LEAFLET = "content/sources/fracture-leaflet.yaml"
MUSCLES = "content/vocabulary/muscles.yaml"
EQUIPMENT = "content/vocabulary/equipment.yaml"
WORDS_ES = "site_templates/strings/es.yaml"


@dataclass(frozen=True)
class Case:
    """One mistake.

    Attributes:
        what: The mistake in a sentence.
        edits: What was done to the good project.
        report: The whole report: where, how severe, what is wrong, which rule, and what to write instead.
        languages: The first alone where the mistake comes with new texts, so that none waits for its translation.
        release: Whether the check is the one before a release.
    """

    what: str
    edits: tuple[Edit, ...]
    report: str
    languages: tuple[str, ...] = ("en", "es")
    release: bool = False

    def __str__(self) -> str:
        return self.what

    def told(self, good: Mapping[str, str]) -> list[str]:
        """What the check says about the good project with the mistake in it, a text a problem.

        Its exercises have no figures, of which a warning tells as soon as a mistake is about a limit.
        """
        files = {path: text for path, text in good.items() if "es" in self.languages or not _spanish(path)}
        for edit in self.edits:
            edit(files)
        found = check(files, settings(*self.languages, release=self.release))
        return [text(problem) for problem in found if problem.rule != "missing-figure"]


def case(what: str, edits: Edit | Iterable[Edit], told: str, hint: str = "") -> Case:
    """A mistake in the good project with its translations: a sentence, what was done, and the one problem it gives."""
    return Case(what, (edits,) if callable(edits) else tuple(edits), f"{told}\n    {hint}" if hint else told)


def english(what: str, edits: Edit | Iterable[Edit], told: str, hint: str = "") -> Case:
    """A mistake that comes with new texts, in the good project without its translations."""
    return replace(case(what, edits, told, hint), languages=("en",))


def edit(path: str, old: str, new: str) -> Edit:
    """Puts one part of a file in the place of another, which must stand there once."""

    def change(files: Files) -> None:
        assert files[path].count(old) == 1, f"{old!r} must stand in {path} once"
        files[path] = files[path].replace(old, new)

    return change


def add(path: str, text: str) -> Edit:
    """Puts a file where none is, or in the place of the one that is there."""
    return lambda files: files.update({path: text})


def copy(path: str, id_: str) -> Edit:
    """Copies an entity and its translation, and gives the copy another id."""

    def change(files: Files) -> None:
        folder, name = path.rsplit("/", 1)
        old = name.removesuffix(".yaml")
        files[f"{folder}/{id_}.yaml"] = files[path].replace(f"id: {old}\n", f"id: {id_}\n")
        if translation := files.get(f"{folder}/{old}.es.yaml"):
            files[f"{folder}/{id_}.es.yaml"] = translation

    return change


def _spanish(path: str) -> bool:
    return "/es/" in path or path.endswith((".es.yaml", "/es.yaml"))
