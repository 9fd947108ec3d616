"""The OpenAPI document for the local platform: the route of each operation, and the routes of a path."""

from __future__ import annotations

import functools
import importlib.resources
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

from .schemas import Schema, Schemas

if TYPE_CHECKING:
    from collections.abc import Mapping

METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
"""The HTTP methods that a path item may hold."""


class Parameter(NamedTuple):
    """One parameter of an operation."""

    name: str
    where: str
    """`query`, `path` or `header`."""
    required: bool
    schema: Schema


class Body(NamedTuple):
    """The body of an operation: one schema for each media type."""

    required: bool
    content: Mapping[str, Schema]


@dataclass(frozen=True, slots=True)
class Route:
    """One operation of the OpenAPI document, with its route and its responses."""

    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    status: int
    """The first success status of the operation."""
    media_type: str | None
    """Media type of that success; None if it has no body."""
    schema: Schema | None
    """Schema of that success; None if it has no schema."""
    typed_errors: frozenset[int]
    """Error statuses that have a body schema."""
    operation_id: str | None = None
    other_schemas: Mapping[int, Schema] = field(default_factory=dict)
    """Status -> schema, of all other responses that have one."""

    @property
    def key(self) -> tuple[str, str]:
        """(method, path), as handlers are registered."""
        return self.method, self.path

    def schema_of(self, status: int) -> Schema | None:
        """Return the schema of the body of a response; None if there is none."""
        return self.schema if status == self.status else self.other_schemas.get(status)


class RouteMatch(NamedTuple):
    """The operation that a request path leads to."""

    routes: Mapping[str, Route]
    """The operations of the path, by method; empty when the path is unknown."""
    values: tuple[str, ...]
    """The decoded value of each path parameter, in the order of the path. The value of a catch-all is not decoded."""


class ApiDocument:
    """An OpenAPI 3.1 document.

    Args:
        contents: the parsed document. It is copied, not changed.
    """

    def __init__(self, contents: Mapping[str, Any]) -> None:
        self.schemas: Schemas = Schemas(contents)
        self.routes: dict[tuple[str, str], Route] = {}
        self._root = _Node()
        for path, item in self.schemas.contents.get("paths", {}).items():
            shared = item.get("parameters", ())
            for method in (method for method in METHODS if method in item):
                route = _route(self.schemas, method.upper(), path, item[method], shared)
                self.routes[route.key] = route
                self._root.add(route)

    @staticmethod
    @functools.cache
    def load() -> ApiDocument:
        """Return the OpenAPI document of the package `timbal_api`, read once in a process.

        Raises:
            RuntimeError: the package has no document, because it was not built completely.
        """
        source = importlib.resources.files("timbal_api") / "openapi.json"
        try:
            text = source.read_text(encoding="utf-8")
        except FileNotFoundError:
            message = "the package timbal_api has no openapi.json: build it with scripts/regenerate.py"
            raise RuntimeError(message) from None
        return ApiDocument(json.loads(text))

    def match(self, raw_path: str) -> RouteMatch:
        """Find the operations for a path as received (percent-encoded, without the query)."""
        return self._root.find(raw_path.split("/")[1:], ()) or RouteMatch({}, ())


def parameter_names(path: str) -> tuple[str, ...]:
    """Return the names of the path parameters of a template, in order; a catch-all loses its asterisk."""
    return tuple(part[1:-1].lstrip("*") for part in path.split("/") if _is_parameter(part))


def _is_parameter(segment: str) -> bool:
    return segment.startswith("{") and segment.endswith("}")


class _Node:
    """One level of the tree of paths. A literal segment wins over a parameter, a parameter over a catch-all."""

    def __init__(self) -> None:
        self.literals: dict[str, _Node] = {}
        self.parameter: _Node | None = None
        self.routes: dict[str, Route] = {}
        self.rest: dict[str, Route] = {}

    def add(self, route: Route) -> None:
        node = self
        segments = route.path.split("/")[1:]
        for position, segment in enumerate(segments):
            last = position == len(segments) - 1
            # `{path}` as the last segment is what some tools make of a catch-all: no other parameter has this name.
            if segment.startswith("{*") or (last and segment == "{path}"):
                node.rest[route.method] = route
                return
            if _is_parameter(segment):
                node.parameter = node.parameter or _Node()
                node = node.parameter
            else:
                node = node.literals.setdefault(segment, _Node())
        node.routes[route.method] = route

    def find(self, segments: list[str], values: tuple[str, ...]) -> RouteMatch | None:
        found: RouteMatch | None = None
        if segments:
            segment = unquote(segments[0])
            if segment in self.literals:
                found = self.literals[segment].find(segments[1:], values)
            if found is None and self.parameter is not None and segment:
                found = self.parameter.find(segments[1:], (*values, segment))
        elif self.routes:
            found = RouteMatch(self.routes, values)
        if found is None and self.rest:
            found = RouteMatch(self.rest, (*values, "/".join(segments)))
        return found


def _route(schemas: Schemas, method: str, path: str, source: Mapping[str, Any], shared: Any) -> Route:
    merged: dict[tuple[str, str], Parameter] = {}
    for given in (*shared, *source.get("parameters", ())):
        parameter = schemas.resolved(given)
        name, where = parameter["name"].lstrip("*"), parameter["in"]
        required = bool(parameter.get("required", False))
        merged[where, name] = Parameter(name, where, required, parameter.get("schema", True))
    responses = {status: schemas.resolved(response) for status, response in source.get("responses", {}).items()}
    status = next((status for status in responses if status.startswith("2")), "200")
    content: Mapping[str, Any] = {} if status == "204" else responses.get(status, {}).get("content") or {}
    media_type = next(iter(content), None)
    return Route(
        method=method,
        path=path,
        parameters=tuple(merged.values()),
        body=_body(schemas, source.get("requestBody")),
        status=int(status) if status.isdigit() else 200,
        media_type=media_type,
        schema=content[media_type].get("schema") if media_type else None,
        typed_errors=frozenset(
            int(code)
            for code, response in responses.items()
            if code.isdigit() and int(code) >= 400 and response.get("content")
        ),
        operation_id=source.get("operationId"),
        other_schemas={
            int(code): media["schema"]
            for code, response in responses.items()
            for media in response.get("content", {}).values()
            if code.isdigit() and "schema" in media
        },
    )


def _body(schemas: Schemas, source: Any) -> Body | None:
    if source is None:
        return None
    source = schemas.resolved(source)
    return Body(
        bool(source.get("required", False)),
        {media_type: media.get("schema", True) for media_type, media in source.get("content", {}).items()},
    )
