"""Says back what a request was: what the component `echo` does with every path that deployments do not have."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

from ..http.middleware import SECRET_HEADERS
from ..http.responses import empty_response, json_response

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response


async def mirrored(request: Request, path: str) -> Response:
    """Return the request as JSON; for paths such as `status/404`, that status.

    Args:
        request: the request.
        path: the decoded path behind the component.
    """
    match path.split("/"):
        case ["status", code] if code.isdigit() and 200 <= int(code) <= 599:
            return _with_status(int(code))
        case _:
            return await _echo(request, path)


async def _echo(request: Request, path: str) -> Response:
    content = await request.body()
    body: Any = None
    if content:
        try:
            body = json.loads(content)
        except ValueError:
            try:
                body = content.decode()
            except UnicodeDecodeError:
                body = {"base64": base64.b64encode(content).decode()}
    query: dict[str, Any] = {}
    for name in request.query_params:
        values = request.query_params.getlist(name)
        query[name] = values[0] if len(values) == 1 else values
    headers = {name: value for name, value in request.headers.items() if name not in SECRET_HEADERS}
    return json_response({"method": request.method, "path": path, "query": query, "headers": headers, "body": body})


def _with_status(code: int) -> Response:
    """Return a deployment's own error, which differs from the gateway's."""
    if code in (204, 304):
        return empty_response(code)
    headers = {"location": "/elsewhere"} if 300 <= code < 400 else {}
    return json_response({"detail": f"status {code}"}, code, headers)
