import ast
from pathlib import Path
from typing import Annotated, Any

import pytest
from pydantic import Field, StringConstraints, create_model

import generator
from generator.kinds import KINDS
from generator.library.entry import Kind
from generator.models.base import Cited, Model
from generator.models.description import describe
from generator.models.dose import Dose
from generator.models.pose import Setting
from generator.models.references import ExerciseRef
from generator.models.shapes import (
    ChoiceShape,
    DateShape,
    Example,
    FieldDescription,
    ListShape,
    MappingShape,
    NumberShape,
    RangeShape,
    RecordShape,
    ReferenceShape,
    Shape,
    TextShape,
    TruthShape,
    WordShape,
)
from generator.models.source import Source
from generator.models.span import Bounds, Span
from generator.models.words import ID_PATTERN, Choice, Key, Line, Name, Text


class Side(Choice):
    """A choice."""

    LEFT = "left"
    RIGHT = "right"


class Colour(Line):
    """A kind of line of its own."""


def holds(annotation: Any, field: Any = ...) -> Shape:
    """What a field with an annotation holds."""
    (described,) = describe(create_model("Sample", __base__=Model, value=(annotation, field))).fields
    return described.holds


@pytest.mark.parametrize(
    ("annotation", "shape"),
    [
        (bool, TruthShape()),
        (Span, RangeShape(None, None)),
        (Annotated[Span, Bounds(1, 7)], RangeShape(1, 7)),
        (int, NumberShape(None, None, None, whole=True)),
        (float, NumberShape(None, None, None, whole=False)),
        (Annotated[int, Field(ge=0, le=180, multiple_of=5)], NumberShape(0, 180, 5, whole=True)),
        (Key, WordShape(ID_PATTERN)),
        (Annotated[str, StringConstraints(pattern="^a$")], WordShape("^a$")),
        (Line, TextShape(Line)),
        (Text, TextShape(Text)),
        (Name, TextShape(Name)),
        (Colour, TextShape(Colour)),
        (Side, ChoiceShape(("left", "right"))),
        (ExerciseRef, ReferenceShape("exercise")),
        (tuple[Side, ...], ListShape(ChoiceShape(("left", "right")), 0)),
        (tuple[Side, Side], ListShape(ChoiceShape(("left", "right")), 2)),
        (dict[Key, Text], MappingShape(WordShape(ID_PATTERN), TextShape(Text), 0)),
        (dict[ExerciseRef, Side], MappingShape(ReferenceShape("exercise"), ChoiceShape(("left", "right")), 0)),
    ],
)
def test_an_annotation_has_a_shape_with_and_without_none(annotation: Any, shape: Shape) -> None:
    assert holds(annotation) == shape
    assert holds(annotation | None, None) == shape


@pytest.mark.parametrize(
    ("annotation", "field", "shape"),
    [
        (int | None, Field(default=None, ge=1), NumberShape(1, None, None, whole=True)),
        (Annotated[float, Field(ge=-180, le=180)] | None, None, NumberShape(-180, 180, None, whole=False)),
        (tuple[Text, ...], Field(min_length=1), ListShape(TextShape(Text), 1)),
        (dict[Key, Text], Field(min_length=2, max_length=4), MappingShape(WordShape(ID_PATTERN), TextShape(Text), 2)),
        (str, Field(pattern="^b$"), WordShape("^b$")),
    ],
)
def test_bounds_are_found_at_the_field_and_inside_its_annotation(annotation: Any, field: Any, shape: Shape) -> None:
    assert holds(annotation, field) == shape


def test_a_record_has_its_fields_in_order_with_what_they_mean() -> None:
    assert describe(Cited) == RecordShape(
        Cited,
        "Something that rests on sources, or is openly our own choice.",
        (
            FieldDescription(
                "sources",
                "Ids of the sources that say so.",
                required=False,
                holds=ListShape(ReferenceShape("source"), 0),
            ),
            FieldDescription(
                "ours",
                "True when this is our own editorial choice; the page marks it as ours.",
                required=False,
                holds=TruthShape(),
            ),
        ),
    )


def test_a_record_inside_another_one_is_described_too() -> None:
    assert holds(dict[Key, Cited]) == MappingShape(WordShape(ID_PATTERN), describe(Cited), 0)


@pytest.mark.parametrize(
    ("model", "name", "shape"),
    [
        (Source, "seen", DateShape()),
        (Source, "url", WordShape(r"^https?://[^\s<>\"']+$")),
        (Setting, "distance", NumberShape(-100, 200, None, whole=False)),
        (Dose, "up_to", NumberShape(1, None, None, whole=True)),
    ],
)
def test_a_field_of_a_real_model_has_this_shape(model: type[Model], name: str, shape: Shape) -> None:
    field = describe(model).field(name)
    assert field is not None
    assert field.holds == shape


def test_there_is_no_field_of_another_name() -> None:
    assert describe(Cited).field("source") is None


def test_an_example_stands_at_the_field() -> None:
    repetitions, sets, url = (
        describe(Dose).field("repetitions"),
        describe(Dose).field("sets"),
        describe(Source).field("url"),
    )
    assert repetitions is not None
    assert sets is not None
    assert url is not None
    assert (repetitions.example, sets.example) == (Example(), None)
    assert url.example == Example("https://www.example.org/page")


@pytest.mark.parametrize(
    ("annotation", "field", "told"),
    [
        (str, ..., "Sample.value: there is no shape for <class 'str'>"),
        (bytes, ..., "Sample.value: there is no shape for <class 'bytes'>"),
        (list[int], ..., "Sample.value: there is no shape for list[int]"),
        (int | str, ..., "Sample.value: there is no shape for int | str"),
        (int | float | None, None, "Sample.value: there is no shape for int | float | None"),
        (tuple[int, bool], ..., "Sample.value: there is no shape for tuple[int, bool]"),
        (
            tuple[tuple[int, ...], ...],
            ...,
            "Sample.value: tuple[int, ...] is no single value, as items of lists and keys are",
        ),
        (int, Field(gt=5), "Sample.value: there is no bound such as Gt(gt=5)"),
    ],
)
def test_what_has_no_shape_is_refused(annotation: Any, field: Any, told: str) -> None:
    with pytest.raises(TypeError) as error:
        holds(annotation, field)
    assert str(error.value) == told


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(kind.name))
def test_every_kind_of_content_can_be_described(kind: Kind) -> None:
    assert [field.name for field in describe(kind.model).fields] == list(kind.model.model_fields)


def test_no_other_module_reads_annotations() -> None:
    root = Path(generator.__file__).parent
    readers = [
        path.relative_to(root).as_posix()
        for path in sorted(root.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and {"get_args", "get_origin"} & {alias.name for alias in node.names}
    ]
    assert readers == ["models/description.py"]
