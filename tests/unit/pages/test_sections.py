"""Sections: what a page shows below each heading, and what its origins tell of it."""

from markupsafe import Markup

from generator.models.references import SourceRef
from generator.pages.cautions import Warned
from generator.pages.sections import Fold, Line, folded, linked, plain, present, stated, warned
from generator.pages.sheet import Link, Statement, row

WALK = Statement("Walk.", (SourceRef("guide"),), ours=False)
BRIDGE, PLANK = Link("Bridge", Markup("bridge.md")), Link("Plank", Markup("plank.md"))


def test_a_section_that_says_nothing_is_left_out() -> None:
    said = plain("tips", "Tips", ["Breathe."])
    assert present(plain("muscles", "Muscles", []), said, linked("routines", "Routines", [])) == (said,)
    assert present(warned("not-for", "Leave it out", [], intro="Leave it out if you:")) == ()


def test_statements_are_points_and_rest_on_their_sources() -> None:
    section = stated("easier", "Easier", (WALK,))
    assert section.lines == (Line("Walk."),)
    assert section.origin == ("Easier", (WALK,))


def test_a_warning_is_a_link_with_its_reason_and_an_origin_in_one_sentence() -> None:
    section = warned("avoid", "Leave out", [Warned(BRIDGE, WALK)])
    assert section.lines == (Line(link=BRIDGE, reason="Walk."),)
    assert section.rests == (Statement("Bridge: Walk.", (SourceRef("guide"),), ours=False),)


def test_links_need_no_source() -> None:
    assert linked("routines", "Routines", [PLANK]).origin == ("Routines", ())


def test_details_with_nothing_inside_are_left_out() -> None:
    full = Fold("a", "A", "", "info", (plain("tips", "Tips", ["Breathe."]),))
    assert folded(full, Fold("b", "B", "", "info", ())) == (full,)


def test_links_in_a_row_are_parted_by_a_sign_and_the_last_one_has_its_own() -> None:
    assert [link.after for link in row([BRIDGE, PLANK])] == [", ", ""]
    assert [link.after for link in row([BRIDGE, PLANK], "; ", " and ours")] == ["; ", " and ours"]
    assert row([]) == ()
