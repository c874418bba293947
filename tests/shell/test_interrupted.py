"""A build that is killed, or that fills the disk, at any moment leaves a whole site: the old one or the new one."""

import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.shell.filesystem import write
from tests.minimal import FILES
from tests.sites.copies import REPOSITORY, edit, snapshot

CONFIG = """\
site_name: Old
site_url: https://a.example/
docs_dir: content/pages/en
theme: {name: null, custom_dir: theme}
plugins: {limber: {languages: [en, es]}}
"""
PAGE = "<html><body>{{ config.site_name }} {{ page.content }}</body></html>"
EXCHANGE = "ctypes.dlsym"
"""The last thing that can be seen of a program before two folders change places."""


class Builds:
    """A project with an old and a new site, and a process that builds it until it is interrupted."""

    def __init__(self, project: Path) -> None:
        words = {name: text.encode() for name, text in FILES.items()}
        write({**words, "theme/main.html": PAGE.encode(), "mkdocs.yml": CONFIG.encode()}, project)
        for name in ("pages", "parts", "strings", "cards"):
            shutil.copytree(REPOSITORY / "site_templates" / name, project / "site_templates" / name)
        for language in ("en", "es"):
            (project / "content" / "pages" / language).mkdir(parents=True)
        self.project, self.site = project, project / "site"
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.shell.interrupted", str(project)],
            env={**os.environ, "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"},
            cwd=REPOSITORY,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self.build("count") == 0
        self.old = snapshot(self.site)
        shutil.copytree(self.site, project / "kept")
        edit(project, "mkdocs.yml", "site_name: Old", "site_name: New")
        assert self.build("count") == 0
        self.new = snapshot(self.site)
        assert self.build("count") == 0
        self.moments = (project / "moments.txt").read_text(encoding="utf-8").split()
        self.exchange = len(self.moments) - self.moments[::-1].index(EXCHANGE)

    def build(self, kind: str, moment: int = 0) -> int:
        """Builds up to a moment, and gives the status with which the build ended."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(f"{kind} {moment}\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())

    def interrupted(self, kind: str, moment: int) -> tuple[int, str]:
        """The status, and which site stands after a build on top of the old one."""
        shutil.rmtree(self.site)
        shutil.copytree(self.project / "kept", self.site)
        shutil.rmtree(self.project / ".site.building", ignore_errors=True)  # to take it away has moments too
        status = self.build(kind, moment)
        found = snapshot(self.site)
        return status, "old" if found == self.old else "new" if found == self.new else "broken"

    def stop(self) -> None:
        """Ends the process."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Builds]:
    running = Builds(tmp_path_factory.mktemp("interrupted"))
    yield running
    running.stop()


def test_a_build_killed_at_any_of_20_moments_leaves_the_old_site_or_the_new_one(builds: Builds) -> None:
    exchange, last = builds.exchange, len(builds.moments)
    before = [1 + number * (exchange - 3) // 11 for number in range(11)]
    after = [exchange + 4 + number * (last - exchange - 4) // 2 for number in range(3)]
    chosen = [*before, *range(exchange - 2, exchange + 4), *after]
    assert len(set(chosen)) == 20
    told = {moment: builds.interrupted("kill", moment) for moment in chosen}
    assert told == {moment: (9, "new" if moment > exchange else "old") for moment in chosen}
    assert Counter(told.values()) == {(9, "old"): 14, (9, "new"): 6}  # as the page on reliability says


def test_a_disk_that_is_full_from_any_moment_on_leaves_the_old_site(builds: Builds) -> None:
    for moment in (1, builds.exchange // 4, builds.exchange // 2, builds.exchange - 5):
        status, site = builds.interrupted("full", moment)
        assert (status != 0, site) == (True, "old"), moment


def test_the_build_after_a_killed_one_leaves_nothing_of_it(builds: Builds) -> None:
    assert builds.interrupted("kill", builds.exchange // 2) == (9, "old")
    assert (builds.project / ".site.building").exists()
    assert builds.build("count") == 0
    assert snapshot(builds.site) == builds.new
    assert sorted(path.name for path in builds.project.glob(".*")) == [".cache"]
