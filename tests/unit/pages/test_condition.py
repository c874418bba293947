import pytest
from markupsafe import Markup

from generator.pages.condition import ConditionView, Kind
from generator.pages.sheet import Link
from generator.pages.signpost import SignpostView
from tests.conftest import MakeSite
from tests.minimal import CONDITION, PRECAUTION, ROUTINE
from tests.minimal_figures import KNEE_UP_PLANK, POSES
from tests.unit.pages.views import announced, led, page_at, points, shown, signs, traced, view_at

PATH = "conditions/back-pain.md"


@pytest.fixture
def view(make_site: MakeSite) -> ConditionView:
    """The page of back pain."""
    return view_at(make_site(), PATH, ConditionView)


def opened(view: ConditionView | SignpostView, fold: str) -> list[tuple[str, list[str]]]:
    """The sections below a row of details, each with its points and the names of what it announces."""
    (found,) = [each for each in view.folds if each.anchor == fold]
    return [(each.title, [*points([each], each.anchor), *announced(each.teasers)]) for each in found.sections]


def test_the_first_key_point_leads_and_what_helps_and_how_it_goes_stand_open(view: ConditionView) -> None:
    open_ = (view.key_points, view.helps, view.does_not_help, view.course)
    assert view.lead == "Keep moving."
    assert [(each.anchor, [line.text for line in each.lines]) for each in open_ if each] == [
        ("helps", ["A walk each day."]),
        ("does-not-help", ["Rest in bed."]),
        ("course", ["It gets better in weeks."]),
    ]


def test_further_key_points_stand_below_their_heading(make_site: MakeSite) -> None:
    more = (
        "text: Keep moving., sources: [guide]}",
        "text: Keep moving., sources: [guide]}\n  rest: {text: Rest, ours: true}",
    )
    view = view_at(make_site(back_pain=more), PATH, ConditionView)
    assert (view.lead, view.key_points and points([view.key_points], "key-points")) == ("Keep moving.", ["Rest"])


def test_the_rest_opens_row_by_row_and_clear_and_mixed_causes_stand_apart(view: ConditionView) -> None:
    assert [(fold.anchor, fold.line) for fold in view.folds] == [
        ("about", ""),
        ("causes", "and what may play a part"),
        ("exercises", "1 exercise, 1 to leave out for now"),
        ("care", "Thin bones"),
        ("good-to-know", ""),
    ]
    assert opened(view, "about") == [("What it is", ["A sore back."]), ("How it feels", ["A dull ache."])]
    assert opened(view, "causes") == [
        ("", ["A heavy lift."]),
        ("Things that may play a part (the evidence is mixed)", ["A lot of sitting."]),
    ]
    assert opened(view, "exercises") == [("", ["Bridge"]), ("Not for you now", ["Sit to stand: Not with back pain."])]
    assert opened(view, "care") == [
        ("Read this first if it is you", ["Thin bones"]),
        ("Take care with", ["Bend with care."]),
    ]
    assert opened(view, "good-to-know") == [("", ["Few need a scan."])]


def test_without_a_precaution_that_speaks_of_its_exercises_the_row_is_about_care_alone(make_site: MakeSite) -> None:
    calm = PRECAUTION.partition("rules_out")[0] + "said: I have thin bones\n"
    view = view_at(make_site(thin_bones=calm), PATH, ConditionView)
    assert opened(view, "take-care") == [("", ["Bend with care."])]


def test_a_claim_that_nobody_makes_leaves_no_heading(make_site: MakeSite) -> None:
    bare = (
        "course:\n  weeks: {text: It gets better in weeks., sources: [guide]}\n"
        "helps:\n  walk: {text: A walk each day., sources: [leaflet]}\n"
        "does_not_help:\n  bed: {text: Rest in bed., sources: [guide]}\n",
        "",
    )
    view = view_at(make_site(back_pain=bare), PATH, ConditionView)
    assert (view.course, view.helps, view.does_not_help) == (None, None, None)


def test_it_says_what_else_it_is_called(view: ConditionView, make_site: MakeSite) -> None:
    assert view.line == "Also called: Sore back"
    assert view.folds[0].sections[0].intro == "Medical name: Lumbago"
    nameless = ("medical_name: Lumbago\naliases: {sore-back: Sore back}\n", "")
    bare = view_at(make_site(back_pain=nameless), PATH, ConditionView)
    assert (bare.line, bare.folds[0].sections[0].intro) == ("", "")


