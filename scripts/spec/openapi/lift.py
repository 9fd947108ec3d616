"""OpenAPI 3.0 and 3.2 as OpenAPI 3.1: what they write differently."""

from __future__ import annotations

from typing import Any

from .document import Document, schema_types
from .tree import Node, rewrite

LIFTED = "x-lifted-from"
"""On a document: the version of OpenAPI that it was published in, where that is not 3.1."""


def lifted(document: Document) -> Document:
    """A document as OpenAPI 3.1 writes it, marked with its version where it was written for 3.0."""
    version = str(document.get("openapi"))
    if not version.startswith("3.0"):
        return {**document, "openapi": version if version.count(".") == 2 else f"{version}.0"}
    found = rewrite(document, lambda node: _schema(node.value) if node.kind == "schema" else node.value)
    return {**found, "openapi": "3.1.0", LIFTED: version}


def lifted_note(document: Document) -> list[str]:
    """What to tell of a document that was lifted."""
    return [f"OpenAPI {document[LIFTED]}, lifted to 3.1"] if LIFTED in document else []


_OF_3_2 = {"media": "itemSchema", "discriminator": "defaultMapping"}


def lowered(document: Document) -> Document:
    """A document whose words of OpenAPI 3.2 are extensions, as OpenAPI 3.1 allows them: `x-itemSchema`."""

    def change(node: Node) -> dict[str, Any]:
        found = _extended(node.kind, node.value)
        if node.kind == "schema" and isinstance(found.get("discriminator"), dict):
            return {**found, "discriminator": _extended("discriminator", found["discriminator"])}
        return found

    return rewrite(document, change)


def _extended(kind: str, value: dict[str, Any]) -> dict[str, Any]:
    return {f"x-{key}" if key == _OF_3_2.get(kind) else key: each for key, each in value.items()}


def _schema(schema: dict[str, Any]) -> dict[str, Any]:
    found = {key: value for key, value in schema.items() if key not in ("nullable", "example")}
    if isinstance(found.get("$ref"), str):
        # In 3.0 nothing counts beside a reference; these two are written there all the same, and meant.
        found = {key: found[key] for key in ("$ref", "description") if key in found}
    elif "example" in schema and "examples" not in schema:
        found["examples"] = [schema["example"]]
    for exclusive, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(found.get(exclusive), bool):
            excluded = found.pop(exclusive)
            if excluded and limit in found:
                found[exclusive] = found.pop(limit)
    return _or_null(found) if schema.get("nullable") is True else found


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema, or null."""
    if "type" in schema and "allOf" not in schema:
        types = schema_types(schema)
        found = {**schema, "type": types if "null" in types else [*types, "null"]}
        if isinstance(schema.get("enum"), list) and None not in schema["enum"]:
            found["enum"] = [*schema["enum"], None]
        return found
    for kind in ("anyOf", "oneOf"):
        if isinstance(schema.get(kind), list):
            return {**schema, kind: [*schema[kind], {"type": "null"}]}
    if "$ref" in schema or "allOf" in schema:
        outside = ("description", "deprecated", "readOnly", "writeOnly")
        outer: dict[str, Any] = {key: schema[key] for key in outside if key in schema}
        inner = {key: value for key, value in schema.items() if key not in outer}
        return {"anyOf": [inner, {"type": "null"}], **outer}
    return schema
