"""The alert line, the stop strip and the pain score rule."""

import pytest

from generator.models.references import SourceRef
from generator.pages.alerts import brief, pain
from generator.pages.sheet import Sheet, Statement
from generator.pages.signs import usual_signs
from tests.conftest import MakeSite
from tests.minimal import CONDITION, SAFETY

GUIDE, LEAFLET = SourceRef("guide"), SourceRef("leaflet")
TOLD = "pain-below-knee: {text: Leg pain is usual., ours: true}, night-pain: {text: Night pain is usual., ours: true}"
STOPS = """\
  leg: {text: Stop if it goes further than before., short: it goes further, judges: pain-below-knee, ours: true}
  dark: {text: Stop if nights get worse., short: nights get worse, judges: night-pain, ours: true}
"""
USUAL = SAFETY.replace("pain_score:\n", f"{STOPS}usual: {{{TOLD}}}\npain_score:\n")
LEG = CONDITION.replace("guidelines:", "pain_below_knee_is_usual: true\nguidelines:")
NIGHT = CONDITION.replace("guidelines:", "night_pain_is_usual: true\nguidelines:").replace("id: back-pain", "id: night")
STRONG = CONDITION.replace("guidelines:", "usual_pain_may_exceed: 3\nguidelines:").replace(
    "id: back-pain", "id: strong"
)
NEW = {"content/conditions/night.yaml": NIGHT, "content/conditions/strong.yaml": STRONG}


def sheet(make_site: MakeSite, safety: str = USUAL) -> Sheet:
    """The home page of a project with conditions of which some trouble is usual."""
    return Sheet(make_site(NEW, safety=safety, back_pain=LEG), "index.md")


def test_a_part_of_the_alert_line_has_the_sources_of_its_signs_once(make_site: MakeSite) -> None:
    bone = "  bone: {text: A bone broke., tier: emergency, suspect: bone, regions: [hip], sources: [leaflet, guide]}\n"
    two = SAFETY.replace("signs: [numb-legs]", "signs: [numb-legs, bone]").replace("  fever:", f"{bone}  fever:")
    assert brief(sheet(make_site, two)).emergency == (Statement("both legs go numb", (GUIDE, LEAFLET), False),)


def test_a_part_is_our_choice_when_one_of_its_signs_is(make_site: MakeSite) -> None:
    ours = SAFETY.replace("regions: [back, hip], sources: [guide]", "regions: [back, hip], ours: true")
    assert brief(sheet(make_site, ours)).emergency == (Statement("both legs go numb", (), True),)


def test_a_part_is_our_choice_when_it_stands_for_a_sign_with_a_source_too(make_site: MakeSite) -> None:
    bone = "  bone: {text: A bone broke., tier: emergency, suspect: bone, regions: [hip], ours: true}\n"
    two = SAFETY.replace("signs: [numb-legs]", "signs: [numb-legs, bone]").replace("  fever:", f"{bone}  fever:")
    assert brief(sheet(make_site, two)).emergency == (Statement("both legs go numb", (GUIDE,), True),)


def test_the_parts_are_one_sentence_and_the_stop_rules_end_another(make_site: MakeSite) -> None:
    more = "    more: {text: you cannot stand, signs: [numb-legs]}\n"
    sharp = "  sharp: {text: Stop for sharp pain., short: pain is sharp, ours: true}\n"
    two = SAFETY.replace("signs:\n  numb", f"{more}signs:\n  numb").replace("stop_rules:\n", f"stop_rules:\n{sharp}")
    short = brief(sheet(make_site, two))
    assert short.title == "When to call"
    assert short.emergency_text == "both legs go numb; you cannot stand."
    assert short.stop_text == "pain is sharp; you feel faint."


def test_a_stop_rule_without_short_words_does_not_stand_in_the_strip(make_site: MakeSite) -> None:
    two = SAFETY.replace("stop_rules:\n", "stop_rules:\n  sharp: {text: Stop for sharp pain., ours: true}\n")
    assert brief(sheet(make_site, two)).stop == (Statement("you feel faint", (GUIDE,), False),)


@pytest.mark.parametrize(
    ("ids", "told"),
    [
        ((), []),
        (("back-pain",), ["Leg pain is usual."]),
        (("night", "back-pain"), ["Leg pain is usual.", "Night pain is usual."]),
        (("strong",), []),
    ],
)
def test_the_strip_tells_what_is_usual_for_whom_the_page_is(
    make_site: MakeSite, ids: tuple[str, ...], told: list[str]
) -> None:
    page = sheet(make_site)
    conditions = [page.site.library.conditions[id_] for id_ in ids]
    assert [statement.text for statement in brief(page, conditions).usual] == told


def test_the_strip_tells_only_what_one_of_its_own_rules_judges(make_site: MakeSite) -> None:
    for old, new in (("short: nights get worse, ", ""), ("short: nights get worse, judges: night-pain, ", "")):
        page = sheet(make_site, USUAL.replace(old, new))
        assert brief(page, page.site.library.conditions.values()).usual == (Statement("Leg pain is usual.", (), True),)


SIGN = "  dark: {text: Nights get worse., tier: soon, judges: night-pain, regions: [back], ours: true}\n"


@pytest.mark.parametrize(
    ("tier", "stops", "told"),
    [
        ("soon", "", ["Night pain is usual."]),
        ("urgent", "", ["Night pain is usual."]),
        ("emergency, suspect: illness", "", []),
        ("soon", STOPS, []),
    ],
    ids=["soon", "urgent", "an emergency is no trouble as usual", "the stop strip tells it already"],
)
def test_what_is_usual_stands_with_the_warning_signs_that_judge_it(
    make_site: MakeSite, tier: str, stops: str, told: list[str]
) -> None:
    safety = USUAL.replace(STOPS, stops).replace("  fever:", SIGN.replace("tier: soon", f"tier: {tier}") + "  fever:")
    page = sheet(make_site, safety)
    conditions = page.site.library.conditions
    assert [statement.text for statement in usual_signs(page, conditions["night"])] == told
    assert usual_signs(page, conditions["back-pain"]) == ()


@pytest.mark.parametrize(("ids", "told"), [((), False), (("back-pain",), False), (("back-pain", "strong"), True)])
def test_a_page_tells_the_rule_for_usual_pain_only_where_it_is_usual(
    make_site: MakeSite, ids: tuple[str, ...], *, told: bool
) -> None:
    page = sheet(make_site)
    rule = pain(page, [page.site.library.conditions[id_] for id_ in ids])
    assert (rule.usual is not None) is told
    assert len(rule.statements) == (5 if told else 4)


def test_for_everybody_the_rule_for_usual_pain_is_told(make_site: MakeSite) -> None:
    rule = pain(sheet(make_site))
    assert [statement.text for statement in rule.statements] == [
        "0 is no pain and 10 is the worst.",
        "Go on.",
        "Stop.",
        "From 4 on: start at 5, rise by 2, settle in 24.",
        "Check it each time.",
    ]


def test_the_signs_to_get_help_for_today_stand_only_where_they_are_asked_for(make_site: MakeSite) -> None:
    line = "today: {title: Call today, parts: {a: {text: a fever, signs: [fever]}}}\n"
    page = sheet(make_site, SAFETY.replace("signs:\n  numb", f"{line}signs:\n  numb"))
    asked, other = brief(page, today=True), brief(page)
    assert (asked.today_title, asked.today_text) == ("Call today", "A fever.")
    assert (other.today_title, other.today) == ("", ())
    assert brief(sheet(make_site), today=True).today == ()
