"""Answers for operations without state: the example of the success, made to fit the request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from ..http.responses import json_response
from ..state.paging import decode, encode

if TYPE_CHECKING:
    from ..openapi.schemas import Schema
    from ..request import ApiRequest

_PAGES = 2


def example_response(request: ApiRequest) -> Response:
    """The response to a request: the same one every time."""
    route = request.route
    if route.media_type is None:
        return request.respond_empty()
    if route.media_type != "application/json":
        return Response(b"", route.status, media_type=route.media_type)
    if route.schema is None:
        return json_response({}, route.status)
    page, token = _page(request, route.schema)
    # Counting goes on over pages, so that items differ.
    value = request.backend.examples.value(route.schema, number=1 + 10 * (page - 1))
    if isinstance(value, dict):
        value = _fitting(request, route.schema, value)
        if token is not None:
            value["next_page_token"] = token
    return json_response(value, route.status)


def _page(request: ApiRequest, schema: Schema) -> tuple[int, str | None]:
    """Which page is asked for, and the token for the one behind it: every list with tokens has two."""
    flat = request.backend.document.schemas.flat(schema)
    has_next = not isinstance(flat, bool) and "next_page_token" in flat.get("properties", {})
    takes_token = any(each.where == "query" and each.name == "page_token" for each in request.route.parameters)
    if not has_next or not takes_token:
        return 1, None
    scope = request.http.url.path
    token = request.query.get("page_token")
    page = int(decode(token, scope)) if token else 1
    return page, encode(page + 1, scope) if page < _PAGES else None


def _fitting(request: ApiRequest, schema: Schema, example: dict[str, Any]) -> dict[str, Any]:
    """The example with what the request said: the id of the path, the fields of the body, the uploaded file.

    What would not conform to the document is left as it was.
    """
    fitted = example
    for name, value in _said(request).items():
        if name in example:
            changed = {**fitted, name: _like(example[name], value)}
            if request.backend.document.schemas.valid(schema, changed):
                fitted = changed
    return fitted


def _said(request: ApiRequest) -> dict[str, Any]:
    said: dict[str, Any] = {}
    if isinstance(request.body, dict):
        said.update(request.body)
    for part in request.parts:
        if part.filename is not None:
            said["name"] = part.filename
            said["content_type"] = part.content_type or "application/octet-stream"
            said["content_length"] = len(part.content)
    said.update(request.path)
    last = request.route.path.rpartition("/")[2]
    if last.startswith("{"):
        said["uid" if last.endswith("uid}") else "id"] = request.path[last[1:-1]]
    return said


def _like(example: Any, value: Any) -> Any:
    """A value from a path in the type of the example: ids are numbers in some schemas."""
    if isinstance(example, int) and not isinstance(example, bool) and isinstance(value, str) and value.isdigit():
        return int(value)
    return value
