"""The projects from which random steps lead away: the minimal one with everything rare, the good one, the real one."""

from functools import cache
from pathlib import Path
from typing import Final

from generator.kinds import KINDS
from generator.library.load import load
from generator.library.translate import stamped
from tests.conftest import BOTH, TODAY
from tests.fuzz.mutate import Files
from tests.minimal import FILES, RARE
from tests.minimal_figures import KNEE_UP, KNEE_UP_PLANK, POSES

ROOT: Final = Path(__file__).parents[2]
_PAGE: Final = "---\ntitle: Ours\ndescription: What we do.\nhide: [navigation]\n---\n\n# Ours\n\nWe give advice.\n"
_LIMIT: Final = (
    "limits:\n  far: {text: Do not bend far., demand: hip-flexion, over_deg: 120, sources: [leaflet]}\nmovements:"
)


def read(*patterns: str, root: Path = ROOT) -> Files:
    """Texts below a folder by path."""
    paths = sorted(path for pattern in patterns for path in root.glob(pattern) if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in paths}


@cache
def templates() -> Files:
    """The real templates and words."""
    return read("site_templates/**/*.jinja", "site_templates/strings/**/*.yaml", "site_templates/cards/*.typ")


@cache
def base(name: str) -> Files:
    """The content of a project: ``minimal``, ``good`` or ``real``."""
    return {"minimal": _minimal, "good": _good, "real": _real}[name]()


def _real() -> Files:
    return read("content/**/*.yaml", "content/**/*.md")


def _good() -> Files:
    return read("content/**/*.yaml", "content/**/*.md", root=ROOT / "tests" / "sites" / "good")


def _minimal() -> Files:
    """The minimal project with 2 figures, a limit, every rare kind, a page by hand, and a translation of each text."""
    files = {**FILES, **RARE, **POSES, **{f"content/pages/{language}/ours.md": _PAGE for language in BOTH}}
    for name, edit in (("bridge", KNEE_UP), ("plank", KNEE_UP_PLANK)):
        path = f"content/exercises/{name}.yaml"
        files[path] = files[path].replace(*edit)
    path = "content/precautions/thin-bones.yaml"
    files[path] = files[path].replace("movements:", _LIMIT)
    for entry in load(files, KINDS, ("en",), TODAY).libraries["en"].all():
        if entry.texts:
            path = entry.document.path.replace(".yaml", ".es.yaml")
            files[path] = stamped(
                entry, _overlay([(tuple(map(str, keys)), text) for keys, text in entry.texts.items()])
            )
    return files


def _overlay(leaves: list[tuple[tuple[str, ...], str]]) -> str:
    """A translation file in lines, from its texts by their names."""
    lines: list[str] = []
    above: tuple[str, ...] = ()
    for keys, text in leaves:
        same = next((n for n, (one, other) in enumerate(zip(keys, above, strict=False)) if one != other), len(above))
        lines += [f"{'  ' * depth}{key}:" for depth, key in enumerate(keys[:-1]) if depth >= same]
        lines.append(f'{"  " * (len(keys) - 1)}{keys[-1]}: "{text}"')
        above = keys[:-1]
    return "\n".join(lines) + "\n"
