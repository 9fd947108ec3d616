"""A document in the one form in which two are compared: what can be written in several ways stands in one of them."""

from __future__ import annotations

import json
from typing import Any

from ..generate.schema_rules import merge_all_of
from ..openapi.document import Document, copied, schema_types
from ..openapi.tree import WORDS, Node, item_label, rewrite

_DEFAULTS: dict[str, dict[str, Any]] = {
    "schema": {
        "deprecated": False,
        "readOnly": False,
        "writeOnly": False,
        "uniqueItems": False,
        "additionalProperties": (True, {}),
        "required": [],
    },
    "parameter": {"deprecated": False, "required": False},
    "operation": {"deprecated": False, "parameters": []},
    "body": {"required": False},
}
"""What a key says that says nothing, by the kind of node."""


def plain_form(document: Document) -> Document:
    """A copy of a document without `allOf`, without an order where none is meant, and with one way to allow null."""
    document = copied(document)
    merge_all_of(document)
    return rewrite(document, _plain)


def _plain(node: Node) -> dict[str, Any]:
    value = {key: each for key, each in node.value.items() if not _says_nothing(node.kind, key, each)}
    if node.kind == "schema":
        return _plain_schema(value)
    if node.kind in ("operation", "path") and isinstance(value.get("parameters"), list):
        path = node.place[1]
        value["parameters"] = sorted(value["parameters"], key=lambda each: _position(path, each))
    return value


def _says_nothing(kind: str, key: str, value: Any) -> bool:
    nothing = _DEFAULTS.get(kind, {}).get(key, _DEFAULTS)
    return any(value is each or value == each for each in (nothing if isinstance(nothing, tuple) else (nothing,)))


def _position(path: str, parameter: Any) -> tuple[int, str]:
    """Path parameters as the path has them, which is how a method takes them; the others by name."""
    name = str(parameter.get("name")) if isinstance(parameter, dict) else ""
    place = path.find(f"{{{name}}}") if isinstance(parameter, dict) and parameter.get("in") == "path" else -1
    return (place if place >= 0 else len(path), item_label(parameter))


def _plain_schema(schema: dict[str, Any]) -> dict[str, Any]:
    for key in ("anyOf", "oneOf"):
        if isinstance(schema.get(key), list) and not (key == "anyOf" and "oneOf" in schema):
            members = schema.pop(key)
            schema["oneOf"] = _in_order([each for member in members for each in _alternatives(member)])
    schema = _without_union(schema)
    if isinstance(schema.get("type"), list):
        kinds = sorted(dict.fromkeys(map(str, schema["type"])), key=lambda kind: (kind == "null", kind))
        schema["type"] = kinds[0] if len(kinds) == 1 else kinds
    for key in ("required", "enum"):
        if isinstance(schema.get(key), list):
            schema[key] = _in_order(schema[key])
    return schema


def _alternatives(member: Any) -> list[Any]:
    """The alternatives that an alternative consists of: those of one that is nothing but alternatives itself."""
    if isinstance(member, dict) and len(member) == 1:
        for key in ("oneOf", "anyOf"):
            if isinstance(member.get(key), list):
                return [each for below in member[key] for each in _alternatives(below)]
    return [{} if member is True else {"not": {}} if member is False else member]


def _without_union(schema: dict[str, Any]) -> dict[str, Any]:
    """One alternative, and null beside it, as a schema with two types."""
    members = schema.get("oneOf") or []
    others = [each for each in members if not _is_null(each)]
    if len(others) != 1 or not isinstance(others[0], dict):
        return schema
    (other,), rest = others, {key: each for key, each in schema.items() if key != "oneOf"}
    if len(members) == 1:
        return {**other, **rest}
    if "type" not in other or "oneOf" in other or "anyOf" in other:
        return schema
    nullable = {**other, **rest, "type": [*schema_types(other), "null"]}
    if isinstance(other.get("enum"), list):
        nullable["enum"] = [*other["enum"], *([] if None in other["enum"] else [None])]
    return nullable


def _is_null(schema: Any) -> bool:
    return isinstance(schema, dict) and (schema.get("type") in ("null", ["null"]) or schema.get("enum") == [None])


def _in_order(values: list[Any]) -> list[Any]:
    return sorted(values, key=lambda each: json.dumps(_unordered(each), sort_keys=True))


def _unordered(value: Any) -> Any:
    """A value without words, whose lists have one order, whatever theirs is."""
    if isinstance(value, dict):
        return {
            key: _unordered(each)
            for key, each in value.items()
            if not (key in WORDS and isinstance(each, str)) and not str(key).startswith("x-")
        }
    if isinstance(value, list):
        return sorted(json.dumps(_unordered(each), sort_keys=True) for each in value)
    return value
