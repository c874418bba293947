"""One exercise: how to start, what to do, how much, for whom, and for whom not."""

from pydantic import Field

from generator.models.base import Cited, Claim, NamedEntity
from generator.models.dose import Dose
from generator.models.pose import Figure
from generator.models.references import ConditionRef, EquipmentRef, ExerciseRef, MuscleRef, SourceRef
from generator.models.words import Choice, Key, Name, Text


class Purpose(Choice):
    """What an exercise is for."""

    MOBILITY = "mobility"
    STRETCH = "stretch"
    STRENGTH = "strength"
    CONTROL = "control"
    BALANCE = "balance"
    NERVE = "nerve"
    AEROBIC = "aerobic"
    REST = "rest"


class StartPosition(Choice):
    """The position of the body in which an exercise starts."""

    SUPINE = "supine"
    PRONE = "prone"
    SIDE_LYING = "side-lying"
    HANDS_AND_KNEES = "hands-and-knees"
    KNEELING = "kneeling"
    FLOOR_SITTING = "floor-sitting"
    SITTING = "sitting"
    STANDING = "standing"
    WALKING = "walking"

    @property
    def on_floor(self) -> bool:
        """Whether one gets down to the floor for it."""
        return self not in (StartPosition.SITTING, StartPosition.STANDING, StartPosition.WALKING)


class Level(Choice):
    """How demanding an exercise is, from first steps to the ones we do not choose first."""

    START_HERE = "start-here"
    NEXT_STEP = "next-step"
    HARDER = "harder"
    EXPERT = "expert"
    WITH_ADVICE = "with-advice"
    NOT_A_FIRST_CHOICE = "not-a-first-choice"


class Suit(Cited):
    """Why an exercise suits a condition."""

    note: Text | None = None
    """What to watch with this condition, in a few words; needed when the exercise goes past a limit of it."""


class Exercise(NamedEntity):
    """One exercise."""

    name: Name
    """The name that readers know, such as Bridge."""
    aliases: dict[Key, Name] = {}
    """Other names for it, which its page shows."""
    summary: Text
    """What it does for the reader, in one line."""
    purposes: tuple[Purpose, ...] = Field(min_length=1)
    """What it is for: mobility, stretch, strength, control, balance, nerve, aerobic or rest."""
    position: StartPosition
    """The position it starts in."""
    on_a_bed: bool = False
    """True when a firm bed does as well as the floor."""
    level: Level
    """How demanding it is."""
    muscles: tuple[MuscleRef, ...] = ()
    """Muscles that work or stretch, from the vocabulary."""
    equipment: tuple[EquipmentRef, ...] = ()
    """What the reader needs, from the vocabulary."""
    start: Text
    """How to get into the start position."""
    steps: dict[Key, Text] = Field(min_length=1, max_length=12)
    """The movement, one action a step, in order."""
    figure: Figure | None = None
    """The pictures, drawn from joint angles; a published exercise has one."""
    steps_sources: tuple[SourceRef, ...] = Field(min_length=1)
    """Sources of the start position and the steps."""
    feel: Claim
    """Where the reader should feel it."""
    tips: dict[Key, Claim] = {}
    """What makes it work better."""
    mistakes: dict[Key, Claim] = {}
    """What often goes wrong."""
    easier: dict[Key, Claim] = {}
    """Ways to make this exercise easier."""
    harder: dict[Key, Claim] = {}
    """Ways to make this exercise harder."""
    harder_exercises: tuple[ExerciseRef, ...] = ()
    """Exercises that are the next rung of the ladder; the easier direction is worked out from this."""
    cautions: dict[Key, Claim] = {}
    """When to stop or to take care."""
    dose: Dose
    """How much of it."""
    suits: dict[ConditionRef, Suit] = {}
    """Conditions that it suits."""
    why_not_first: dict[Key, Claim] = {}
    """Only for the level not-a-first-choice: why."""
    instead: tuple[ExerciseRef, ...] = ()
    """Only for the level not-a-first-choice: what to do instead."""
