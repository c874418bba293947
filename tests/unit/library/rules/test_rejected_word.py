from collections.abc import Callable

from generator.library.rules.rejected_word import check
from tests.conftest import BOTH, collection, project, settings, told, verdict
from tests.minimal import GLOSSARY, PLANK, RARE

ENGLISH = {"content/glossary/english.yaml": GLOSSARY}
SPANISH = {
    "content/glossary/spanish.yaml": (
        "id: spanish\nlanguage: es\nterms:\n  floor: {use: suelo, instead_of: [piso], note: A piso is a flat.}\n"
    )
}
OVERLAY = {"content/exercises/plank.es.yaml": "summary: Se tumba en el piso.\nname: Plancha\n"}


def in_spanish(new: dict[str, str]) -> list[str]:
    """What the rule says about the Spanish texts."""
    return [told(problem) for problem in check(collection(new, BOTH).libraries["es"])]


def test_a_glossary_does_not_reject_its_own_words() -> None:
    assert verdict(check, {**RARE, **ENGLISH}) == []


def test_a_text_that_uses_a_rejected_word_is_told_at_the_text() -> None:
    assert verdict(check, ENGLISH, plank=("You hold your body straight.", "You hold your Abdomen in.")) == [
        'content/exercises/plank.yaml:4:10: this site does not say "Abdomen"  [rejected-word]'
    ]


def test_the_hint_names_the_word_to_use() -> None:
    found = collection(ENGLISH, plank=("name: Plank", "name: Belly button plank")).libraries["en"]
    assert [problem.hint for problem in check(found)] == ['write "tummy"']


def test_people_may_type_a_rejected_word() -> None:
    typed = ("name: Plank", "name: Plank\nsearched_as: {hold: Abdomen hold}")
    assert verdict(check, ENGLISH, plank=typed) == []


def test_without_a_glossary_no_word_is_rejected() -> None:
    assert verdict(check, plank=("You hold your body straight.", "You hold your abdomen in.")) == []


def test_each_language_rejects_its_own_words_at_its_own_texts() -> None:
    assert in_spanish({**SPANISH, **OVERLAY}) == [
        'content/exercises/plank.es.yaml:1:10: this site does not say "piso"  [rejected-word]'
    ]
    assert verdict(check, {**SPANISH, **OVERLAY}) == []
    assert in_spanish({**ENGLISH, **OVERLAY}) == []


def test_a_text_without_a_translation_is_told_in_its_own_language_only() -> None:
    english = {"content/exercises/piso.yaml": PLANK.replace("id: plank", "id: piso").replace("Plank", "Piso")}
    assert in_spanish({**SPANISH, **english}) == []


def test_pages_written_by_hand_and_the_words_of_the_site_are_read_too(
    problems: Callable[..., tuple[str, ...]], site_templates: dict[str, str]
) -> None:
    words = "site_templates/strings/en.yaml"
    page = {"content/pages/en/help.md": "# Help\n\nHold your abdomen.\n"}
    spoiled = {words: f"# Abdomen\n{site_templates[words]}"}
    assert problems(project({**ENGLISH, **page, **spoiled})) == (
        'content/pages/en/help.md:3:11: this site does not say "abdomen"  [rejected-word]',
        f'{words}:1:3: this site does not say "Abdomen"  [rejected-word]',
    )


def test_a_page_written_by_hand_is_held_to_the_words_of_its_own_language(
    problems: Callable[..., tuple[str, ...]],
) -> None:
    page = {"content/pages/es/help.md": "# Ayuda\n\nabdomen, piso\n", "content/pages/en/help.md": "# Piso\n"}
    found = problems(project({**ENGLISH, **SPANISH, **page}), settings(*BOTH))
    assert [line for line in found if "rejected-word" in line] == [
        'content/pages/es/help.md:3:10: this site does not say "piso"  [rejected-word]'
    ]
