import pytest
from markupsafe import Markup

from generator.pages.condition import ConditionView, SignpostView
from generator.pages.sections import Line
from generator.pages.sheet import Link
from tests.conftest import MakeSite
from tests.minimal import CONDITION, ROUTINE
from tests.minimal_figures import KNEE_UP_PLANK, POSES
from tests.unit.pages.views import announced, page_at, points, section, signs, traced, view_at

PATH = "conditions/back-pain.md"


@pytest.fixture
def view(make_site: MakeSite) -> ConditionView:
    """The page of back pain."""
    return view_at(make_site(), PATH, ConditionView)


def test_each_section_of_claims_is_shown_and_clear_and_mixed_causes_stand_apart(view: ConditionView) -> None:
    assert [(each.anchor, points(view.sections, each.anchor)) for each in view.sections] == [
        ("key-points", ["Keep moving."]),
        ("routines", []),
        ("what", ["A sore back."]),
        ("feels", ["A dull ache."]),
        ("course", ["It gets better in weeks."]),
        ("helps", ["A walk each day."]),
        ("does-not-help", ["Rest in bed."]),
        ("causes", ["A heavy lift."]),
        ("mixed-causes", ["A lot of sitting."]),
        ("good-to-know", ["Few need a scan."]),
        ("exercises", []),
        ("take-care", ["Bend with care."]),
        ("avoid", ["Sit to stand: Not with back pain."]),
        (
            "see-someone",
            ["You are no better after 6 weeks, or you get worse before that.", "It stops you from sleeping."],
        ),
    ]


def test_its_own_signs_stand_with_the_general_ones_and_the_most_urgent_come_first(view: ConditionView) -> None:
    assert signs(view.emergency) == [("emergency", ["Both legs go numb."])]
    assert signs(view.other_alerts) == [
        ("urgent", ["A fever with back pain."]),
        ("soon", ["One leg gets weak."]),
    ]


def test_signs_of_another_region_and_empty_tiers_are_left_out(make_site: MakeSite) -> None:
    hip = (
        CONDITION.replace("id: back-pain", "id: hip")
        .replace("[back]", "[hip]")
        .replace("tier: soon", "tier: emergency")
    )
    view = view_at(make_site({"content/conditions/hip.yaml": hip}), "conditions/hip.md", ConditionView)
    assert signs(view.emergency) == [("emergency", ["One leg gets weak.", "Both legs go numb."])]
    assert view.other_alerts == ()


def test_exercises_and_routines_are_found_from_the_other_side(view: ConditionView) -> None:
    exercises, routines = (section(view.sections, anchor).teasers for anchor in ("exercises", "routines"))
    assert (announced(exercises), announced(routines)) == (["Bridge"], ["First week"])
    assert exercises[0].tag_line == "Lying on your back · Start here"
    assert routines[0].tag_line == "2 exercises · 4 minutes"


def test_exercises_to_avoid_have_a_link_and_a_reason(view: ConditionView) -> None:
    (avoided,) = section(view.sections, "avoid").lines
    assert avoided == Line(
        link=Link("Sit to stand", Markup("../exercises/sit-to-stand.md")), reason="Not with back pain."
    )


def test_an_exercise_past_a_limit_is_among_those_to_avoid_with_the_words_of_the_limit(make_site: MakeSite) -> None:
    bend = (
        "take_care:\n",
        "limits: {far: {text: No deep bends., demand: hip-flexion, over_deg: 90, ours: true}}\ntake_care:\n",
    )
    view = view_at(make_site(POSES, back_pain=bend, plank=KNEE_UP_PLANK), PATH, ConditionView)
    assert points(view.sections, "avoid") == ["Plank: No deep bends.", "Sit to stand: Not with back pain."]
    assert points(view.sections, "take-care") == ["No deep bends.", "Bend with care."]


def test_guidelines_are_named_and_stand_last_among_the_origins(view: ConditionView) -> None:
    assert view.guidelines == "The guide"
    assert traced(view.origins)[-1] == (
        "Guidelines behind this page",
        [("Guidelines behind this page", ["The board, 2025"], False)],
    )


