"""The law on a disk: bytes that are no text, files that are no files, folders in a circle, any ``mkdocs.yml``."""

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

from generator.shell.configuration import CONFIG
from generator.shell.project import ProjectError, open_project
from tests.fuzz import oddities
from tests.fuzz.bases import base, read
from tests.fuzz.law import DAY, BrokenLawError, look_at
from tests.fuzz.mutate import in_letters, in_tree, pool_of

CONFIGURATION: Final = """\
site_name: Limber
site_url: https://limber.example/
docs_dir: content/pages/en
plugins:
  limber:
    languages: [en, es]
    publisher: {name: The clinic, phone: "01632 960001", logo: logo.svg}
"""
_LOGO: Final = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'


def lay(folder: Path) -> None:
    """Puts the minimal project with the words of the site into a folder."""
    files = {**base("minimal"), **read("site_templates/strings/**/*.yaml"), CONFIG: CONFIGURATION, "logo.svg": _LOGO}
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="")


def _bytes(rng: random.Random, path: Path) -> None:
    data = bytearray(path.read_bytes())
    for _ in range(rng.choice((1, 1, 5, 50))):
        data[rng.randrange(len(data))] = rng.randrange(256)
    path.write_bytes(data)


def _encoding(rng: random.Random, path: Path) -> None:
    text = path.read_text(encoding="utf-8") + "ñ 🧘"
    path.write_bytes(
        text.encode(rng.choice(("utf-16", "utf-32", "utf-8-sig", "latin-1", "cp1252", "utf-7")), "replace")
    )


def _noise(rng: random.Random, path: Path) -> None:
    path.write_bytes(
        rng.choice((b"", b"\x00", b"\xff" * 9, rng.randbytes(300), b"\r" * 9, b"a: b: c\r", b"#" * 300_000))
    )


def _pipe(rng: random.Random, path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _folder(rng: random.Random, path: Path) -> None:
    path.unlink()
    path.mkdir()
    (path / "a.yaml").write_text("id: a\n")


def _link(rng: random.Random, path: Path) -> None:
    path.unlink()
    path.symlink_to(
        rng.choice((path, path.parent, path.parent.parent, Path("/dev/zero"), path.parent / "gone", Path("/dev")))
    )


def _name(rng: random.Random, path: Path) -> None:
    path.rename(
        path.parent / rng.choice(("a\udcff.yaml", "a\n.yaml", "\u202e.yaml", "con.yaml", "é.yaml", ".yaml", "a.yml"))
    )


def _letters(rng: random.Random, path: Path) -> None:
    files = {"a.yaml": path.read_text(encoding="utf-8")}
    pool = pool_of(files)
    in_tree(rng, files, "a.yaml", pool) if rng.random() < 0.6 and pool else in_letters(rng, files, "a.yaml")
    path.write_text(files["a.yaml"], encoding="utf-8", errors="replace", newline="")


def _monster(rng: random.Random, path: Path) -> None:
    path.write_text(rng.choice(oddities.MONSTERS), encoding="utf-8", newline="")


_STEPS: Final[tuple[Callable[[random.Random, Path], None], ...]] = (
    *(_bytes, _bytes, _encoding, _noise, _pipe, _folder, _link, _name, _letters, _letters, _monster),
)
_OF_SETTINGS: Final = (_bytes, _encoding, _noise, _letters, _letters, _letters, _monster)


def hold_on_disk(seed: int, number: int, folder: Path) -> str:
    """Holds the law against the minimal project with a mistake that only a disk can hold.

    Returns:
        What was done to which file.

    Raises:
        BrokenLawError: When the law does not hold. Any other exception is a broken law too.
    """
    rng = random.Random(f"disk-{seed}-{number}")
    root = folder / "project"
    shutil.rmtree(root, ignore_errors=True)
    lay(root)
    paths = sorted(path for path in root.rglob("*") if path.is_file() and path.name != "logo.svg")
    settings = rng.random() < 0.3
    path = root / CONFIG if settings else rng.choice(paths)
    step = rng.choice(_OF_SETTINGS if settings or path.name == CONFIG else _STEPS)
    step(rng, path)
    done = f"{step.__name__} {path.relative_to(root)!s}"
    try:
        checked = open_project(root, DAY).check()
    except ProjectError as error:
        if not str(error).strip():
            raise BrokenLawError(done) from error
        return done
    for problem in checked.problems:
        look_at(problem, {})
    return done
