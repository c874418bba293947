"""From the turn of each joint to where every segment of the body lies."""

from typing import Final

from generator.bodies import skeleton as bones
from generator.bodies.body import Body, Turns
from generator.bodies.limbs import LIMBS, Limb
from generator.bodies.parts import Joint, Segment
from generator.bodies.stance import Stance
from generator.bodies.vector import Mat, about_y, about_z, at, cardan, mul

_BENDS: Final = ((Joint.LUMBAR, 3), (Joint.THORACIC, 3), (Joint.NECK, 2))
_SPINE: Final = (
    (Segment.LUMBAR1, Joint.LUMBAR),
    (Segment.LUMBAR2, Joint.LUMBAR),
    (Segment.LUMBAR3, Joint.LUMBAR),
    (Segment.THORACIC1, Joint.THORACIC),
    (Segment.THORACIC2, Joint.THORACIC),
    (Segment.CHEST, Joint.THORACIC),
)
_HEAD: Final = (
    (Segment.NECK, Segment.CHEST, Joint.NECK, bones.NECK),
    (Segment.HEAD, Segment.NECK, Joint.HEAD, bones.HEAD),
)


def root_axes(stance: Stance) -> Mat:
    """The axes of the pelvis, before the body settles."""
    axes = mul(about_y(-stance.turn), stance.position.axes) if stance.turn else stance.position.axes
    if stance.lean:
        axes = mul(axes, about_z(-stance.lean))
    return mul(axes, about_y(-stance.roll)) if stance.roll else axes


def turns(stance: Stance) -> Turns:
    """The turn of each joint as stated."""
    angle = stance.angle
    found: Turns = {}
    for part, bends in _BENDS:
        found[part] = cardan(
            -angle(part, "flexion") / bends, angle(part, "side_bend") / bends, -angle(part, "rotation") / bends
        )
    found[Joint.HEAD] = found[Joint.NECK]
    for limb in LIMBS:
        ball, sign = limb.ball, limb.side.sign
        found[ball] = cardan(
            angle(ball, "flexion"), -sign * angle(ball, "abduction"), sign * angle(ball, "internal_rotation")
        )
        found[limb.hinge] = about_z(limb.bends * angle(limb.hinge, "flexion"))
        found[limb.tip] = about_z(-limb.bends * angle(limb.tip, limb.tip_motion))
    return found


def pose(root: Mat, joints: Turns) -> Body:
    """The body with the middle of its hips at the origin.

    Args:
        root: The axes of the pelvis.
        joints: The turn of every joint.
    """
    body = Body({Segment.PELVIS: (0.0, 0.0, 0.0)}, {Segment.PELVIS: root}, joints)
    _place_spine(body)
    for limb in LIMBS:
        _place_limb(body, limb)
    return body


def _place_spine(body: Body) -> None:
    """Places the back, the neck and the head upon the pelvis."""
    origin, axes = body.origin, body.axes
    here, turned = origin[Segment.PELVIS], axes[Segment.PELVIS]
    for (segment, joint), rise in zip(_SPINE, bones.SPINE, strict=True):
        here = at(here, turned, (0.0, rise, 0.0))
        turned = mul(turned, body.turns[joint])
        origin[segment], axes[segment] = here, turned
    place_head(body)


def place_head(body: Body) -> None:
    """Places the neck and the head upon the chest."""
    turned = body.axes[Segment.CHEST]
    for segment, start, joint, local in _HEAD:
        body.origin[segment] = at(body.origin[start], turned, local)
        turned = body.axes[segment] = mul(turned, body.turns[joint])


def _place_limb(body: Body, limb: Limb) -> None:
    """Places an arm or a leg from its shoulder or hip on."""
    origin, axes, joints = body.origin, body.axes, body.turns
    upper = mul(axes[limb.trunk], joints[limb.ball])
    lower = mul(upper, joints[limb.hinge])
    origin[limb.upper] = root = at(origin[limb.trunk], axes[limb.trunk], limb.root)
    origin[limb.lower] = hinge = at(root, upper, (0.0, -limb.upper_length, 0.0))
    origin[limb.end] = at(hinge, lower, (0.0, -limb.lower_length, 0.0))
    axes[limb.upper], axes[limb.lower] = upper, lower
    axes[limb.end] = mul(lower, joints[limb.tip])
