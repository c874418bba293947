"""The body as it is seen: each segment becomes an outline with its colour and its depth."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from generator.bodies import skeleton as bones
from generator.bodies.kinematics import Body
from generator.bodies.vector import Vec
from generator.drawing.camera import Camera
from generator.drawing.head import head_piece
from generator.drawing.muscles import HIDDEN, Feel, feel_marks
from generator.drawing.palette import Look
from generator.drawing.piece import Layer, Lines, Piece
from generator.drawing.shapes import Disc, Outline, Point, along, ellipse, hull, joined, swept

_FAR = 40.0
"""A limb that is this much further away than its fellow is toned down, in thousandths of body height."""


class Painter:
    """One body, one camera, one person."""

    def __init__(
        self,
        body: Body,
        camera: Camera,
        look: Look,
        directions: Sequence[Point],
        feel: Feel,
        far: Sequence[str],
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
        for side, _ in bones.SIDES:
            found += [self._thigh(side, pelvis), self._shank(side), self._foot(side)]
            found += [self._upper_arm(side), self._forearm(side)]
        return found

    def _disc(self, segment: str, local: Vec, radius: float) -> Disc:
        return (*self.camera.project(self.body.point(segment, local)), radius)

    def _discs(self, segment: str, spheres: Sequence[tuple[float, float]]) -> list[Disc]:
        return [self._disc(segment, (0.0, -along, 0.0), radius) for along, radius in spheres]

    def _hull(self, *discs: Disc) -> Outline:
        return swept(discs, self.directions)

    def _tone(self, colours: tuple[str, str], limb: str) -> str:
        return colours[1] if limb in self.far else colours[0]

    def _felt(self, name: str, within: Sequence[Outline]) -> dict[str, Layer | Lines]:
        return feel_marks(self.feel, name, self.body, self.camera, self.directions, within, self.hidden)

    def _trunk(self) -> Piece:
        """Pelvis and chest, with directions that turn with the back."""
        chain = [
            self._disc("pelvis", (0.0, 0.0, 0.0), 62.0),
            self._disc("lumbar3", (0.0, 0.0, 0.0), 56.0),
            self._disc("chest", (0.0, 30.0, 0.0), 60.0),
        ]
        directions = along(chain, self.directions)
        outlines = {
            name: ellipse(self.camera, self.body.point(name, local), self.body.axes[name], radii, directions)
            for name, local, radii in bones.TRUNK
        }
        hips = [self._disc("pelvis", (0.0, 0.0, sign * bones.HALF_HIPS), 54.0) for _, sign in bones.SIDES]
        x, y, z = bones.SHOULDER
        shoulders = [self._disc("chest", (x, y, sign * z), bones.SHOULDER_RADIUS - 2) for _, sign in bones.SIDES]
        collar = self._disc("chest", (-2.0, 58.0, 0.0), 40.0)
        names = ("lumbar1", "lumbar3", "thoracic2", "chest")
        shirt = [joined([outlines[low], outlines[high]], directions) for low, high in pairwise(names)]
        shirt.append(joined([outlines["chest"], hull([*shoulders, collar], directions)], directions))
        pelvis = joined([outlines["pelvis"], hull(hips, directions)], directions)
        trousers, cloth = self.look.trousers[0], self.look.shirt[0]
        layers = [Layer([pelvis], trousers, halo=True), Layer(shirt, cloth, halo=True)]
        joints: dict[str, tuple[Sequence[Disc], str]] = {"neck": ([], "")}
        for (side, sign), hip, shoulder in zip(bones.SIDES, hips, shoulders, strict=True):
            inside = self._disc("pelvis", (-6.0, 4.0, sign * 18.0), 50.0)
            joints[f"{side}_thigh"] = ([hip, inside], trousers)
            inside = self._disc("chest", (-2.0, 30.0, sign * 56.0), 40.0)
            joints[f"{side}_upper_arm"] = ([shoulder, inside], cloth)
        return Piece("trunk", chain, layers, self._felt("trunk", [pelvis, *shirt]), joints, 0)

    def _neck(self) -> Piece:
        skin = self.look.skin[0]
        low = self._disc("neck", (0.0, -8.0, 0.0), bones.NECK_RADIUS)
        high = self._disc("head", (2.0, 14.0, 0.0), bones.NECK_RADIUS - 2)
        outline = self._hull(low, high)
        # The neck shows only between collar and head, which cover it from every side.
        chain = [(x, y, depth - 90.0, radius) for x, y, depth, radius in (low, high)]
        return Piece(
            "neck",
            chain,
            [Layer([outline], skin, halo=True)],
            {},
            {"head": ([low, high], skin), "trunk": ([], "")},
            2,
        )

    def _limb(
        self,
        name: str,
        spheres: Sequence[tuple[float, float]],
        colours: tuple[str, str],
        inner: int,
        joints: Mapping[str, tuple[tuple[float, float], ...]],
        beside: Sequence[Outline] = (),
    ) -> Piece:
        discs = self._discs(name, spheres)
        fill = self._tone(colours, name)
        outline = self._hull(*discs)
        layers = [Layer([outline], fill, halo=True)]
        about = {other: (self._discs(name, near), fill) for other, near in joints.items()}
        return Piece(name, discs, layers, self._felt(name, [outline, *beside]), about, inner)

    def _thigh(self, side: str, pelvis: Sequence[Outline]) -> Piece:
        """A thigh, which carries the patches of its buttock as well, because it lies before it."""
        joints = {"trunk": ((14.0, 53.0), (70.0, 53.0)), f"{side}_shank": ((bones.THIGH, 39.5), (216.0, 43.0))}
        return self._limb(f"{side}_thigh", bones.THIGH_SPHERES, self.look.trousers, 1, joints, pelvis)

    def _shank(self, side: str) -> Piece:
        joints = {f"{side}_thigh": ((0.0, 38.5), (26.0, 38.5)), f"{side}_foot": ((bones.SHANK, 1.0),)}
        return self._limb(f"{side}_shank", bones.SHANK_SPHERES, self.look.trousers, 2, joints)

    def _foot(self, side: str) -> Piece:
        name = f"{side}_foot"
        discs = [self._disc(name, centre, radius) for centre, radius in bones.FOOT_SPHERES]
        fill = self._tone(self.look.skin, name)
        return Piece(
            name,
            [discs[0], discs[2], discs[3]],
            [Layer([self._hull(*discs)], fill, halo=True)],
            {},
            {f"{side}_shank": ([], "")},
            3,
        )

    def _upper_arm(self, side: str) -> Piece:
        name = f"{side}_upper_arm"
        skin, cloth = self._tone(self.look.skin, name), self._tone(self.look.shirt, name)
        discs = self._discs(name, bones.UPPER_ARM_SPHERES)
        sleeve, arm = self._hull(*self._discs(name, bones.SLEEVE_SPHERES)), self._hull(*discs)
        layers = [Layer([arm], skin, halo=True), Layer([sleeve], cloth, halo=True)]
        joints = {
            "trunk": (self._discs(name, ((0.0, 36.0), (50.0, 35.0))), cloth),
            f"{side}_forearm": (self._discs(name, ((bones.UPPER_ARM, 25.0), (140.0, 28.0))), skin),
        }
        return Piece(name, discs, layers, self._felt(name, [sleeve, arm]), joints, 1)

    def _forearm(self, side: str) -> Piece:
        """The forearm with its hand: they are of one colour and never far apart in depth."""
        name, hand = f"{side}_forearm", f"{side}_hand"
        fill = self._tone(self.look.skin, name)
        fore, palm = self._discs(name, bones.FOREARM_SPHERES), self._discs(hand, bones.HAND_SPHERES)
        joints = {f"{side}_upper_arm": (self._discs(name, ((0.0, 25.0), (40.0, 26.0))), fill)}
        layers = [Layer([self._hull(*fore), self._hull(*palm)], fill, halo=True)]
        return Piece(name, [fore[0], fore[-1], palm[-1]], layers, {}, joints, 2)


def far_limbs(body: Body, camera: Camera) -> tuple[str, ...]:
    """The segments of limbs that lie behind their fellows."""
    found: list[str] = []
    for limb in (("thigh", "shank", "foot"), ("upper_arm", "forearm", "hand")):
        left, right = (
            sum(camera.project(body.origin[f"{side}_{part}"])[2] for part in limb) / len(limb)
            for side in ("left", "right")
        )
        if abs(left - right) > _FAR:
            side = "left" if left < right else "right"
            found += [f"{side}_{part}" for part in limb]
    return tuple(found)
