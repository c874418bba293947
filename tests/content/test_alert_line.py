"""The alert line of pages and cards names every emergency sign of nerves, heart and bone."""

from collections.abc import Mapping

import pytest

from generator.library.library import Library
from generator.models.condition import Tier
from generator.models.safety import GeneralSign, Suspect

Libraries = Mapping[str, Library]
LANGUAGES = pytest.mark.parametrize("language", ["en", "es"])
WORDS = {
    "saddle-numbness": ("numbness between the legs", "adormecimiento nuevo entre las piernas"),
    "bladder": ("trouble passing or holding pee", "para orinar"),
    "bladder-feeling": ("holding pee", "retener orina"),
    "bowel": ("or poo", "heces"),
    "sex": ("a new sexual problem", "un problema sexual nuevo"),
    "both-legs": ("weakness in both legs", "debilidad nuevos en ambas piernas"),
    "leg-strength": ("a leg that quickly loses its strength", "una pierna que pierde rápido la fuerza"),
    "accident": ("a serious accident … your back or hip hurts", "un accidente grave … le duele la espalda o la cadera"),
    "chest-pain": ("chest pain", "dolor de pecho"),
    "exercise-chest": ("severe shortness of breath, or feeling faint", "mucha falta de aire o sensación de desmayo"),
    "new-hip-breathless": ("shortness of breath", "falta de aire"),
    "broken-hip": ("you cannot stand on the leg or move it", "no puede ponerse de pie ni mover la pierna"),
    "leg-shape": ("after a fall", "tras una caída"),
}
"""For each sign the words of the alert line that name it; an ellipsis stands for anything between 2 parts."""


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
        words = WORDS[key][list(libraries).index(language)].split(" … ")
        if not any(all(word in text for word in words) for text in parts):
            unnamed.append((key, parts))
    assert unnamed == []


@LANGUAGES
def test_no_part_of_the_alert_line_stands_for_a_sign_that_is_no_emergency(language: str, libraries: Libraries) -> None:
    safety = libraries[language].safety
    named = [key for part in safety.alert.parts.values() for key in part.signs]
    assert [key for key in named if safety.signs[key].tier is not Tier.EMERGENCY] == []