def test_the_way_back_leads_to_its_part_of_the_body(view: ConditionView) -> None:
    assert led(view.path) == [("Conditions", "index.md"), ("Low back", "index.md#back")]


def test_all_emergency_signs_open_below_the_alert_line(view: ConditionView) -> None:
    assert shown(view.brief.emergency) == ["both legs go numb"]
    assert view.brief.every is not None
    assert signs([view.brief.every]) == [("emergency", ["Both legs go numb."])]
    assert view.brief.every.all_signs == "The emergency sign in full"


def test_signs_of_another_region_and_empty_tiers_are_left_out(make_site: MakeSite) -> None:
    hip = (
        CONDITION.replace("id: back-pain", "id: hip")
        .replace("[back]", "[hip]")
        .replace("tier: soon", "tier: emergency")
    )
    view = view_at(make_site({"content/conditions/hip.yaml": hip}), "conditions/hip.md", ConditionView)
    assert view.brief.every is not None
    assert signs([view.brief.every]) == [("emergency", ["One leg gets weak.", "Both legs go numb."])]
    assert view.brief.every.all_signs == "All 2 emergency signs"
    assert (view.seeing.today_signs, view.seeing.soon_signs) == (None, None)


def test_a_condition_without_an_emergency_sign_leads_to_all_signs(make_site: MakeSite) -> None:
    elsewhere = ("regions: [back, hip], sources", "regions: [hip], sources")
    assert view_at(make_site(safety=elsewhere), PATH, ConditionView).brief.every is None


def test_the_routine_is_a_card_and_exercises_are_found_from_the_other_side(view: ConditionView) -> None:
    assert view.begin.routine is not None
    assert led([view.begin.routine.link]) == [("First week", "../routines/first-week.md")]
    assert view.begin.routine.line == "2 exercises · 4 minutes · 2 times a day"
    assert (view.begin.title, view.begin.rows) == ("A routine for you", ())


def test_an_exercise_past_a_limit_is_among_those_to_avoid_with_the_words_of_the_limit(make_site: MakeSite) -> None:
    bend = (
        "take_care:\n",
        "limits: {far: {text: No deep bends., demand: hip-flexion, over_deg: 90, ours: true}}\ntake_care:\n",
    )
    view = view_at(make_site(POSES, back_pain=bend, plank=KNEE_UP_PLANK), PATH, ConditionView)
    _, avoid = opened(view, "exercises")
    assert avoid == ("Not for you now", ["Plank: No deep bends.", "Sit to stand: Not with back pain."])
    assert opened(view, "care")[1] == ("Take care with", ["No deep bends.", "Bend with care."])


def test_guidelines_are_named_last_among_the_origins(view: ConditionView) -> None:
    assert traced(view.origins)[-1] == (
        "Guidelines behind this page",
        [("The guide", ["The board, 2025"], False)],
    )


def test_where_the_page_comes_from_is_told_in_the_order_in_which_it_is_read(view: ConditionView) -> None:
    guide = ["The board, 2025"]
    assert traced(view.origins)[:-1] == [
        (
            "When to call for emergency help",
            [("both legs go numb", guide, False), ("Both legs go numb.", guide, False)],
        ),
        ("Key points", [("Keep moving.", guide, False)]),
        ("What helps", [("A walk each day.", ["The hospital"], False)]),
        ("What does not help", [("Rest in bed.", guide, False)]),
        ("How it goes", [("It gets better in weeks.", guide, False)]),
        ("When to get help today", [("A fever with back pain.", guide, False)]),
        (
            "When to see someone",
            [
                ("You are no better after 6 weeks, or you get worse before that.", [], True),
                ("It stops you from sleeping.", [], True),
                ("One leg gets weak.", guide, False),
            ],
        ),
        ("What it is", [("A sore back.", guide, False)]),
        ("How it feels", [("A dull ache.", guide, False)]),
        ("What brings it on", [("A heavy lift.", guide, False)]),
        ("Things that may play a part (the evidence is mixed)", [("A lot of sitting.", guide, False)]),
        ("Not for you now", [("Sit to stand: Not with back pain.", [], True)]),
        ("Take care with", [("Bend with care.", [], True)]),
        ("Good to know", [("Few need a scan.", guide, False)]),
    ]


