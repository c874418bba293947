"""Poses and frames that no body takes, or that cannot be drawn."""

from collections.abc import Iterable

import pytest

from tests.unit.broken.case import BRIDGE, MUSCLES, Case, Edit, Files, add, edit, english

LYING = "content/poses/lying.yaml"
DRAWN = (
    add(
        LYING,
        """\
id: lying
position: supine
supports: {pelvis: floor, chest: floor, head: floor}
""",
    ),
    edit(
        BRIDGE,
        "steps_sources:",
        """\
figure:
  frames:
    begin:
      step: start
      pose: lying
      caption: Lie down.
      alt: A person lies on the back.
    pull: {step: lift, left_hip: {flexion: 90}, left_knee: {flexion: 90}, caption: Lift., alt: The knee is up.}
steps_sources:""",
    ),
)
"""Gives the bridge a figure."""


def drawn(what: str, edits: Edit | Iterable[Edit], told: str, hint: str) -> Case:
    """A mistake in the good project with a figure of the bridge."""
    return english(what, (*DRAWN, edits) if callable(edits) else (*DRAWN, *edits), told, hint)


DEEP = (
    "left_hip: {flexion: 100}, left_knee: {flexion: 150}, right_hip: {flexion: 78}, right_knee: {flexion: 100}, "
    "right_ankle: {dorsiflexion: 22}, reach: {left-foot: floor}"
)
LEG = "left_hip: {flexion: 90}, left_knee: {flexion: 90}"

CASES = [
    drawn(
        "a joint of a pose goes further than joints go",
        edit(LYING, "supine", "supine\nankle: {dorsiflexion: 45}"),
        (
            "content/poses/lying.yaml:3:23: error: ankle dorsiflexion of 45 degrees is more than this joint does"
            "  [angle-range]"
        ),
        "the normal range is -50 to 20; with the 20 that a push from outside adds, -70 to 40",
    ),
    drawn(
        "a joint would go too far to reach something",
        [add(LYING, "id: lying\nposition: standing\nsupports: {right-foot: floor}\n"), edit(BRIDGE, LEG, DEEP)],
        (
            "content/exercises/bridge.yaml:27:5: error: to reach what it reaches for, left ankle dorsiflexion "
            "would come to 44 degrees  [angle-range]"
        ),
        "the normal range is -50 to 20; with the 20 that a push from outside adds, -70 to 40",
    ),
    drawn(
        "a foot is below the floor",
        edit(BRIDGE, LEG, "left_hip: {flexion: -20}"),
        (
            "content/exercises/bridge.yaml:27:5: error: the left foot is 13.6 % of body height below the floor"
            "  [below-floor]"
        ),
        "bend the joints above it the other way, or add it to reach: left-foot: floor",
    ),
    drawn(
        "a foot that carries the body is above the floor",
        edit(BRIDGE, LEG, f"{LEG}, supports: {{pelvis: floor, left-foot: floor}}"),
        (
            "content/exercises/bridge.yaml:27:5: error: the left foot is 27.1 % of body height above the floor"
            "  [floating-support]"
        ),
        "bend the joints so that it rests, let it reach for the floor, or take it out of supports",
    ),
    drawn(
        "a hand does not come to what it reaches for",
        edit(BRIDGE, LEG, f"{LEG}, reach: {{left-hand: right-foot}}"),
        (
            "content/exercises/bridge.yaml:27:83: error: the left hand does not come to the right foot: 41.7 % of "
            "body height is missing  [out-of-reach]"
        ),
        "bend the joints so that it comes nearer, or let it reach for something nearer",
    ),
    drawn(
        "an elbow reaches for a knee",
        edit(BRIDGE, LEG, f"{LEG}, reach: {{left-elbow: right-knee}}"),
        "content/exercises/bridge.yaml:27:95: error: an elbow cannot reach for right-knee  [unknown-reach]",
        "an elbow or a knee reaches for one of floor, seat, bed, step",
    ),
    drawn(
        "a hand stays where it was before the first frame",
        edit(BRIDGE, "pose: lying", "pose: lying\n      reach: {left-hand: stay}"),
        (
            "content/exercises/bridge.yaml:25:26: error: a hand cannot stay where it was before the first frame"
            "  [unknown-reach]"
        ),
        "say what it reaches for, such as floor",
    ),
    drawn(
        "a hand reaches for a wall that is not there",
        edit(BRIDGE, LEG, f"{LEG}, reach: {{left-hand: wall}}"),
        "content/exercises/bridge.yaml:27:94: error: there is no wall in this picture  [missing-prop]",
        "add wall: {} to props",
    ),
    drawn(
        "the first frame starts from no pose",
        edit(BRIDGE, "      pose: lying\n", ""),
        "content/exercises/bridge.yaml:22:5: error: the first frame starts from a named pose  [pose-start]",
        "add pose: with the id of a pose in content/poses, such as standing",
    ),
    drawn(
        "a pose starts from nothing",
        edit(LYING, "position: supine\n", ""),
        "content/poses/lying.yaml:1:5: error: a pose starts from a position or from another pose  [pose-start]",
        "write position: with a word such as supine, or pose: with the pose that this one changes",
    ),
    drawn(
        "2 poses start from each other",
        [
            edit(LYING, "position: supine", "pose: sitting"),
            add("content/poses/sitting.yaml", "id: sitting\npose: lying\n"),
        ],
        "content/poses/lying.yaml:2:7: error: this pose starts from itself: lying → sitting → lying  [pose-circle]",
        "take one of these links out",
    ),
    drawn(
        "a frame shows a misspelled step",
        edit(BRIDGE, "step: lift", "step: lfit"),
        'content/exercises/bridge.yaml:27:18: error: there is no step "lfit" in this exercise  [frame-step]',
        'did you mean "lift"?',
    ),
    drawn(
        "an arrow is at a foot that does not move",
        edit(BRIDGE, LEG, f"{LEG}, arrows: [right-foot]"),
        (
            "content/exercises/bridge.yaml:27:84: error: the right foot hardly moves in this picture, so an arrow "
            "shows no way  [still-arrow]"
        ),
        "name a part that moves, or write [] for no arrow",
    ),
    drawn(
        "a muscle is not one that the figure has",
        [
            edit(MUSCLES, "terms:", "terms:\n  chewing: chewing muscles"),
            edit(BRIDGE, "figure:", "figure:\n  works: {chewing: both}"),
        ],
        'content/exercises/bridge.yaml:21:11: error: the figure cannot tint "chewing"  [untinted-muscle]',
        (
            "these can: abdominals, deep-abdominals, obliques, back-extensors, gluteus-maximus, gluteus-medius, "
            "hip-rotators, piriformis, pelvic-floor, hip-flexors, quadriceps, hamstrings, adductors, calf, "
            "shoulders"
        ),
    ),
    drawn(
        "a muscle works and stretches in the same picture",
        edit(BRIDGE, "figure:", "figure:\n  works: {gluteus-maximus: left}\n  stretches: {gluteus-maximus: right}"),
        (
            'content/exercises/bridge.yaml:22:15: error: "gluteus-maximus" is under works too; a figure gives a '
            "muscle one look  [works-and-stretches]"
        ),
        "keep it where the reader feels it more, and take it out of the other",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_figure_that_cannot_be_is_told_once(case: Case, good: Files) -> None:
    assert case.told(good) == [case.report]
