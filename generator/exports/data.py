"""Open data: one JSON file a kind in each language, and the schema that describes it."""

import json
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from pydantic.json_schema import models_json_schema

from generator.exports.figures import stills
from generator.library.entry import Kind
from generator.models.base import Entity
from generator.models.exercise import Exercise
from generator.pages.site import Site
from generator.render.addresses import animation_path, relative

VERSION = 1
LICENCE = "CC-BY-4.0"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
_PICTURES = {
    "type": "object",
    "description": "Addresses of the pictures, as seen from this file; left out when there are none.",
    "properties": {
        "moving": {"type": "string", "format": "uri-reference", "description": "The whole movement."},
        "stills": {
            "type": "object",
            "description": "A picture for each frame of the figure, by the key of the frame.",
            "additionalProperties": {"type": "string", "format": "uri-reference"},
        },
    },
    "required": ["moving", "stills"],
    "additionalProperties": False,
}


def data_files(site: Site) -> dict[str, bytes]:
    """``data/v1/<folder>.json`` and ``data/v1/<kind>.schema.json`` for every kind."""
    files: dict[str, bytes] = {}
    for kind in site.library.entries:
        published = (entry.entity for entry in site.library.published_of(kind.model).values())
        files |= data_file(kind, published, site)
    return files


def data_file(kind: Kind, entities: Iterable[Entity], site: Site) -> dict[str, bytes]:
    """The data file of some entities and its schema, by their paths."""
    head = {"$schema": f"{kind.name}.schema.json", "version": VERSION, "language": site.language, "license": LICENCE}
    path = f"data/v{VERSION}/{kind.folder}.json"
    schema = json.dumps(published_schema(kind), ensure_ascii=False, indent=1)
    return {
        path: _lines(head, kind.folder, (_entity(entity, site, path) for entity in entities)),
        f"data/v{VERSION}/{kind.name}.schema.json": f"{schema}\n".encode(),
    }


def _lines(head: Mapping[str, object], name: str, entities: Iterable[Mapping[str, object]]) -> bytes:
    """A JSON object whose last member is a list with an entity a line, so that versions can be compared by line."""
    members = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in head.items()]
    items = ",\n".join(json.dumps(entity, ensure_ascii=False, separators=(",", ":")) for entity in entities)
    members.append(f"{json.dumps(name)}: [\n{items}\n]")
    return f"{{{', '.join(members)}}}\n".encode()


def _entity(entity: Entity, site: Site, path: str) -> dict[str, object]:
    """An entity as its file says, and for an exercise where its pictures lie."""
    said = entity.model_dump(mode="json", exclude_none=True, exclude={"draft"})
    found = stills(entity, site) if isinstance(entity, Exercise) else {}
    if found:
        said["pictures"] = {
            "moving": relative(path, animation_path(entity.id)),
            "stills": {key: relative(path, still) for key, still in found.items()},
        }
    return said


@cache
def published_schema(kind: Kind) -> dict[str, Any]:
    """The schema of one published data file."""
    _, schema = models_json_schema([(kind.model, "serialization")])
    close(schema)
    definitions = schema["$defs"]
    model = definitions[kind.model.__name__]
    model["properties"].pop("draft", None)
    model["required"] = sorted(set(model.get("required", ())) - {"draft"})
    if kind.model is Exercise:
        model["properties"]["pictures"] = _PICTURES
    return {
        "$schema": DIALECT,
        "title": f"Limber {kind.folder}, version {VERSION}",
        "type": "object",
        "properties": {
            "$schema": {"type": "string"},
            "version": {"const": VERSION},
            "language": {"type": "string", "description": "Code of the language of the texts."},
            "license": {"const": LICENCE},
            kind.folder: {"type": "array", "items": {"$ref": f"#/$defs/{kind.model.__name__}"}},
        },
        "required": ["$schema", "version", "language", "license", kind.folder],
        "additionalProperties": False,
        "$defs": definitions,
    }


def close(schema: Any) -> None:
    """Where names must have a form, no other names are allowed; an editor then marks a name with a capital letter."""
    if isinstance(schema, dict):
        if "patternProperties" in schema:
            schema["additionalProperties"] = False
        for part in schema.values():
            close(part)
    elif isinstance(schema, list):
        for part in schema:
            close(part)
