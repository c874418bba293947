"""The rich project: a small part of the real content, true to it and of one size however much content there is.

Tests of pages, cards and print run on it. It is cut out of the real files and not copied, so that no text stands twice
and its texts are as long as real ones. Sources, poses and whatever is no thing to choose from come along; what leads
to a thing that is not chosen is taken out, in the file and in its translation.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TypeAlias

import yaml

from generator.kinds import KINDS
from generator.library.entry import Kind
from generator.library.translate import STAMPS
from generator.library.validate import validate
from generator.models.references import Reference
from generator.nodes import Path as Place
from generator.nodes import parse
from generator.pages.site import Publisher
from tests.walking import walk

ROOT = Path(__file__).parent.parent
ROUTINES = ("hip-arthritis-build", "new-low-back-pain-first-days")
"""One of 5 exercises with long names, on the way up; one for the first days, with 3 short sessions a day."""
CHOSEN: Mapping[str, tuple[str, ...]] = {
    "routine": ROUTINES,
    "exercise": (
        *("pelvic-tilt", "knee-rolls", "single-knee-to-chest", "bridge", "clamshell", "plank"),
        *("sit-to-stand", "standing-hip-abduction", "walking-programme", "bent-knee-sit-up"),
    ),
    "condition": (
        "low-back-pain",
        "acute-low-back-pain",
        "chronic-low-back-pain",
        "hip-osteoarthritis",
        "child-hip-pain",
    ),
    "place": ("low-back", "groin-or-stiff-hip"),
    "precaution": ("pregnancy", "recent-hip-replacement"),
}
"""Every position, prop and kind of page: an overview, a signpost, an exercise that is not a first choice."""
FOLLOWED = "source"
"""The kind of which only those come along that something leads to."""
PUBLISHER = Publisher("North Clinic", "+44 1632 960001")
_Node: TypeAlias = "yaml.nodes.Node"


@cache
def rich() -> Mapping[str, str]:
    """The content files of the rich project, by path."""
    found: dict[str, str] = {}
    cited: set[str] = set()
    for kind in KINDS:
        if kind.name != FOLLOWED:
            paths = list(_chosen(kind))
            gone = set(CHOSEN.get(kind.name, ())) - {path.stem for path in paths}
            assert not gone, f"tests/rich.py chooses what is no longer there: {sorted(gone)}"
            for path in paths:
                cut, sources = _cut(path, kind)
                found |= cut
                cited |= sources
    (followed,) = [kind for kind in KINDS if kind.name == FOLLOWED]
    others = [path for path in _chosen(followed) if path.stem in cited]
    others += [path for path in ROOT.glob("content/pages/**/*") if path.is_file()]
    return found | {_name(path): path.read_text("utf-8") for path in others}


def write_rich(folder: Path) -> None:
    """Writes the rich project with the repository's own templates and settings, ready to build."""
    for path, text in rich().items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    (folder / "site_templates").symlink_to(ROOT / "site_templates", target_is_directory=True)
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    for field, value in (("name", PUBLISHER.name), ("phone", PUBLISHER.phone)):
        assert settings.count(f'      {field}: ""\n') == 1
        settings = settings.replace(f'      {field}: ""\n', f'      {field}: "{value}"\n')
    (folder / "mkdocs.yml").write_text(settings, "utf-8")


def _chosen(kind: Kind) -> Iterator[Path]:
    """The first-language files of a kind."""
    for path in sorted((ROOT / "content" / kind.folder).glob("*.yaml")):
        if "." not in path.stem and path.stem in CHOSEN.get(kind.name, (path.stem,)):
            yield path


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _cut(path: Path, kind: Kind) -> tuple[dict[str, str], set[str]]:
    """A file and its translations without what leads out of the project, and the sources that are left."""
    entity, problems = validate(parse(_name(path), path.read_text("utf-8"))[0], kind.model)
    assert entity, problems
    leads = [(place, value) for place, value in walk(entity) if isinstance(value, Reference)]
    out = [place for place, value in leads if value not in CHOSEN.get(value.kind, (value,))]
    kept = [value for place, value in leads if not any(place[: len(gone)] == gone for gone in out)]
    files = [path, *path.parent.glob(f"{path.stem}.*.yaml")]
    texts = {_name(file): _without(file.read_text("utf-8"), out) for file in files}
    return texts, {str(value) for value in kept if value.kind == FOLLOWED}


def _without(text: str, places: list[Place]) -> str:
    """YAML text without what stands at some places, and without its stamps."""
    if not places:
        return text
    document = yaml.compose(text)
    assert isinstance(document, yaml.MappingNode)
    for place in reversed(places):  # the last item of a list first, so that the numbers of the others stay right
        _remove(document, place)
    dotted = [".".join(map(str, place)) for place in places]
    for key, value in document.value:
        if key.value == STAMPS:
            value.value = [pair for pair in value.value if not _within(pair[0].value, dotted)]
    return str(yaml.serialize(document, allow_unicode=True))


def _within(name: str, places: list[str]) -> bool:
    return any(name == place or name.startswith(f"{place}.") for place in places)


def _remove(node: _Node, place: Place) -> None:
    """Takes out what stands at a place, if it is there; a list or a group that is left empty goes too."""
    first, *rest = place
    if isinstance(node, yaml.SequenceNode):
        assert isinstance(first, int)
        if rest:
            _remove(node.value[first], tuple(rest))
        else:
            del node.value[first]
    elif isinstance(node, yaml.MappingNode):
        for pair in list(node.value):
            if pair[0].value == first:
                if rest:
                    _remove(pair[1], tuple(rest))
                if not rest or not pair[1].value:
                    node.value.remove(pair)
