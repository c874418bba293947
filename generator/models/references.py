"""References: the ids of other things, a type for each kind of thing."""

from typing import Any, ClassVar

from pydantic import GetCoreSchemaHandler
from pydantic_core import core_schema

from generator.models.words import ID_PATTERN


class Reference(str):
    """The id of another thing. Each subclass says of which kind; the linker checks that it exists."""

    kind: ClassVar[str]

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """Validates an id."""
        text = core_schema.str_schema(strict=True, pattern=ID_PATTERN)
        return core_schema.no_info_after_validator_function(cls, text)


class SourceRef(Reference):
    """The id of a source in ``content/sources``."""

    kind = "source"


class ExerciseRef(Reference):
    """The id of an exercise in ``content/exercises``."""

    kind = "exercise"


class ConditionRef(Reference):
    """The id of a condition in ``content/conditions``."""

    kind = "condition"


class PrecautionRef(Reference):
    """The id of a precaution in ``content/precautions``."""

    kind = "precaution"


class RoutineRef(Reference):
    """The id of a routine in ``content/routines``."""

    kind = "routine"


class PlaceRef(Reference):
    """The id of a place of the body in ``content/where``."""

    kind = "place"


class TermRef(Reference):
    """A term of a vocabulary in ``content/vocabulary``."""

    vocabulary: ClassVar[str]


class MuscleRef(TermRef):
    """A term of ``content/vocabulary/muscles.yaml``."""

    kind = "muscle"
    vocabulary = "muscles"


class EquipmentRef(TermRef):
    """A term of ``content/vocabulary/equipment.yaml``."""

    kind = "equipment"
    vocabulary = "equipment"


class PoseRef(Reference):
    """The id of a named pose in ``content/poses``."""

    kind = "pose"
