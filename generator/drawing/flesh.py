"""The body as it is seen: each segment becomes an outline with its colour and its depth."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias

from generator.bodies import skeleton as bones
from generator.bodies.body import Body
from generator.bodies.limbs import ARMS, LEGS, Limb
from generator.bodies.parts import Segment
from generator.bodies.vector import Vec
from generator.drawing.camera import Camera
from generator.drawing.head import head_piece
from generator.drawing.muscles import HIDDEN, PATCHES_OF_THE_TRUNK, Feel, feel_marks
from generator.drawing.palette import Look
from generator.drawing.piece import TRUNK, Layer, Lines, Piece
from generator.drawing.shapes import Disc, Outline, Point, along, ellipse, hull, joined, swept

_FAR = 40.0
"""A limb that is this much further away than its fellow is toned down, in thousandths of body height."""

_Joints: TypeAlias = Mapping[str, tuple[tuple[float, float], ...]]
"""By the piece that joins on: the spheres about the joint, as (how far along the bone, radius)."""


class Painter:
    """One body, one camera, one person."""

    def __init__(
        self,
        body: Body,
        camera: Camera,
        look: Look,
        directions: Sequence[Point],
        feel: Feel,
        far: Sequence[Segment],
        *,
        face_last: bool,
        hidden: float = HIDDEN,
    ) -> None:
        self.body = body
        self.camera = camera
        self.look = look
        self.directions = directions
        self.feel = feel
        self.far = far
        self.face_last = face_last
        self.hidden = hidden

    def pieces(self) -> list[Piece]:
        """Every part of the body."""
        head = head_piece(self.body, self.camera, self.look, self.directions, face_last=self.face_last)
        trunk = self._trunk()
        pelvis = trunk.layers[0].outlines
        found = [trunk, self._neck(), head]
        for leg, arm in zip(LEGS, ARMS, strict=True):
            found += [self._thigh(leg, pelvis), self._shank(leg), self._foot(leg)]
            found += [self._upper_arm(arm), self._forearm(arm)]
        return found

    def _disc(self, segment: Segment, local: Vec, radius: float) -> Disc:
        return (*self.camera.project(self.body.point(segment, local)), radius)

    def _discs(self, segment: Segment, spheres: Sequence[tuple[float, float]]) -> list[Disc]:
        return [self._disc(segment, (0.0, -along, 0.0), radius) for along, radius in spheres]

    def _hull(self, *discs: Disc) -> Outline:
        return swept(discs, self.directions)

    def _tone(self, colours: tuple[str, str], segment: Segment) -> str:
        return colours[1] if segment in self.far else colours[0]

    def _felt(self, carrier: Segment, within: Sequence[Outline]) -> dict[str, Layer | Lines]:
        return feel_marks(self.feel, carrier, self.body, self.camera, self.directions, within, self.hidden)

    def _trunk(self) -> Piece:
        """Pelvis and chest, with directions that turn with the back."""
        pelvis, chest = Segment.PELVIS, Segment.CHEST
        chain = [
            self._disc(pelvis, (0.0, 0.0, 0.0), 62.0),
            self._disc(Segment.LUMBAR3, (0.0, 0.0, 0.0), 56.0),
            self._disc(chest, (0.0, 30.0, 0.0), 60.0),
        ]
        directions = along(chain, self.directions)
        outlines = {
            name: ellipse(self.camera, self.body.point(name, local), self.body.axes[name], radii, directions)
            for name, local, radii in bones.TRUNK
        }
        hips = [self._disc(pelvis, leg.root, 54.0) for leg in LEGS]
        shoulders = [self._disc(chest, arm.root, bones.SHOULDER_RADIUS - 2) for arm in ARMS]
        collar = self._disc(chest, (-2.0, 58.0, 0.0), 40.0)
        names = (Segment.LUMBAR1, Segment.LUMBAR3, Segment.THORACIC2, chest)
        shirt = [joined([outlines[low], outlines[high]], directions) for low, high in pairwise(names)]
        shirt.append(joined([outlines[chest], hull([*shoulders, collar], directions)], directions))
        seat = joined([outlines[pelvis], hull(hips, directions)], directions)
        trousers, cloth = self.look.trousers[0], self.look.shirt[0]
        layers = [Layer([seat], trousers, halo=True), Layer(shirt, cloth, halo=True)]
        joints: dict[str, tuple[Sequence[Disc], str]] = {Segment.NECK: ([], "")}
        for leg, arm, hip, shoulder in zip(LEGS, ARMS, hips, shoulders, strict=True):
            sign = leg.side.sign
            joints[leg.upper] = ([hip, self._disc(pelvis, (-6.0, 4.0, sign * 18.0), 50.0)], trousers)
            joints[arm.upper] = ([shoulder, self._disc(chest, (-2.0, 30.0, sign * 56.0), 40.0)], cloth)
        return Piece(TRUNK, chain, layers, self._felt(PATCHES_OF_THE_TRUNK, [seat, *shirt]), joints, 0)

    def _neck(self) -> Piece:
        skin = self.look.skin[0]
        low = self._disc(Segment.NECK, (0.0, -8.0, 0.0), bones.NECK_RADIUS)
        high = self._disc(Segment.HEAD, (2.0, 14.0, 0.0), bones.NECK_RADIUS - 2)
        outline = self._hull(low, high)
        # The neck shows only between collar and head, which cover it from every side.
        chain = [(x, y, depth - 90.0, radius) for x, y, depth, radius in (low, high)]
        return Piece(
            Segment.NECK,
            chain,
            [Layer([outline], skin, halo=True)],
            {},
            {Segment.HEAD: ([low, high], skin), TRUNK: ([], "")},
            2,
        )

    def _limb(
        self,
        name: Segment,
        spheres: Sequence[tuple[float, float]],
        colours: tuple[str, str],
        inner: int,
        joints: _Joints,
        beside: Sequence[Outline] = (),
    ) -> Piece:
        discs = self._discs(name, spheres)
        fill = self._tone(colours, name)
        outline = self._hull(*discs)
        layers = [Layer([outline], fill, halo=True)]
        about = {other: (self._discs(name, near), fill) for other, near in joints.items()}
        return Piece(name, discs, layers, self._felt(name, [outline, *beside]), about, inner)

    def _thigh(self, leg: Limb, pelvis: Sequence[Outline]) -> Piece:
        """A thigh, which carries the patches of its buttock as well, because it lies before it."""
        joints: _Joints = {TRUNK: ((14.0, 53.0), (70.0, 53.0)), leg.lower: ((bones.THIGH, 39.5), (216.0, 43.0))}
        return self._limb(leg.upper, bones.THIGH_SPHERES, self.look.trousers, 1, joints, pelvis)

    def _shank(self, leg: Limb) -> Piece:
        joints: _Joints = {leg.upper: ((0.0, 38.5), (26.0, 38.5)), leg.end: ((bones.SHANK, 1.0),)}
        return self._limb(leg.lower, bones.SHANK_SPHERES, self.look.trousers, 2, joints)

    def _foot(self, leg: Limb) -> Piece:
        name = leg.end
        discs = [self._disc(name, centre, radius) for centre, radius in bones.FOOT_SPHERES]
        fill = self._tone(self.look.skin, name)
        return Piece(
            name,
            [discs[0], discs[2], discs[3]],
            [Layer([self._hull(*discs)], fill, halo=True)],
            {},
            {leg.lower: ([], "")},
            3,
        )

    def _upper_arm(self, arm: Limb) -> Piece:
        name = arm.upper
        skin, cloth = self._tone(self.look.skin, name), self._tone(self.look.shirt, name)
        discs = self._discs(name, bones.UPPER_ARM_SPHERES)
        sleeve, bare = self._hull(*self._discs(name, bones.SLEEVE_SPHERES)), self._hull(*discs)
        layers = [Layer([bare], skin, halo=True), Layer([sleeve], cloth, halo=True)]
        joints = {
            TRUNK: (self._discs(name, ((0.0, 36.0), (50.0, 35.0))), cloth),
            arm.lower: (self._discs(name, ((bones.UPPER_ARM, 25.0), (140.0, 28.0))), skin),
        }
        return Piece(name, discs, layers, self._felt(name, [sleeve, bare]), joints, 1)

    def _forearm(self, arm: Limb) -> Piece:
        """The forearm with its hand: they are of one colour and never far apart in depth."""
        name = arm.lower
        fill = self._tone(self.look.skin, name)
        fore, palm = self._discs(name, bones.FOREARM_SPHERES), self._discs(arm.end, bones.HAND_SPHERES)
        joints: dict[str, tuple[Sequence[Disc], str]] = {
            arm.upper: (self._discs(name, ((0.0, 25.0), (40.0, 26.0))), fill)
        }
        layers = [Layer([self._hull(*fore), self._hull(*palm)], fill, halo=True)]
        return Piece(name, [fore[0], fore[-1], palm[-1]], layers, {}, joints, 2)


def far_limbs(body: Body, camera: Camera) -> tuple[Segment, ...]:
    """The segments of limbs that lie behind their fellows."""
    found: list[Segment] = []
    for left, right in (LEGS, ARMS):
        depths = [sum(camera.project(body.origin[name])[2] for name in limb.segments) / 3 for limb in (left, right)]
        if abs(depths[0] - depths[1]) > _FAR:
            found += (left if depths[0] < depths[1] else right).segments
    return tuple(found)
