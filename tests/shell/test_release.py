"""``make release``: what it makes comes from a commit, not from the working folder, and is the same each time."""

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from generator.shell.checksums import compare
from generator.shell.filesystem import write
from tests.sites.copies import snapshot

ROOT = Path(__file__).parents[2]
DAY = "2026-11-20T12:00:00Z"
FILES = {
    "pyproject.toml": b'[project]\nname = "limber"\nversion = "1.2.3"\n',
    "requirements-publish.lock": b"mkdocs==1.6.1 --hash=sha256:00\n",
    "content/a.yaml": b"a: 1\n",
    ".ci/release": (ROOT / ".ci" / "release").read_bytes(),
    ".gitignore": b".venv/\nbuild/\ndist/\n",
}
PYTHON = f'#!/bin/sh\n[ "$1" = -m ] || exec {sys.executable} "$@"\n'
"""Makes no environment, and runs everything else."""
PIP = '#!/bin/sh\nfor last; do :; done; cp "$last" installed.txt\n'
"""Only notes what it was told to install."""
CYCLONEDX = (
    '#!/bin/sh\necho "$SOURCE_DATE_EPOCH $*"\nwhile [ "$1" != --output-file ]; do shift; done\necho "{}" >"$2"\n'
)
"""Says when and what it was asked."""

pytestmark = pytest.mark.skipif(not shutil.which("git"), reason="needs git")


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A small project under version control with a tag, and stand-ins for the tools that ask a registry."""
    folder = tmp_path / "clone"
    tools = {"python": PYTHON, "pip": PIP, "cyclonedx-py": CYCLONEDX}
    write({**FILES, **{f".venv/bin/{name}": text.encode() for name, text in tools.items()}}, folder)
    for path in (*(folder / ".venv" / "bin").iterdir(), folder / ".ci" / "release"):
        path.chmod(0o755)
    for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "One"], ["tag", "v1.2.3"]):
        git(folder, *command)
    return folder


def git(folder: Path, *arguments: str) -> None:
    """Runs git as on the day that all tests share, without the settings of this computer."""
    person = {f"GIT_{role}_{part}": value for role in ("AUTHOR", "COMMITTER") for part, value in PERSON.items()}
    subprocess.run(["git", *arguments], cwd=folder, env=alone(**person), check=True, capture_output=True)


PERSON = {"NAME": "A", "EMAIL": "a@a.example", "DATE": DAY}


def alone(**further: str) -> dict[str, str]:
    """The environment without what git reads from this computer."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return {
        **kept,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_SYSTEM": os.devnull,
        "PYTHONPATH": str(ROOT),
        **further,
    }


def release(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs the script from another folder than the project's."""
    script = folder / ".ci" / "release"
    return subprocess.run([script, *arguments], cwd=folder.parent, env=alone(), capture_output=True, text=True)


def test_a_release_is_source_a_bill_of_materials_and_checksums_of_both(clone: Path) -> None:
    done = release(clone)
    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(snapshot(clone / "dist")) == ["checksums.txt", "limber-1.2.3.cdx.json", "limber-1.2.3.tar.gz"]
    assert compare(clone / "dist").same
    assert done.stdout.endswith((clone / "dist/checksums.txt").read_text(encoding="utf-8"))
    with tarfile.open(clone / "dist" / "limber-1.2.3.tar.gz") as archive:
        assert sorted(archive.getnames()) == [
            "limber-1.2.3",
            "limber-1.2.3/.ci",
            "limber-1.2.3/.ci/release",
            "limber-1.2.3/.gitignore",
            "limber-1.2.3/content",
            "limber-1.2.3/content/a.yaml",
            "limber-1.2.3/pyproject.toml",
            "limber-1.2.3/requirements-publish.lock",
        ]


def test_the_bill_of_materials_is_dated_by_the_commit_and_made_from_what_a_publisher_installs(clone: Path) -> None:
    told = release(clone).stdout.splitlines()[0]
    assert told == (
        "1795176000 environment --output-reproducible --pyproject build/release/limber-1.2.3/pyproject.toml "
        "--output-file dist/limber-1.2.3.cdx.json build/release/venv"
    )
    assert (clone / "installed.txt").read_bytes() == FILES["requirements-publish.lock"]


def test_the_same_tag_gives_the_same_bytes_whatever_lies_in_the_working_folder(clone: Path) -> None:
    release(clone)
    first = snapshot(clone / "dist")
    write({"content/a.yaml": b"a: 2\n", "requirements-publish.lock": b"", "new.txt": b"", "dist/old.txt": b""}, clone)
    git(clone, "add", "content/a.yaml")
    git(clone, "commit", "-q", "-m", "Two")
    assert release(clone).returncode == 0
    assert snapshot(clone / "dist") == first
    assert (clone / "installed.txt").read_bytes() == FILES["requirements-publish.lock"]


def test_a_version_without_its_tag_is_refused_and_nothing_is_touched(clone: Path) -> None:
    write({"pyproject.toml": FILES["pyproject.toml"].replace(b"1.2.3", b"1.3.0"), "dist/old.txt": b""}, clone)
    git(clone, "commit", "-q", "-a", "-m", "Next")
    done = release(clone)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "there is no tag v1.3.0; make it with: git tag v1.3.0, or name a commit with: make release TAG=HEAD\n"
    )
    assert [*snapshot(clone / "dist")] == ["old.txt"]


def test_another_commit_can_be_released_and_bears_its_own_version(clone: Path) -> None:
    write({"pyproject.toml": FILES["pyproject.toml"].replace(b"1.2.3", b"1.3.0")}, clone)
    git(clone, "commit", "-q", "-a", "-m", "Next")
    assert release(clone, "HEAD").returncode == 0
    assert sorted(snapshot(clone / "dist")) == ["checksums.txt", "limber-1.3.0.cdx.json", "limber-1.3.0.tar.gz"]
