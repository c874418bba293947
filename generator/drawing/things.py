"""Things in the picture: what lies and stands behind the person, and what the person holds."""

from collections.abc import Sequence
from math import cos, hypot, pi, sin
from typing import Final

from generator.bodies import skeleton as bones
from generator.bodies.body import Body
from generator.bodies.contact import centre
from generator.bodies.forms import Ball, Block, Cord, Furniture, Ground, Soft, Thing
from generator.bodies.landmarks import Landmark
from generator.bodies.limbs import ARMS, LEGS
from generator.bodies.parts import Part, Segment, Side
from generator.bodies.room import Room
from generator.bodies.solve import Solved
from generator.bodies.targets import Target
from generator.bodies.things import FLOOR
from generator.bodies.vector import IDENTITY, Vec, dot
from generator.drawing import palette
from generator.drawing.camera import Camera
from generator.drawing.piece import Layer, Piece
from generator.drawing.shapes import Disc, Outline, Point, ellipse, swept

_MARGIN: Final = 60.0
"""How far what lies under the whole person goes on beyond the person."""
_FACES: Final = (
    ((0, 1, 0), (2, 3, 7, 6)),
    ((1, 0, 0), (1, 3, 7, 5)),
    ((-1, 0, 0), (0, 2, 6, 4)),
    ((0, 0, 1), (4, 5, 7, 6)),
    ((0, 0, -1), (0, 1, 3, 2)),
)
"""The faces of a box: where each looks, and its corners (bit 0: X, bit 1: Y, bit 2: Z)."""
_HANDS: Final = tuple(arm.end for arm in ARMS)
_INNER: Final = 4
"""What is held lies behind the body where both are at one depth."""


def box(camera: Camera, block: Block) -> list[Layer]:
    """The visible faces of a box; the top is light, the sides are dark."""
    low, high = block.low, block.high
    light, dark = palette.TONES[block.material]
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
    room = frames[0].room
    mats = [thing.form for thing in room.things if isinstance(thing.form, Ground)]
    found = [layer for mat in mats for layer in _mat(mat, frames, camera)] if mats else [_floor(frames, camera)]
    furniture = [(thing, thing.form) for thing in room.things if isinstance(thing.form, Furniture)]
    for thing, form in sorted(furniture, key=lambda one: one[1].rank):
        found += _standing(thing, form, frames, camera)
    for thing, placed in room.things.items():
        if isinstance(thing.form, Soft) and placed.under:
            found.append(_cushion(frames[0], thing, thing.form, placed.under, camera, directions))
    return found


def _joints(frames: Sequence[Solved]) -> list[Vec]:
    """Where the joints of the person and the ends of hands and feet come to lie."""
    return [point for frame in frames for point in (*frame.body.origin.values(), *_tips(frame.body))]


def _tips(body: Body) -> list[Vec]:
    """The ends of hands and feet."""
    hands = [body.point(hand, (0.0, -bones.HAND, 0.0)) for hand in _HANDS]
    return [*hands, *(body.point(leg.end, bones.FOOT_SPHERES[-1][0]) for leg in LEGS)]


def _mat(mat: Ground, frames: Sequence[Solved], camera: Camera) -> list[Layer]:
    xs, _, zs = zip(*_joints(frames), strict=True)
    low = (min(xs) - _MARGIN, -mat.thickness, min(zs) - _MARGIN)
    return box(camera, Block(low, (max(xs) + _MARGIN, 0.0, max(zs) + _MARGIN), mat.material))


def _floor(frames: Sequence[Solved], camera: Camera) -> Layer:
    """The floor about what stands on it, as an ellipse."""
    points = _joints(frames)
    xs, _, zs = zip(*([point for point in points if point[1] < 120] or points), strict=True)
    middle = ((min(xs) + max(xs)) / 2 + 20, 0.0, (min(zs) + max(zs)) / 2)
    wide, deep = (max(xs) - min(xs)) / 2 + 130, (max(zs) - min(zs)) / 2 + 110
    rim = [
        camera.project((middle[0] + wide * cos(k * pi / 12), 0.0, middle[2] + deep * sin(k * pi / 12)))
        for k in range(24)
    ]
    return Layer([[(x, y) for x, y, _ in rim]], palette.GROUND)


