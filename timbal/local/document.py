"""The OpenAPI document as the local platform uses it: operations, a route for each, and validators."""

from __future__ import annotations

import functools
import importlib.resources
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

from .schemas import Schema, Schemas

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

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
    """What an operation takes as its body: one schema for each media type."""

    required: bool
    content: Mapping[str, Schema]


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the document, and the success it promises."""

    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    status: int
    """The first success status that the document lists."""
    media_type: str | None
    """Media type of that success; None when the document promises no body."""
    schema: Schema | None
    """Schema of that success; None when the document gives none."""
    typed_errors: frozenset[int]
    """Error statuses for which the document has a body schema."""

    @property
    def key(self) -> tuple[str, str]:
        """(method, path), as handlers are registered."""
        return self.method, self.path

    def has_query(self, name: str) -> bool:
        """Whether the operation takes this query parameter."""
        return any(p.where == "query" and p.name == name for p in self.parameters)


class Match(NamedTuple):
    """What a request path leads to."""

    operations: Mapping[str, Operation]
    """The operations of the path, by method; empty when the path is unknown."""
    values: tuple[str, ...]
    """The decoded value of each path parameter, in the order of the path."""
    tail: str
    """What a catch-all parameter took, still percent-encoded."""


class Document:
    """An OpenAPI 3.1 document.

    Args:
        contents: the parsed document. It is copied, not changed.
    """

    def __init__(self, contents: Mapping[str, Any]) -> None:
        self.schemas = Schemas(contents)
        self.operations: dict[tuple[str, str], Operation] = {
            operation.key: operation for operation in _operations(self.schemas)
        }
        self._root = _Node()
        for operation in self.operations.values():
            self._root.add(operation)

    @classmethod
    def load(cls) -> Document:
        """The document that the package `timbal_api` carries, read once in a process.

        Raises:
            RuntimeError: the package has no document, because it was not built completely.
        """
        return _load()

    def match(self, raw_path: str) -> Match:
        """Find the operations for a path as it came over the wire (percent-encoded, without the query)."""
        segments = raw_path.split("/")[1:]
        return self._root.find(segments, ()) or Match({}, (), "")


@functools.cache
def _load() -> Document:
    source = importlib.resources.files("timbal_api") / "openapi.json"
    try:
        text = source.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise RuntimeError("the package timbal_api has no openapi.json: build it with scripts/regenerate.py") from None
    return Document(json.loads(text))


def parameter_names(path: str) -> tuple[str, ...]:
    """Names of the path parameters of a template, in order; a catch-all loses its asterisk."""
    return tuple(part[1:-1].lstrip("*") for part in path.split("/") if _is_parameter(part))


def _is_parameter(segment: str) -> bool:
    return segment.startswith("{") and segment.endswith("}")


class _Node:
    """One level of the tree of paths. A literal segment wins over a parameter, a parameter over a catch-all."""

    def __init__(self) -> None:
        self.literals: dict[str, _Node] = {}
        self.parameter: _Node | None = None
        self.operations: dict[str, Operation] = {}
        self.rest: dict[str, Operation] = {}

    def add(self, operation: Operation) -> None:
        node = self
        segments = operation.path.split("/")[1:]
        for position, segment in enumerate(segments):
            last = position == len(segments) - 1
            # `{path}` as the last segment is what some tools make of a catch-all: no other parameter has this name.
            if segment.startswith("{*") or (last and segment == "{path}"):
                node.rest[operation.method] = operation
                return
            if _is_parameter(segment):
                node.parameter = node.parameter or _Node()
                node = node.parameter
            else:
                node = node.literals.setdefault(segment, _Node())
        node.operations[operation.method] = operation

    def find(self, segments: list[str], values: tuple[str, ...]) -> Match | None:
        if not segments:
            if self.operations:
                return Match(self.operations, values, "")
            return Match(self.rest, values, "") if self.rest else None
        segment = unquote(segments[0])
        found: Match | None = None
        if segment in self.literals:
            found = self.literals[segment].find(segments[1:], values)
        if found is None and self.parameter is not None and segment:
            found = self.parameter.find(segments[1:], (*values, segment))
        if found is None and self.rest:
            found = Match(self.rest, values, "/".join(segments))
        return found


def _operations(schemas: Schemas) -> Iterator[Operation]:
    for path, item in schemas.contents.get("paths", {}).items():
        shared = item.get("parameters", ())
        for method in METHODS:
            if method in item:
                yield _operation(schemas, method.upper(), path, item[method], shared)


def _operation(schemas: Schemas, method: str, path: str, source: Mapping[str, Any], shared: Any) -> Operation:
    merged: dict[tuple[str, str], Parameter] = {}
    for given in (*shared, *source.get("parameters", ())):
        parameter = schemas.resolved(given)
        merged[parameter["in"], parameter["name"].lstrip("*")] = Parameter(
            parameter["name"].lstrip("*"),
            parameter["in"],
            bool(parameter.get("required", False)),
            parameter.get("schema", True),
        )
    responses = {status: schemas.resolved(response) for status, response in source.get("responses", {}).items()}
    successes = [status for status in responses if status.startswith("2")]
    status = successes[0] if successes else "200"
    content: Mapping[str, Any] = responses.get(status, {}).get("content") or {}
    media_type = next(iter(content), None)
    return Operation(
        method=method,
        path=path,
        parameters=tuple(merged.values()),
        body=_body(schemas, source.get("requestBody")),
        status=int(status) if status.isdigit() else 200,
        media_type=None if status == "204" else media_type,
        schema=content[media_type].get("schema") if media_type and status != "204" else None,
        typed_errors=frozenset(
            int(code)
            for code, response in responses.items()
            if code.isdigit() and int(code) >= 400 and response.get("content")
        ),
    )


def _body(schemas: Schemas, source: Any) -> Body | None:
    if source is None:
        return None
    source = schemas.resolved(source)
    return Body(
        bool(source.get("required", False)),
        {media_type: media.get("schema", True) for media_type, media in source.get("content", {}).items()},
    )