def test_an_overview_and_its_parts_lead_to_each_other(make_site: MakeSite, view: ConditionView) -> None:
    part = CONDITION.replace("id: back-pain", "id: stiff-back\npart_of: back-pain").replace(
        "name: Back pain", "name: Stiff"
    )
    site = make_site({"content/conditions/stiff-back.yaml": part})
    overview, stiff = (view_at(site, path, ConditionView) for path in (PATH, "conditions/stiff-back.md"))
    back, other = Link("Back pain", Markup("back-pain.md")), Link("Stiff", Markup("stiff-back.md"))
    assert overview.kinds == (Kind(back, here=True), Kind(other, here=False))
    assert stiff.kinds == (Kind(other, here=True), Kind(back, here=False))
    assert view.kinds == ()


def test_a_signpost_among_the_parts_stands_with_the_signs_and_not_with_the_routines(
    make_site: MakeSite, rare: dict[str, str]
) -> None:
    path = "content/conditions/numb-seat.yaml"
    site = make_site({**rare, path: rare[path].replace("signpost:", "part_of: back-pain\nsignpost:")})
    view = view_at(site, PATH, ConditionView)
    assert (announced(view.signposts), view.kinds) == (["Numb seat"], ())


def test_routines_stand_in_the_order_of_their_stages(make_site: MakeSite) -> None:
    early = ROUTINE.replace("id: first-week", "id: z").replace("stage: start", "stage: first-days")
    view = view_at(make_site({"content/routines/z.yaml": early.replace("First week", "Z")}), PATH, ConditionView)
    assert view.begin.routine is not None
    assert (view.begin.routine.link.text, announced(view.begin.rows)) == ("Z", ["First week"])


def test_an_overview_asks_which_kind_of_pain_it_is_and_leads_each_to_its_routine(make_site: MakeSite) -> None:
    ache = CONDITION.replace("id: back-pain", "id: ache\npart_of: back-pain").replace("name: Back pain", "name: Ache")
    routine = ROUTINE.replace("id: first-week", "id: z").replace("[back-pain]", "[ache]").replace("First week", "Z")
    begin = view_at(
        make_site({"content/conditions/ache.yaml": ache, "content/routines/z.yaml": routine}), PATH, ConditionView
    ).begin
    assert (begin.title, begin.routine) == ("Which is most like yours?", None)
    assert [(row.above, row.link.text) for row in begin.rows] == [("Ache", "Z")]


def test_a_condition_without_a_routine_of_its_own_begins_with_what_suits(make_site: MakeSite) -> None:
    other = CONDITION.replace("id: back-pain", "id: ache")
    site = make_site({"content/conditions/ache.yaml": other}, first_week=("[back-pain]", "[ache]"))
    begin = view_at(site, PATH, ConditionView).begin
    assert (begin.title, begin.routine, announced(begin.rows)) == ("Exercises that suit", None, ["Bridge"])


def test_whoever_cannot_get_on_the_floor_finds_the_routine_made_for_that(make_site: MakeSite) -> None:
    every_floor = "rules_out: [prone, supine, side-lying, hands-and-knees, kneeling, floor-sitting]"
    start = PRECAUTION.partition("rules_out")[0].replace("id: thin-bones", "id: no-floor")
    no_floor = f"{start}{every_floor}\nsaid: The floor is too far\n"
    chair = ROUTINE.replace("id: first-week", "id: chair\nprecautions: [no-floor]").replace("First week", "Chair")
    files = {"content/precautions/no-floor.yaml": no_floor, "content/routines/chair.yaml": chair}
    view = view_at(make_site(files), PATH, ConditionView)
    assert view.begin.routine is not None
    assert view.begin.routine.link.text == "First week"
    (floorless,) = view.begin.rows
    assert led([floorless.link]) == [("Can't get on the floor?", "../routines/chair.md")]
    assert floorless.line == "Chair · 2 exercises · 4 minutes"


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
