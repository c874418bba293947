from generator.library.rules.reading_level import check
from tests.conftest import BOTH, collection, told, verdict
from tests.minimal import PLANK

HARD = "Alternating abdominal contractions necessitate considerable concentration. "
EASY = "Lie on the mat. Lift the leg. "
EXCEPTION = "reading_exception: {en: The terms of the guideline.}\n"
PATH = "content/exercises/plank.yaml"


def start(text: str, exception: str = "") -> str:
    """The plank with a long start text, and perhaps with an exception."""
    long = PLANK.replace("Lie on your front.", text * 12)
    return long.replace("name: Plank", f"{exception}name: Plank")


def test_an_easy_file_is_fine() -> None:
    assert verdict(check, plank=start(EASY)) == []


def test_a_hard_file_is_told_with_its_grade() -> None:
    (found,) = verdict(check, plank=start(HARD))
    assert found.startswith(f"{PATH}:1:1: this reads at US grade ")
    assert found.endswith("; the limit is 6  [reading-level]")


def test_below_60_words_one_word_would_decide_so_nothing_is_told() -> None:
    assert verdict(check, plank=("Lie on your front.", HARD * 3)) == []


def test_a_reasoned_exception_excuses_a_hard_file() -> None:
    assert verdict(check, plank=start(HARD, EXCEPTION)) == []


def test_an_exception_without_need_is_told() -> None:
    assert verdict(check, plank=start(EASY, EXCEPTION)) == [
        f'{PATH}:3:21: the reading exception for "en" is not needed any more  [needless-exception]'
    ]


def test_names_do_not_make_a_file_harder() -> None:
    names = ", ".join(f"a{number}: Contraindicated musculoskeletal physiotherapy" for number in range(30))
    aliases = ("name: Plank\n", f"name: Plank\naliases: {{{names}}}\n")
    assert verdict(check, plank=aliases) == []


def test_a_spanish_file_is_held_to_the_spanish_scale() -> None:
    hard = "Contraindicaciones musculoesqueléticas fisioterapéuticas. " * 25
    overlay = {"content/exercises/plank.es.yaml": f"start: {hard}\n"}
    found = [told(p) for p in check(collection(overlay, BOTH).libraries["es"])]
    assert len(found) == 1
    assert found[0].startswith("content/exercises/plank.es.yaml:1:1: this scores ")
    assert found[0].endswith(" on the INFLESZ scale; the limit is 65 or more  [reading-level]")


def test_texts_that_are_not_translated_do_not_count_in_the_other_language() -> None:
    found = check(collection(None, BOTH, plank=start(HARD)).libraries["es"])
    assert list(found) == []
