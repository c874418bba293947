"""Every real exercise is drawn, and no picture shows what a body cannot do."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

import pytest
from lxml import etree  # type: ignore[import-untyped]

from generator.bodies.blend import blend
from generator.bodies.body import Body
from generator.bodies.contact import PARTS, lowest
from generator.bodies.solve import TOLERANCE, Solved
from generator.build import Built
from generator.drawing.drawing import Words
from generator.drawing.flesh import Painter, far_limbs
from generator.drawing.moving import move
from generator.drawing.muscles import Feel
from generator.drawing.palette import STRETCHES, WORKS, look
from generator.drawing.piece import Layer
from generator.drawing.shapes import FINE
from generator.drawing.story import Story
from generator.exports.cards import card_jobs
from generator.library.library import Library
from generator.models.exercise import Exercise
from generator.models.pose import Figure
from generator.pages.site import Site
from tests.unit.drawing.letters import beside, filmed, inside

Libraries = Mapping[str, Library]
LANGUAGES = pytest.mark.parametrize("language", ["en", "es"])
LONGEST_CAPTION = 14
"""In words. A caption is read under a picture of 30 mm."""
LARGEST_STILL, LARGEST_ANIMATION = 6000, 20000
"""In bytes, before compression."""
WORDS = Words("", "")


def figures(libraries: Libraries, language: str = "en") -> Iterator[tuple[Exercise, Figure, Story]]:
    """Each published exercise with its figure and its solved frames."""
    library = libraries[language]
    for exercise in library.exercises.values():
        assert exercise.figure, f"{exercise.id} has no figure"
        yield exercise, exercise.figure, library.stories[exercise.id]


@LANGUAGES
def test_every_exercise_has_2_to_4_frames_with_short_captions(language: str, libraries: Libraries) -> None:
    for exercise, figure, story in figures(libraries, language):
        assert 2 <= len(figure.frames) == len(story.frames) <= 4, exercise.id
        long = [frame.caption for frame in figure.frames.values() if len(frame.caption.split()) > LONGEST_CAPTION]
        assert long == [], exercise.id


STARTS = {"bent-knee-sit-up": "hands", "walking-programme": "walk"}
"""By exercise, what the first frame shows where the start position is no picture of its own."""


def test_the_first_frame_shows_the_start_and_the_others_a_step_in_their_order(libraries: Libraries) -> None:
    for exercise, figure, _ in figures(libraries):
        first, *others = (frame.step for frame in figure.frames.values())
        assert first == STARTS.get(exercise.id, "start"), exercise.id
        numbers = [list(exercise.steps).index(step) for step in others]
        assert numbers == sorted(numbers), exercise.id


PIECES = 10


def ways(story: Story) -> Iterator[tuple[str, Solved, Solved, Body]]:
    """The bodies between the frames, there and back, closer together than a picture that moves has them."""
    frames = list(enumerate(story.frames, 1))
    for (number, first), (following, last) in pairwise([*frames, frames[0]]):
        for piece in range(1, PIECES):
            yield f"{number} to {following}, {piece} of {PIECES}", first, last, blend(first, last, piece / PIECES)


def test_no_body_on_its_way_between_frames_sinks_into_the_floor(libraries: Libraries) -> None:
    sunk = []
    for exercise, _, story in figures(libraries):
        bodies = [(place, body) for place, _, _, body in ways(story)]
        bodies += [("drawn", body) for way in story.moves for body in way]
        bodies += [("drawn, back", body) for body in move(story.frames[-1], story.frames[0])]
        for place, body in bodies:
            height, part = min((lowest(body, part), part) for part in PARTS)
            if height < -TOLERANCE:
                sunk.append(f"{exercise.id} {place}: {part} {height / 10:.1f} %")
    assert sunk == []


def test_what_carries_a_body_in_2_frames_carries_it_between_them(libraries: Libraries) -> None:
    """To 1.5 % of body height: a pelvis that rolls over its side rises by about 1 %."""
    lifted = []
    for exercise, _, story in figures(libraries):
        for place, first, last, body in ways(story):
            for part in sorted(first.supports.keys() & last.supports.keys()):
                low, high = sorted(frame.room.surface(frame.supports[part], part) for frame in (first, last))
                height = lowest(body, part)
                if not low - TOLERANCE <= height <= high + 15:
                    lifted.append(f"{exercise.id} {place}: {part} {(height - high) / 10:.1f} %")
    assert lifted == []


@LANGUAGES
def test_pictures_are_small_and_well_formed(language: str, built: Built) -> None:
    pictures = {path: file.content for path, file in built.languages[language].items() if path.startswith("figures/")}
    assert len(pictures) > 60
    for path, data in pictures.items():
        moves = not re.search(r"-\d+\.svg$|/where-", path)
        assert len(data) < (LARGEST_ANIMATION if moves else LARGEST_STILL), f"{path}: {len(data)} bytes"
        root = etree.fromstring(data)
        assert bool(list(root.iter("{*}animate"))) == moves, path
        assert root.findtext("{*}title")
        assert root.findtext("{*}desc")


def test_pictures_on_paper_hold_nothing_that_a_typesetter_does_not_draw(
    sites: Mapping[str, Site], files: Mapping[str, str]
) -> None:
    cards = (json.loads(job.data) for job in card_jobs(sites["en"], files))
    pictures = {text for card in cards for text in texts(card) if text.startswith("<svg") and "<title>" in text}
    assert len(pictures) > 25
    for picture in pictures:
        assert elements(picture) == {"svg", "title", "desc", "g", "path"}, picture[:200]


def test_of_a_picture_on_a_page_only_the_colour_of_its_gaps_follows_light_and_dark(built: Built) -> None:
    for path, file in built.languages["en"].items():
        if re.search(r"^figures/(.*-\d+|where-.*)\.svg$", path):
            picture, rules = re.subn(
                r"<style>@media \(prefers-color-scheme:dark\)\{svg\{color:#[0-9a-f]{6}\}\}</style>",
                "",
                file.content.decode(),
            )
            assert rules == 1, path
            assert elements(picture) == {"svg", "title", "desc", "g", "path"}, path


def texts(value: object) -> Iterator[str]:
    """Every text in a JSON value."""
    match value:
        case str():
            yield value
        case dict():
            yield from (text for one in value.values() for text in texts(one))
        case list():
            yield from (text for one in value for text in texts(one))


def elements(picture: str) -> set[str]:
    """The names of the elements of a picture, none of which asks for a style."""
    root = etree.fromstring(picture)
    assert not {str(key) for element in root.iter() for key in element.attrib} & {"style", "class", "id"}
    assert "var(" not in picture
    return {etree.QName(element).localname for element in root.iter()}


def test_a_tinted_muscle_is_one_that_the_exercise_names(libraries: Libraries) -> None:
    for exercise, figure, _ in figures(libraries):
        assert {*figure.works, *figure.stretches} - set(exercise.muscles) == set(), exercise.id


def test_a_tinted_muscle_can_be_seen_in_a_still(libraries: Libraries) -> None:
    hidden = []
    for exercise, _, story in figures(libraries):
        for muscle, _, side in story.feel.by_muscle():
            alone = replace(story, feel=Feel({muscle: side}))
            if not any(WORKS in alone.drawing.still(number, WORDS) for number in range(len(story.frames))):
                hidden.append(f"{exercise.id}: {muscle}")
    assert hidden == []


def test_a_tint_lies_on_the_body(libraries: Libraries) -> None:
    """To 0.8 % of body height."""
    outside = []
    for exercise, _, story in figures(libraries):
        for number, frame in enumerate(story.frames, 1):
            far = far_limbs(story.frames[0].body, story.camera)
            painter = Painter(frame.body, story.camera, look(story.key), FINE, story.feel, far, face_last=False)
            pieces = painter.pieces()
            body = [outline for piece in pieces for layer in piece.layers for outline in layer.outlines]
            patches = [
                (name, mark) for piece in pieces for name, mark in piece.marks.items() if isinstance(mark, Layer)
            ]
            for name, patch in patches:
                for point in (point for outline in patch.outlines for point in outline):
                    if not any(inside(point, outline) or beside(point, outline) < 8 for outline in body):
                        outside.append(f"{exercise.id} {number}: {name}")
    assert sorted(set(outside)) == []


NEIGHBOURS = {"trunk": ("trunk ", "left_thigh 0", "right_thigh 0"), "left_thigh": ("left_thigh ", "trunk ")}
NEIGHBOURS["right_thigh"] = ("right_thigh ", "trunk ")
"""By a part of the body that carries tints: how the names of the shapes begin that may lie below them."""


def test_a_tint_stays_within_its_limb_or_trunk_at_every_moment_of_a_movement(libraries: Libraries) -> None:
    """To 0.2 % of body height, which is less than a pixel of a telephone: at moments and between them."""
    outside = set()
    for exercise, _, story in figures(libraries):
        shapes = story.film.shapes
        body = {name: moments for name, moments in shapes.items() if re.fullmatch(r"\w+ (\d|seams .*)", name)}
        for name, tint in shapes.items():
            if not isinstance(tint[0], Layer) or not tint[0].edge:
                continue
            part = name.partition(" ")[0]
            names = NEIGHBOURS.get(part, (f"{part} ",))
            below = [moments for other, moments in body.items() if other.startswith(names)]
            for moment, t in ((m, t) for m in range(len(tint) - 1) for t in (0.0, 0.3, 0.5, 0.7)):
                (drawn,) = filmed(tint, moment, t)
                outlines = [outline for moments in below for outline in filmed(moments, moment, t)]
                for point in drawn:
                    if not any(inside(point, outline) or beside(point, outline) < 2 for outline in outlines):
                        outside.add(f"{exercise.id}: {name}, {t} after moment {moment}")
    assert sorted(outside) == []


def test_every_tint_of_a_still_is_there_in_the_movement(libraries: Libraries) -> None:
    for exercise, _, story in figures(libraries):
        stills = "".join(story.drawing.still(number, WORDS) for number in range(len(story.frames)))
        animation = story.drawing.animation(WORDS)
        for colour in (WORKS, STRETCHES):
            assert (colour in animation) == (colour in stills), exercise.id


def test_nothing_that_moves_has_corners(libraries: Libraries) -> None:
    """Each shape is made of curves that go on where the one before them pointed; only a pattern is made of lines."""
    for exercise, _, story in figures(libraries):
        for change in etree.fromstring(story.drawing.animation(WORDS)).iter("{*}animate"):
            pattern = change.getparent().get("fill") == "none"
            kind = r"(M[^a-zM]+l[^a-zM]+)+" if pattern else r"(M[^a-zM]+q[^a-zM]+t[^a-zM]+z)+"
            assert all(re.fullmatch(kind, d) for d in str(change.get("values")).split(";")), exercise.id


def test_the_pictures_show_many_people(libraries: Libraries) -> None:
    people = {look(exercise.id) for exercise, _, _ in figures(libraries)}
    assert len(people) > 6
    assert len({person.skin for person in people}) >= 4
    assert len({person.style for person in people}) == 4
