"""Makes an example say what is known: by a request, or of an item that is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..openapi.schemas import Schema, Schemas
    from ..request import ApiRequest


def fitted(schemas: Schemas, schema: Schema, example: Any, facts: Mapping[str, Any]) -> Any:
    """Return the example with facts in place of its values of the same names, also one level below.

    A fact that would not conform to the OpenAPI document is left out.
    """
    if not isinstance(example, dict):
        return example
    properties = schemas.properties(schema)
    made = dict(example)
    for name, value in facts.items():
        if name in properties or name in made:
            like = json_like(example.get(name), value)
            for candidate in (like, _inside(example.get(name), like), json_like("", value)):
                if schemas.valid(properties.get(name, True), candidate):
                    made[name] = candidate
                    break
    for name, inner in example.items():
        if name not in facts and isinstance(inner, dict) and {"id", "uid"} & inner.keys() & facts.keys():
            made[name] = fitted(schemas, properties.get(name, True), inner, facts)
    return made if schemas.valid(schema, made) or not schemas.valid(schema, example) else example


def _inside(example: Any, value: Any) -> Any:
    """Return a value inside the object that states its type, such as `{"type": "plain", "value": ...}`."""
    return {**example, "value": value} if isinstance(example, dict) and "value" in example else value


def said_by(request: ApiRequest) -> dict[str, Any]:
    """Return the facts that a request states: the fields of its body, its files, and the ids of its path."""
    said: dict[str, Any] = {}
    if isinstance(request.body, dict):
        said.update(request.body)
    for part in request.parts:
        if part.filename is not None:
            said["name"] = part.filename
            said["content_type"] = part.content_type or "application/octet-stream"
            said["content_length"] = len(part.content)
            said["url"] = said["signed_url"] = request.keep_file(part)
    return said


def json_like(example: Any, value: Any) -> Any:
    """Return a value in the type of an example: ids are numbers in some schemas, strings in others."""
    if isinstance(example, int) and not isinstance(example, bool) and isinstance(value, str) and value.isdigit():
        return int(value)
    if isinstance(example, str) and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value
