"""Answers for operations without state: the example of the success, made to fit the request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from ..http.responses import json_response
from ..state.paging import decode, encode
from .collections import check_parents
from .fitting import fitted, said_by

if TYPE_CHECKING:
    from ..openapi.schemas import Schema
    from ..request import ApiRequest

_PAGES = 2


def example_response(request: ApiRequest) -> Response:
    """Return the response to a request: the same one every time."""
    route = request.route
    check_parents(request)
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
        value = fitted(request.backend.document.schemas, route.schema, value, _said(request))
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


def _said(request: ApiRequest) -> dict[str, Any]:
    """Return the facts that a request states, with the ids of its path."""
    said = {**said_by(request), **request.path}
    last = request.route.path.rpartition("/")[2]
    if last.startswith("{"):
        said["uid" if last.endswith("uid}") else "id"] = request.path[last[1:-1]]
    return said
