import pytest

from generator.languages.en import ENGLISH, flesch_kincaid
from generator.languages.es import SPANISH, inflesz
from generator.languages.language import Language, Readability
from generator.languages.reading import Counts, sentences, words


def measured(language: Language) -> Readability:
    """How a language measures its texts."""
    assert isinstance(language.readability, Readability)
    return language.readability


EN, ES = measured(ENGLISH), measured(SPANISH)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lie down. Breathe.", ["Lie down.", "Breathe."]),
        ("Really? Yes! Go on…  Now", ["Really?", "Yes!", "Go on…", "Now"]),
        ("Try this: lift; then hold.", ["Try this:", "lift;", "then hold."]),
        ("Hold for 2.5 seconds.", ["Hold for 2.5 seconds."]),
        ("  ", []),
    ],
)
def test_a_sentence_ends_at_a_sign_before_a_space(text: str, found: list[str]) -> None:
    assert sentences(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Don’t lift it.", ["Don’t", "lift", "it"]),
        ("Hold 10 seconds", ["Hold", "10", "seconds"]),
        ("side-lying", ["side", "lying"]),
        ("¿Qué año?", ["Qué", "año"]),
        ("… – !", []),
    ],
)
def test_words_and_numerals_are_counted(text: str, found: list[str]) -> None:
    assert words(text) == found


@pytest.mark.parametrize(
    ("word", "by", "number"),
    [
        ("back", EN, 1),
        ("knee", EN, 1),
        ("your", EN, 1),
        ("hips", EN, 1),
        ("straight", EN, 1),
        ("muscles", EN, 2),
        ("muscle", EN, 2),
        ("exercise", EN, 3),
        ("120", EN, 1),
        ("pie", ES, 1),
        ("rodilla", ES, 3),
        ("día", ES, 2),
        ("arriba", ES, 3),
        ("fisioterapeuta", ES, 6),
    ],
)
def test_syllables_are_counted_by_language(word: str, by: Readability, number: int) -> None:
    assert by.syllables[word] == number


def test_each_text_ends_its_own_sentence() -> None:
    counts = EN.count(["Lift your hips", "Hold", "Lower. Rest."])
    assert (counts.sentences, counts.words) == (4, 6)


def test_texts_without_a_word_count_for_nothing() -> None:
    assert EN.count(["…", "", "Hold"]) == Counts(sentences=1, words=1, syllables=1)


def test_the_grade_follows_the_formula_of_1975() -> None:
    assert flesch_kincaid(Counts(sentences=10, words=100, syllables=150)) == pytest.approx(6.01)


def test_the_spanish_score_follows_flesch_and_szigriszt() -> None:
    assert inflesz(Counts(sentences=10, words=100, syllables=200)) == pytest.approx(72.235)


def test_longer_words_and_sentences_are_harder() -> None:
    easy, hard = ["Lie down. Lift your hips."], ["Alternating abdominal contractions necessitate concentration."]
    assert flesch_kincaid(EN.count(easy)) < 3 < 12 < flesch_kincaid(EN.count(hard))
    assert inflesz(ES.count(["Ponga el pie."])) > inflesz(ES.count(["Fisioterapeuta especializada."]))


def test_an_english_text_is_graded_as_by_hand() -> None:
    text = (
        "Lie on your back with your knees bent. Push through your heels and lift your hips. Hold, and keep breathing."
    )
    by_hand = Counts(sentences=3, words=20, syllables=21)
    assert flesch_kincaid(EN.count([text])) == pytest.approx(flesch_kincaid(by_hand), abs=0.5)


def test_a_spanish_text_is_scored_as_by_hand() -> None:
    text = "Túmbese boca arriba con las rodillas dobladas. Levante la cadera y aguante. Baje despacio."
    by_hand = Counts(sentences=3, words=14, syllables=32)
    assert inflesz(ES.count([text])) == pytest.approx(inflesz(by_hand), abs=2)
