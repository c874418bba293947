"""What an editor needs to complete and check content files: a JSON Schema a kind, and which files it is for."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from generator.exports.data import DIALECT, close
from generator.library.entry import Kind

SETTINGS = ".vscode/settings.json"
"""The settings of Visual Studio Code for a project folder."""
_SCHEMAS = "yaml.schemas"
"""Source: the settings of the extension redhat.vscode-yaml."""
_FOLDER = "content/schema"


def authoring_schema(kind: Kind) -> dict[str, Any]:
    """The schema that an editor uses to complete and check a content file of this kind."""
    schema = kind.model.model_json_schema(mode="validation")
    close(schema)
    return {"$schema": DIALECT, **schema}


def schema_files(kinds: Iterable[Kind]) -> dict[str, bytes]:
    """The schema of each kind, by path below the project folder."""
    return {_path(kind): (json.dumps(authoring_schema(kind), indent=1) + "\n").encode() for kind in kinds}


def editor_settings(kinds: Iterable[Kind], settings: Mapping[str, Any]) -> bytes:
    """The settings of an editor with our schemas in them; everything else stays as it was.

    Args:
        kinds: The kinds of content.
        settings: What the file of settings holds now.
    """
    others = {path: files for path, files in settings.get(_SCHEMAS, {}).items() if not path.startswith(f"{_FOLDER}/")}
    ours = {_path(kind): _files(kind) for kind in kinds}
    return (json.dumps({**settings, _SCHEMAS: others | ours}, indent=2) + "\n").encode()


def _path(kind: Kind) -> str:
    return f"{_FOLDER}/{kind.name}.json"


def _files(kind: Kind) -> list[str]:
    """The files of a kind, without their translations, such as ``bridge.es.yaml``."""
    return [f"content/{kind.folder}/*.yaml", f"!content/{kind.folder}/*.*.yaml"]
