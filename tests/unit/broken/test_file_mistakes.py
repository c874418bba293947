"""Files with a wrong name, in a wrong place, or that cannot be read while others need them."""

import pytest

from tests.unit.broken.case import (
    BRIDGE,
    CLAMSHELL,
    EQUIPMENT,
    FRACTURE_LEAFLET,
    SAFETY,
    SIT_TO_STAND,
    START_ROUTINE,
    STIFF_HIP,
    Case,
    Files,
    add,
    case,
    copy,
    edit,
    english,
)

CASES = [
    case(
        "an id differs from the file name",
        edit(BRIDGE, "id: bridge", "id: the-bridge"),
        (
            'content/exercises/bridge.yaml:1:5: error: the id "the-bridge" differs from the file name "bridge"'
            "  [id-differs-from-file]"
        ),
        'write "id: bridge", or rename the file',
    ),
    case(
        "an id is that of another file",
        edit(BRIDGE, "id: bridge", "id: clamshell"),
        (
            'content/exercises/bridge.yaml:1:5: error: the id "clamshell" differs from the file name "bridge"'
            "  [id-differs-from-file]"
        ),
        'write "id: bridge", or rename the file',
    ),
    case(
        "a file has a new name and its old id",
        lambda files: files.update({"content/exercises/glute-bridge.yaml": files.pop(BRIDGE)}),
        (
            'content/exercises/glute-bridge.yaml:1:5: error: the id "bridge" differs from the file name "glute-bridge"'
            "  [id-differs-from-file]"
        ),
        'write "id: glute-bridge", or rename the file',
    ),
    case(
        "an id has capitals and a low line",
        copy(CLAMSHELL, "Side_Plank"),
        'content/exercises/Side_Plank.yaml:1:5: error: id: "Side_Plank" is not written as expected  [wrong-value]',
        "use small letters, figures and hyphens, such as low-back-pain",
    ),
    case(
        "an id is the name of an index page",
        [copy(CLAMSHELL, "by-level"), edit("content/exercises/by-level.yaml", "review:", "draft: true\nreview:")],
        'content/exercises/by-level.yaml:1:5: error: the id "by-level" belongs to an index page  [reserved-id]',
        "choose another id, and rename the file",
    ),
    case(
        "an id is the name of a picture",
        copy(SIT_TO_STAND, "bridge-2"),
        (
            'content/exercises/bridge-2.yaml:1:5: error: "bridge-2" is also the name of picture 2 of "bridge"'
            "  [taken-picture]"
        ),
        "choose an id that does not end in a number, and name the file after it",
    ),
    english(
        "a page by hand has the address of a generated one",
        add("content/pages/en/sources/index.md", "# Sources\n"),
        "content/pages/en/sources/index.md:1:1: error: a generated page has this address  [taken-page]",
        "choose another file name",
    ),
    case(
        "the safety file is a draft",
        edit(SAFETY, "review:", "draft: true\nreview:"),
        (
            "content/safety/safety.yaml:2:1: error: every page needs this file, so it cannot be a draft"
            "  [needed-everywhere]"
        ),
        "take out this line",
    ),
    case(
        "a vocabulary is a draft",
        edit(EQUIPMENT, "terms:", "draft: true\nterms:"),
        (
            "content/vocabulary/equipment.yaml:2:1: error: every page needs this file, so it cannot be a draft"
            "  [needed-everywhere]"
        ),
        "take out this line",
    ),
    case(
        "a file lies beside the folders",
        add("content/plank.yaml", "id: plank\n"),
        "content/plank.yaml:1:1: error: this file is not read  [unknown-file]",
        "put it into a folder of content/, such as content/exercises/",
    ),
    case(
        "a translation into the first language has an ending",
        add("content/exercises/bridge.en.yaml", "name: Bridge\n"),
        'content/exercises/bridge.en.yaml:1:1: error: there is no language "en"  [unknown-language]',
        "the languages are en, es; en has no ending of its own",
    ),
    case(
        "a translation has no first-language file, and none is near",
        add("content/exercises/plank.es.yaml", "name: Plancha\n"),
        (
            "content/exercises/plank.es.yaml:1:1: error: there is no content/exercises/plank.yaml to translate"
            "  [orphan-translation]"
        ),
        "write content/exercises/plank.yaml first",
    ),
    case(
        "a condition that others name cannot be read",
        edit(STIFF_HIP, "name: Stiff", 'name: "Stiff'),
        (
            "content/conditions/stiff-hip.yaml:5:7: error: this is not valid YAML: found unexpected end of stream"
            "  [yaml-syntax]"
        ),
        "close the quote",
    ),
    case(
        "an exercise that others name cannot be read",
        edit(SIT_TO_STAND, "name: Sit", 'name: "Sit'),
        (
            "content/exercises/sit-to-stand.yaml:5:7: error: this is not valid YAML: found unexpected end of "
            "stream  [yaml-syntax]"
        ),
        "close the quote",
    ),
    case(
        "a routine cannot be read",
        edit(START_ROUTINE, '"Stiff hip: start"', "Stiff hip: start"),
        (
            "content/routines/stiff-hip-start.yaml:5:16: error: this is not valid YAML: mapping values are not "
            "allowed in this context  [yaml-syntax]"
        ),
        'put the text in quotes, because it has a ": " in it',
    ),
    case(
        "a source that others cite cannot be read",
        edit(FRACTURE_LEAFLET, "title: Broken", 'title: "Broken'),
        (
            "content/sources/fracture-leaflet.yaml:3:8: error: this is not valid YAML: found unexpected end of "
            "stream  [yaml-syntax]"
        ),
        "close the quote",
    ),
    case(
        "a vocabulary cannot be read",
        edit(EQUIPMENT, "mat: mat", 'mat: "mat'),
        (
            "content/vocabulary/equipment.yaml:4:8: error: this is not valid YAML: found unexpected end of stream"
            "  [yaml-syntax]"
        ),
        "close the quote",
    ),
    case(
        "the safety file cannot be read",
        edit(SAFETY, "title: Safety", 'title: "Safety'),
        "content/safety/safety.yaml:5:8: error: this is not valid YAML: found unexpected end of stream  [yaml-syntax]",
        "close the quote",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_file_that_does_not_fit_is_told_once(case: Case, good: Files) -> None:
    assert case.told(good) == [case.report]
