import pytest

from generator.catalogue import CATALOGUE
from generator.pages.rules import Row, RulesView, Words
from tests.conftest import MakeSite
from tests.unit.pages.views import view_at


@pytest.fixture
def view(make_site: MakeSite) -> RulesView:
    """The table of every rule."""
    return view_at(make_site(), "about/rules.md", RulesView)


def row(view: RulesView, id_: str) -> Row:
    """The row of a rule."""
    (found,) = [row for stage in view.stages for row in stage.rows if Words(id_, code=True) in row.names]
    return found


def test_each_stage_has_a_table_in_the_order_in_which_content_passes_them(view: RulesView) -> None:
    assert [(table.anchor, table.title) for table in view.stages] == [
        *(("read", "Files"), ("parse", "YAML"), ("validate", "Fields"), ("link", "Names and references")),
        *(("translate", "Translations"), ("draw", "Figures"), ("check", "Content"), ("site", "The site")),
    ]


def test_each_rule_of_the_catalogue_has_a_row(view: RulesView) -> None:
    shown = [[[name.text for name in row.names if name.code] for row in table.rows] for table in view.stages]
    assert shown == [[list(told.ids) for told in stage.told] for stage in CATALOGUE]


def test_names_that_are_told_for_one_reason_share_a_row(view: RulesView) -> None:
    assert row(view, "unsourced-dose") == Row(
        (Words("unsourced-claim", code=True), Words(", ", code=False), Words("unsourced-dose", code=True)),
        (
            Words("A source, or ", code=False),
            Words("ours: true", code=True),
            Words(", for each claim and each dose", code=False),
        ),
    )


def test_what_a_rule_asks_stands_in_the_language_of_the_page(make_site: MakeSite) -> None:
    view = view_at(make_site(language="es"), "about/rules.md", RulesView)
    assert row(view, "frame-step").asks == (
        Words("Un paso, o ", code=False),
        Words("start", code=True),
        Words(", para cada dibujo", code=False),
    )