def test_where_the_page_comes_from_is_told_in_the_order_in_which_it_is_read(view: ConditionView) -> None:
    guide = ["The board, 2025"]
    assert traced(view.origins)[:-1] == [
        ("When to call for emergency help", [("Both legs go numb.", guide, False)]),
        ("When to stop", [("you feel faint", guide, False)]),
        ("Key points", [("Keep moving.", guide, False)]),
        ("What it is", [("A sore back.", guide, False)]),
        ("How it feels", [("A dull ache.", guide, False)]),
        ("How it usually goes", [("It gets better in weeks.", guide, False)]),
        ("What helps", [("A walk each day.", ["The hospital"], False)]),
        ("What does not help", [("Rest in bed.", guide, False)]),
        ("What brings it on", [("A heavy lift.", guide, False)]),
        ("Things that may play a part (the evidence is mixed)", [("A lot of sitting.", guide, False)]),
        ("Good to know", [("Few need a scan.", guide, False)]),
        ("Take care with", [("Bend with care.", [], True)]),
        ("Not for you now", [("Sit to stand: Not with back pain.", [], True)]),
        (
            "When to see someone",
            [
                ("You are no better after 6 weeks, or you get worse before that.", [], True),
                ("It stops you from sleeping.", [], True),
            ],
        ),
        (
            "Other signs to get help for",
            [("A fever with back pain.", guide, False), ("One leg gets weak.", guide, False)],
        ),
    ]


def test_an_overview_and_its_parts_lead_to_each_other(make_site: MakeSite) -> None:
    part = CONDITION.replace("id: back-pain", "id: stiff-back\npart_of: back-pain").replace(
        "name: Back pain", "name: Stiff"
    )
    site = make_site({"content/conditions/stiff-back.yaml": part})
    overview, stiff = (view_at(site, path, ConditionView) for path in (PATH, "conditions/stiff-back.md"))
    assert section(overview.sections, "parts").lines == (Line(link=Link("Stiff", Markup("stiff-back.md"))),)
    part_of = Line("Part of: ", Link("Back pain", Markup("back-pain.md")))
    assert part_of in stiff.names
    assert [name for name in overview.names if name.link] == []


def test_routines_stand_in_the_order_of_their_stages(make_site: MakeSite) -> None:
    early = ROUTINE.replace("id: first-week", "id: z").replace("stage: start", "stage: first-days")
    view = view_at(make_site({"content/routines/z.yaml": early.replace("First week", "Z")}), PATH, ConditionView)
    assert announced(section(view.sections, "routines").teasers) == ["Z", "First week"]


def test_a_signpost_has_a_page_of_its_own_shape(make_site: MakeSite, rare: dict[str, str]) -> None:
    site = make_site(rare)
    assert page_at(site, "conditions/numb-seat.md").template == "signpost"
    view = view_at(site, "conditions/numb-seat.md", SignpostView)
    (alert,) = view.alerts
    assert (alert.tier, alert.title, alert.action, alert.signs) == (
        "emergency",
        "Get help now",
        "Call for help now.",
        (),
    )
    assert view.steps == ("Call for help.", "Wait sitting down.")
    assert traced(view.origins) == [
        ("What to do now", [("What to do now", ["The board, 2025"], False)]),
        ("Key points", [("Go at once.", ["The board, 2025"], False)]),
        ("What it is", [("A nerve is pressed.", ["The board, 2025"], False)]),
    ]
    assert view.safety == Link("Safety", view.safety.address)
    assert str(view.safety.address) == "../safety/index.md"


def test_a_signpost_tells_each_of_its_signs_in_its_own_tier(make_site: MakeSite, rare: dict[str, str]) -> None:
    signs = (
        "warning_signs:\n"
        "  pale: {text: Pale., tier: emergency, sources: [guide]}\n"
        "  hot: {text: Hot., tier: urgent, ours: true}\n"
    )
    signpost = rare["content/conditions/numb-seat.yaml"].replace("signpost: emergency", "signpost: urgent")
    site = make_site({**rare, "content/conditions/numb-seat.yaml": signpost + signs})
    view = view_at(site, "conditions/numb-seat.md", SignpostView)
    assert [(alert.tier, [sign.statement.text for sign in alert.signs]) for alert in view.alerts] == [
        ("emergency", ["Pale."]),
        ("urgent", ["Hot."]),
    ]
