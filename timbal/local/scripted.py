"""Responses that a test dictates, in place of what the platform would answer by itself."""

from __future__ import annotations

import fnmatch
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from .http.responses import empty_response, json_response
from .openapi.schemas import pointer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .openapi.document import ApiDocument, Route


@dataclass(slots=True, eq=False)
class ScriptedResponse:
    """A response for all requests of some routes."""

    routes: frozenset[tuple[str, str]]
    """Their methods and paths."""
    path: str | None
    """A shell pattern for the whole path of the request, or None for any path of the routes."""
    value: Any
    status: int | None
    """None for the documented success."""
    headers: Mapping[str, str]
    times: int | None
    """How many requests it is still for; None for all."""

    def matches(self, route: Route, path: str) -> bool:
        """Return whether the response applies to a request."""
        return route.key in self.routes and (self.path is None or fnmatch.fnmatchcase(path, self.path))

    def response(self, route: Route) -> Response:
        """Return the response to send."""
        status = route.status if self.status is None else self.status
        if status in (204, 304) or (self.value is None and route.schema_of(status) is None):
            response = empty_response(status)
            response.headers.update(self.headers)
            return response
        if isinstance(self.value, str | bytes) and route.media_type not in (None, "application/json"):
            return Response(self.value, status, dict(self.headers), route.media_type)
        return json_response(self.value, status, self.headers)


class Script:
    """The responses that wait for requests. Filled by the thread of a test, read by that of the server."""

    def __init__(self) -> None:
        self._waiting: list[ScriptedResponse] = []
        self._lock = threading.Lock()

    def add(self, response: ScriptedResponse) -> None:
        """Let a response wait; where several match a request, the one that was added last is sent."""
        with self._lock:
            self._waiting.insert(0, response)

    def take(self, route: Route, path: str) -> Response | None:
        """Return the response for a request, if one waits for it."""
        with self._lock:
            found = next((each for each in self._waiting if each.matches(route, path)), None)
            if found is None:
                return None
            if found.times is not None:
                found.times -= 1
                if found.times == 0:
                    self._waiting.remove(found)
            return found.response(route)

    def clear(self) -> None:
        """Forget all that wait."""
        with self._lock:
            self._waiting.clear()


def scripted(
    document: ApiDocument,
    operation: str,
    value: Any,
    *,
    status: int | None,
    headers: Mapping[str, str] | None,
    times: int | None,
    check: bool,
) -> ScriptedResponse:
    """Return a response for one operation, or for the paths that a pattern matches.

    Raises:
        ValueError: the operation is unknown, or the value does not conform to the OpenAPI document.
    """
    if times is not None and times < 1:
        raise ValueError(f"times={times}: an answer is for at least one request")
    if hasattr(value, "to_dict"):
        value = value.to_dict()
    routes, path = _meant(document, operation)
    if not routes:
        raise ValueError(f"{operation!r}: the API document has no such operation or path")
    if check:
        reasons = {route.key: _refusal(document, route, status, value) for route in routes}
        routes = [route for route in routes if reasons[route.key] is None]
        if not routes:
            method, place = next(iter(reasons))
            raise ValueError(
                f"{operation!r}: {method} {place} does not answer like this: {next(iter(reasons.values()))}; "
                "pass check=False to send it all the same"
            )
    return ScriptedResponse(frozenset(route.key for route in routes), path, value, status, dict(headers or {}), times)


def _meant(document: ApiDocument, operation: str) -> tuple[list[Route], str | None]:
    """The routes that a name, a path or a pattern means, and the pattern for the paths of requests."""
    verb, _, path = operation.rpartition(" ")
    routes = [route for route in document.routes.values() if verb in ("", route.method)]
    if "/" not in path:
        return [route for route in routes if route.operation_id == path], None
    exact = [route for route in routes if route.path == path]
    if exact:
        return exact, None
    concrete = {route.key for route in document.match(path).routes.values()}
    return [route for route in routes if route.key in concrete or _may_match(route.path, path)], path


def _may_match(template: str, pattern: str) -> bool:
    """Whether a pattern may mean a path of this template: where one has a placeholder, anything fits."""
    return fnmatch.fnmatchcase(template, pattern) or _fit(template.split("/")[::-1], pattern.split("/")[::-1])


def _fit(template: Iterable[str], pattern: Iterable[str]) -> bool:
    """Whether the last segments fit, up to the first of the pattern that is just an asterisk."""
    for ours, theirs in zip(template, pattern, strict=False):
        if theirs == "*":
            return True
        if not ours.startswith("{") and not fnmatch.fnmatchcase(ours, theirs):
            return False
    return False


def _refusal(document: ApiDocument, route: Route, status: int | None, value: Any) -> str | None:
    """Return why a value does not conform as the body of a response; None if it does."""
    sent = route.status if status is None else status
    schema = route.schema_of(sent)
    if schema is None:
        return f"a {sent} has no body" if sent == 204 and value is not None else None
    error = next(iter(document.schemas.validator(schema).iter_errors(value)), None)
    if error is None:
        return None
    return f"{pointer(error.absolute_path) or 'the value'}: {error.message[:300]}"
