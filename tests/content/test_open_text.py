"""What readers see of a page without opening "Where this comes from" holds no apparatus and no unsourced degrees."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import pytest

from generator.build import Built
from generator.library.library import Library
from generator.models.base import Cited, Entity
from generator.models.exercise import Exercise
from generator.models.words import Text
from tests.content.conftest import address
from tests.content.seed_table import ARTICLES
from tests.content.visible import VisiblePage, without_origins
from tests.walking import parts, walk

Pages = Callable[[str, str], VisiblePage]
Libraries = Mapping[str, Library]
Sources = Mapping[tuple[str, str], str]
LANGUAGES = pytest.mark.parametrize("language", ["en", "es"])
FOR_AUTHORS = ("about/contributing/", "about/fields/", "about/rules/", "data/")
"""Pages for those who write content or use the data; they tell how angles are written."""
OUR_CHOICE = {"en": "our choice", "es": "elección nuestra"}
EXPLAINED = {
    ("en", "sources/"): ("sources.ours-meaning",),
    ("es", "sources/"): ("sources.intro", "sources.ours-meaning"),
}
"""Words of the list of sources that explain the mark."""
IN_A_SENTENCE = {("en", ARTICLES): ("We found no health service that gives this hold, so it is our choice.",)}
"""Where the words are no mark, but part of a sentence to the reader."""
DEGREES = re.compile(r"degrees?\b|\bgrados?\b|°", re.IGNORECASE)
ARTICLE = re.compile(r"\b(?:articles?|artículos?)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Printed:
    """Degrees that a source prints.

    Attributes:
        by: Id of the entity that states them.
        source: A source that prints them.
        phrases: The words around them, in each language.
    """

    by: str
    source: str
    phrases: Mapping[str, tuple[str, ...]]


PRINTED = (
    Printed("safety", "chelwest-thr-infection", {"en": ("a fever over 38 °C",), "es": ("fiebre de más de 38 °C",)}),
    Printed("joint-infection", "chelwest-thr-infection", {"en": ("over 38 °C",), "es": ("más de 38 °C",)}),
    Printed("child-hip-pain", "frimley-limp", {"en": ("a fever (over 38 °C)",), "es": ("fiebre (más de 38 °C)",)}),
    Printed("clamshell", "msd-clamshell", {"en": ("knees to about 90 degrees",), "es": ("rodillas a unos 90 grados",)}),
    Printed("curl-up", "hw-clamshell", {"en": ("knees bent to 90 degrees",), "es": ("rodillas dobladas a 90 grados",)}),
    Printed(
        "recent-hip-replacement",
        "leeds-thr",
        {
            "en": ("the hip past 90 degrees", "bends both hips past 90 degrees"),
            "es": (
                "la cadera más de 90 grados",
                "ambas caderas más de 90 grados",
                "la cadera puede pasar de 90 grados",
            ),
        },
    ),
)
RIGHT_ANGLES = {
    "dead-bug": ("your hips and knees make right angles", "las caderas y las rodillas estén dobladas a 90 grados"),
}
"""Start positions whose Spanish gives the right angle of the English in degrees."""


def phrases(language: str, by: str = "") -> list[str]:
    """The words with degrees that may stand in a language, of one entity or of all."""
    printed = [phrase for one in PRINTED if by in ("", one.by) for phrase in one.phrases[language]]
    angles = [spanish for id_, (_, spanish) in RIGHT_ANGLES.items() if by in ("", id_) and language == "es"]
    return [*printed, *angles]


def generated(built: Built, language: str) -> list[str]:
    """The addresses of the pages that no one wrote by hand."""
    return [address(path) for path in built.languages[language] if path.endswith(".md")]


@LANGUAGES
def test_no_generated_page_has_a_note_mark(language: str, built: Built, sources: Sources) -> None:
    pages = generated(built, language)
    assert len(pages) > 60
    assert [place for place in pages if "<sup" in sources[language, place]] == []


@LANGUAGES
def test_our_choice_is_a_mark_of_the_closed_block_only(language: str, built: Built, open_page: Pages) -> None:
    strings, marked = built.strings[language], []
    for place in generated(built, language):
        text = open_page(language, place).text
        explained = [strings(name) for name in EXPLAINED.get((language, place), ())]
        for sentence in (*explained, *IN_A_SENTENCE.get((language, place), ())):
            assert sentence in text, (place, sentence)
            text = text.replace(sentence, "")
        if OUR_CHOICE[language] in text.casefold():
            marked.append(place)
    assert marked == []


@LANGUAGES
def test_the_mark_does_stand_in_closed_blocks(language: str, libraries: Libraries, closed_block: Pages) -> None:
    for id_ in libraries[language].exercises:
        closed_block(language, f"exercises/{id_}/").position(OUR_CHOICE[language])


@LANGUAGES
def test_no_page_for_readers_states_degrees_other_than_those_that_a_source_prints(
    language: str, sources: Sources, open_page: Pages
) -> None:
    found = []
    for place in places(sources, language, *FOR_AUTHORS):
        text = open_page(language, place).text
        for phrase in phrases(language):
            text = text.replace(phrase, "")
        found += [(place, text[max(0, hit.start() - 60) : hit.end()]) for hit in DEGREES.finditer(text)]
    assert found == []


@LANGUAGES
def test_no_entity_states_degrees_other_than_its_own_of_the_list(language: str, libraries: Libraries) -> None:
    found = []
    for entry in libraries[language].published():
        own = phrases(language, entry.id)
        for path, text in walk(entry.entity):
            if isinstance(text, Text) and DEGREES.search(text) and not any(phrase in text for phrase in own):
                found.append((entry.id, path, text))
    assert found == []


@LANGUAGES
@pytest.mark.parametrize("printed", PRINTED, ids=lambda printed: printed.by)
def test_each_text_with_degrees_cites_a_source_whose_note_has_them(
    language: str, printed: Printed, libraries: Libraries
) -> None:
    library = libraries[language]
    entity = next(entry.entity for entry in library.published() if entry.id == printed.by)
    note = " ".join(library.sources[printed.source].supports)
    for phrase in printed.phrases[language]:
        resting = [cited for text, cited in texts(entity) if phrase in text]
        assert resting, phrase
        assert [cited for cited in resting if printed.source not in cited] == [], phrase
        assert re.findall(r"\d+", phrase)[0] in re.findall(r"\d+", note), phrase


@pytest.mark.parametrize("exercise", RIGHT_ANGLES)
def test_degrees_of_a_translation_alone_are_a_right_angle_of_the_english(exercise: str, libraries: Libraries) -> None:
    english, spanish = RIGHT_ANGLES[exercise]
    assert english in libraries["en"].exercises[exercise].start
    assert spanish in libraries["es"].exercises[exercise].start


def texts(entity: Entity) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The texts of an entity's claims, start position and steps, each with the sources on which it rests."""
    if isinstance(entity, Exercise):
        yield from ((text, entity.steps_sources) for text in (entity.start, *entity.steps.values()))
    for _, record in parts(entity):
        if isinstance(record, Cited):
            yield from ((value, record.sources) for value in record.__dict__.values() if isinstance(value, Text))


