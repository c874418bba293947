"""The good project, built once for all tests that only look at the result."""

from pathlib import Path

import pytest

from tests.sites.copies import build_site, copy_good, draw


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A copy of the good project that a test may change."""
    return copy_good(tmp_path / "good")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the good project, to look at."""
    return build_site(copy_good(tmp_path_factory.mktemp("built") / "good"))


@pytest.fixture(scope="session")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the good project with pictures of one exercise, to look at."""
    project = copy_good(tmp_path_factory.mktemp("drawn") / "good")
    draw(project)
    return build_site(project)
