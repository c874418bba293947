"""Who speaks against an exercise, and how: the one place from which pages, cards, rules and data learn it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from generator.library.limits import Breach
from generator.models.base import Claim
from generator.models.condition import Condition
from generator.models.exercise import Exercise
from generator.models.precaution import Advice, Precaution, Stake
from generator.models.references import ExerciseRef
from generator.models.routine import Routine


class Ground(StrEnum):
    """Why a condition or a precaution speaks of an exercise."""

    NAMED = "named"
    """It says to leave the exercise out."""
    POSITION = "position"
    """Its start position is not possible."""
    MEASURED = "measured"
    """Nobody wrote it down, and the figure goes past a limit."""
    CHANGE = "change"
    """It says how to change the exercise, or to go easy on it."""


@dataclass(frozen=True)
class Caution:
    """A condition or a precaution that speaks of an exercise with a warning.

    Attributes:
        by: Who speaks.
        ground: Why.
        claim: The reason in words; None when the start position decides.
        breaches: Limits of ``by`` that the exercise goes past.
    """

    by: Condition | Precaution
    ground: Ground
    claim: Claim | None
    breaches: tuple[Breach, ...] = ()

    @property
    def reason(self) -> str:
        """What an author is told of why."""
        return self.claim.text if self.claim else "its start position is ruled out"

    @property
    def objects(self) -> bool:
        """Whether the exercise is to be left out, rather than changed."""
        return self.ground is not Ground.CHANGE

    @property
    def short(self) -> str | None:
        """For whom it holds, as the end of "if you …", where that is not everyone for whom ``by`` stands."""
        return self.claim.short if isinstance(self.claim, Advice) else None

    @property
    def travels(self) -> bool:
        """Whether it stands wherever the exercise is prescribed: whoever merely cannot kneel sees how to change it."""
        return self.objects or (isinstance(self.by, Precaution) and self.by.stake is not Stake.ABILITY)

    @property
    def gravity(self) -> tuple[bool, bool, int, str]:
        """Sorts the most serious first: harm before falls before ability, "leave out" before "change"."""
        rank = list(Stake).index(self.by.stake) * 2 if isinstance(self.by, Precaution) else 1
        return rank == list(Stake).index(Stake.ABILITY) * 2, not self.objects, rank, self.by.id


def caution(by: Condition | Precaution, exercise: Exercise, past: tuple[Breach, ...]) -> Caution | None:
    """What a condition or a precaution says against an exercise, if anything.

    Words count before what follows from a position or a figure, so that nothing is told twice.

    Args:
        by: Who may speak.
        exercise: The exercise.
        past: The limits of ``by`` that its figure goes past.
    """
    name = ExerciseRef(exercise.id)
    if name in by.avoid:
        return Caution(by, Ground.NAMED, by.avoid[name], past)
    if isinstance(by, Precaution):
        if name in by.take_care:
            return Caution(by, Ground.CHANGE, by.take_care[name], past)
        if ruled_out(by, exercise):
            return Caution(by, Ground.POSITION, None, past)
    elif by.id in exercise.suits:
        return None
    return Caution(by, Ground.MEASURED, past[0].limit, past) if past else None


def ruled_out(precaution: Precaution, exercise: Exercise) -> bool:
    """Whether the start position of an exercise is not possible with a precaution."""
    return exercise.position in precaution.rules_out and not (precaution.bed_is_fine and exercise.on_a_bed)


def is_own(by: Condition | Precaution, routine: Routine) -> bool:
    """Whether a routine is made for a condition or a precaution."""
    return by.id in (routine.conditions if isinstance(by, Condition) else routine.precautions)


def travelling(cautions: Iterable[Caution], routine: Routine | None = None) -> list[Caution]:
    """The cautions that stand under an exercise wherever it is prescribed, the most serious first.

    Args:
        cautions: All that is said of the exercise.
        routine: The routine that holds it. For whom it is made, its author has answered in the routine itself.
    """
    told = (one for one in cautions if one.travels and not (routine and is_own(one.by, routine)))
    return sorted(told, key=lambda one: one.gravity)
