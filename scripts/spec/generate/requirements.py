"""Whether a document has the shape that everything else here relies on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..openapi.document import METHODS, Document, DocumentError
from .schema_rules import EXTENSION

_PLACES = ("path", "query")
_KINDS: dict[type, str] = {dict: "an object", list: "a list", str: "a text"}


def check(document: Document, source: str) -> None:
    """Make sure of the shape of a document.

    Args:
        document: The document, corrected.
        source: How to call it in an error.

    Raises:
        DocumentError: naming the first place that is wrong.
    """
    for problem in _problems(document):
        raise DocumentError(f"{source}: {problem}")


def _problems(document: Document) -> Iterator[str]:
    """What is wrong. Only the first counts: the code behind it takes for granted what was found missing."""
    yield from _is(dict, "paths", document.get("paths"))
    for path, item in document["paths"].items():
        if not path.startswith("/"):
            yield f"{path}: a path begins with a slash"
        yield from _is(dict, path, item)
        for method in METHODS:
            if method in item:
                yield from _operation(f"{method.upper()} {path}", item[method])
    components = document.get("components", {})
    yield from _is(dict, "components", components)
    yield from _is(dict, "components.schemas", components.get("schemas", {}))
    for name, schema in components.get("schemas", {}).items():
        yield from _schema(f"schema {name}", schema)
    yield from _members("tags", document.get("tags", []))
    for tag in document.get("tags", []):
        yield from _is(str, "tags: the name of a tag", tag.get("name"))


def _operation(key: str, node: Any) -> Iterator[str]:
    yield from _is(dict, key, node)
    yield from _is(list, f"{key}, tags", node.get("tags", []))
    for tag in node.get("tags", []):
        yield from _is(str, f"{key}, tags", tag)
    parameters = node.get("parameters", [])
    yield from _members(f"{key}, parameters", parameters)
    for parameter in parameters:
        where = f"{key}, parameter {parameter.get('name')}"
        yield from _inline(where, parameter)
        yield from _is(str, f"{where}: its name", parameter.get("name"))
        if parameter.get("in") not in _PLACES:
            yield f"{where}: parameters in {parameter.get('in')!r} are not supported, only in {', '.join(_PLACES)}"
        yield from _schema(where, parameter.get("schema", {}))
    yield from _content(f"{key}, request body", node.get("requestBody", {}))
    if list(node.get("requestBody", {}).get("content", {})) == ["application/x-www-form-urlencoded"]:
        yield f"{key}, request body: application/x-www-form-urlencoded is not supported"
    yield from _is(dict, f"{key}, responses", node.get("responses"))
    for status, response in node["responses"].items():
        yield from _content(f"{key}, response {status}", response)


def _content(where: str, holder: Any) -> Iterator[str]:
    yield from _is(dict, where, holder)
    yield from _inline(where, holder)
    yield from _is(dict, f"{where}, content", holder.get("content", {}))
    for media_type, content in holder.get("content", {}).items():
        yield from _is(dict, f"{where}, {media_type}", content)
        yield from _schema(f"{where}, {media_type}", content.get("schema", {}))


def _schema(where: str, schema: Any) -> Iterator[str]:
    yield from _is(dict, where, schema)
    if "$ref" in schema:
        yield from _is(str, f"{where}, $ref", schema["$ref"])
    for key in ("required", "enum"):
        yield from _is(list, f"{where}, {key}", schema.get(key, []))
    if not isinstance(schema.get("type", ""), str | list):
        yield f"{where}, type: not a text or a list"
    if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", str(schema.get(EXTENSION, "Any"))):
        yield f"{where}, {EXTENSION}: {schema[EXTENSION]!r} cannot be the name of a class"
    properties = schema.get("properties", {})
    yield from _is(dict, f"{where}, properties", properties)
    for name, each in properties.items():
        yield from _schema(f"{where}.{name}", each)
    for key in ("allOf", "anyOf", "oneOf"):
        yield from _is(list, f"{where}, {key}", schema.get(key, []))
        for each in schema.get(key, []):
            yield from _schema(f"{where}, {key}", each)
    for key in ("items", "additionalProperties"):
        if not isinstance(schema.get(key, True), bool):
            yield from _schema(f"{where}, {key}", schema[key])


def _members(where: str, values: Any) -> Iterator[str]:
    yield from _is(list, where, values)
    for each in values:
        yield from _is(dict, where, each)


def _inline(where: str, node: dict[str, Any]) -> Iterator[str]:
    if "$ref" in node:
        yield f"{where}: only schemas may be referred to, write it here in place of $ref"


def _is(kind: type, where: str, value: Any) -> Iterator[str]:
    if not isinstance(value, kind):
        yield f"{where}: not {_KINDS[kind]}"
