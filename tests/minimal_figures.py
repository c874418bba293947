"""Figures for the exercises of the minimal project, so that they ask something of the body."""

LYING = """\
id: lying
position: supine
supports: {pelvis: floor, chest: floor, head: floor}
"""

STANDING = """\
id: standing
position: standing
supports: {left-foot: floor, right-foot: floor}
"""

KNEELING = """\
id: all-fours
position: hands-and-knees
hip: {flexion: 90}
knee: {flexion: 90}
shoulder: {flexion: 90}
reach: {left-hand: floor, right-hand: floor}
supports: {left-knee: floor, right-knee: floor, left-hand: floor, right-hand: floor}
"""

POSES = {
    "content/poses/lying.yaml": LYING,
    "content/poses/standing.yaml": STANDING,
    "content/poses/all-fours.yaml": KNEELING,
}


def figure(step: str, change: str, pose: str = "lying") -> tuple[str, str]:
    """An edit that gives an exercise a figure: from a pose, a change in the frame ``pull``."""
    old = "steps_sources: [leaflet]\n"
    return (
        old,
        f"""\
figure:
  frames:
    begin: {{step: start, pose: {pose}, caption: Begin., alt: Begin.}}
    pull: {{step: {step}, {change}, caption: Move., alt: Move.}}
{old}""",
    )


KNEE_UP = figure("lift", "left_hip: {flexion: 118}, left_knee: {flexion: 100}")
"""For the bridge: a hip bent to 118 degrees."""
KNEE_UP_PLANK = figure("hold", "left_hip: {flexion: 118}, left_knee: {flexion: 100}")
"""The same for the plank."""
