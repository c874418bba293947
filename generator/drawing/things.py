"""Things in the picture: what lies and stands behind the person, and what the person holds."""

from collections.abc import Sequence
from math import cos, hypot, pi, sin
from typing import Final

from generator.bodies import room
from generator.bodies import skeleton as bones
from generator.bodies.contact import centre
from generator.bodies.kinematics import Body
from generator.bodies.landmarks import landmark
from generator.bodies.room import Room
from generator.bodies.solve import Solved
from generator.bodies.vector import IDENTITY, Vec, dot
from generator.drawing import palette
from generator.drawing.camera import Camera
from generator.drawing.piece import Layer, Piece
from generator.drawing.shapes import Disc, Outline, Point, ellipse, swept

_MARGIN: Final = 60.0
_MAT_THICK: Final = 12.0
_BACK_REST: Final = 115.0
"""From the back of a chair to the middle of the hips of a person who sits on it."""
_FACES: Final = (
    ((0, 1, 0), (2, 3, 7, 6)),
    ((1, 0, 0), (1, 3, 7, 5)),
    ((-1, 0, 0), (0, 2, 6, 4)),
    ((0, 0, 1), (4, 5, 7, 6)),
    ((0, 0, -1), (0, 1, 3, 2)),
)
"""The faces of a box: where each looks, and its corners (bit 0: X, bit 1: Y, bit 2: Z)."""


def box(camera: Camera, low: Vec, high: Vec, light: str, dark: str) -> list[Layer]:
    """The visible faces of a box between two corners; the top is light, the sides are dark."""
    corners = [
        camera.project((high[0] if k & 1 else low[0], high[1] if k & 2 else low[1], high[2] if k & 4 else low[2]))
        for k in range(8)
    ]
    found: dict[str, list[Outline]] = {}
    for normal, face in _FACES:
        if dot((float(normal[0]), float(normal[1]), float(normal[2])), camera.toward) > 1e-6:
            outline: Outline = [(corners[k][0], corners[k][1]) for k in face]
            found.setdefault(light if normal[1] else dark, []).append(outline)
    return [Layer(outlines, fill) for fill, outlines in found.items()]


def behind(frames: Sequence[Solved], camera: Camera, directions: Sequence[Point]) -> list[Layer]:
    """What lies and stands behind the person, from the back."""
    scene = frames[0].room
    found = _ground(frames, camera, mat="mat" in scene.things)
    for kind in ("wall", "bed", "worktop", "step", "chair"):
        if kind in scene.things:
            found += _standing(kind, scene, frames, camera)
    for kind in ("cushion", "pillow"):
        thing = scene.things.get(kind)
        if thing and thing.under:
            found += _cushion(frames[0], scene, kind, thing.under, camera, directions)
    return found


def _ground(frames: Sequence[Solved], camera: Camera, *, mat: bool) -> list[Layer]:
    points = [point for frame in frames for point in (*frame.body.origin.values(), *_tips(frame.body))]
    xs, zs = [point[0] for point in points], [point[2] for point in points]
    if mat:
        low = (min(xs) - _MARGIN, -_MAT_THICK, min(zs) - _MARGIN)
        high = (max(xs) + _MARGIN, 0.0, max(zs) + _MARGIN)
        return box(camera, low, high, palette.MAT, palette.MAT_EDGE)
    standing = [point for point in points if point[1] < 120] or points
    xs, zs = [point[0] for point in standing], [point[2] for point in standing]
    middle = ((min(xs) + max(xs)) / 2 + 20, 0.0, (min(zs) + max(zs)) / 2)
    wide, deep = (max(xs) - min(xs)) / 2 + 130, (max(zs) - min(zs)) / 2 + 110
    rim = [
        camera.project((middle[0] + wide * cos(k * pi / 12), 0.0, middle[2] + deep * sin(k * pi / 12)))
        for k in range(24)
    ]
    return [Layer([[(x, y) for x, y, _ in rim]], palette.GROUND)]


def _tips(body: Body) -> list[Vec]:
    """The ends of hands and feet."""
    hands = [body.point(f"{side}_hand", (0.0, -bones.HAND, 0.0)) for side, _ in bones.SIDES]
    return [*hands, *(body.point(f"{side}_foot", bones.FOOT_SPHERES[-1][0]) for side, _ in bones.SIDES)]


def _standing(kind: str, scene: Room, frames: Sequence[Solved], camera: Camera) -> list[Layer]:
    spot, way = scene.spot(kind), scene.direction(kind)
    height = scene.height(kind) if kind != "wall" else 1120.0
    if kind == "chair":
        return _chair(scene, frames, camera)
    if kind == "bed":
        xs = [point[0] for frame in frames for point in frame.body.origin.values()]
        low, high = (min(xs) - _MARGIN, height - 70, -250.0), (max(xs) + _MARGIN, height, 250.0)
        legs = [
            layer
            for x in (low[0] + 20, high[0] - 50)
            for layer in box(camera, (x, 0.0, 200.0), (x + 30, low[1], 230.0), palette.WOOD, palette.WOOD_DARK)
        ]
        return [*legs, *box(camera, low, high, palette.CLOTH, palette.CLOTH_DARK)]
    deep, half = {"wall": (14.0, 330.0), "worktop": (150.0, 240.0), "step": (170.0, 170.0)}[kind]
    if not any(way):
        low, high = (spot[0] - deep / 2, 0.0, spot[2] - half), (spot[0] + deep / 2, height, spot[2] + half)
    else:
        far = (spot[0] + way[0] * deep, 0.0, spot[2] + way[2] * deep)
        side = (half * abs(way[2]), 0.0, half * abs(way[0]))
        low = (min(spot[0], far[0]) - side[0], 0.0, min(spot[2], far[2]) - side[2])
        high = (max(spot[0], far[0]) + side[0], height, max(spot[2], far[2]) + side[2])
    if kind == "wall":
        return box(camera, low, high, palette.GROUND, palette.GROUND)
    if kind == "worktop":
        base = box(camera, low, (high[0], height - 28, high[2]), palette.GROUND, palette.GROUND)
        return [*base, *box(camera, (low[0] - 8, height - 28, low[2]), high, palette.WOOD, palette.WOOD_DARK)]
    return box(camera, low, high, palette.WOOD, palette.WOOD_DARK)


