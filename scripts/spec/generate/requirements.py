"""Whether a document has the shape that everything else here relies on: every place that has not, at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..openapi.document import METHODS, SCHEMA_REF, Document, ref_name, schema_types, schemas
from ..openapi.problems import Path, Problem, Refused, words_for
from .schema_rules import EXTENSION

_PLACES = ("path", "query", "header", "cookie")
_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
_KINDS: dict[type, str] = {dict: "an object", list: "a list", str: "a string"}
_TYPES = {"array", "boolean", "integer", "null", "number", "object", "string"}
_STATUS = re.compile(r"default|[1-5](?:\d\d|XX)")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""RFC 9110, 5.6.2: what the name of a header may be, and (RFC 6265, 4.1.1) that of a cookie."""

_OF_THE_CONNECTION = frozenset(
    ["host", "content-length", "connection", "transfer-encoding", "upgrade", "proxy-authorization", "te", "trailer"]
)
_PARAMETER = re.compile(r"\{\*?([^{}]+)\}")


def check(document: Document, source: str) -> None:
    """Make sure of the shape of a document.

    Args:
        document: The document, corrected.
        source: How to call it in an error.

    Raises:
        Refused: telling of each place that is wrong, with the action that mends it.
    """
    found = list(problems(document))
    if found:
        raise Refused(source, found)


def problems(document: Document) -> Iterator[Problem]:
    """Everything that is wrong with the shape of a document."""
    return _Look(document).all()


