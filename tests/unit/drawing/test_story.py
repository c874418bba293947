import re
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from lxml import etree  # type: ignore[import-untyped]

from generator.bodies.forms import Ball, Cord, Soft, Thing
from generator.bodies.parts import SIDES, Part, Side
from generator.bodies.room import Place, Placed, Room
from generator.bodies.targets import TARGETS
from generator.bodies.things import THINGS
from generator.drawing.camera import VIEWS, camera
from generator.drawing.drawing import Words
from generator.drawing.muscles import Feel, muscles
from generator.drawing.palette import STRETCHES, WORKS
from generator.drawing.shapes import FINE
from generator.drawing.story import Story
from generator.drawing.things import held
from tests.unit.bodies.bodies import (
    ALL_FOURS,
    BRIDGE,
    CHAIR,
    CROOK,
    SIDE_LYING,
    SITTING,
    STANDING,
    angles,
    landmark,
    room,
    solved,
)

WORDS = Words("Bridge", "The hips go up & down.")
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
MAT = room(mat=Placed())


def bridge(view: str = "side", things: Room = MAT, key: str = "bridge") -> Story:
    """The hips go up."""
    start = solved(CROOK, things)
    feel = Feel({"gluteus-maximus": SIDES}, {"hamstrings": (Side.RIGHT,)})
    return Story(key, (start, solved(BRIDGE, things, start)), camera(view), feel)


def stand_up() -> Story:
    """From a chair to the feet."""
    start = solved(SITTING, CHAIR)
    return Story("sit-to-stand", (start, solved(STANDING, CHAIR, start)), camera("three-quarter"))


def pictures(story: Story) -> list[str]:
    """The stills and the picture that moves."""
    return [
        *(story.drawing.still(number, WORDS) for number in range(len(story.frames))),
        story.drawing.animation(WORDS),
    ]


def points(d: str) -> list[tuple[int, int]]:
    """The points of a path."""
    found = []
    for outline in d.split("M")[1:]:
        numbers = [int(number) for number in NUMBER.findall(outline)]
        x, y = numbers[:2]
        found.append((x, y))
        for number, (dx, dy) in enumerate(zip(numbers[2::2], numbers[3::2], strict=True)):
            found.append((x + dx, y + dy))
            # The first pair of a curve says what pulls it, and not where it goes on.
            if number or "q" not in outline:
                x, y = found[-1]
    return found


STORIES = {"bridge": bridge(), "stand up": stand_up(), "from above": bridge("above"), "from the feet": bridge("feet")}


@pytest.mark.parametrize("name", STORIES)
def test_a_picture_is_self_contained_and_holds_only_drawing(name: str) -> None:
    for text in pictures(STORIES[name]):
        root = etree.fromstring(text)
        elements = {etree.QName(element).localname for element in root.iter()}
        assert elements <= {"svg", "title", "desc", "style", "g", "path", "animate"}
        attributes = {str(key) for element in root.iter() for key in element.attrib}
        assert not attributes & {"id", "href", "style", "class", "onload", "{http://www.w3.org/1999/xlink}href"}
        assert attributes <= {
            *("viewBox", "role", "color", "d", "fill", "stroke", "stroke-width", "stroke-linejoin", "stroke-linecap"),
            *("paint-order", "attributeName", "dur", "repeatCount", "keyTimes", "values"),
        }


@pytest.mark.parametrize("name", STORIES)
def test_colours_are_plain_and_coordinates_whole_numbers(name: str) -> None:
    for text in pictures(STORIES[name]):
        for element in etree.fromstring(text).iter():
            for key in ("fill", "stroke"):
                assert re.fullmatch(r"#[0-9a-f]{6}|none|currentColor", str(element.get(key, "none")))
            for d in (element.get("d"), *(element.get("values") or "").split(";")):
                assert not d or re.fullmatch(r"[Mlqt z\d-]+", d)
        assert "var(" not in text


@pytest.mark.parametrize("name", STORIES)
def test_everything_drawn_lies_in_the_picture(name: str) -> None:
    for text in pictures(STORIES[name]):
        root = etree.fromstring(text)
        _, _, wide, high = (int(part) for part in str(root.get("viewBox")).split())
        drawn = [element.get("d") for element in root.iter("{*}path")]
        drawn += [d for element in root.iter("{*}animate") for d in str(element.get("values")).split(";")]
        assert len(drawn) > 10
        for x, y in (point for d in drawn for point in points(str(d))):
            assert 0 <= x <= wide
            assert 0 <= y <= high


@pytest.mark.parametrize("name", STORIES)
def test_pictures_keep_their_size(name: str) -> None:
    *stills, animation = (len(text.encode()) for text in pictures(STORIES[name]))
    assert max(stills) < 6000
    assert animation < 20000


def test_a_picture_says_its_words() -> None:
    for text in pictures(bridge()):
        root = etree.fromstring(text)
        assert (root.findtext("{*}title"), root.findtext("{*}desc")) == ("Bridge", "The hips go up & down.")


def test_all_pictures_of_a_story_have_one_size() -> None:
    story = bridge()
    boxes = {str(etree.fromstring(text).get("viewBox")) for text in pictures(story)}
    assert boxes == {f"0 0 {story.drawing.size[0]} {story.drawing.size[1]}"}


