import pytest

from generator.library.rules.pain_score import check
from tests.conftest import BOTH, Edit, collection, library, told, verdict
from tests.minimal import ARTICLE, SAFETY


def test_bands_from_0_to_10_are_fine() -> None:
    assert verdict(check) == []


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("score: 0 to 3", "score: 1 to 3", "this band begins at 1; the one before leaves off before 0"),
        ("score: 0 to 3", "score: 0 to 4", "this band begins at 4; the one before leaves off before 5"),
        ("score: 4 to 10", "score: 5 to 10", "this band begins at 5; the one before leaves off before 4"),
        ("score: 4 to 10", "score: 4 to 9", "the last band ends at 9, and the scale at 10"),
    ],
)
def test_a_gap_an_overlap_or_an_end_before_that_of_the_scale_is_told(before: str, after: str, message: str) -> None:
    found = verdict(check, safety=(before, after))
    assert [line.split(": ", 1)[1] for line in found] == [f"{message}  [pain-score]"]


def score_problems(language: str = "en", new: dict[str, str] | None = None, **edits: Edit) -> list[str]:
    """What the rule says about the texts of one language."""
    return [told(problem) for problem in check(collection(new, BOTH, **edits).libraries[language])]


@pytest.mark.parametrize(
    "said",
    [
        "Pain of 6 out of 10.",
        "Stop if your pain goes over 3.",
        "Go on while pain is at 3 or less.",
        "Pain may be above 5, at first.",
        "Keep your Pain below 4; then stop.",
    ],
)
def test_a_score_outside_the_safety_file_is_a_rival_of_the_rule(said: str) -> None:
    (found,) = verdict(check, bridge=("Squeeze your bottom.", f'"{said}"'))
    assert found.startswith("content/exercises/bridge.yaml:19:19: a pain score outside the safety file: ")
    assert found.endswith("  [pain-score]")


def test_the_words_of_the_score_and_the_way_out_are_told() -> None:
    found = library(bridge=("Squeeze your bottom.", "Go on to 3 out of 10."))
    assert [(told(problem), problem.hint) for problem in check(found)] == [
        (
            'content/exercises/bridge.yaml:19:19: a pain score outside the safety file: "3 out of 10"  [pain-score]',
            'there is one pain rule for all: say "as the pain rule says"',
        )
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Repeat it 10 times.",
        "Pain may come. Hold at 5.",
        "Pain for over 3 weeks.",
        "Pain that lasts over 24 hours.",
        "Go as the pain rule says.",
    ],
)
def test_other_numbers_are_no_score(said: str) -> None:
    assert verdict(check, bridge=("Squeeze your bottom.", f'"{said}"')) == []


def test_an_older_article_may_be_quoted_with_its_score() -> None:
    quote = ARTICLE.replace("says: Rest in bed.", "says: Go on to 5 out of 10.")
    assert verdict(check, {"content/articles/old-tips.yaml": quote}) == []


@pytest.mark.parametrize(
    ("said", "score"),
    [
        ("Un dolor de 6 sobre 10.", "6 sobre 10"),
        ("Pare con 6 de 10.", "6 de 10"),
        ("El dolor por encima de 3 o más.", "dolor por encima de 3"),
        ("Si el dolor se queda en 3.", "dolor se queda en 3"),
    ],
)
def test_a_translation_may_name_no_score_either(said: str, score: str) -> None:
    spanish = {"content/exercises/plank.es.yaml": f"summary: {said}\nname: Plancha\n"}
    assert score_problems("es", spanish) == [
        f'content/exercises/plank.es.yaml:1:10: a pain score outside the safety file: "{score}"  [pain-score]'
    ]
    assert score_problems("en", spanish) == []


@pytest.mark.parametrize("said", ["Dolor en 2 zonas.", "Repita 10 veces.", "6 out of 10"])
def test_other_numbers_in_a_translation_are_no_score(said: str) -> None:
    assert score_problems("es", {"content/exercises/plank.es.yaml": f"summary: {said}\n"}) == []


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [
        ("Start at 5, rise by 2, settle in 24.", "from_score", 4),
        ("From 4 on: rise by 2, settle in 24.", "start_at_most", 5),
        ("From 4 on: start at 5, settle in 24.", "rise_at_most", 2),
        ("From 4 on: start at 5, rise by 2.", "settle_h", 24),
        ("From 4 on: start at 5, rise by 2, settle in 240.", "settle_h", 24),
    ],
)
def test_the_words_for_usual_pain_name_each_number_of_the_data(text: str, name: str, number: int) -> None:
    assert verdict(check, safety=("From 4 on: start at 5, rise by 2, settle in 24.", text)) == [
        f"content/safety/safety.yaml:28:12: the text does not name {name}, which is {number}  [pain-score]"
    ]


def test_the_words_for_usual_pain_name_the_numbers_in_every_language() -> None:
    spanish = {"content/safety/safety.es.yaml": "pain_score:\n  usual: Desde 4, empiece con 5 y suba 3 en 24 horas.\n"}
    assert score_problems("es", spanish) == [
        "content/safety/safety.es.yaml:2:10: the text does not name rise_at_most, which is 2  [pain-score]"
    ]
    assert score_problems("en", spanish) == []


def judged(text: str, short: str = "") -> str:
    """The safety advice with a stop rule that judges the pain score."""
    words = f", short: {short}" if short else ""
    rule = f"  score: {{text: {text}{words}, judges: pain-score, against_usual: true, ours: true}}\n"
    return SAFETY.replace("pain_score:\n", f"{rule}pain_score:\n")


def test_a_stop_rule_on_the_score_names_the_numbers_in_its_text_and_in_its_short_words() -> None:
    assert verdict(check, safety=judged("Stop at 4; from a usual 4 at a rise of 2.", "pain is 4 or rises by 2")) == []
    assert verdict(check, safety=judged("Stop at 6.", "pain is 4")) == [
        "content/safety/safety.yaml:20:17: the text does not name the first score of the last band, which is 4"
        "  [pain-score]",
        "content/safety/safety.yaml:20:17: the text does not name from_score, which is 4  [pain-score]",
        "content/safety/safety.yaml:20:17: the text does not name rise_at_most, which is 2  [pain-score]",
        "content/safety/safety.yaml:20:36: the text does not name rise_at_most, which is 2  [pain-score]",
    ]


def test_a_stop_rule_on_another_trouble_need_not_name_them() -> None:
    other = judged("Stop at night.").replace("judges: pain-score", "judges: night-pain")
    assert verdict(check, safety=other) == []


@pytest.mark.parametrize("short", ["", "pain is 4"])
def test_a_wrong_rule_without_a_translation_is_told_in_its_own_language_only(short: str) -> None:
    safety = judged("Stop at 4." if short else "Stop at 4 or at a rise of 3.", short)
    spanish = {"content/safety/safety.es.yaml": "title: Seguridad\n"}
    assert {line.split(":")[0] for line in score_problems("en", spanish, safety=safety)} == {
        "content/safety/safety.yaml"
    }
    assert score_problems("es", spanish, safety=safety) == []
