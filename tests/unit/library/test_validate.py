import pytest

from generator.library.validate import validate
from generator.models.base import Entity
from generator.models.exercise import Exercise
from generator.models.routine import Routine
from generator.models.source import Source
from generator.nodes import parse
from tests.conftest import told
from tests.minimal import FILES

FIGURE = """\
figure:
  frames:
    two: {step: start, caption: A., alt: A.}
    one: {step: start, caption: A., alt: A., hip: """
KINDS: dict[str, type[Entity]] = {"exercises/bridge": Exercise, "routines/first-week": Routine, "sources/guide": Source}


def messages(name: str, old: str, new: str) -> list[tuple[str, str]]:
    """What is said of a file of the minimal project with a change: each problem and its hint."""
    text = FILES[f"content/{name}.yaml"]
    assert text.count(old) == 1
    document, _ = parse("a.yaml", text.replace(old, new))
    model, problems = validate(document, KINDS[name])
    assert (model is None) == bool(problems)
    return [(told(problem), problem.hint) for problem in problems]


def test_a_file_without_mistakes_becomes_a_model() -> None:
    document, _ = parse("a.yaml", FILES["content/exercises/bridge.yaml"])
    model, problems = validate(document, Exercise)
    assert problems == ()
    assert model is not None
    assert model.name == "Bridge"


@pytest.mark.parametrize(
    ("old", "new", "problem", "hint"),
    [
        (
            "start: Lie on your back.\n",
            "",
            'a.yaml:1:1: the field "start" is missing  [missing-field]',
            "add it: How to get into the start position.",
        ),
        (
            "feel: {text: Your bottom works., ours: true}",
            "feel: {ours: true}",
            'a.yaml:17:1: the field "text" is missing in "feel"  [missing-field]',
            "add it: The statement, in plain words.",
        ),
        (
            "aliases:",
            "alias:",
            'a.yaml:4:1: there is no field "alias" here  [unknown-field]',
            'did you mean "aliases"?',
        ),
        (
            "squeeze: {text: Squeeze your bottom., sources: [leaflet]}",
            "squeeze: {text: Squeeze your bottom., qqq: [leaflet]}",
            'a.yaml:19:41: there is no field "qqq" here  [unknown-field]',
            "the fields here are sources, ours, text",
        ),
        (
            "hold_s: 5",
            "hold: 5",
            'a.yaml:30:3: there is no field "hold" here  [unknown-field]',
            'did you mean "hold_s"?',
        ),
        (
            "name: Bridge",
            "name: 5",
            "a.yaml:3:7: name: expected a text, found the number 5  [wrong-type]",
            "write a text, or put it in quotes",
        ),
        (
            "  lift: Lift your hips.",
            "  lift:",
            "a.yaml:14:8: steps.lift: expected a text, found nothing  [wrong-type]",
            "write a text, or put it in quotes",
        ),
        (
            "name: Bridge",
            "name: ' '",
            "a.yaml:3:7: name: this text is empty  [wrong-value]",
            "write a text, or delete the field",
        ),
        (
            "level: start-here",
            "level: start-heer",
            'a.yaml:9:8: level: "start-heer" is not one of the words allowed here  [wrong-value]',
            'did you mean "start-here"?',
        ),
        (
            "level: start-here",
            "level: 1",
            "a.yaml:9:8: level: the number 1 is not one of the words allowed here  [wrong-value]",
            "write one of start-here, next-step, harder, expert, with-advice, not-a-first-choice",
        ),
        (
            "on_a_bed: true",
            "on_a_bed: yes",
            'a.yaml:8:11: on_a_bed: expected true or false, found "yes"  [wrong-type]',
            "write true or false, without quotes",
        ),
        (
            "muscles: [buttock]",
            "muscles: buttock",
            'a.yaml:10:10: muscles: expected a list, found "buttock"  [wrong-type]',
            'write "[one, two]", or a line "- one" each',
        ),
        (
            "aliases: {hip-lift: Hip lift}",
            "aliases: [Hip lift]",
            "a.yaml:4:10: aliases: expected named lines, found a list  [wrong-type]",
            'write a line "some-name: text" each',
        ),
        (
            "feel: {text: Your bottom works., ours: true}",
            "feel: Your bottom works.",
            'a.yaml:17:7: feel: expected fields, found "Your bottom works."  [wrong-type]',
            "write its fields below it, one a line: sources, ours, text",
        ),
        (
            "muscles: [buttock]",
            "muscles: [Big Muscle]",
            'a.yaml:10:11: muscles: "Big Muscle" is not written as expected  [wrong-value]',
            "use small letters, figures and hyphens, such as low-back-pain",
        ),
        (
            "equipment: [mat]",
            f"equipment: [mat]\n{FIGURE}{{flexion: wide}}}}",
            'a.yaml:15:61: figure.frames.one.hip.flexion: expected a number, found "wide"  [wrong-type]',
            "write a number such as 90",
        ),
        (
            "equipment: [mat]",
            f"equipment: [mat]\n{FIGURE}{{}}}}\n  props: {{band: {{between: [floor]}}}}",
            "a.yaml:16:27: figure.props.band.between: an item of this list is missing  [out-of-range]",
            "write 2 items, such as [left-hand, floor]",
        ),
        (
            "name: Bridge",
            f"name: {'x' * 151}",
            "a.yaml:3:7: name: this text has 151 signs; it may have 150  [out-of-range]",
            "shorten or split it",
        ),
        (
            "  lift: Lift your hips.",
            "  Lift: Lift your hips.",
            'a.yaml:14:3: steps.Lift: "Lift" is not written as expected  [wrong-value]',
            "use small letters, figures and hyphens, such as low-back-pain",
        ),
        (
            "purposes: [strength]",
            "purposes: []",
            "a.yaml:6:11: purposes: needs at least 1, found 0  [out-of-range]",
            "add what is missing",
        ),
        (
            "2026-11-20",
            "20 November 2026",
            'a.yaml:2:16: review.date: expected a date, found "20 November 2026"  [wrong-value]',
            "write year-month-day, such as 2026-11-20",
        ),
        (
            "repetitions: 8 to 10",
            "repetitions: 8-10",
            'a.yaml:31:16: dose.repetitions: expected a number or a range, found "8-10"  [wrong-value]',
            "write a number such as 5, or a range such as 5 to 10",
        ),
        (
            "repetitions: 8 to 10",
            "repetitions: 10 to 8",
            'a.yaml:31:16: dose.repetitions: in "10 to 8" the first number is not the smaller one  [wrong-value]',
            "write the smaller number first, such as 5 to 10",
        ),
        (
            "days_a_week: 3",
            "days_a_week: 8",
            "a.yaml:33:16: dose.days_a_week: the number 8 does not lie between 1 and 7  [out-of-range]",
            "write a number from 1 to 7",
        ),
        (
            "repetitions: 5 to 12",
            "repetitions: 5 to 120",
            'a.yaml:36:44: dose.published.repetitions: "5 to 120" does not lie between 1 and 60  [out-of-range]',
            "write a number from 1 to 60",
        ),
    ],
)
def test_each_mistake_in_an_exercise_is_told_in_plain_words(old: str, new: str, problem: str, hint: str) -> None:
    assert messages("exercises/bridge", old, new) == [(problem, hint)]
