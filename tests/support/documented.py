"""The document's operations as tests see them: public name, parameters, bodies and answers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from spec.generate.lock import read_lock
from spec.openapi.document import json_schema, operations, resolve

ROOT = Path(__file__).resolve().parent.parent.parent

Schema = dict[str, Any]


def with_catch_alls(document: dict[str, Any]) -> dict[str, Any]:
    """The packaged document with `{*path}` where a parameter may hold slashes, as the platform writes it."""
    paths: dict[str, Any] = {}
    for path, item in document["paths"].items():
        for method, node in item.items():
            marked = [each["name"] for each in node.get("parameters", []) if each.get("x-timbal-catch-all")]
            written = path.replace(f"{{{marked[0]}}}", f"{{*{marked[0]}}}") if marked else path
            paths.setdefault(written, {})[method] = node
    return {**document, "paths": paths}


PACKAGED: dict[str, Any] = json.loads((resources.files("timbal_api") / "openapi.json").read_text(encoding="utf-8"))
DOCUMENT = with_catch_alls(PACKAGED)
NAMES: dict[str, str] = dict(read_lock(ROOT / "openapi" / "names.yaml").names)


@dataclass(frozen=True, eq=False)
class Documented:
    """One operation of the document under its public name."""

    name: str
    """`runs.list`"""
    method: str
    path: str
    node: dict[str, Any]

    @property
    def key(self) -> str:
        return f"{self.method.upper()} {self.path}"

    def parameters(self, place: str) -> dict[str, dict[str, Any]]:
        """The parameters of a path or a query, by name; those of a path in the order in which they stand there."""
        found = {each["name"]: each for each in self.node.get("parameters", []) if each["in"] == place}
        return found if place != "path" else dict(sorted(found.items(), key=lambda pair: self._position(pair[0])))

    def _position(self, name: str) -> int:
        return max(self.path.find(f"{{{name}}}"), self.path.find(f"{{*{name}}}"))

    @property
    def catch_all(self) -> str | None:
        """The path parameter that keeps its slashes."""
        return self.path.partition("{*")[2].partition("}")[0] or None

    @property
    def form(self) -> Schema | None:
        """The schema of a multipart/form-data body."""
        content = (self.node.get("requestBody") or {}).get("content") or {}
        return resolve(DOCUMENT, content["multipart/form-data"]["schema"]) if "multipart/form-data" in content else None

    @property
    def json_body(self) -> Schema | None:
        """The schema of a JSON body."""
        return json_schema(self.node.get("requestBody"))

    @property
    def body_required(self) -> bool:
        return bool((self.node.get("requestBody") or {}).get("required"))

    @property
    def answers(self) -> dict[int, dict[str, Any]]:
        """The documented successes by status."""
        return {int(status): node for status, node in self.node["responses"].items() if status.startswith("2")}

    @property
    def errors(self) -> dict[int, dict[str, Any]]:
        """The documented errors by status."""
        return {int(status): node for status, node in self.node["responses"].items() if int(status) >= 400}


OPERATIONS = [
    Documented(NAMES[each.key], each.method, each.path, each.node) for each in operations(DOCUMENT) if each.key in NAMES
]


def conforms(schema: Schema, value: Any) -> bool:
    """Whether a JSON value is what a schema of the document allows."""
    return bool(_validator(json.dumps(schema)).is_valid(value))


@lru_cache(maxsize=4096)
def _validator(schema: str) -> Any:
    return Draft202012Validator({**json.loads(schema), "components": DOCUMENT["components"]})


def flat(schema: Schema) -> Schema:
    """A schema behind its references, with the parts of an `allOf` of objects put together."""
    schema = resolve(DOCUMENT, schema)
    if "allOf" not in schema:
        return schema
    parts = [*map(flat, schema["allOf"]), {key: value for key, value in schema.items() if key != "allOf"}]
    merged: Schema = {}
    for part in parts:
        merged.update({key: value for key, value in part.items() if key not in ("properties", "required")})
    merged["properties"] = {key: value for part in parts for key, value in part.get("properties", {}).items()}
    merged["required"] = list(dict.fromkeys(key for part in parts for key in part.get("required", [])))
    return merged


def types_of(schema: Schema) -> list[str]:
    kinds = schema.get("type", [])
    return kinds if isinstance(kinds, list) else [kinds]


def branches(schema: Schema) -> list[Schema]:
    """The alternatives of a schema other than null."""
    return [each for each in schema.get("oneOf") or schema.get("anyOf") or [] if types_of(each) != ["null"]]
