from dataclasses import replace

from generator.pages.downloads import downloads
from generator.pages.formats import FORMATS
from generator.pages.print_centre import PrintCentreView
from generator.pages.routine import RoutineView
from generator.pages.sheet import Sheet
from generator.pages.site import Site
from generator.render.addresses import card_path
from tests.conftest import MakeSite
from tests.unit.pages.views import view_at

ROUTINE = "routines/first-week.md"
PAGES = {"a4": 2, "letter": 1, "large": 5, "pocket": 1, "deck": 4}


def printed(site: Site) -> Site:
    """A site for which the cards of the first week were made."""
    return replace(site, cards={card_path("first-week", name): pages for name, pages in PAGES.items()})


def test_a_download_says_its_format_and_its_number_of_pages_and_sheets(make_site: MakeSite) -> None:
    site = printed(make_site())
    found = downloads("first-week", Sheet(site, ROUTINE))
    assert [(each.format, each.label, each.pages, each.sheets) for each in found] == [
        ("a4", "A4", "2 pages", "1 sheet"),
        ("letter", "Letter", "1 page", "1 sheet"),
        ("large", "Large print", "5 pages", "3 sheets"),
        ("pocket", "Pocket booklet", "1 page", "1 sheet"),
        ("deck", "Index cards", "4 pages", "4 sheets"),
    ]


def test_a_routine_page_leads_to_its_pdfs_their_pictures_and_the_print_centre(make_site: MakeSite) -> None:
    view = view_at(printed(make_site()), ROUTINE, RoutineView)
    assert view.sheet is not None
    assert str(view.sheet.address) == "../cards/first-week-a4.pdf"
    assert [each.format for each in view.formats] == ["letter", "large", "pocket", "deck"]
    assert str(view.formats[0].preview) == "../cards/first-week-letter.png"
    assert (view.print_centre.text, str(view.print_centre.address)) == (
        *("All routines in all formats", "../cards/index.md"),
    )


def test_the_print_centre_leads_to_the_same_files_from_its_own_place(make_site: MakeSite) -> None:
    view = view_at(printed(make_site()), "cards/index.md", PrintCentreView)
    (routine,) = view.routines
    assert [str(each.address) for each in routine.cells if each] == [f"first-week-{form.name}.pdf" for form in FORMATS]
    assert [str(form.preview) for form in view.formats] == [f"first-week-{form.name}.png" for form in FORMATS]


def test_a_download_speaks_the_language_of_the_site(make_site: MakeSite) -> None:
    found = downloads("first-week", Sheet(printed(make_site(language="es")), ROUTINE))
    assert [(each.label, each.pages, each.sheets) for each in found][:3] == [
        ("A4", "2 páginas", "1 hoja"),
        ("Carta", "1 página", "1 hoja"),
        ("Letra grande", "5 páginas", "3 hojas"),
    ]


def test_only_what_was_made_is_offered(make_site: MakeSite) -> None:
    site = make_site()
    view = view_at(site, ROUTINE, RoutineView)
    assert (view.sheet, view.formats) == (None, ())
    assert downloads("first-week", Sheet(site, ROUTINE)) == ()
    some = replace(site, cards={card_path("first-week", "deck"): 3, card_path("other", "a4"): 2})
    assert [each.format for each in downloads("first-week", Sheet(some, ROUTINE))] == ["deck"]
