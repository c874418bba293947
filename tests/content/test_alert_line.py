"""The alert line of pages and cards names every emergency sign of nerves, heart and bone."""

from collections.abc import Mapping

import pytest

from generator.library.library import Library
from generator.models.condition import Tier
from generator.models.safety import GeneralSign, Suspect

Libraries = Mapping[str, Library]
LANGUAGES = pytest.mark.parametrize("language", ["en", "es"])
WORDS = {
    "saddle-numbness": ("numb between the legs", "entrepierna adormecida"),
    "bladder": ("new pee, poo or sex trouble", "problemas nuevos de orina"),
    "bladder-feeling": ("new pee, poo or sex trouble", "problemas nuevos de orina"),
    "bowel": ("new pee, poo", "heces"),
    "sex": ("or sex", "o sexo"),
    "both-legs": ("both legs newly numb, weak or painful", "debilidad, dolor o adormecimiento nuevos en ambas piernas"),
    "leg-strength": ("1 fast weaker", "1 se debilita rápido"),
    "accident": ("bad accident", "accidente grave"),
    "chest-pain": ("chest pain", "dolor de pecho"),
    "exercise-chest": ("chest pain, very breathless, faint", "dolor de pecho, ahogo o desmayo"),
    "new-hip-breathless": ("very breathless", "ahogo"),
    "broken-hip": ("can't stand after a fall", "caída y no se tiene en pie"),
    "leg-shape": ("after a fall", "caída"),
}
"""For each sign the words of the alert line that name it."""
LONGEST = {"en": (240, 185), "es": (285, 185)}
"""Letters of the alert line and of the stop strip: with more, the first takes over 6 lines on a phone."""


def grave(library: Library) -> dict[str, GeneralSign]:
    """The emergency signs of nerves, heart and bone."""
    suspects = {Suspect.NERVES, Suspect.HEART, Suspect.BONE}
    signs = library.safety.signs.items()
    return {key: sign for key, sign in signs if sign.tier is Tier.EMERGENCY and sign.suspect in suspects}


def test_the_signs_are_those_with_words_in_the_table(libraries: Libraries) -> None:
    assert set(grave(libraries["en"])) ^ set(WORDS) == set()


@LANGUAGES
def test_a_part_of_the_alert_line_stands_for_each_sign_and_names_it(language: str, libraries: Libraries) -> None:
    library = libraries[language]
    unnamed = []
    for key in grave(library):
        parts = [part.text for part in library.safety.alert.parts.values() if key in part.signs]
        words = WORDS[key][list(libraries).index(language)]
        if not any(words in text for text in parts):
            unnamed.append((key, parts))
    assert unnamed == []


@LANGUAGES
def test_no_part_of_the_alert_line_stands_for_a_sign_that_is_no_emergency(language: str, libraries: Libraries) -> None:
    safety = libraries[language].safety
    named = [key for part in safety.alert.parts.values() for key in part.signs]
    assert [key for key in named if safety.signs[key].tier is not Tier.EMERGENCY] == []


@LANGUAGES
def test_the_lines_are_short_enough_for_a_phone(language: str, libraries: Libraries) -> None:
    safety = libraries[language].safety
    alert = "; ".join(part.text for part in safety.alert.parts.values())
    stop = "; ".join(rule.short for rule in safety.stop_rules.values() if rule.short)
    longest = LONGEST[language]
    assert (len(alert) <= longest[0], len(stop) <= longest[1]) == (True, True)
