from tests.conftest import Build, project


def test_the_minimal_project_has_no_problem(build: Build) -> None:
    assert build(project()).problems == ()