def _standing(thing: Thing, form: Furniture, frames: Sequence[Solved], camera: Camera) -> list[Layer]:
    """A piece of furniture: its storeys from the floor up, in each what is nearer to the camera last."""
    room = frames[0].room
    stated, standing = room.things[thing], room.standing(thing)
    (x, _, z), away = standing.spot, standing.way
    if form.is_as_long_as_the_person:
        x, z, away = 0.0, 0.0, (1.0, 0.0, 0.0)
    elif not any(away):
        x, away = -(form.behind if stated.distance is None else stated.distance), (1.0, 0.0, 0.0)
    xs = [point[0] for frame in frames for point in frame.body.origin.values()]
    found = []
    for storey in form.blocks(standing.height, (min(xs) - _MARGIN, max(xs) + _MARGIN)):
        blocks = [_in_the_room(block, (x, z), away) for block in storey]
        for block in sorted(blocks, key=lambda block: camera.project(_middle(block.low, block.high))[2]):
            found += box(camera, block)
    return found


def _in_the_room(block: Block, near: tuple[float, float], away: Vec) -> Block:
    """A block of a thing whose near edge lies at a point of the floor and which goes on in a direction."""

    def turned(corner: Vec) -> Vec:
        along, height, aside = corner
        return (near[0] + away[0] * along - away[2] * aside, height, near[1] + away[2] * along + away[0] * aside)

    a, b = turned(block.low), turned(block.high)
    low = (min(a[0], b[0]), min(a[1], b[1]), min(a[2], b[2]))
    return Block(low, (max(a[0], b[0]), max(a[1], b[1]), max(a[2], b[2])), block.material)


def _middle(a: Vec, b: Vec) -> Vec:
    return ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2)


def _cushion(frame: Solved, thing: Thing, form: Soft, part: Part, camera: Camera, directions: Sequence[Point]) -> Layer:
    """A cushion under a part, or in the middle under both of a pair."""
    places = [centre(frame.body, each) for each in part.both]
    x, z = sum(place[0] for place in places) / len(places), sum(place[2] for place in places) / len(places)
    base, thick = frame.room.surface(frame.supports.get(part, FLOOR)), frame.room.height(thing)
    radii = (form.half_depth, thick / 2 + 6, form.half_width)
    return Layer(
        [ellipse(camera, (x, base + thick / 2, z), IDENTITY, radii, directions)], palette.TONES[form.material][1]
    )


def held(body: Body, room: Room, camera: Camera, directions: Sequence[Point]) -> list[Piece]:
    """What the person holds, which other parts of the body may cover."""
    found = []
    for thing, placed in room.things.items():
        form = thing.form
        if placed.between is None or not isinstance(form, Ball | Soft | Cord):
            continue
        first, last = (_end(body, target) for target in placed.between)
        discs = _held(form, first, last, camera)
        layer = Layer([swept(discs, directions)], palette.TONES[form.material][1], halo=True)
        found.append(Piece(thing.word, discs, [layer], inner=_INNER))
    return found


def _held(form: Ball | Soft | Cord, first: Vec, last: Vec, camera: Camera) -> list[Disc]:
    if isinstance(form, Ball):
        return [(*camera.project(_middle(first, last)), form.radius)]
    if isinstance(form, Soft):
        return _squeezed(camera.project(first), camera.project(last))
    return [(*camera.project(end), form.radius) for end in (first, last)]


def _squeezed(low: Vec, high: Vec) -> list[Disc]:
    """A cushion between two places of the picture. It fills the gap, and stays at the first place when they part."""
    along, down = high[0] - low[0], high[1] - low[1]
    gap = max(hypot(along, down), 1e-6)
    half = min(max(gap / 2, 18.0), 26.0)
    by = min(half / gap, 0.5)
    x, y, depth = low[0] + along * by, low[1] + down * by, max(low[2], high[2])
    return [(x + far, y, depth, half) for far in (-56.0, 0.0, 56.0)]


def _end(body: Body, target: Target) -> Vec:
    if not isinstance(target, Landmark):
        assert target is FLOOR, target.word
        hand = body.origin[Segment.RIGHT_HAND]
        return (hand[0] + 20.0, 8.0, hand[2] + 20.0)
    if target.segment in _HANDS:
        return body.point(target.segment, (0.0, -bones.PALM, 0.0))
    return target.on(body, Side.RIGHT)
