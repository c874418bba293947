import pytest

from generator.library.entry import Entry
from generator.library.translate import STAMPS, dotted, fingerprint, stamped, translate
from generator.models.base import Entity
from generator.models.exercise import Exercise
from generator.models.source import Source, Vocabulary
from generator.nodes import parse
from tests.conftest import library, told

GOOD = f"""\
terms:
  chair: silla firme
  mat: esterilla
{STAMPS}:
  terms.chair: '{fingerprint("sturdy chair")}'
  terms.mat: '{fingerprint("soft mat")}'
"""


def original() -> Entry[Entity]:
    """The vocabulary of equipment: a sturdy chair and a soft mat."""
    return library().of(Vocabulary)["equipment"]


def translated(text: str) -> tuple[dict[str, str], list[str], list[str]]:
    """The terms in Spanish, the problems of a translation, and their hints."""
    overlay, problems = parse("equipment.es.yaml", text)
    assert problems == ()
    entry, found = translate(original(), overlay, "es")
    assert isinstance(entry.entity, Vocabulary)
    return dict(entry.entity.terms), [told(problem) for problem in found], [problem.hint for problem in found]


def test_a_whole_translation_takes_the_place_of_the_texts() -> None:
    assert translated(GOOD) == ({"chair": "silla firme", "mat": "esterilla"}, [], [])


def test_a_missing_text_stays_in_the_first_language_and_is_told() -> None:
    terms, problems, hints = translated(GOOD.replace("  mat: esterilla\n", ""))
    assert terms == {"chair": "silla firme", "mat": "soft mat"}
    assert problems == ['equipment.es.yaml:1:1: the text "terms.mat" is not translated  [missing-translation]']
    assert hints == ['it says: "soft mat"']


@pytest.mark.parametrize(
    ("old", "new", "problem", "hint"),
    [
        (
            f"terms.mat: '{fingerprint('soft mat')}'",
            "terms.mat: 'abcdef'",
            '3:8: the text "terms.mat" has changed since it was translated  [stale-translation]',
            'it now says: "soft mat". Mend the translation, then run: limber stamp equipment',
        ),
        (
            f"  terms.mat: '{fingerprint('soft mat')}'\n",
            "",
            '3:8: the translation of "terms.mat" has no stamp  [unstamped-translation]',
            'it now says: "soft mat". Mend the translation, then run: limber stamp equipment',
        ),
        (
            GOOD[GOOD.index(STAMPS) :],
            "",
            "1:1: this translation has no stamps  [unstamped-translation]",
            "read it against the first language, then run: limber stamp equipment",
        ),
        (
            "  mat: esterilla\n",
            "  mat: esterilla\n  bat: bate\n",
            '4:3: there is no text "terms.bat" to translate  [unknown-text]',
            'did you mean "terms.mat"?',
        ),
        (
            "terms:",
            "tier: A\nterms:",
            '1:1: there is no text "tier" to translate  [unknown-text]',
            "delete it; content/vocabulary/equipment.yaml has no such text",
        ),
        (
            "mat: esterilla",
            "mat: 5",
            "3:8: expected a text  [wrong-type]",
            "write it, or put it in quotes",
        ),
        (
            "mat: esterilla",
            "mat: ' '",
            "3:8: expected a text  [wrong-type]",
            "write it, or put it in quotes",
        ),
        (
            "mat: esterilla",
            "mat: [esterilla]",
            "3:8: a translation holds no lists  [wrong-type]",
            "repeat the names of the first-language file, each with its text",
        ),
    ],
)
def test_each_mistake_of_a_translator_is_one_problem(old: str, new: str, problem: str, hint: str) -> None:
    assert GOOD.count(old) == 1
    _, problems, hints = translated(GOOD.replace(old, new))
    assert (problems, hints) == ([f"equipment.es.yaml:{problem}"], [hint])


def test_a_misspelled_name_is_told_once_and_not_also_as_a_missing_text() -> None:
    _, problems, _ = translated(GOOD.replace("  mat: esterilla", "  matt: esterilla"))
    assert problems == ['equipment.es.yaml:3:3: there is no text "terms.matt" to translate  [unknown-text]']


def test_without_a_translation_all_texts_fall_back() -> None:
    entry, problems = translate(original(), None, "es")
    assert entry.fallbacks == {("terms", "chair"), ("terms", "mat")}
    assert [told(problem) for problem in problems] == [
        'content/vocabulary/equipment.yaml:1:1: there is no translation into "es"  [missing-translation]'
    ]
    assert problems[0].hint == "write content/vocabulary/equipment.es.yaml"


def test_a_file_without_texts_needs_no_translation() -> None:
    entry, problems = translate(library().of(Source)["guide"], None, "es")
    assert (entry.fallbacks, problems) == (frozenset(), ())


def test_a_text_may_be_called_as_the_stamps_are() -> None:
    found = library(equipment=("mat: soft mat", "english: cushion")).of(Vocabulary)["equipment"]
    overlay, _ = parse("equipment.es.yaml", stamped(found, "terms:\n  chair: silla\n  english: cojín\n"))
    entry, problems = translate(found, overlay, "es")
    assert (entry.texts[("terms", "english")], problems) == ("cojín", ())


def test_a_draft_needs_no_translation() -> None:
    draft = library(plank=("id: plank\n", "id: plank\ndraft: true\n")).of(Exercise)["plank"]
    assert translate(draft, None, "es")[1] == ()


def test_a_fingerprint_is_6_figures_that_change_with_the_text() -> None:
    assert fingerprint("Do half.") == "0b4895"
    assert fingerprint("Do half") != fingerprint("Do half.")


def test_a_path_is_written_with_dots() -> None:
    assert dotted(("steps", "lift", 0)) == "steps.lift.0"


def test_stamping_makes_a_translation_fresh_and_leaves_the_rest_as_it_is() -> None:
    unstamped = "# Leído por Ana\nterms:\n  chair: silla firme # con respaldo\n  mat: esterilla\n"
    assert stamped(original(), unstamped) == unstamped + GOOD[GOOD.index(STAMPS) :]


def test_stamping_twice_changes_nothing_more() -> None:
    assert stamped(original(), stamped(original(), GOOD)) == GOOD


def test_stamping_renews_old_stamps_in_the_middle_of_a_file() -> None:
    text = f"{STAMPS}:\n  terms.chair: 'abcdef'\nterms:\n  chair: silla firme\n  mat: esterilla\n"
    assert stamped(original(), text) == GOOD


def test_only_texts_that_stand_in_the_file_are_stamped() -> None:
    assert "terms.mat" not in stamped(original(), "terms:\n  chair: silla firme\n")
