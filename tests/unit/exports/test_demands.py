import importlib
import json

import pytest

from generator.exports.demands import demand_files
from tests.conftest import MakeSite
from tests.minimal import CONDITION
from tests.minimal_figures import KNEE_UP, KNEE_UP_PLANK, POSES

jsonschema = importlib.import_module("jsonschema")
LIMIT = "limits:\n  bend: {text: No deep bends., demand: hip-flexion, over_deg: 90, sources: [guide]}\n"
PAIN = CONDITION.replace("avoid:\n", f"{LIMIT}avoid:\n")


@pytest.fixture
def files(make_site: MakeSite) -> dict[str, bytes]:
    """The data files of the minimal project with a limit and 2 figures, one of them of a draft."""
    draft = KNEE_UP_PLANK[1].replace("figure:", "draft: true\nfigure:")
    site = make_site(POSES, back_pain=PAIN, bridge=KNEE_UP, plank=(KNEE_UP_PLANK[0], draft))
    return demand_files(site)


def test_each_published_exercise_with_a_figure_has_its_demands_and_the_limits_that_it_goes_past(
    files: dict[str, bytes],
) -> None:
    assert json.loads(files["data/v1/demands.json"])["demands"] == [
        {
            "id": "bridge",
            "positions": ["supine"],
            "movements": {"hip-flexion": 120, "knee-flexion": 100},
            "states": ["down-to-the-floor", "lying-on-the-back"],
            "past": [{"by": "condition", "id": "back-pain", "limit": "bend"}],
        }
    ]


def test_the_data_is_what_its_schema_says(files: dict[str, bytes]) -> None:
    schema = json.loads(files["data/v1/demand.schema.json"])
    jsonschema.Draft202012Validator.check_schema(schema)
    data = json.loads(files["data/v1/demands.json"])
    assert list(jsonschema.Draft202012Validator(schema).iter_errors(data)) == []
    data["demands"][0]["movements"]["hip-flexion"] = "far"
    assert len(list(jsonschema.Draft202012Validator(schema).iter_errors(data))) == 1


def test_a_project_without_figures_has_an_empty_list(make_site: MakeSite) -> None:
    assert json.loads(demand_files(make_site())["data/v1/demands.json"])["demands"] == []
