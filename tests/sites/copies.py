"""Copies of the projects in this folder, complete enough to check or to build."""

import shutil
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config

from generator.shell.cli import main

FOLDER = Path(__file__).parent
REPOSITORY = FOLDER.parents[1]
GOOD = FOLDER / "good"
BROKEN = FOLDER / "broken"
_INSTRUCTIONS = ("expected.txt", "ARGUMENTS", "DELETED", "PADDED")
"""Files of a broken site that are not part of the project: see ``copy_broken``."""

_POSE = """\
id: lying
position: supine
supports: {pelvis: floor, chest: floor, head: floor}
"""
_FIGURE = """\
figure:
  frames:
    begin:
      step: start
      pose: lying
      caption: Lie down.
      alt: A person lies on the back.
    pull: {step: lift, left_hip: {flexion: 90}, left_knee: {flexion: 90}, caption: Lift., alt: The knee is up.}
"""
_FIGURE_ES = """\
figure:
  frames:
    begin: {caption: Túmbese., alt: Una persona se tumba boca arriba.}
    pull: {caption: Suba., alt: La rodilla está arriba.}
"""


def copy_good(target: Path) -> Path:
    """The good project with the repository's own templates, ready to build."""
    shutil.copytree(GOOD, target)
    shutil.copytree(REPOSITORY / "site_templates", target / "site_templates")
    return target


def draw(project: Path) -> None:
    """Gives the bridge of a copy of the good project pictures, in both languages."""
    (project / "content" / "poses").mkdir(exist_ok=True)
    (project / "content" / "poses" / "lying.yaml").write_text(_POSE, encoding="utf-8")
    edit(project, "content/exercises/bridge.yaml", "steps_sources:", f"{_FIGURE}steps_sources:")
    edit(project, "content/exercises/bridge.es.yaml", "english:", f"{_FIGURE_ES}english:")
    assert main(["--project", str(project), "stamp", "bridge"]) == 0


def copy_broken(why: str, target: Path) -> Path:
    """The good project with one mistake in it, ready to check.

    Every file in ``broken/<why>`` is laid over the good project. ``DELETED`` lists files to take away, ``PADDED`` a
    file and the number of bytes that notes at its end bring it to, ``ARGUMENTS`` further arguments of the command.
    """
    shutil.copytree(GOOD, target)
    shutil.copytree(REPOSITORY / "site_templates" / "strings", target / "site_templates" / "strings")
    shutil.copytree(BROKEN / why, target, dirs_exist_ok=True, ignore=shutil.ignore_patterns(*_INSTRUCTIONS))
    for name in instruction(why, "DELETED"):
        (target / name).unlink()
    match instruction(why, "PADDED"):
        case [name, size]:
            data = (target / name).read_bytes()
            (target / name).write_bytes(data + b"#" * (int(size) - len(data)))
    return target


def instruction(why: str, name: str) -> list[str]:
    """The words of a file of instructions; none when there is no such file."""
    path = BROKEN / why / name
    return path.read_text(encoding="utf-8").split() if path.exists() else []


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path with forward slashes, without what a program keeps for itself."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in found.items() if not name.startswith(".cache/")}


def edit(project: Path, name: str, old: str, new: str) -> None:
    """Puts one part of a file in the place of another, which must stand there once."""
    text = (project / name).read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} must stand in {name} once"
    (project / name).write_text(text.replace(old, new), encoding="utf-8")


def build_site(project: Path, *, strict: bool = True, **options: Any) -> Path:
    """Builds a project as ``mkdocs build`` does, with some of its options changed. Gives the folder of the site."""
    config = load_config(str(project / "mkdocs.yml"), strict=strict, **options)
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    return Path(config.site_dir)
