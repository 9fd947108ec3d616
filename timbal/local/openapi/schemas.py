"""The schemas of an OpenAPI document: references resolved, `allOf` merged, values validated (JSON Schema 2020-12)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import unquote
from uuid import UUID

from jsonschema import Draft202012Validator, FormatChecker  # type: ignore[import-untyped]
from referencing import Registry
from referencing.jsonschema import DRAFT202012

Schema = Mapping[str, Any] | bool
"""A schema, which may be just true or false."""

ROOT = "urn:timbal:document"
"""The URI of the OpenAPI document for the validators, so that each part of it can be used alone."""


class Schemas:
    """Return an OpenAPI document with absolute references.

    A reference without a target becomes a schema that allows everything, because Timbal has published such references.
    """

    def __init__(self, contents: Mapping[str, Any]) -> None:
        self.contents: dict[str, Any] = _absolute(contents, contents)
        resource = DRAFT202012.create_resource(self.contents)
        self._registry = Registry().with_resource(ROOT, resource)

    def resolved(self, value: Any) -> Any:
        """Return the value that a reference object stands for, and other values unchanged."""
        while isinstance(value, Mapping) and isinstance(value.get("$ref"), str):
            value = self._target(value)
        return value

    def _target(self, value: Mapping[str, Any]) -> Any:
        return _at(self.contents, value["$ref"].removeprefix(ROOT))

    def flat(self, schema: Schema) -> Schema:
        """Return the schema with its `$ref` and `allOf` merged into it, one level deep."""
        if isinstance(schema, bool):
            return schema
        merged: dict[str, Any] = {key: value for key, value in schema.items() if key not in ("$ref", "allOf")}
        parts = [self._target(schema)] if "$ref" in schema else []
        for part in (*parts, *schema.get("allOf", ())):
            other = self.flat(part)
            if other is False:
                return False
            if other is not True:
                merged = merge(merged, other)
        return merged

    def properties(self, schema: Schema) -> Mapping[str, Schema]:
        """Return the properties of an object, including those from `allOf`, `anyOf` and `oneOf`."""
        flat = self.flat(schema)
        if isinstance(flat, bool):
            return {}
        branches = [self.properties(branch) for branch in (*flat.get("oneOf", ()), *flat.get("anyOf", ()))]
        return {**{name: each for branch in branches for name, each in branch.items()}, **flat.get("properties", {})}

    def validator(self, schema: Schema, *, formats: bool = True) -> Draft202012Validator:
        """Return a validator for any schema of the OpenAPI document."""
        return Draft202012Validator(schema, registry=self._registry, format_checker=FORMATS if formats else None)

    def valid(self, schema: Schema, value: Any) -> bool:
        """Return whether a value conforms to a schema, formats included."""
        return bool(self.validator(schema).is_valid(value))


def merge(first: Mapping[str, Any], second: Mapping[str, Any]) -> dict[str, Any]:
    """Return both schemas in one, as `allOf` means it, for the keywords that OpenAPI documents use there."""
    merged = dict(first)
    for key, value in second.items():
        if key not in merged:
            merged[key] = value
        elif key == "properties":
            merged[key] = {**value, **merged[key]}
            for name in merged[key].keys() & value.keys():
                if first[key].get(name) not in (None, value[name]):
                    merged[key][name] = {"allOf": [first[key][name], value[name]]}
        elif key == "required":
            merged[key] = [*merged[key], *(name for name in value if name not in merged[key])]
        elif key == "type":
            merged[key] = _common_types(merged[key], value)
        elif key == "enum":
            merged[key] = [option for option in merged[key] if option in value]
    return merged


def pointer(parts: Any) -> str:
    """Return a JSON pointer (RFC 6901) from the parts of a path."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


def types_of(schema: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the JSON types that a flat schema allows; objects are recognized by their keywords too."""
    declared = schema.get("type")
    if isinstance(declared, str):
        return (declared,)
    if declared:
        return tuple(declared)
    return ("object",) if {"properties", "additionalProperties", "required"} & schema.keys() else ()


def _common_types(first: Any, second: Any) -> Any:
    one = [first] if isinstance(first, str) else list(first)
    two = [second] if isinstance(second, str) else list(second)
    common = [name for name in one if name in two]
    return common[0] if len(common) == 1 else common


def _absolute(value: Any, root: Mapping[str, Any]) -> Any:
    if isinstance(value, Mapping):
        reference = value.get("$ref")
        if isinstance(reference, str) and reference.startswith("#"):
            try:
                _at(root, reference)
            except LookupError:
                return {key: item for key, item in value.items() if key != "$ref"}
            return {**{k: _absolute(v, root) for k, v in value.items()}, "$ref": ROOT + reference}
        return {key: _absolute(item, root) for key, item in value.items()}
    return [_absolute(item, root) for item in value] if isinstance(value, list) else value


def _at(root: Any, reference: str) -> Any:
    """Return the value at a reference: a JSON pointer in a URI fragment."""
    for part in unquote(reference.removeprefix("#")).split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        root = root[int(key)] if isinstance(root, list) else root[key]
    return root


def _integer_check(name: str) -> Callable[[object], bool]:
    limit = 2 ** int(name.lstrip("uint")) // (1 if name.startswith("u") else 2)
    lowest = 0 if name.startswith("u") else -limit

    def check(value: object) -> bool:
        return not isinstance(value, int) or isinstance(value, bool) or lowest <= value < limit

    return check


def _is_uuid(value: object) -> bool:
    return not isinstance(value, str) or str(UUID(value)) == value.lower()


def _is_date_time(value: object) -> bool:
    if not isinstance(value, str):
        return True
    datetime.fromisoformat(value)
    return re.fullmatch(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)", value) is not None


FORMATS = FormatChecker(formats=())
"""The formats that are checked. The set is our own, because jsonschema's depends on other installed packages."""

for _name in ("int32", "int64", "uint32", "uint64"):
    FORMATS.checks(_name)(_integer_check(_name))
FORMATS.checks("uuid", raises=ValueError)(_is_uuid)
FORMATS.checks("date-time", raises=ValueError)(_is_date_time)
