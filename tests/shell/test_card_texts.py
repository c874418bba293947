"""Whatever an author writes stands on the card sign by sign and whole, or is told as a mistake."""

import json
from collections.abc import Callable, Mapping

import pytest

from generator.exports.cards import card_jobs
from generator.exports.setting import Card, Cause, card_problem
from generator.pages.site import Site
from generator.problems import Severity
from generator.shell.typeset import Typesetter
from generator.works import on_demand
from tests.conftest import MakeSite, told
from tests.minimal import BRIDGE, ROUTINE
from tests.minimal_figures import KNEE_UP, POSES
from tests.paper import MM, PANELS, Side, collisions, missing, outside, read, squeezed, written

Cards = Callable[[Site], dict[str, Card]]
HOSTILE = (
    "'single' and \"double\" quotes",
    '#eval("1") #panic() #pagebreak()',
    "$x^2$ and @label and <label>",
    "\\ \\n \\u{41} \\\\",
    "*bold* _italic_ `code` ~ -- --- ...",
    "] [ ) ( } { // /* */",
    "= Heading",
    "+ 1. - / Term: x",
    "https://evil.example/#a?b=1&c=2",
    "&amp; &lt;b&gt; <script>alert(1)</script>",
    "{{ 7*7 }} {% x %}",
)
LETTERS = (
    "¿Áéíóú ñ Ü ¡ß æøå ÷ × ½ °",
    "Łódź žluťoučký kůň Ğİş őű ț",
    "Σήκωσε τα γόνατά σου",
    "Подними колени, ещё ҐЇ",
    "Nâng đầu gối lên từ từ",
    "→ ✓ ≥ ≤ – — … ‘’ “” €",
)
FOREIGN = ("抬起膝盖", "膝を上げる", "ยกเข่า", "😀", "ارفع ركبتك")
"""Our font has none of these."""


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    """Sets cards without a cache."""
    return Typesetter(on_demand)


@pytest.fixture
def cards(card_templates: Mapping[str, str], typesetter: Typesetter) -> Cards:
    """A function that gives the cards of the only routine of a site by format."""

    def make(site: Site) -> dict[str, Card]:
        jobs = list(card_jobs(site, card_templates))
        return {job.format.name: card for job, card in zip(jobs, typesetter(jobs), strict=True)}

    return make


def everywhere(make_site: MakeSite, words: str) -> Site:
    """The minimal project with a text in the places that a card shows."""
    said = json.dumps(words, ensure_ascii=False)
    return make_site(
        POSES,
        site_url="https://limber.example/",
        bridge=KNEE_UP,
        plank=("hold: Lift up and hold.", f"hold: {said}"),
        sit_to_stand=("name: Sit to stand", f"name: {said}"),
        first_week=FIRST_WEEK.replace("SAID", said),
        safety=("short: you feel faint", f"short: {said}"),
        thin_bones=("short: have thin bones", f"short: {said}"),
    )


FIRST_WEEK = """\
id: first-week
review: {date: 2026-11-20, role: editor}
name: SAID
summary: A short routine.
who: SAID
conditions: [back-pain]
stage: start
aim: {text: To get you moving., sources: [guide]}
schedule: {times_a_day: 2, days_a_week: 3, weeks: 4, sources: [guide]}
exercises:
  bridge: {note: SAID}
  plank: {}
  sit-to-stand: {}
progress:
  more: {text: SAID, ours: true}
step_back:
  less: {text: SAID, ours: true}
next:
  again: {text: Do it again., ours: true}
"""
STEPS = "  lift: Lift your hips.\n  lower: Lower your hips.\n"
LONG_WORDS = ["Wirbelkanalverengungen", "W" * 13, "m" * 24, "x" * 25, "я" * 60, "https://a.example/" * 5]
PLACES_OF_A_WORD = {
    "first_week.title": "name: First week",
    "first_week.who": "who: For people with back pain.",
    "bridge.name": "name: Bridge",
    "bridge.step": "lift: Lift your hips.",
}
PLACES = 9
"""Title, who, stop rule, note, step, name of an exercise, who leaves it out, when to do more, when to do less."""


def in_steps(steps: list[str]) -> str:
    """The lines of steps in a content file."""
    return "".join(f"  step-{number}: '{step}'\n" for number, step in enumerate(steps, 1))


def faults(sides: list[Side], name: str) -> list[str]:
    """What cannot be read on the pages of a card in a format."""
    panels = PANELS.get(name, (1, 1))
    return [f"outside: {sign}" for side in sides for sign in outside(side, 3 * MM, *panels)] + [
        f"on one another: {pair}" for side in sides for pair in collisions(side)
    ]


