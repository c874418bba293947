from generator.pages.sources import MOST_PAGES, SourcesView
from tests.conftest import MakeSite
from tests.minimal import GUIDE, LEAFLET, PLANK
from tests.unit.pages.views import led, view_at

PATH = "sources/index.md"


def test_sources_stand_under_their_tier_the_strongest_first(make_site: MakeSite) -> None:
    view = view_at(make_site(), PATH, SourcesView)
    assert [(group.anchor, group.title, [source.id for source in group.sources]) for group in view.groups] == [
        ("tier-a", "Guidelines, reviews and trials", ["guide"]),
        ("tier-b", "Health services and charities", ["leaflet"]),
    ]


def test_a_source_tells_all_that_is_known_about_it(make_site: MakeSite) -> None:
    groups = view_at(make_site(), PATH, SourcesView).groups
    guide, leaflet = groups[0].sources[0], groups[1].sources[0]
    assert (guide.title, guide.publisher, guide.doi) == ("The guide", "The board, 2025", "10.1000/guide")
    assert (guide.official, guide.seen, guide.address) == (True, "20 November 2026", "https://guide.example/back")
    assert (leaflet.publisher, leaflet.doi, leaflet.official) == ("The hospital", "", False)


def test_the_pages_that_cite_a_source_are_named_in_alphabetical_order(make_site: MakeSite) -> None:
    guide = view_at(make_site(), PATH, SourcesView).groups[0].sources[0]
    assert led(guide.pages) == [
        ("Back pain", "../conditions/back-pain.md"),
        ("Bridge", "../exercises/bridge.md"),
        ("First week", "../routines/first-week.md"),
        ("Safety first", "../safety/index.md"),
    ]
    assert guide.more == ""


def test_a_source_that_many_pages_cite_names_some_and_counts_the_others(make_site: MakeSite) -> None:
    many = {f"content/exercises/p{n:02}.yaml": PLANK.replace("id: plank", f"id: p{n:02}") for n in range(20)}
    leaflet = view_at(make_site(many), PATH, SourcesView).groups[1].sources[0]
    assert len(leaflet.pages) == MOST_PAGES
    cited_by = 20 + len(("bridge", "plank", "sit-to-stand", "back-pain", "thin-bones"))
    assert leaflet.more.count(str(cited_by - MOST_PAGES)) == 1


def test_a_source_without_a_page_is_not_listed(make_site: MakeSite) -> None:
    spare = {"content/sources/spare.yaml": LEAFLET.replace("id: leaflet", "id: spare")}
    groups = view_at(make_site(spare), PATH, SourcesView).groups
    assert [source.id for group in groups for source in group.sources] == ["guide", "leaflet"]


def test_sources_of_one_tier_stand_in_the_order_of_their_publishers(make_site: MakeSite) -> None:
    other = GUIDE.replace("id: guide", "id: other").replace("The board", "A board")
    site = make_site(
        {"content/sources/other.yaml": other}, plank=("steps_sources: [leaflet]", "steps_sources: [other]")
    )
    assert [source.id for source in view_at(site, PATH, SourcesView).groups[0].sources] == ["other", "guide"]
