"""How strong the sources are on which the real content rests."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from generator.library.library import Library
from generator.models.base import Cited, ReviewedEntity
from generator.models.condition import Tier
from generator.models.references import SourceRef
from generator.models.source import SourceTier
from tests.walking import walk

Libraries = Mapping[str, Library]


def tiers(values: Iterable[object], library: Library) -> Counter[SourceTier]:
    """How many citations inside some models are of each tier."""
    cited = (str(found) for value in values for _, found in walk(value) if isinstance(found, SourceRef))
    return Counter(library.sources[id_].tier for id_ in cited)


def grave(library: Library) -> Iterator[Cited]:
    """Emergency signs, of the safety page and of each condition, stop rules, and what the pain rule says."""
    safety, conditions = library.safety, library.conditions.values()
    signs = [*safety.signs.values(), *(sign for one in conditions for sign in one.warning_signs.values())]
    yield from (sign for sign in signs if sign.tier is Tier.EMERGENCY)
    yield from safety.stop_rules.values()
    yield from safety.usual.values()
    score = safety.pain_score
    yield from (score.scale, score.when, *score.bands.values(), score.usual)


def test_fewer_than_1_in_20_citations_are_of_clinics_trainers_or_the_press(libraries: Libraries) -> None:
    library = libraries["en"]
    entities = [entry.entity for entry in library.published() if isinstance(entry.entity, ReviewedEntity)]
    found = tiers(entities, library)
    assert found.total() > 1000
    assert found[SourceTier.C] / found.total() < 0.05, found


def test_emergency_signs_stop_rules_and_the_pain_rule_rest_on_no_clinic_trainer_or_press(libraries: Libraries) -> None:
    library = libraries["en"]
    found = list(grave(library))
    assert len(found) >= 17 + 7 + 2 + 6
    assert [claim for claim in found if tiers([claim], library)[SourceTier.C]] == []


def test_each_emergency_sign_has_a_source(libraries: Libraries) -> None:
    signs = [claim for claim in grave(libraries["en"]) if getattr(claim, "tier", None) is Tier.EMERGENCY]
    assert len(signs) >= 17
    assert [sign for sign in signs if not sign.sources] == []
