"""A new thing is one record: then bodies rest on it and reach for it, authors name it, and it is drawn."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree  # type: ignore[import-untyped]

from generator.bodies.contact import lowest
from generator.bodies.parts import Part
from generator.bodies.room import Place, Placed, Room
from generator.bodies.things import FLOOR
from generator.drawing import palette
from generator.drawing.camera import VIEWS, camera
from generator.drawing.drawing import Words
from generator.drawing.story import Story
from tests.unit.bodies.bodies import BOTH_FEET, SITTING, STANDING, angles, solved
from tests.unit.drawing.stool import STOOL

(TOP,) = STOOL.surfaces
WORDS = Words("", "")


def test_a_body_sits_on_it_at_its_usual_height_or_at_a_stated_one() -> None:
    low = replace(SITTING, supports={Part.PELVIS: TOP, **BOTH_FEET})
    assert lowest(solved(low, Room({STOOL: Placed()})).body, Part.PELVIS) == pytest.approx(160)
    assert lowest(solved(low, Room({STOOL: Placed(height=200.0)})).body, Part.PELVIS) == pytest.approx(200)


def test_a_foot_steps_on_it_and_a_hand_lies_flat_on_it() -> None:
    room = Room({STOOL: Placed(Place.FRONT)})
    up = angles(right_hip_flexion=70, right_knee_flexion=70)
    foot = solved(replace(STANDING, angles=up, reach={Part.RIGHT_FOOT: TOP}, supports={Part.LEFT_FOOT: FLOOR}), room)
    assert foot.misses == ()
    assert lowest(foot.body, Part.RIGHT_FOOT) == pytest.approx(160)
    down = angles(hip_flexion=100, knee_flexion=20, shoulder_flexion=90)
    hand = solved(replace(STANDING, angles=down, reach={Part.LEFT_HAND: TOP}), room)
    assert hand.misses == ()
    assert lowest(hand.body, Part.LEFT_HAND) == pytest.approx(160)


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("place", [None, *Place])
def test_it_is_drawn_from_each_side_in_its_materials(view: str, place: Place | None) -> None:
    bare, shown = (
        Story("any", (solved(STANDING, room),) * 2, camera(view)).drawing.still(1, WORDS)
        for room in (Room(), Room({STOOL: Placed(place)}))
    )
    assert (palette.CLOTH in bare, palette.CLOTH in shown) == (False, True)
    assert len(list(etree.fromstring(shown).iter("{*}path"))) == len(list(etree.fromstring(bare).iter("{*}path"))) + 10


PROGRAM = """
from generator.bodies import things
from tests.unit.drawing.stool import STOOL

things.THINGS = (*things.THINGS, STOOL)

from generator.bodies.parts import Part
from generator.drawing.drawing import Words
from tests.conftest import collection, told
from tests.minimal_figures import POSES, figure

old, text = figure("lift", "supports: {pelvis: stool}, reach: {left-foot: stool}")
bare = collection(POSES, bridge=(old, text))
print([told(problem) for problem in bare.problems][0])
found = collection(POSES, bridge=(old, text.replace("figure:\\n", "figure:\\n  props: {stool: {height: 20}}\\n")))
story = found.libraries["en"].stories["bridge"]
print([problem.rule for problem in found.problems], round(story.frames[1].gap(Part.PELVIS), 3))
print("#f1e4c8" in story.drawing.still(1, Words("", "")))
"""


def test_an_author_names_it_in_a_figure_once_its_record_is_in_the_list() -> None:
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, check=True, cwd=Path(__file__).parents[3], text=True
    )
    assert run.stdout.splitlines() == [
        "content/exercises/bridge.yaml:19:70: there is no stool in this picture  [missing-prop]",
        "[] 0.0",
        "True",
    ]
