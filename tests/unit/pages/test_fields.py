import pytest

from generator.kinds import KINDS
from generator.pages.fields import Field, FieldsView, Table
from tests.conftest import MakeSite
from tests.unit.pages.views import view_at


@pytest.fixture
def view(make_site: MakeSite) -> FieldsView:
    """The reference of every field."""
    return view_at(make_site(), "about/fields.md", FieldsView)


def field(view: FieldsView, anchor: str, name: str) -> Field:
    """A field of a table."""
    (table,) = [table for table in (*view.kinds, *view.records) if table.anchor == anchor]
    (found,) = [field for field in table.fields if field.name == name]
    return found


def test_each_kind_has_a_table_with_its_word(view: FieldsView) -> None:
    assert [(table.anchor, table.title) for table in view.kinds] == [
        *(("exercise", "Exercise"), ("condition", "Condition"), ("place", "Place that hurts")),
        *(("precaution", "Precaution"), ("routine", "Routine")),
        *(("safety", "Safety"), ("article", "Older article"), ("glossary", "Glossary"), ("pose", "Pose")),
        *(("source", "Source"), ("vocabulary", "Vocabulary")),
    ]


def test_each_table_has_every_field_of_its_model(view: FieldsView) -> None:
    assert [[found.name for found in table.fields] for table in view.kinds] == [
        list(kind.model.model_fields) for kind in KINDS
    ]


def test_records_inside_of_files_have_a_table_too(view: FieldsView) -> None:
    assert [table.title for table in view.records] == [
        *(
            "Advice",
            "AlertLine",
            "AlertPart",
            "Ankle",
            "BallJoint",
            "Cause",
            "Claim",
            "Dose",
            "DoseChange",
            "DoseRange",
        ),
        *(
            "Figure",
            "Frame",
            "GeneralSign",
            "HingeJoint",
            "HowTo",
            "Lasting",
            "Limit",
            "NextStep",
            "OlderClaim",
            "PainBand",
        ),
        *(
            "PainScore",
            "PlaceFigure",
            "Reassess",
            "Review",
            "RoutineItem",
            "Schedule",
            "Setting",
            "ShortPart",
            "Spine",
            "StopRule",
            "Suit",
            "Term",
        ),
        *("TierAdvice", "UsualPain", "WarningSign", "Wrist"),
    ]


def test_every_field_and_every_table_has_a_meaning(view: FieldsView) -> None:
    def nameless(table: Table) -> list[str]:
        return [f"{table.title}.{found.name}" for found in table.fields if not found.meaning.endswith((".", "”."))]

    tables = (*view.kinds, *view.records)
    assert [name for table in tables for name in nameless(table)] == []
    assert all(table.meaning for table in tables)


@pytest.mark.parametrize(
    ("anchor", "name", "holds", "required"),
    [
        ("exercise", "name", "name", True),
        ("exercise", "summary", "text", True),
        ("exercise", "on_a_bed", "true or false", False),
        ("exercise", "aliases", "names, each with: name", False),
        ("exercise", "steps", "names, each with: text", True),
        ("exercise", "tips", "names, each with: claim", False),
        ("exercise", "harder_exercises", "list of: id of an exercise", False),
        ("exercise", "suits", "names, each with: suit", False),
        ("exercise", "dose", "dose", True),
        ("condition", "part_of", "id of a condition", False),
        ("condition", "regions", "list of: back, hip", True),
        ("condition", "signpost", "emergency, urgent, soon", False),
        ("dose", "hold_s", "number or range, 1 to 120", False),
        ("review", "date", "date", True),
        ("source", "year", "word", False),
        ("source", "supports", "list of: word", True),
    ],
)
def test_a_field_says_what_it_holds(view: FieldsView, anchor: str, name: str, holds: str, *, required: bool) -> None:
    found = field(view, anchor, name)
    assert (found.holds, found.required) == (holds, required)
