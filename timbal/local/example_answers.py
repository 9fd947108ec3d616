"""Answers for operations without state: the example of the success, made to fit the request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from .answers import json_response
from .pages import decode, encode

if TYPE_CHECKING:
    from .calls import Call
    from .schemas import Schema

_PAGES = 2


def example_answer(call: Call) -> Response:
    """The answer to a call: the same one every time."""
    operation = call.operation
    if operation.media_type is None:
        return call.done()
    if operation.media_type != "application/json":
        return Response(b"", operation.status, media_type=operation.media_type)
    if operation.schema is None:
        return json_response({}, operation.status)
    page, token = _page(call, operation.schema)
    # Counting goes on over pages, so that items differ.
    value = call.world.examples.value(operation.schema, number=1 + 10 * (page - 1))
    if isinstance(value, dict):
        value = _fitting(call, operation.schema, value)
        if token is not None:
            value["next_page_token"] = token
    return json_response(value, operation.status)


def _page(call: Call, schema: Schema) -> tuple[int, str | None]:
    """Which page is asked for, and the token for the one behind it: every list with tokens has two."""
    flat = call.world.document.schemas.flat(schema)
    has_next = not isinstance(flat, bool) and "next_page_token" in flat.get("properties", {})
    takes_token = any(each.where == "query" and each.name == "page_token" for each in call.operation.parameters)
    if not has_next or not takes_token:
        return 1, None
    scope = call.request.url.path
    token = call.query.get("page_token")
    page = int(decode(token, scope)) if token else 1
    return page, encode(page + 1, scope) if page < _PAGES else None


def _fitting(call: Call, schema: Schema, example: dict[str, Any]) -> dict[str, Any]:
    """The example with what the request said: the id of the path, the fields of the body, the uploaded file.

    What would not conform to the document is left as it was.
    """
    fitted = example
    for name, value in _said(call).items():
        if name in example:
            changed = {**fitted, name: _like(example[name], value)}
            if call.world.document.schemas.valid(schema, changed):
                fitted = changed
    return fitted


def _said(call: Call) -> dict[str, Any]:
    said: dict[str, Any] = {}
    if isinstance(call.body, dict):
        said.update(call.body)
    for part in call.parts:
        if part.filename is not None:
            said["name"] = part.filename
            said["content_type"] = part.content_type or "application/octet-stream"
            said["content_length"] = len(part.content)
    said.update(call.path)
    last = call.operation.path.rpartition("/")[2]
    if last.startswith("{"):
        said["uid" if last.endswith("uid}") else "id"] = call.path[last[1:-1]]
    return said


def _like(example: Any, value: Any) -> Any:
    """A value from a path in the type of the example: ids are numbers in some schemas."""
    if isinstance(example, int) and not isinstance(example, bool) and isinstance(value, str) and value.isdigit():
        return int(value)
    return value