def _chair(scene: Room, frames: Sequence[Solved], camera: Camera) -> list[Layer]:
    """A plain chair: under a person who sits, its back behind; else with its back toward the person."""
    seat, top = scene.surface("seat"), room.CHAIR_BACK_HEIGHT
    way = scene.direction("chair")
    half, leg, thick = room.CHAIR_HALF_WIDTH, 22.0, 20.0
    if any(way):
        x, _, z = scene.spot("chair")
        away = (way[0], way[2])
    else:
        distance = scene.things["chair"].distance
        back = _BACK_REST if distance is None else distance
        x, z = frames[0].body.origin["pelvis"][0] - back, frames[0].body.origin["pelvis"][2]
        away = (1.0, 0.0)
    deep = 225.0

    def at(along: float, aside: float, height: float) -> Vec:
        return (x + away[0] * along - away[1] * aside, height, z + away[1] * along + away[0] * aside)

    def part(a: Vec, b: Vec) -> list[Layer]:
        low = (min(a[0], b[0]), min(a[1], b[1]), min(a[2], b[2]))
        high = (max(a[0], b[0]), max(a[1], b[1]), max(a[2], b[2]))
        return box(camera, low, high, palette.WOOD, palette.WOOD_DARK)

    pieces = []
    for along in (0.0, deep - leg):
        for aside in (-half, half - leg):
            height = top if along == 0 else seat
            pieces.append((at(along, aside, 0.0), at(along + leg, aside + leg, height - 1)))
    pieces.append((at(0.0, -half, seat - thick), at(deep, half, seat)))
    pieces.append((at(0.0, -half, top - 95), at(thick, half, top)))
    pieces.sort(key=lambda piece: camera.project(_middle(piece))[2])
    return [layer for a, b in pieces for layer in part(a, b)]


def _middle(piece: tuple[Vec, Vec]) -> Vec:
    a, b = piece
    return ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2)


def _cushion(
    frame: Solved, scene: Room, kind: str, part: str, camera: Camera, directions: Sequence[Point]
) -> list[Layer]:
    side, _, pair = part.partition("-")
    places = [centre(frame.body, f"{side}-{pair}") for side, _ in bones.SIDES] if pair else [centre(frame.body, side)]
    x, z = sum(place[0] for place in places) / len(places), sum(place[2] for place in places) / len(places)
    base = scene.surface(frame.supports.get(part, "floor"))
    thick = scene.height(kind)
    outline = ellipse(camera, (x, base + thick / 2, z), IDENTITY, (78.0, thick / 2 + 6, 120.0), directions)
    return [Layer([outline], palette.CLOTH_DARK)]


def held(body: Body, scene: Room, camera: Camera, directions: Sequence[Point]) -> list[Piece]:
    """What the person holds, which other parts of the body may cover."""
    found = []
    for kind, thing in scene.things.items():
        if thing.between is None:
            continue
        ends = [_end(body, target) for target in thing.between]
        if kind == "ball":
            discs = [(*camera.project(_middle((ends[0], ends[1]))), 62.0)]
            fill = palette.CLOTH_DARK
        elif kind in ("cushion", "pillow"):
            discs, fill = _squeezed(camera.project(ends[0]), camera.project(ends[1])), palette.CLOTH_DARK
        else:
            fill = {"band": palette.BAND, "stick": palette.WOOD_DARK}.get(kind, palette.CLOTH_DARK)
            discs = [(*camera.project(end), 8.0 if kind != "towel" else 13.0) for end in ends]
        found.append(Piece(kind, discs, [Layer([swept(discs, directions)], fill, halo=True)], {}, {}, 4))
    return found


def _squeezed(low: Vec, high: Vec) -> list[Disc]:
    """A cushion between two places of the picture. It fills the gap, and stays at the first place when they part."""
    along, down = high[0] - low[0], high[1] - low[1]
    gap = max(hypot(along, down), 1e-6)
    half = min(max(gap / 2, 18.0), 26.0)
    by = min(half / gap, 0.5)
    x, y, depth = low[0] + along * by, low[1] + down * by, max(low[2], high[2])
    return [(x + far, y, depth, half) for far in (-56.0, 0.0, 56.0)]


def _end(body: Body, target: str) -> Vec:
    if target == "floor":
        hand = body.origin["right_hand"]
        return (hand[0] + 20.0, 8.0, hand[2] + 20.0)
    if target.endswith("-hand"):
        return body.point(target.replace("-", "_"), (0.0, -bones.PALM, 0.0))
    return landmark(body, target, "right")
