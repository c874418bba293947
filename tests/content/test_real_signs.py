"""No warning sign of the content is lost: every one stands on each page that it concerns, in its own words."""

from collections.abc import Callable, Iterable, Mapping

import pytest

from generator.library.library import Library
from generator.library.usual import usual_of
from generator.models.condition import Tier, WarningSign
from tests.content.visible import VisiblePage

Pages = Callable[[str, str], VisiblePage]
Libraries = Mapping[str, Library]
LANGUAGES = pytest.mark.parametrize("language", ["en", "es"])


def missing(shown: VisiblePage, texts: Iterable[str]) -> list[str]:
    """The texts that a page does not say."""
    return [text for text in texts if " ".join(text.split()) not in shown.text]


def actions(signs: Iterable[WarningSign], library: Library) -> list[str]:
    """What to do about signs."""
    return [library.safety.tiers[tier].action for tier in {sign.tier for sign in signs}]


@LANGUAGES
def test_a_condition_tells_each_sign_of_its_own_and_of_its_part_of_the_body_with_what_to_do(
    language: str, libraries: Libraries, open_page: Pages
) -> None:
    library = libraries[language]
    for condition in library.conditions.values():
        general = [sign for sign in library.safety.signs.values() if set(sign.regions) & set(condition.regions)]
        signs: list[WarningSign] = [*condition.warning_signs.values(), *(() if condition.signpost else general)]
        usual = [] if condition.signpost else usual_of(condition, library.safety)
        texts = [
            *(sign.text for sign in signs),
            *actions(signs, library),
            *(library.safety.usual[kind].text for kind in usual if kind in library.safety.usual),
            *(claim.text for claim in condition.see_someone.values()),
        ]
        assert missing(open_page(language, f"conditions/{condition.id}/"), texts) == [], condition.id


@LANGUAGES
def test_a_precaution_tells_the_signs_that_it_names_with_what_they_can_point_to(
    language: str, libraries: Libraries, open_page: Pages
) -> None:
    library = libraries[language]
    for precaution in library.precautions.values():
        signs = [library.safety.signs[key] for key in precaution.signs]
        texts = [*(sign.text for sign in signs), *(sign.why or "" for sign in signs), *actions(signs, library)]
        assert missing(open_page(language, f"precautions/{precaution.id}/"), texts) == [], precaution.id


@LANGUAGES
def test_the_safety_page_tells_every_sign_the_most_urgent_first(
    language: str, libraries: Libraries, open_page: Pages
) -> None:
    safety, shown = libraries[language].safety, open_page(language, "safety/")
    texts = [text for sign in safety.signs.values() for text in (sign.text, sign.why or "")]
    rules = (
        claim.text for claims in (safety.stop_rules, safety.ask_first, safety.start_well) for claim in claims.values()
    )
    assert missing(shown, [*texts, *rules, *(claim.text for claim in safety.usual.values())]) == []
    places = [shown.position(safety.tiers[tier].action) for tier in Tier]
    assert places == sorted(places)
