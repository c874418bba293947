"""What a figure says: named poses, and the frames of an exercise, in the terms of a goniometer.

Every angle is in degrees, zero in the anatomical position, positive as the clinical name says: negative flexion is
extension, negative abduction is adduction, negative internal rotation is external rotation.
"""

from typing import Annotated, TypeAlias

from pydantic import Field

from generator.bodies import parts, room, stance
from generator.bodies.targets import SURFACES, TARGETS
from generator.bodies.things import THINGS
from generator.drawing.camera import VIEWS
from generator.models.base import Entity, Model
from generator.models.references import MuscleRef, PoseRef
from generator.models.shapes import Example
from generator.models.words import Choice, Key, Text, named

Degrees: TypeAlias = Annotated[float, Field(ge=-180, le=180)]
Percent: TypeAlias = Annotated[float, Field(ge=-100, le=200)]

START = "start"
"""In place of a step: the start position."""


class Position(Choice):
    """How the pelvis lies in space before ``turn``, ``lean`` and ``roll``."""

    vars().update(named(stance.Position))


class Limb(Choice):
    """An end of the body that can reach for something."""

    vars().update(named(parts.REACHING))


class Target(Choice):
    """What a limb can reach for: where it was in the frame before, a surface, a prop, or a place on the body."""

    vars().update(named(TARGETS))


class Part(Choice):
    """A part of the body that can rest on something."""

    vars().update(named(parts.Part))


class Surface(Choice):
    """What a part of the body can rest on."""

    vars().update(named(SURFACES))


class Prop(Choice):
    """A thing in the picture."""

    vars().update(named(thing.word for thing in THINGS))


class Place(Choice):
    """Where a thing stands, as seen by the person in the picture."""

    vars().update(named(room.Place))


class Side(Choice):
    """The side of the body of a muscle that works or stretches."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


class View(Choice):
    """From where the person is seen. The words are for a person who stands upright and looks forward."""

    vars().update(named(VIEWS))


class Setting(Model):
    """How a thing stands or lies in the picture."""

    place: Place | None = None
    """Where it stands: front, behind, left or right of the person."""
    distance: Percent | None = None
    """How far from the person it stands, in percent of the height of the body."""
    height: Percent | None = None
    """How high it is, in percent of the height of the body; a cushion or a pillow before someone lies on it."""
    under: Part | None = None
    """For a cushion or a pillow: the part of the body that lies on it."""
    between: tuple[Target, Target] | None = None
    """For a towel, a band, a ball or a stick: the two places between which it lies."""


class Spine(Model):
    """Angles of a part of the spine."""

    flexion: Degrees | None = None
    """Bending forward; negative is arching back. In degrees."""
    side_bend: Degrees | None = None
    """Bending sideways, to the right; negative is to the left. In degrees."""
    rotation: Degrees | None = None
    """Turning to the right; negative is to the left. In degrees."""


class BallJoint(Model):
    """Angles of a hip or a shoulder."""

    flexion: Degrees | None = None
    """Lifting forward; negative is extension. In degrees."""
    abduction: Degrees | None = None
    """Moving away from the middle; negative is adduction. In degrees."""
    internal_rotation: Degrees | None = None
    """Turning in; negative is turning out. In degrees."""


class HingeJoint(Model):
    """The angle of a knee or an elbow."""

    flexion: Degrees | None = None
    """Bending; 0 is straight. In degrees."""


class Ankle(Model):
    """The angle of an ankle."""

    dorsiflexion: Degrees | None = None
    """Toes toward the shin; negative is pointing the toes. In degrees."""


class Wrist(Model):
    """The angle of a wrist."""

    extension: Degrees | None = None
    """Back of the hand toward the forearm; negative is bending the palm in. In degrees."""


class PoseChange(Model):
    """What a pose states. What it leaves out stays as it was."""

    turn: Degrees | None = None
    """Turning the whole body to its right, about the upright. In degrees."""
    lean: Degrees | None = None
    """Tipping the pelvis forward. In degrees."""
    roll: Degrees | None = None
    """Rolling the pelvis to its right, about its own long axis. In degrees."""
    lumbar: Spine | None = None
    """The low back."""
    thoracic: Spine | None = None
    """The upper back."""
    neck: Spine | None = None
    """The neck."""
    hip: BallJoint | None = None
    """Both hips alike."""
    left_hip: BallJoint | None = None
    """The left hip."""
    right_hip: BallJoint | None = None
    """The right hip."""
    knee: HingeJoint | None = None
    """Both knees alike."""
    left_knee: HingeJoint | None = None
    """The left knee."""
    right_knee: HingeJoint | None = None
    """The right knee."""
    ankle: Ankle | None = None
    """Both ankles alike."""
    left_ankle: Ankle | None = None
    """The left ankle."""
    right_ankle: Ankle | None = None
    """The right ankle."""
    shoulder: BallJoint | None = None
    """Both shoulders alike."""
    left_shoulder: BallJoint | None = None
    """The left shoulder."""
    right_shoulder: BallJoint | None = None
    """The right shoulder."""
    elbow: HingeJoint | None = None
    """Both elbows alike."""
    left_elbow: HingeJoint | None = None
    """The left elbow."""
    right_elbow: HingeJoint | None = None
    """The right elbow."""
    wrist: Wrist | None = None
    """Both wrists alike."""
    left_wrist: Wrist | None = None
    """The left wrist."""
    right_wrist: Wrist | None = None
    """The right wrist."""
    reach: dict[Limb, Target] | None = None
    """What hands, feet, elbows and knees reach for; the angles of that limb are then worked out. Replaces the whole
    list of the pose it changes."""
    supports: dict[Part, Surface] | None = None
    """What carries the body; the first stays where it is when the body moves. Replaces the whole list of the pose it
    changes."""


class Pose(Entity, PoseChange):
    """A named pose, from which frames start."""

    pose: PoseRef | None = None
    """The named pose that this one changes; left out when it starts from a position."""
    position: Annotated[Position | None, Example()] = None
    """How the pelvis lies in space; needed unless it changes another pose."""


class Frame(PoseChange):
    """One key moment of an exercise."""

    step: Key
    """The step that it shows, or ``start`` for the start position."""
    pose: Annotated[PoseRef | None, Example()] = None
    """The named pose that it starts from; left out, it goes on from the frame before."""
    arrows: tuple[Part, ...] | None = None
    """The parts whose way from the frame before is drawn; left out, those that move most."""
    caption: Text
    """What the picture shows, in a few words below it."""
    alt: Text
    """What the picture shows, for people who cannot see it."""


class Figure(Model):
    """The pictures of an exercise."""

    camera: View = View("side")
    """From where the person is seen."""
    yaw: Degrees | None = None
    """Turns the camera about the person, to the right; added to that of the view. In degrees."""
    pitch: Degrees | None = None
    """Lifts the camera; in place of that of the view. In degrees."""
    props: dict[Prop, Setting] = {}
    """Things in the picture."""
    works: dict[MuscleRef, Side] = {}
    """Muscles that work, and on which side; they are tinted orange, with bars across."""
    stretches: dict[MuscleRef, Side] = {}
    """Muscles that stretch, and on which side; they are tinted violet, with a line along. None is under works."""
    frames: dict[Key, Frame] = Field(min_length=2, max_length=4)
    """The key moments, 2 to 4, in order."""
