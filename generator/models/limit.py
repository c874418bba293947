"""A limit: a movement or a position that is not for the reader, in the terms in which figures are measured."""

from typing import Annotated, Self, TypeAlias

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.bodies.demands import MOVEMENTS, ROUNDING_DEG
from generator.models.base import Claim
from generator.models.shapes import Example
from generator.models.words import Choice

LimitDegrees: TypeAlias = Annotated[int, Field(ge=0, le=180, multiple_of=ROUNDING_DEG)]


class Demand(Choice):
    """What a figure can ask of the body: a movement of a joint, or a way to rest."""

    HIP_FLEXION = "hip-flexion"
    HIP_EXTENSION = "hip-extension"
    HIP_ABDUCTION = "hip-abduction"
    HIP_ADDUCTION = "hip-adduction"
    HIP_INTERNAL_ROTATION = "hip-internal-rotation"
    HIP_EXTERNAL_ROTATION = "hip-external-rotation"
    KNEE_FLEXION = "knee-flexion"
    SPINE_FLEXION = "spine-flexion"
    SPINE_EXTENSION = "spine-extension"
    SPINE_SIDE_BEND = "spine-side-bend"
    SPINE_ROTATION = "spine-rotation"
    NECK_FLEXION = "neck-flexion"
    NECK_EXTENSION = "neck-extension"
    NECK_ROTATION = "neck-rotation"
    SHOULDER_FLEXION = "shoulder-flexion"
    SHOULDER_ABDUCTION = "shoulder-abduction"
    WRIST_EXTENSION = "wrist-extension"
    WEIGHT_ON_ONE_LEG = "weight-on-one-leg"
    WEIGHT_ON_KNEES = "weight-on-knees"
    WEIGHT_ON_HANDS = "weight-on-hands"
    WEIGHT_ON_FOREARMS = "weight-on-forearms"
    DOWN_TO_THE_FLOOR = "down-to-the-floor"
    LYING_ON_THE_BACK = "lying-on-the-back"
    LYING_ON_THE_FRONT = "lying-on-the-front"

    @property
    def is_movement(self) -> bool:
        """Whether it is measured in degrees."""
        return self.value in MOVEMENTS


class Limit(Claim):
    """One limit. A figure that goes past it decides for an exercise; the text says it to the reader."""

    demand: Demand
    """What is limited: a movement of a joint, or a way to rest."""
    over_deg: Annotated[LimitDegrees | None, Example()] = None
    """Only for a movement: the angle past which it is not for the reader, in whole degrees, in steps of 5. The knee
    reaches the middle of the body at about 10 degrees of hip-adduction."""

    @model_validator(mode="after")
    def _degrees_belong_to_a_movement(self) -> Self:
        if self.demand.is_movement and self.over_deg is None:
            raise PydanticCustomError("limit_degrees_missing", "{demand} needs degrees", {"demand": self.demand.value})
        if not self.demand.is_movement and self.over_deg is not None:
            raise PydanticCustomError("limit_degrees", "{demand} has no degrees", {"demand": self.demand.value})
        return self