def test_a_still_stands_still_and_the_movement_goes_on_and_on() -> None:
    *stills, animation = pictures(bridge())
    assert all("<animate" not in still for still in stills)
    moves = list(etree.fromstring(animation).iter("{*}animate"))
    assert len(moves) > 5
    for move in moves:
        assert (move.get("attributeName"), move.get("repeatCount")) == ("d", "indefinite")
        times = [float(time) for time in str(move.get("keyTimes")).split(";")]
        assert times == sorted(times)
        assert (times[0], times[-1]) == (0, 1)
        values = str(move.get("values")).split(";")
        assert len(values) == len(times)
        assert values[0] == values[-1]
        assert len({re.sub(r"[^Mlqtz]", "", value) for value in values}) == 1
        assert len({len(points(value)) for value in values}) == 1


@pytest.mark.parametrize(("hold_s", "expected"), [(1.2, "4.2s"), (4.0, "7s")])
def test_a_round_goes_there_in_one_and_a_half_seconds_holds_and_comes_back(hold_s: float, expected: str) -> None:
    film = etree.fromstring(replace(bridge(), hold_s=hold_s).drawing.animation(WORDS))
    assert {move.get("dur") for move in film.iter("{*}animate")} == {expected}


def test_muscles_that_work_and_stretch_are_tinted_in_stills_and_in_the_movement() -> None:
    for colour in (WORKS, STRETCHES):
        assert [colour in text for text in pictures(bridge())] == [True, True, True]
        assert [colour in text for text in pictures(replace(bridge(), feel=Feel()))] == [False, False, False]


@pytest.mark.parametrize("muscle", muscles())
def test_each_muscle_can_be_seen_from_some_side(muscle: str) -> None:
    frames = (solved(STANDING),) * 2
    feel = Feel({muscle: SIDES})
    seen = [view for view in VIEWS if WORKS in Story("any", frames, camera(view), feel).drawing.still(0, WORDS)]
    assert seen or muscle == "pelvic-floor"


def test_other_people_are_shown_for_another_exercise() -> None:
    assert bridge(key="plank").drawing.still(0, WORDS) != bridge(key="bridge").drawing.still(0, WORDS)


def test_the_mat_lies_below_everyone_and_a_chair_is_drawn_for_who_sits() -> None:
    assert "#cfe3d8" in bridge().drawing.still(0, WORDS)
    assert "#cfe3d8" not in bridge(things=Room()).drawing.still(0, WORDS)
    assert "#d8c3a5" in stand_up().drawing.still(0, WORDS)


@pytest.mark.parametrize("thing", THINGS, ids=lambda thing: thing.word)
@pytest.mark.parametrize("view", VIEWS)
def test_each_thing_can_be_drawn_from_each_side(thing: Thing, view: str) -> None:
    for place in (None, *Place):
        frame = solved(STANDING, Room({thing: Placed(place=place)}))
        etree.fromstring(Story("any", (frame, frame), camera(view)).drawing.still(1, WORDS))


HELD = [thing for thing in THINGS if isinstance(thing.form, Ball | Cord | Soft)]


@pytest.mark.parametrize("thing", HELD, ids=lambda thing: thing.word)
def test_each_thing_that_is_held_changes_the_picture(thing: Thing) -> None:
    without, held = (
        Story("any", (solved(ALL_FOURS, things),) * 2, camera("side")).drawing.still(0, WORDS)
        for things in (Room(), Room({thing: Placed(between=(TARGETS["left-hand"], TARGETS["right-knee"]))}))
    )
    assert held.count("<path") == without.count("<path") + 1


def test_a_cushion_under_the_head_is_drawn_below_it() -> None:
    frame = solved(CROOK, room(cushion=Placed(under=Part.HEAD)))
    text = Story("any", (frame, frame), camera("side")).drawing.still(0, WORDS)
    assert text.index("#d9c59a") < text.index("<path", text.index("#d9c59a"))


def test_a_pillow_between_the_knees_stays_on_the_lower_leg_when_they_part() -> None:
    def height(abduction: float) -> float:
        stance = replace(SIDE_LYING, angles={**SIDE_LYING.angles, **angles(right_hip_abduction=abduction)})
        things = room(pillow=Placed(between=(TARGETS["inside-left-thigh"], TARGETS["inside-right-thigh"])))
        frame = solved(stance, things)
        (piece,) = held(frame.body, frame.room, camera("side"), FINE)
        return piece.chain[1][1] - camera("side").project(landmark(frame.body, "inside-left-thigh", "left"))[1]

    assert height(20) == pytest.approx(height(40), abs=1)


def digest() -> str:
    """What all pictures of these tests come to."""
    stories = (bridge(), stand_up(), bridge("above"))
    return sha256("".join(text for story in stories for text in pictures(story)).encode()).hexdigest()


def test_the_same_story_gives_the_same_bytes_each_time() -> None:
    assert digest() == digest()


@pytest.mark.parametrize("seed", ["1", "2"])
def test_a_fresh_process_gives_the_same_bytes(seed: str) -> None:
    program = "from tests.unit.drawing.test_story import digest; print(digest())"
    run = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        check=True,
        cwd=Path(__file__).parents[3],
        env={"PYTHONHASHSEED": seed},
        text=True,
    )
    assert run.stdout.strip() == digest()
