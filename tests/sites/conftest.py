"""The good project, built once for all tests that only look at the result."""

from pathlib import Path

import pytest

from tests.sites.copies import build_site, copy_good


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A copy of the good project that a test may change."""
    return copy_good(tmp_path / "good")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the good project, to look at."""
    return build_site(copy_good(tmp_path_factory.mktemp("built") / "good"))
