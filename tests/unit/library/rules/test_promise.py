import pytest

from generator.library.rules.promise import check
from tests.conftest import BOTH, collection, told, verdict


@pytest.mark.parametrize("text", ["It may help with pain.", "Stay secure.", "It is safe for most people."])
def test_a_careful_text_is_fine(text: str) -> None:
    assert verdict(check, plank=("You hold your body straight.", text)) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("It cures back pain.", "cures"),
        ("A Cure for pain.", "Cure"),
        ("Guaranteed to help.", "Guaranteed"),
        ("It is safe for everyone.", "safe for everyone"),
        ("Be pain-free for life.", "pain-free for life"),
        ("A miracle move.", "miracle"),
    ],
)
def test_a_promise_is_told(text: str, word: str) -> None:
    assert verdict(check, plank=("You hold your body straight.", text)) == [
        f'content/exercises/plank.yaml:4:10: "{word}" promises more than an exercise can do  [promise]'
    ]


@pytest.mark.parametrize("word", ["cura", "garantizado", "segura para todas", "milagrosa"])
def test_a_promise_in_spanish_is_told(word: str) -> None:
    overlay = {"content/exercises/plank.es.yaml": f"summary: Una plancha {word}\n"}
    found = [told(p) for p in check(collection(overlay, BOTH).libraries["es"])]
    assert found == [f'content/exercises/plank.es.yaml:1:10: "{word}" promises more than an exercise can do  [promise]']