@LANGUAGES
def test_only_the_pages_about_the_site_speak_of_articles(language: str, sources: Sources, open_page: Pages) -> None:
    found = []
    for place in places(sources, language, "about/", "sources/"):
        text = open_page(language, place).text
        found += [(place, text[max(0, hit.start() - 60) : hit.end() + 60]) for hit in ARTICLE.finditer(text)]
    assert found == []


@LANGUAGES
def test_the_exercises_of_the_articles_and_no_others_have_the_link_to_what_they_say(
    language: str, libraries: Libraries, closed_block: Pages, built: Built
) -> None:
    library, line = libraries[language], built.strings[language]("exercise.older")
    claims = [claim for article in library.articles.values() for claim in article.claims.values()]
    spoken_of = {str(id_) for claim in claims for id_ in claim.exercises}
    assert len(spoken_of) == 8
    assert {id_ for id_ in library.exercises if line in closed_block(language, f"exercises/{id_}/").text} == spoken_of


def places(sources: Sources, language: str, *without: str) -> list[str]:
    """The addresses of the pages of a language, but for those below some addresses; titles of sources are theirs."""
    found = [place for code, place in sources if code == language and not place.startswith(without)]
    assert len(found) > 55
    return found


def test_a_page_without_its_closed_block_has_no_list_of_publishers(sources: Sources) -> None:
    source = sources["en", "exercises/bridge/"]
    assert "lb-origins__sources" in source
    assert "lb-origins__sources" not in without_origins(source)
