"""What comes from elsewhere is pinned, small for publishers, asked about weekly, and carries its licence."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import font_source_sans_pro
import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PIN = re.compile(r"^([\w.-]+)==([^\s;]+)(.*)", re.MULTILINE)


def settings() -> dict[str, Any]:
    """What ``pyproject.toml`` holds."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def pins(lock: str) -> dict[str, tuple[str, list[str]]]:
    """The version and the checksums of each package of a lock."""
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", "")
    return {
        canonicalize_name(name): (version, re.findall(r"--hash=sha256:[0-9a-f]{64}", rest))
        for name, version, rest in PIN.findall(text)
    }


def asked(*groups: str) -> list[Requirement]:
    """What ``pyproject.toml`` asks for: the dependencies, and some groups with the groups in them."""
    given = settings()

    def group(name: str) -> Iterator[str]:
        for item in given["dependency-groups"][name]:
            if isinstance(item, str):
                yield item
            else:
                yield from group(item["include-group"])

    return [Requirement(text) for text in (*given["project"]["dependencies"], *(t for g in groups for t in group(g)))]


def steps() -> list[dict[str, Any]]:
    """Every step of every workflow."""
    return [
        step
        for path in WORKFLOWS
        for job in yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].values()
        for step in job["steps"]
    ]


@pytest.mark.parametrize(("lock", "group"), [("requirements.lock", "dev"), ("requirements-publish.lock", "build")])
def test_a_lock_pins_what_is_asked_for_inside_its_range(lock: str, group: str) -> None:
    pinned = pins(lock)
    outside = [
        str(wanted)
        for wanted in asked(group)
        if not wanted.specifier.contains(pinned.get(canonicalize_name(wanted.name), ("0",))[0])
    ]
    assert outside == [], "run: make lock"


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-publish.lock"])
def test_every_package_of_a_lock_has_checksums(lock: str) -> None:
    assert [name for name, (_, hashes) in pins(lock).items() if not hashes] == []


def test_a_publisher_installs_the_same_packages_as_a_tester_but_no_tool_for_tests() -> None:
    publish, every = pins("requirements-publish.lock"), pins("requirements.lock")
    assert publish.items() <= every.items()
    needed, wanted = ({canonicalize_name(one.name) for one in asked(group)} for group in ("build", "dev"))
    assert (wanted - needed) & publish.keys() == set()
    assert len(publish) < len(every) / 2


def test_the_generator_imports_nothing_that_a_publisher_does_not_install() -> None:
    publish, makers = pins("requirements-publish.lock"), packages_distributions()
    imported = {
        name.split(".")[0]
        for path in (ROOT / "generator").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in ([a.name for a in node.names] if isinstance(node, ast.Import) else [getattr(node, "module", "")])
        if name
    }
    foreign = imported - sys.stdlib_module_names - {"generator"}
    assert "typst" in foreign
    assert [name for name in sorted(foreign) if canonicalize_name(makers[name][0]) not in publish] == []


@pytest.mark.parametrize(
    ("goal", "locks"),
    [
        ("site", ["requirements-publish.lock"]),
        ("serve", ["requirements-publish.lock"]),
        ("check", ["requirements-publish.lock"]),
        ("setup", ["requirements-publish.lock", "requirements.lock"]),
    ],
)
def test_make_installs_what_the_goal_needs(goal: str, locks: list[str], tmp_path: Path) -> None:
    for name in ("Makefile", "pyproject.toml", "requirements.lock", "requirements-publish.lock"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    run = subprocess.run(["make", "-n", goal], cwd=tmp_path, check=True, capture_output=True, text=True)
    assert re.findall(r"--require-hashes -r (\S+)", run.stdout) == locks


def test_actions_are_pinned_to_commits() -> None:
    used = [step["uses"] for step in steps() if "uses" in step]
    assert used
    assert [action for action in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", action)] == []


def test_no_checkout_leaves_its_credentials_behind() -> None:
    checkouts = [step for step in steps() if step.get("uses", "").startswith("actions/checkout@")]
    assert checkouts
    assert [step for step in checkouts if step.get("with", {}).get("persist-credentials") is not False] == []


def test_a_workflow_may_only_read_unless_a_job_says_more() -> None:
    given = [yaml.safe_load(path.read_text(encoding="utf-8")).get("permissions") for path in WORKFLOWS]
    assert given == [{"contents": "read"}] * len(WORKFLOWS)


def test_the_update_bot_asks_weekly_for_packages_and_actions_in_one_request_each() -> None:
    bot = yaml.safe_load((ROOT / ".github" / "dependabot.yml").read_text(encoding="utf-8"))
    assert [
        (kind["package-ecosystem"], kind["directory"], kind["schedule"]["interval"], [*kind["groups"].values()])
        for kind in bot["updates"]
    ] == [("pip", "/", "weekly", [{"patterns": ["*"]}]), ("github-actions", "/", "weekly", [{"patterns": ["*"]}])]


def test_reports_go_to_a_form_and_to_nobody_in_person() -> None:
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    assert "Report a vulnerability" in text
    assert re.findall(r"\S+@\S+\.\S+", text) == []


def test_the_licence_of_the_font_is_the_one_that_came_with_it_and_stands_in_the_site(built: Path) -> None:
    ours = ROOT / "site_templates" / "theme" / "licenses" / "source-sans-pro.txt"
    theirs = Path(font_source_sans_pro.font_directory) / "LICENSE.txt"
    assert words(ours) == words(theirs)
    assert (built / "licenses" / "source-sans-pro.txt").read_bytes() == ours.read_bytes()


def words(path: Path) -> list[str]:
    """The words of a text without its layout."""
    return path.read_text(encoding="utf-8").split()
