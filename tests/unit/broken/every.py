"""Which rules the cases of this folder and the broken sites on disk tell of."""

import importlib
import pkgutil
import re
from pathlib import Path

from tests.unit import broken
from tests.unit.broken.case import Case

TOLD_ELSEWHERE = {
    "card",  # needs the typesetter: tests/unit/test_build.py
    "missing-figure",  # is told of each exercise at once: tests/unit/library/rules/test_missing_figure.py
    "card-font",
    "card-template",
    "template",  # needs templates: tests/unit/test_asked.py
    "missing-template",
    "publisher",  # needs mkdocs.yml: tests/shell/test_publisher.py
    "site-address",  # needs mkdocs.yml: tests/shell/test_site_address.py
    "placeholder-address",
    "unreadable-file",  # needs a file that cannot be opened: tests/sites/test_broken_sites.py
}
"""Rules that no single mistake in a text breaks."""
_SITES = Path(__file__).parents[2] / "sites" / "broken"
_RULE = re.compile(r"  \[([a-z0-9-]+)\]$", re.MULTILINE)


def cases() -> list[Case]:
    """Every case of every topic."""
    names = sorted(module.name for module in pkgutil.iter_modules(broken.__path__))
    topics = [importlib.import_module(f"{broken.__name__}.{name}") for name in names if name.endswith("_mistakes")]
    return [case for topic in topics for case in topic.CASES]


def told_rules() -> set[str]:
    """Every rule that a case or a broken site on disk tells of."""
    on_disk = [path.read_text(encoding="utf-8") for path in _SITES.glob("*/expected.txt")]
    return set(_RULE.findall("\n".join([*(case.report for case in cases()), *on_disk])))
