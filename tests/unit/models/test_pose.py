"""The words of a figure are those that bodies and drawing know."""

from generator.bodies.parts import REACHING
from generator.bodies.parts import Part as BodyPart
from generator.bodies.room import Place as BodyPlace
from generator.bodies.stance import Position as BodyPosition
from generator.bodies.targets import SURFACES, TARGETS
from generator.bodies.things import THINGS
from generator.drawing.camera import VIEWS
from generator.models.pose import Limb, Part, Place, Position, Prop, Surface, Target, View


def test_an_author_may_write_each_word_that_a_floor_below_knows_and_no_other() -> None:
    assert [*Prop] == [thing.word for thing in THINGS]
    assert [*Surface] == [*SURFACES] == ["floor", "seat", "bed", "step"]
    assert [*Target] == [*TARGETS]
    assert [*Part] == [*BodyPart]
    assert [*Limb] == [*REACHING]
    assert [*Place] == [*BodyPlace]
    assert [*Position] == [*BodyPosition]
    assert [*View] == [*VIEWS]


def test_targets_stand_in_the_order_in_which_one_looks_for_them() -> None:
    assert [*Target][:10] == [
        *("stay", "floor", "seat", "bed", "step", "wall", "worktop", "chair-back", "back-of-head", "chest"),
    ]  # fmt: skip