class _Look:
    """One look through a document. What has the wrong shape is told of, and not looked into."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def all(self) -> Iterator[Problem]:
        document = self.document
        if not isinstance(document.get("paths"), dict):
            yield Problem(("paths",), "paths: not an object")
            return
        first: dict[tuple[str, str], str] = {}
        for path, item in document["paths"].items():
            yield from self._path(path, item, first)
        components = document.get("components", {})
        if not isinstance(components, dict):
            yield Problem(("components",), "components: not an object")
        elif not isinstance(components.get("schemas", {}), dict):
            yield Problem(("components", "schemas"), "components.schemas: not an object")
        else:
            for name, schema in components.get("schemas", {}).items():
                yield from self._schema(("components", "schemas", name), schema)
            yield from self._circles()
        yield from self._list(("tags",), document.get("tags", []), dict)
        for number, tag in enumerate(document["tags"] if isinstance(document.get("tags"), list) else []):
            if isinstance(tag, dict) and not isinstance(tag.get("name"), str):
                yield Problem(("tags", number), "tags: the name of a tag: not a string")

    def _path(self, path: str, item: Any, first: dict[tuple[str, str], str]) -> Iterator[Problem]:
        place: Path = ("paths", path)
        if not re.fullmatch(r"/\S*", path) or not path.isprintable():
            slash = "" if path.startswith("/") else ": a path begins with a slash"
            yield Problem(place, f"{path}{slash}" if slash and path.isprintable() else f"{path!r} is not a path")
            return
        if path.startswith("//") or "?" in path or re.search(r"/(?:\.|%2e){1,2}(?:/|$)", path, re.IGNORECASE):
            yield Problem(place, f"{path!r} cannot be sent as a path: it would be read differently")
            return
        if not isinstance(item, dict):
            yield Problem(place, f"{path}: not an object")
            return
        if "$ref" in item:
            yield Problem(place, self._reference(path, item["$ref"]))
            return
        shape = re.sub(r"\{[^}]*\}", "{}", path)
        for method in METHODS:
            other = first.setdefault((shape, method), path) if method in item else path
            if other != path:
                words = f"{method.upper()}: the paths {other} and {path} are one and the same"
                yield Problem((*place, method), words)
            elif method in item:
                yield from self._operation((*place, method), path, item[method])

    def _operation(self, place: Path, path: str, node: Any) -> Iterator[Problem]:
        if not isinstance(node, dict):
            yield self._problem(place, "not an object")
            return
        yield from self._list((*place, "tags"), node.get("tags", []), str)
        yield from self._list((*place, "parameters"), node.get("parameters", []), dict)
        seen: set[tuple[str, str]] = set()
        parameters = node.get("parameters")
        for number, parameter in enumerate(parameters if isinstance(parameters, list) else []):
            if isinstance(parameter, dict):
                yield from self._parameter((*place, "parameters", number), parameter)
                key = (str(parameter.get("in")), str(parameter.get("name")))
                if key in seen:
                    words = f"{words_for(place, self.document)}: the parameter '{key[0]} {key[1]}' stands twice"
                    yield Problem((*place, "parameters", number), words)
                seen.add(key)
        yield from self._path_parameters(place, path, {str(name) for where, name in seen if where == "path"})
        yield from self._holder((*place, "requestBody"), node.get("requestBody", {}))
        responses = node.get("responses")
        if not isinstance(responses, dict):
            given = {} if "responses" in node else {"responses": {"default": {"description": "Any answer."}}}
            yield self._problem((*place, "responses"), "not an object", place if given else None, given or None)
            return
        for status in [status for status in responses if not _STATUS.fullmatch(status)]:
            yield Problem((*place, "responses", status), f"{words_for(place, self.document)}: {status!r} is no status")
        for status, response in responses.items():
            yield from self._holder((*place, "responses", status), response)

    def _path_parameters(self, place: Path, path: str, given: set[str]) -> Iterator[Problem]:
        wanted = _PARAMETER.findall(path)
        where = words_for(place, self.document)
        for name in sorted(set(wanted) - given):
            parameter = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            said = f"{where}: the path has {{{name}}}, and no parameter says what that is"
            yield Problem((*place, "parameters"), said, place, {"parameters": [parameter]})
        for name in sorted(given - set(wanted)):
            yield Problem(place, f"{where}: the path parameter {name} is not in the path")
        for name in sorted({name for name in wanted if wanted.count(name) > 1}):
            yield Problem(place, f"{where}: {{{name}}} stands twice in the path")

    def _parameter(self, place: Path, parameter: dict[str, Any]) -> Iterator[Problem]:
        where = words_for(place, self.document)
        if "$ref" in parameter:
            yield Problem(place, self._reference(where, parameter["$ref"]))
            return
        name = parameter.get("name")
        if not isinstance(name, str):
            yield Problem(place, f"{where}: its name: not a string")
        elif parameter.get("in") in ("header", "cookie") and (
            not _TOKEN.fullmatch(name) or (parameter["in"] == "header" and name.lower() in _OF_THE_CONNECTION)
        ):
            yield Problem(place, f"{where}: a {parameter['in']} {name!r} cannot be sent")
        kind = parameter.get("in")
        if not isinstance(kind, str) or kind not in _PLACES:
            yield Problem(place, f"{where}: parameters in {kind!r} are not supported, only in {', '.join(_PLACES)}")
        elif parameter.get("style", _STYLES[kind][0]) not in _STYLES[kind]:
            said = f"{where}, style: {parameter['style']!r} is no style of a parameter in {kind}"
            yield Problem((*place, "style"), said)
        yield from self._schema((*place, "schema"), parameter.get("schema", {}))
        yield from self._content(place, parameter)

    def _holder(self, place: Path, holder: Any) -> Iterator[Problem]:
        """A request body or a response."""
        if not isinstance(holder, dict):
            yield self._problem(place, "not an object")
        elif "$ref" in holder:
            yield Problem(place, self._reference(words_for(place, self.document), holder["$ref"]))
        else:
            yield from self._content(place, holder)

    def _content(self, place: Path, holder: dict[str, Any]) -> Iterator[Problem]:
        content = holder.get("content", {})
        if not isinstance(content, dict):
            yield self._problem((*place, "content"), "not an object")
            return
        for media_type, media in content.items():
            if not isinstance(media, dict):
                yield self._problem((*place, "content", media_type), "not an object")
            else:
                for key in ("schema", "itemSchema"):
                    yield from self._schema((*place, "content", media_type, key), media.get(key, {}))

    def _schema(self, place: Path, schema: Any) -> Iterator[Problem]:
        if isinstance(schema, bool):
            return
        if not isinstance(schema, dict):
            yield self._problem(place, "not an object")
            return
        yield from self._own(place, schema)
        properties = schema.get("properties", {})
        if not isinstance(properties, dict):
            yield self._problem((*place, "properties"), "not an object")
        else:
            for name, each in properties.items():
                yield from self._schema((*place, "properties", name), each)
        for key in ("allOf", "anyOf", "oneOf", "prefixItems"):
            members = schema.get(key, [])
            if not isinstance(members, list):
                yield self._problem((*place, key), "not a list")
                continue
            for number, each in enumerate(members):
                if isinstance(each, dict | bool):
                    yield from self._schema((*place, key, number), each)
                else:
                    yield Problem((*place, key, number), f"{words_for((*place, key), self.document)}: not an object")
        for key in ("items", "additionalProperties", "contentSchema"):
            if key in schema:
                yield from self._schema((*place, key), schema[key])

    def _own(self, place: Path, schema: dict[str, Any]) -> Iterator[Problem]:
        """What a schema says of itself, and not of what is in it."""
        where = words_for(place, self.document)
        if "$ref" in schema:
            reference = schema["$ref"]
            if not isinstance(reference, str):
                yield self._problem((*place, "$ref"), "not a string")
            elif not re.fullmatch(re.escape(SCHEMA_REF) + r"[\w.-]+", reference):
                yield Problem((*place, "$ref"), self._reference(where, reference))
        for key in ("required", "enum"):
            if not isinstance(schema.get(key, []), list):
                yield self._problem((*place, key), "not a list")
        if not isinstance(schema.get("type", ""), str | list):
            yield self._problem((*place, "type"), "not a string or a list")
        elif not {str(each) for each in schema_types(schema)} <= _TYPES:
            yield Problem((*place, "type"), f"{where}: {schema['type']!r} is not a type")
        if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", str(schema.get(EXTENSION, "Any"))):
            said = f"{where}, {EXTENSION}: {schema[EXTENSION]!r} cannot be the name of a class"
            yield Problem((*place, EXTENSION), said)

    def _circles(self) -> Iterator[Problem]:
        """Schemas that are nothing but each other. One that holds itself in a property or an item is a tree."""
        edges = {name: set(_same_value(schema)) for name, schema in schemas(self.document).items()}
        settled: set[str] = set()
        for start in edges:
            trail: list[str] = []
            waiting = [(start, 0)]
            while waiting:
                name, depth = waiting.pop()
                del trail[depth:]
                if name in trail:
                    circle = " -> ".join([*trail[trail.index(name) :], name])
                    yield Problem(("components", "schemas", name), f"schema {name} is defined by itself: {circle}")
                    settled.update(trail)
                    break
                if name not in settled:
                    trail.append(name)
                    settled.update(() if edges.get(name) else (name,))
                    waiting += [(each, depth + 1) for each in edges.get(name, ())]
            settled.add(start)

    def _list(self, place: Path, values: Any, kind: type) -> Iterator[Problem]:
        if not isinstance(values, list):
            yield self._problem(place, "not a list")
            return
        for number, each in enumerate(values):
            if not isinstance(each, kind):
                yield Problem((*place, number), f"{words_for(place, self.document)}: not {_KINDS[kind]}")

    def _problem(self, place: Path, words: str, target: Path | None = None, update: Any = None) -> Problem:
        return Problem(place, f"{words_for(place, self.document)}: {words}", target, update)

    def _reference(self, where: str, reference: Any) -> str:
        """What is wrong with a reference that could not be followed."""
        if not isinstance(reference, str) or not reference.startswith("#"):
            return f"{where}: $ref {reference!r} leads out of the document"
        return f"{where}: {reference} has no target, or it leads in a circle"


def _same_value(schema: Any) -> Iterator[str]:
    """The schemas that describe the very same value as this one: not those of its properties or items."""
    if not isinstance(schema, dict):
        return
    if "$ref" in schema:
        yield ref_name(schema)
    for kind in ("allOf", "oneOf", "anyOf"):
        for part in schema[kind] if isinstance(schema.get(kind), list) else []:
            yield from _same_value(part)
