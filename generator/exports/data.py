"""Open data: one JSON file a kind in each language, and the schema that describes it."""

import json
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from pydantic.json_schema import models_json_schema

from generator.library.entry import Kind
from generator.models.base import Entity
from generator.pages.site import Site

VERSION = 1
LICENCE = "CC-BY-4.0"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def data_files(site: Site, kinds: Sequence[Kind]) -> dict[str, bytes]:
    """``data/v1/<folder>.json`` and ``data/v1/<kind>.schema.json`` for every kind."""
    files = {}
    for kind in kinds:
        entries = site.library.entries[kind.name]
        published = [entries[id_].entity for id_ in sorted(entries) if not entries[id_].entity.draft]
        head = {
            "$schema": f"{kind.name}.schema.json",
            "version": VERSION,
            "language": site.language,
            "license": LICENCE,
        }
        files[f"data/v{VERSION}/{kind.folder}.json"] = _lines(head, kind.folder, published)
        schema = json.dumps(published_schema(kind), ensure_ascii=False, indent=1)
        files[f"data/v{VERSION}/{kind.name}.schema.json"] = f"{schema}\n".encode()
    return files


def _lines(head: dict[str, object], name: str, entities: Iterable[Entity]) -> bytes:
    """A JSON object whose last member is a list with an entity a line, so that versions can be compared by line."""
    items = ",\n".join(entity.model_dump_json(exclude_none=True, exclude={"draft"}) for entity in entities)
    return f'{json.dumps(head)[:-1]}, "{name}": [\n{items}\n]}}\n'.encode()


@cache
def published_schema(kind: Kind) -> dict[str, Any]:
    """The schema of one published data file."""
    _, schema = models_json_schema([(kind.model, "serialization")])
    _close(schema)
    definitions = schema["$defs"]
    model = definitions[kind.model.__name__]
    model["properties"].pop("draft", None)
    model["required"] = sorted(set(model.get("required", ())) - {"draft"})
    return {
        "$schema": _DIALECT,
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


def authoring_schema(kind: Kind) -> dict[str, Any]:
    """The schema that an editor uses to complete and check a content file of this kind."""
    schema = kind.model.model_json_schema(mode="validation")
    _close(schema)
    return {"$schema": _DIALECT, **schema}


def _close(schema: Any) -> None:
    """Where names must have a form, no other names are allowed; an editor then marks a name with a capital letter."""
    if isinstance(schema, dict):
        if "patternProperties" in schema:
            schema["additionalProperties"] = False
        for part in schema.values():
            _close(part)
    elif isinstance(schema, list):
        for part in schema:
            _close(part)
