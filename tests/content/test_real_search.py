"""The search of the real content leads to the right page, by the words that people type."""

import gzip
import re
from collections.abc import Mapping

import pytest

from generator.build import Built
from generator.pages.site import Site
from tests.js.finder import find

MOST_BYTES = 25_000
"""The largest index, as a web host sends it."""
WANTED = [
    ("en", "groin pain", "conditions/hip-pain/"),
    ("en", "leg pain", "conditions/sciatica/"),
    ("en", "emergency", "safety/"),
    ("en", "emergency", "safety/#emergency"),
    ("en", "sore hip", "conditions/hip-pain/"),
    ("en", "stiff hip", "conditions/hip-osteoarthritis/"),
    ("en", "stiff hip", "routines/hip-arthritis-start/"),
    ("en", "pregnant", "precautions/pregnancy/"),
    ("en", "glute bridge", "exercises/bridge/"),
    ("en", "hip lift", "exercises/bridge/"),
    ("en", "cobra", "exercises/prone-on-elbows/"),
    ("en", "mckenzie", "exercises/prone-on-elbows/"),
    ("en", "exersise", "exercises/"),
    ("en", "sciatca", "conditions/sciatica/"),
    ("en", "chair", "routines/chair-no-floor/"),
    ("en", "new hip", "precautions/recent-hip-replacement/"),
    ("en", "osteoporosis", "precautions/osteoporosis/"),
    ("en", "can't lie down", "routines/chair-no-floor/"),
    ("en", "cant lie down", "routines/chair-no-floor/"),
    ("en", "slipped disc", "conditions/sciatica/"),
    ("en", "bad back", "conditions/low-back-pain/"),
    ("en", "my back went", "conditions/acute-low-back-pain/"),
    ("en", "chest pain", "safety/"),
    ("en", "can't pee", "safety/"),
    ("en", "numb", "safety/"),
    ("es", "dolor de espalda", "conditions/low-back-pain/"),
    ("es", "ciatica", "conditions/sciatica/"),
    ("es", "cadera", "conditions/hip-pain/"),
    ("es", "hernia", "conditions/sciatica/"),
    ("es", "tensión alta", "precautions/heart-trouble/"),
    ("es", "embarazada", "precautions/pregnancy/"),
    ("es", "puente", "exercises/bridge/"),
    ("es", "emergensia", "safety/"),
    ("es", "no puedo acostarme", "routines/chair-no-floor/"),
]


@pytest.fixture(scope="module")
def indexes(built: Built) -> dict[str, str]:
    """The index of each language."""
    return {language: files["search/index.js"].content.decode() for language, files in built.languages.items()}


@pytest.mark.parametrize(("language", "typed", "address"), WANTED)
def test_the_right_page_is_the_first_or_the_second(
    indexes: Mapping[str, str], language: str, typed: str, address: str
) -> None:
    (hits,) = find(indexes[language], typed)
    assert address in [hit.address for hit in hits[:2]]


@pytest.mark.parametrize(("language", "typed"), [("en", "10 minutes"), ("es", "10 minutos")])
def test_who_has_10_minutes_finds_routines_that_take_no_longer(
    indexes: Mapping[str, str], sites: Mapping[str, Site], language: str, typed: str
) -> None:
    (hits,) = find(indexes[language], typed)
    notes = {
        row[0]: row[1] for row in re.findall(r'^\["(routines/[^"]+)".*?"([^"]*) minut\w+",\[', indexes[language], re.M)
    }
    assert len(notes) == len(sites[language].library.routines)
    assert [int(notes[hit.address].split()[-1]) <= 10 for hit in hits[:2]] == [True, True]


def test_every_result_leads_to_a_page_that_there_is(
    indexes: Mapping[str, str], sources: Mapping[tuple[str, str], str]
) -> None:
    found = [
        (language, *address.partition("#")[::2])
        for language, index in indexes.items()
        for address in re.findall(r'^\["([^"]*)"', index, re.MULTILINE)
    ]
    assert len(found) > 100
    assert [(language, page) for language, page, _ in found if (language, page) not in sources] == []
    parts = [(language, page, part) for language, page, part in found if part]
    assert len(parts) == 6
    assert [each for each in parts if f'id="{each[2]}"' not in sources[each[:2]]] == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_index_is_small(indexes: Mapping[str, str], language: str) -> None:
    assert len(gzip.compress(indexes[language].encode(), mtime=0)) <= MOST_BYTES
