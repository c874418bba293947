"""Open data: one JSON file a kind in each language, and the schema that describes it."""

import json
from collections.abc import Sequence
from typing import Any

from pydantic.json_schema import models_json_schema

from generator.library.entry import Kind
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
        document = {
            "$schema": f"{kind.name}.schema.json",
            "version": VERSION,
            "language": site.language,
            "license": LICENCE,
            kind.folder: [entity.model_dump(mode="json", exclude_none=True, exclude={"draft"}) for entity in published],
        }
        files[f"data/v{VERSION}/{kind.folder}.json"] = _json(document)
        files[f"data/v{VERSION}/{kind.name}.schema.json"] = _json(published_schema(kind))
    return files


def published_schema(kind: Kind) -> dict[str, Any]:
    """The schema of one published data file."""
    _, schema = models_json_schema([(kind.model, "serialization")])
    definitions = schema["$defs"]
    model = definitions[kind.model.__name__]
    model["properties"].pop("draft", None)
    model["required"] = sorted(set(model.get("required", ())) - {"draft"})
    for definition in definitions.values():
        _drop_null_from_required(definition)
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


def _drop_null_from_required(definition: dict[str, Any]) -> None:
    """Fields that may be null are left out of the data instead, so they are not required."""
    for name, field in definition.get("properties", {}).items():
        choices = field.get("anyOf", [])
        if {"type": "null"} in choices and name in definition.get("required", ()):
            definition["required"].remove(name)


def authoring_schema(kind: Kind) -> dict[str, Any]:
    """The schema that an editor uses to complete and check a content file of this kind."""
    schema = kind.model.model_json_schema(mode="validation")
    return {"$schema": _DIALECT, **schema}


def _json(document: object) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()
