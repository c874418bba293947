"""An exercise does not suit someone who says to avoid it, and a precaution names it once."""

from collections.abc import Iterator

from generator.library.cautions import Ground
from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.models.exercise import Exercise
from generator.models.precaution import Precaution
from generator.problems import Problem


def check(library: Library) -> Iterator[Problem]:
    """Each condition that an exercise says it suits, and each exercise that a precaution names."""
    for entry in library.of(Exercise).values():
        for id_ in entry.entity.suits:
            condition = library.conditions.get(id_)
            if condition and entry.id in condition.avoid:
                message = f'"{id_}" says to avoid "{entry.id}", so it cannot suit it'
                hint = f'take it out here, or from avoid in "{id_}"'
                yield RULE.problem(entry, ("suits", str(id_)), message, hint, at_key=True)
    for precaution in library.of(Precaution).values():
        yield from _precaution(precaution, library)


def _precaution(entry: Entry[Precaution], library: Library) -> Iterator[Problem]:
    precaution = entry.entity
    for name in ("suits", "take_care"):
        for id_ in getattr(precaution, name):
            if id_ in precaution.avoid:
                message = f'"{id_}" stands in avoid too'
                yield RULE.problem(entry, (name, str(id_)), message, "name it once", at_key=True)
    for id_ in precaution.suits:
        exercise = library.exercises.get(id_)
        said = next((one for one in library.cautions(exercise) if one.by is precaution), None) if exercise else None
        if id_ in precaution.take_care:
            message = f'"{id_}" stands in take_care too'
            yield RULE.problem(entry, ("suits", str(id_)), message, "name it once", at_key=True)
        elif said and said.ground in (Ground.POSITION, Ground.MEASURED):
            what = said.reason if said.ground is Ground.POSITION else "its figure passes a limit"
            hint = "take it out, or say in take_care how to change it"
            yield RULE.problem(entry, ("suits", str(id_)), f'"{id_}" cannot suit here: {what}', hint, at_key=True)


RULE = Rule("contradiction", check)
