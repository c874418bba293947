"""The few lines on every page and card stand for each emergency sign of nerves, heart and bone."""

from collections.abc import Mapping

import pytest

from generator.library.validate import validate
from generator.models.condition import Tier
from generator.models.safety import Safety, Suspect
from generator.nodes import parse

PATH = "content/safety/safety.yaml"


@pytest.fixture
def safety(files: Mapping[str, str]) -> Safety:
    """The real safety advice."""
    advice, problems = validate(parse(PATH, files[PATH])[0], Safety)
    assert advice is not None, problems
    return advice


@pytest.mark.parametrize("suspect", [Suspect.NERVES, Suspect.HEART, Suspect.BONE])
def test_each_emergency_sign_of_nerves_heart_and_bone_is_in_the_alert_line(safety: Safety, suspect: Suspect) -> None:
    grave = {key for key, sign in safety.signs.items() if sign.tier is Tier.EMERGENCY and sign.suspect is suspect}
    told = {key for part in safety.alert.parts.values() for key in part.signs}
    assert grave
    assert grave - told == set()


def test_the_alert_line_stands_for_emergency_signs_only_and_for_each_once(safety: Safety) -> None:
    told = [key for part in safety.alert.parts.values() for key in part.signs]
    assert [key for key in told if safety.signs[key].tier is not Tier.EMERGENCY] == []
    assert sorted(set(told)) == sorted(told)