@pytest.mark.parametrize("texts", [HOSTILE[:4], HOSTILE[4:8], HOSTILE[8:], LETTERS[:3], LETTERS[3:]])
def test_a_text_stands_on_every_card_sign_by_sign(make_site: MakeSite, cards: Cards, texts: tuple[str, ...]) -> None:
    for name, card in cards(everywhere(make_site, " ".join(texts))).items():
        assert card.fault == "", name
        shown = written(card.pdf, name)
        assert [words for words in texts if shown.count(squeezed(words)) < PLACES] == [], name
        assert faults(read(card.pdf), name) == [], name


@pytest.mark.parametrize("words", FOREIGN)
def test_letters_that_the_font_lacks_are_told_once_a_routine(
    make_site: MakeSite, card_templates: Mapping[str, str], typesetter: Typesetter, words: str
) -> None:
    site = everywhere(make_site, words)
    jobs = list(card_jobs(site, card_templates))
    (problem,) = {card_problem(job, card, site) for job, card in zip(jobs, typesetter(jobs), strict=True)}
    assert told(problem).startswith("content/routines/first-week.yaml:1:1: the font of the cards has no ")
    assert any(sign in problem.message for sign in words)
    assert problem.severity is Severity.WARNING


@pytest.mark.parametrize("first", range(len(LONG_WORDS)))
def test_very_long_words_are_not_cut_off_anywhere(make_site: MakeSite, cards: Cards, first: int) -> None:
    """Each word comes to stand at each place once, with other words at the other places."""
    words = tuple((LONG_WORDS[first:] + LONG_WORDS[:first])[: len(PLACES_OF_A_WORD)])
    files = {"bridge": BRIDGE, "first_week": ROUTINE}
    for (place, old), word in zip(PLACES_OF_A_WORD.items(), words, strict=True):
        file = place.partition(".")[0]
        assert files[file].count(old) == 1
        files[file] = files[file].replace(old, f"{old.partition(': ')[0]}: {json.dumps(word)}")
    for name, card in cards(make_site(**files)).items():
        assert card.fault == "", name
        assert missing(words, written(card.pdf, name)) == [], name
        assert faults(read(card.pdf), name) == [], name


def test_a_long_title_is_whole_on_every_card(make_site: MakeSite, cards: Cards) -> None:
    title = "Exercises for people with new pain low in the back that came after lifting something heavy in the garden"
    for name, card in cards(make_site(first_week=("name: First week", f"name: {title}"))).items():
        assert card.fault == ""
        assert missing((title,), written(card.pdf, name)) == [], name
        assert faults(read(card.pdf), name) == [], name


def test_an_exercise_of_twelve_steps_is_whole_on_every_card(make_site: MakeSite, cards: Cards) -> None:
    steps = [f"Step {number}: move slowly, breathe, and hold on to a sturdy chair." for number in range(1, 13)]
    for name, card in cards(make_site(bridge=(STEPS, in_steps(steps)))).items():
        assert card.fault == "", name
        assert missing(tuple(steps), written(card.pdf, name)) == [], name
        assert faults(read(card.pdf), name) == [], name


def test_an_exercise_that_does_not_fit_is_told_and_never_cut_off(make_site: MakeSite, cards: Cards) -> None:
    step = "Move slowly, breathe, and hold on to a sturdy chair. " * 6
    made = cards(make_site(bridge=(STEPS, in_steps([step] * 12))))
    assert len(made) == 5
    for name, card in made.items():
        assert card.fault.startswith("too much text: Bridge"), name
        assert (card.cause, card.pdf) == (Cause.LENGTH, b""), name


@pytest.mark.parametrize(
    ("schedule", "language"),
    [
        *(("1 1 1", "en"), ("1 7 1", "es"), ("1 1 12", "en"), ("1 7 12", "es"), ("3 7 12", "es"), ("8 7 2", "en")),
        *(("8 1 12", "es"), ("4 7 26", "en"), ("4 7 26", "es")),
    ],
)
def test_every_schedule_has_a_grid_that_can_be_ticked(
    make_site: MakeSite, cards: Cards, schedule: str, language: str
) -> None:
    times, days, weeks = map(int, schedule.split())
    new = f"times_a_day: {times}, days_a_week: {days}, weeks: {weeks}"
    site = make_site(language=language, first_week=("times_a_day: 2, days_a_week: 3, weeks: 2 to 4", new))
    for name, card in cards(site).items():
        if card.fault:
            assert name in ("pocket", "deck"), name
            continue
        sides = read(card.pdf)
        assert sum(len(side.boxes) for side in sides) == times * days * weeks, name
        assert faults(sides, name) == [], name
