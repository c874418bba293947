"""Files that cannot be read as YAML."""

import pytest

from tests.unit.broken.case import BRIDGE, HIP_GUIDELINE, Case, Files, add, case, edit

CASES = [
    case(
        "a file is empty",
        add(BRIDGE, ""),
        "content/exercises/bridge.yaml:1:1: error: the file is empty  [yaml-empty]",
        "write its fields, or delete it",
    ),
    case(
        "a file holds a text in place of fields",
        add(BRIDGE, "The bridge makes your bottom stronger.\n"),
        "content/exercises/bridge.yaml:1:1: error: the file must hold fields, such as name and summary  [wrong-type]",
        'write "key: value" lines',
    ),
    case(
        "a colon stands without a space",
        edit(BRIDGE, "name: Bridge", "name:Bridge"),
        "content/exercises/bridge.yaml:5:1: error: this is not valid YAML: could not find expected ':'  [yaml-syntax]",
        'write "key: value", with a space after the colon',
    ),
    case(
        "a colon is missing",
        edit(BRIDGE, "name: Bridge", "name Bridge"),
        "content/exercises/bridge.yaml:5:1: error: this is not valid YAML: could not find expected ':'  [yaml-syntax]",
        'write "key: value", with a space after the colon',
    ),
    case(
        "a text starts with a number sign, so YAML takes it for a note",
        edit(BRIDGE, "name: Bridge", "name: #Bridge"),
        "content/exercises/bridge.yaml:5:6: error: name: expected a text, found nothing  [wrong-type]",
        "write a text, or put it in quotes",
    ),
    case(
        "a text starts with an at sign",
        edit(BRIDGE, "summary: You", "summary: @home you"),
        (
            "content/exercises/bridge.yaml:8:10: error: this is not valid YAML: found character that cannot start "
            "any token  [yaml-syntax]"
        ),
        "put the text in quotes, because it starts with a sign that YAML keeps for itself",
    ),
    case(
        "a text starts with an exclamation mark",
        edit(BRIDGE, "summary: You", "summary: !Now you"),
        'content/exercises/bridge.yaml:8:10: error: the tag "!Now" is not allowed  [yaml-tag]',
        "remove it, or put the text in quotes",
    ),
    case(
        "an apostrophe stands in single quotes",
        edit(BRIDGE, "Stop if it hurts.", "'Don't go on if it hurts.'"),
        "content/exercises/bridge.yaml:31:16: error: this is not valid YAML: did not find expected key  [yaml-syntax]",
        "line the keys up under one another, and close every quote",
    ),
    case(
        "a text goes on after its quotes",
        edit(BRIDGE, "You lift your hips to make", '"You lift your hips" to make'),
        "content/exercises/bridge.yaml:8:31: error: this is not valid YAML: did not find expected key  [yaml-syntax]",
        "line the keys up under one another, and close every quote",
    ),
    case(
        "a quote is not closed",
        edit(BRIDGE, "name: Bridge", 'name: "Bridge'),
        (
            "content/exercises/bridge.yaml:5:7: error: this is not valid YAML: found unexpected end of stream"
            "  [yaml-syntax]"
        ),
        "close the quote",
    ),
    case(
        "a quote is not closed at the end of a file",
        edit(HIP_GUIDELINE, "- Exercise", '- "Exercise'),
        (
            "content/sources/hip-guideline.yaml:11:5: error: this is not valid YAML: found unexpected end of "
            "stream  [yaml-syntax]"
        ),
        "close the quote",
    ),
    case(
        "a bracket is not closed",
        edit(BRIDGE, "[gluteus-maximus]", "[gluteus-maximus"),
        (
            "content/exercises/bridge.yaml:13:10: error: this is not valid YAML: did not find expected ',' or ']'"
            "  [yaml-syntax]"
        ),
        "close the bracket, or put a comma between the items",
    ),
    case(
        "a line starts with a tab",
        edit(BRIDGE, "  lift: Push", "\tlift: Push"),
        "content/exercises/bridge.yaml:17:1: error: a tab character  [yaml-tab]",
        "use spaces; two for each level",
    ),
    case(
        "a field is indented",
        edit(BRIDGE, "name: Bridge", " name: Bridge"),
        "content/exercises/bridge.yaml:5:2: error: this is not valid YAML: did not find expected key  [yaml-syntax]",
        "line the keys up under one another, and close every quote",
    ),
    case(
        "a step is indented too little",
        edit(BRIDGE, "  hold: Hold,", " hold: Hold,"),
        "content/exercises/bridge.yaml:18:2: error: this is not valid YAML: did not find expected key  [yaml-syntax]",
        "line the keys up under one another, and close every quote",
    ),
    case(
        "a step is indented too far",
        edit(BRIDGE, "  hold: Hold,", "    hold: Hold,"),
        (
            "content/exercises/bridge.yaml:18:9: error: this is not valid YAML: mapping values are not allowed in "
            "this context  [yaml-syntax]"
        ),
        "line the key up with the ones above it, or put the text in quotes",
    ),
    case(
        "an item of a list is indented otherwise",
        edit(HIP_GUIDELINE, "  - Exercise", "  - Walking helps.\n - Exercise"),
        (
            "content/sources/hip-guideline.yaml:12:2: error: this is not valid YAML: did not find expected key"
            "  [yaml-syntax]"
        ),
        "line the keys up under one another, and close every quote",
    ),
    case(
        "brackets are nested too deep",
        edit(BRIDGE, "equipment: [mat]", f"equipment: {'[' * 41}mat{']' * 41}"),
        "content/exercises/bridge.yaml:14:52: error: this is nested too deep  [yaml-depth]",
        "a content file has at most 5 levels; look for a bracket too many",
    ),
    case(
        "keys are nested in keys",
        add(BRIDGE, "? " * 10_000),
        "content/exercises/bridge.yaml:1:83: error: this is nested too deep  [yaml-depth]",
        "a content file has at most 5 levels; look for a bracket too many",
    ),
    case(
        "lines end as on a Macintosh of old",
        add(BRIDGE, "id: bridge\rname: Bridge: one\r"),
        (
            "content/exercises/bridge.yaml:2:13: error: this is not valid YAML: mapping values are not allowed in this "
            "context  [yaml-syntax]"
        ),
        'put the text in quotes, because it has a ": " in it',
    ),
    case(
        "a key is written twice",
        edit(BRIDGE, "level: start-here", "level: start-here\nposition: prone"),
        'content/exercises/bridge.yaml:13:1: error: the key "position" is written twice  [yaml-duplicate-key]',
        "it stands in line 10 already; keep one of them",
    ),
    case(
        "a key is a list",
        edit(BRIDGE, "  hold: Hold,", "  ? [hold]\n  : Hold,"),
        "content/exercises/bridge.yaml:18:5: error: a key must be a plain word  [yaml-key]",
        'write it as "key: value"',
    ),
    case(
        "a second document begins",
        edit(BRIDGE, "dose:", "---\ndose:"),
        "content/exercises/bridge.yaml:33:1: error: a second document starts here  [yaml-documents]",
        "one file holds one document",
    ),
    case(
        "a value has an anchor",
        edit(BRIDGE, "name: Bridge", "name: &bridge Bridge"),
        'content/exercises/bridge.yaml:5:7: error: the anchor "&bridge" is not allowed  [yaml-anchor]',
        "write the value out, or put the text in quotes",
    ),
    case(
        "a value is an alias",
        edit(BRIDGE, "start: Lie on your back with your knees bent and your feet flat.", "start: *bridge"),
        'content/exercises/bridge.yaml:15:8: error: the alias "*bridge" is not allowed  [yaml-anchor]',
        "write the value out, or put the text in quotes",
    ),
    case(
        "a value has a tag",
        edit(BRIDGE, "name: Bridge", "name: !!str Bridge"),
        'content/exercises/bridge.yaml:5:7: error: the tag "!!str" is not allowed  [yaml-tag]',
        "remove it, or put the text in quotes",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_file_that_is_not_good_yaml_is_told_once(case: Case, good: Files) -> None:
    assert case.told(good) == [case.report]
