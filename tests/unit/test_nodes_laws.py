import json
import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.nodes import Document, Path, Value, parse

WORDS = st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True)
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Zl", "Zp"]), max_size=20)
SCALARS = st.one_of(st.integers(-999, 999), st.booleans(), st.none(), TEXTS)
TREES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(tuple),
        st.dictionaries(WORDS, inner, max_size=3),
    ),
    max_leaves=8,
)
MAPPINGS = st.dictionaries(WORDS, TREES, min_size=1, max_size=5)
YAML_LIKE = st.text(st.sampled_from(list("ab1:- \n#'\"[]{},&*!|>?%@`\\~éß\u2028")), max_size=60)
LINE_ENDS = re.compile("[\r\n\x85\u2028\u2029]")
"""Where YAML 1.1, which the parser reads, lets a line end."""


def after(text: str, document: Document, path: Path) -> str:
    """The part of a text from the place of a value on."""
    place = document.values[path]
    return "\n".join(text.split("\n")[place.line - 1 :])[place.column - 1 :]


def paths(value: Value, path: Path = ()) -> list[Path]:
    """The paths of everything in a tree."""
    found = [path]
    if isinstance(value, dict):
        found += [inner for key, item in value.items() for inner in paths(item, (*path, key))]
    elif isinstance(value, tuple):
        found += [inner for index, item in enumerate(value) for inner in paths(item, (*path, index))]
    return found


def at(value: Value, path: Path) -> Value:
    """The part of a tree at a path."""
    for part in path:
        value = value[part]  # type: ignore[index]
    return value


@settings(max_examples=30, deadline=None)
@given(MAPPINGS, st.sampled_from([None, 2]))
def test_any_mapping_comes_back_and_each_value_starts_at_its_place(tree: dict[str, Value], indent: int | None) -> None:
    text = json.dumps(tree, ensure_ascii=False, indent=indent)
    document, problems = parse("a.yaml", text)
    assert (document.value, problems) == (tree, ())
    assert set(document.values) == set(paths(tree))
    for path in paths(tree):
        value = at(tree, path)
        start = json.dumps(value, ensure_ascii=False)
        start = start[0] if isinstance(value, dict | tuple) else start
        assert after(text, document, path).startswith(start)


@settings(max_examples=30, deadline=None)
@given(MAPPINGS)
def test_each_key_of_any_mapping_stands_at_its_place(tree: dict[str, Value]) -> None:
    text = json.dumps(tree, ensure_ascii=False, indent=1)
    document, _ = parse("a.yaml", text)
    lines = text.split("\n")
    for path, place in document.keys.items():
        assert lines[place.line - 1][place.column - 1 :].startswith(f'"{path[-1]}":')


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=60), YAML_LIKE))
@example("a: 1\r\nb: 2\r\n")
@example("\u2028")
@example("0\u20280:")
def test_any_text_gives_a_document_or_problems_inside_it_and_never_raises(text: str) -> None:
    document, problems = parse("a.yaml", text)
    assert document.value is not None or problems
    for problem in problems:
        assert problem.path == "a.yaml"
        assert 1 <= problem.line <= len(LINE_ENDS.findall(text)) + 2
        assert problem.column >= 1
        assert "\n" not in problem.message
