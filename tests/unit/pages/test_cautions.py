"""Who should leave an exercise out, in one sentence."""

import pytest

from generator.pages.cautions import leave_out_line
from generator.pages.site import Site
from tests.conftest import MakeSite
from tests.minimal import CONDITION, PRECAUTION
from tests.minimal_figures import KNEE_UP_PLANK, POSES

BEND = "limits:\n  bend: {text: No deep bends., demand: hip-flexion, over_deg: 90, ours: true}\n"


def careful(short: str, stake: str) -> str:
    """A precaution with which one should leave the plank out."""
    text = PRECAUTION.replace("short: have thin bones", f"short: {short}").replace("stake: harm", f"stake: {stake}")
    return text.replace("rules_out: [prone]\n", "").replace("  bridge: {text: Not", "  plank: {text: Not")


def line(site: Site, exercise: str, routine: str = "") -> str:
    """The sentence below an exercise, perhaps in a routine."""
    library = site.library
    return leave_out_line(library.exercises[exercise], site, library.routines[routine] if routine else None)


def test_nobody_to_leave_it_out_is_no_sentence(make_site: MakeSite) -> None:
    assert line(make_site(thin_bones=("rules_out: [prone]\n", "")), "plank") == ""


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Leave out if you have thin bones."),
        ("es", "No lo haga si tiene huesos frágiles."),
    ],
)
def test_one_is_named_in_the_words_of_the_reader(make_site: MakeSite, language: str, sentence: str) -> None:
    spanish = {"content/precautions/thin-bones.es.yaml": "short: tiene huesos frágiles\n"}
    assert line(make_site(spanish, language=language), "bridge") == sentence


def test_a_condition_is_named_with_a_small_letter_in_both_languages(make_site: MakeSite) -> None:
    other = CONDITION.replace("id: back-pain", "id: hip").replace("name: Back pain", "name: Hip pain")
    new = {
        "content/conditions/hip.yaml": other.replace("  sit-to-stand: {text: Not", "  plank: {text: Not"),
        "content/conditions/hip.es.yaml": "name: Dolor de cadera\n",
    }
    bones = ("rules_out: [prone]\n", "")
    assert line(make_site(new, thin_bones=bones), "plank") == "Leave out if you have hip pain."
    assert line(make_site(new, language="es", thin_bones=bones), "plank") == ("No lo haga si tiene dolor de cadera.")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Leave out if you have thin bones, often fall or cannot kneel."),
        ("es", "No lo haga si tiene huesos frágiles, se cae a menudo o no puede arrodillarse."),
    ],
)
def test_several_are_one_sentence_with_the_most_serious_first(
    make_site: MakeSite, language: str, sentence: str
) -> None:
    new = {
        "content/precautions/a.yaml": careful("cannot kneel", "ability").replace("id: thin-bones", "id: a"),
        "content/precautions/a.es.yaml": "short: no puede arrodillarse\n",
        "content/precautions/b.yaml": careful("often fall", "fall").replace("id: thin-bones", "id: b"),
        "content/precautions/b.es.yaml": "short: se cae a menudo\n",
        "content/precautions/thin-bones.es.yaml": "short: tiene huesos frágiles\n",
    }
    assert line(make_site(new, language=language), "plank") == sentence


def test_two_are_joined_without_a_comma(make_site: MakeSite) -> None:
    new = {"content/precautions/b.yaml": careful("often fall", "fall").replace("id: thin-bones", "id: b")}
    assert line(make_site(new), "plank") == "Leave out if you have thin bones or often fall."


def test_whom_only_the_figure_warns_is_named_too(make_site: MakeSite) -> None:
    bones = PRECAUTION.replace("rules_out: [prone]\n", BEND)
    assert line(make_site(POSES, thin_bones=bones), "plank") == ""
    assert line(make_site(POSES, thin_bones=bones, plank=KNEE_UP_PLANK), "plank") == (
        "Leave out if you have thin bones."
    )


def test_those_for_whom_the_routine_is_made_are_not_named_in_it(make_site: MakeSite) -> None:
    site = make_site(first_week=("  plank: {}", "  sit-to-stand: {kept: It helps.}"))
    assert line(site, "sit-to-stand") == "Leave out if you have back pain. Ask first if you have thin bones."
    assert line(site, "sit-to-stand", "first-week") == "Ask first if you have thin bones."


@pytest.mark.parametrize(
    ("language", "sentence"), [("en", "Ask first if you are far on."), ("es", "Pregunte antes si está avanzada.")]
)
def test_who_should_heed_it_may_be_fewer_than_all_in_the_situation(
    make_site: MakeSite, language: str, sentence: str
) -> None:
    some = PRECAUTION.replace("Use a high chair., ours", "Use a high chair., short: are far on, ours")
    spanish = {
        "content/precautions/thin-bones.es.yaml": "take_care: {sit-to-stand: {text: Alta., short: está avanzada}}\n"
    }
    elsewhere = ("  sit-to-stand: {text: Not", "  plank: {text: Not")
    site = make_site(spanish, language=language, thin_bones=some, back_pain=elsewhere)
    assert line(site, "sit-to-stand") == sentence
