"""A whole content folder in literals: the smallest one with every page, and files for the rarer kinds and fields."""

from tests.minimal_advice import ARTICLE, CONDITION, GLOSSARY, PLACE, PRECAUTION, SAFETY, SIGNPOST
from tests.minimal_exercises import BRIDGE, PLANK, ROUTINE, SIT_TO_STAND, SIT_UP

__all__ = [
    "ARTICLE",
    "BRIDGE",
    "CONDITION",
    "EQUIPMENT",
    "FILES",
    "GLOSSARY",
    "GUIDE",
    "LEAFLET",
    "MUSCLES",
    "PLACE",
    "PLANK",
    "PRECAUTION",
    "RARE",
    "ROUTINE",
    "SAFETY",
    "SIGNPOST",
    "SIT_TO_STAND",
    "SIT_UP",
]

GUIDE = """\
id: guide
tier: A
title: The guide
organisation: The board
year: "2025"
url: https://guide.example/back
official: true
doi: 10.1000/guide
seen: 2026-11-20
supports: [Everything.]
"""

LEAFLET = """\
id: leaflet
tier: B
title: The leaflet
organisation: The hospital
url: https://leaflet.example/a?b=1&c=2
official: false
seen: 2026-11-20
supports: [The rest.]
"""

MUSCLES = """\
id: muscles
terms: {buttock: buttock muscle}
"""

EQUIPMENT = """\
id: equipment
terms: {chair: sturdy chair, mat: soft mat}
"""

FILES = {
    "content/safety/safety.yaml": SAFETY,
    "content/conditions/back-pain.yaml": CONDITION,
    "content/exercises/bridge.yaml": BRIDGE,
    "content/exercises/plank.yaml": PLANK,
    "content/exercises/sit-to-stand.yaml": SIT_TO_STAND,
    "content/precautions/thin-bones.yaml": PRECAUTION,
    "content/routines/first-week.yaml": ROUTINE,
    "content/where/low-back.yaml": PLACE,
    "content/sources/guide.yaml": GUIDE,
    "content/sources/leaflet.yaml": LEAFLET,
    "content/vocabulary/muscles.yaml": MUSCLES,
    "content/vocabulary/equipment.yaml": EQUIPMENT,
}
"""A project without a mistake in it."""

RARE = {
    "content/conditions/numb-seat.yaml": SIGNPOST,
    "content/exercises/sit-up.yaml": SIT_UP,
    "content/articles/old-tips.yaml": ARTICLE,
    "content/glossary/english.yaml": GLOSSARY,
}
"""A signpost, an exercise that is not a first choice, an older article and a glossary; they fit into the project."""
