"""Where things stand in a document: a walk that knows what each node is, and the canonical form made with it."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from .document import METHODS, Document, schemas
from .references import SchemaNames, target

# What stands below each kind of node: by key, how (`one` node, a `list`, a `map` by name), and of which kind. Whatever
# is not named here is a value: an example that has a key `$ref` or `description` is not taken for more than that.
_SCHEMAS = {"schema": ("one", "schema")}
_MEDIA = {"content": ("map", "media")}
_PARTS: dict[str, dict[str, tuple[str, str]]] = {
    "document": {
        "info": ("one", "info"),
        "servers": ("list", "server"),
        "tags": ("list", "tag"),
        "paths": ("map", "path"),
        "components": ("one", "components"),
    },
    "components": {
        "schemas": ("map", "schema"),
        "parameters": ("map", "parameter"),
        "requestBodies": ("map", "body"),
        "responses": ("map", "response"),
        "headers": ("map", "header"),
        "pathItems": ("map", "path"),
        "securitySchemes": ("map", "security scheme"),
    },
    "path": {"parameters": ("list", "parameter"), **dict.fromkeys(METHODS, ("one", "operation"))},
    "operation": {
        "parameters": ("list", "parameter"),
        "requestBody": ("one", "body"),
        "responses": ("map", "response"),
    },
    "parameter": {**_SCHEMAS, **_MEDIA},
    "header": {**_SCHEMAS, **_MEDIA},
    "body": _MEDIA,
    "response": {"headers": ("map", "header"), **_MEDIA},
    "media": {**_SCHEMAS, "itemSchema": ("one", "schema")},
    "schema": {
        **dict.fromkeys(("oneOf", "anyOf", "allOf", "prefixItems"), ("list", "schema")),
        **dict.fromkeys(("properties", "patternProperties", "dependentSchemas", "$defs"), ("map", "schema")),
        **dict.fromkeys(
            ("items", "additionalProperties", "propertyNames", "not", "if", "then", "else", "contains"),
            ("one", "schema"),
        ),
        "contentSchema": ("one", "schema"),
    },
}

# Keys in this order come first, any other key follows by name: a diff shows what changed, not what moved.
_ORDER = {
    "document": ("openapi", "info", "servers", "security", "tags", "paths", "components"),
    "info": ("title", "summary", "description"),
    "tag": ("name", "description"),
    "server": ("url", "description"),
    "security scheme": ("type", "scheme", "description"),
    "path": METHODS,
    "operation": ("tags", "summary", "description", "operationId", "parameters", "requestBody", "responses"),
    "parameter": ("name", "in", "description", "required", "schema", "example"),
    "media": ("schema",),
    "body": ("description", "content", "required"),
    "response": ("description", "headers", "content"),
    "header": ("schema", "description"),
    "schema": (
        *("title", "allOf", "type", "oneOf", "anyOf", "$ref", "items", "format", "description", "examples", "example"),
        *("const", "enum", "pattern", "default", "required", "properties", "additionalProperties", "propertyNames"),
        *("minimum", "maximum", "deprecated"),
    ),
}
WORDS = ("description", "summary")
"""The keys whose texts say something about a node."""

Place = tuple[str, ...]


class Node(NamedTuple):
    """One node of a document: what it is, where it stands, and itself."""

    kind: str
    place: Place
    """Keys from the document's root. The items of a list go by what they are (`query limit`), not by their number."""
    value: dict[str, Any]


def nodes(document: Document) -> Iterator[Node]:
    """Every node of a document, each before those below it."""
    waiting = [Node("document", (), document)]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += reversed([child for _, _, child in _children(node)])


def rewrite(document: Document, change: Callable[[Node], dict[str, Any]]) -> Document:
    """A copy of a document in which every node is what `change` makes of it, from the outside in.

    Args:
        document: The document; it is not changed.
        change: Gives the new node, without touching the old one. The nodes below the new one come next.
    """
    return _rewritten(Node("document", (), document), change)


def _rewritten(node: Node, change: Callable[[Node], dict[str, Any]]) -> dict[str, Any]:
    new = dict(change(node))
    for key in _PARTS.get(node.kind, {}):
        if key in new:
            new[key] = copy.copy(new[key])
    for key, at, child in _children(node._replace(value=new)):
        if at is None:
            new[key] = _rewritten(child, change)
        else:
            new[key][at] = _rewritten(child, change)
    return new


def bare(node: Node) -> dict[str, Any]:
    """A node without words, without examples of whole bodies, and without extensions, which are words as well."""
    examples = ("example", "examples") if node.kind == "media" else ()
    return {
        key: value
        for key, value in node.value.items()
        if not key.startswith("x-")
        and key not in (*examples, "externalDocs")
        and not (key in WORDS and isinstance(value, str))
    }


def all_bare(kind: str, value: dict[str, Any]) -> dict[str, Any]:
    """A node and everything below it, `bare`."""
    return _rewritten(Node(kind, (), value), bare)


def _children(node: Node) -> Iterator[tuple[str, Any, Node]]:
    """The key, the place behind it (None, a name, a number) and the node of everything directly below a node."""
    for key, (how, kind) in _PARTS.get(node.kind, {}).items():
        below = node.value.get(key)
        if how == "one" and isinstance(below, dict):
            yield key, None, Node(kind, (*node.place, key), below)
        elif how == "map" and isinstance(below, dict):
            for name, each in below.items():
                if isinstance(each, dict):
                    yield key, name, Node(kind, (*node.place, key, name), each)
        elif how == "list" and isinstance(below, list):
            for number, (label, each) in enumerate(zip(_labels(kind, below), below, strict=True)):
                if isinstance(each, dict):
                    yield key, number, Node(kind, (*node.place, key, label), each)


def _labels(kind: str, items: list[Any]) -> list[str]:
    """What each item of a list is called, so that one more in front does not change the others' places."""
    seen: dict[str, int] = {}
    labels = []
    for each in items:
        label = _label(kind, each) if isinstance(each, dict) else ""
        seen[label] = seen.get(label, 0) + 1
        labels.append(label if seen[label] == 1 else f"{label} {seen[label]}")
    return labels


def _label(kind: str, item: dict[str, Any]) -> str:
    if "$ref" in item:
        return str(item["$ref"])
    if kind == "parameter":
        return f"{item.get('in')} {item.get('name')}"
    if kind == "tag":
        return str(item.get("name"))
    if kind == "server":
        return str(item.get("url"))
    return " ".join([str(item.get("type", "schema")), *constants(item)])


def constants(schema: dict[str, Any]) -> Iterator[str]:
    """The required keys with one value, which tell an alternative from the others."""
    properties, required = schema.get("properties"), schema.get("required")
    if not isinstance(properties, dict) or not isinstance(required, list):
        return
    for key, value in properties.items():
        if key in required and isinstance(value, dict):
            enum = value.get("enum")
            if "const" in value or (isinstance(enum, list) and len(enum) == 1):
                yield f"{key}={value.get('const', enum)}"


def item_label(item: Any) -> str:
    """What an item of a list goes by wherever the list stands: a tag by its name, a parameter by place and name."""
    if not isinstance(item, dict):
        return str(item)
    if "in" in item and "name" in item:
        return _label("parameter", item)
    return str(item["name"]) if "name" in item else _label("schema", item)


def pointer(place: Iterable[object]) -> str:
    """A place as a JSON pointer (RFC 6901), with the names of list items in place of their numbers."""
    return "".join(f"/{str(key).replace('~', '~0').replace('/', '~1')}" for key in place)


def place_of(pointer: str) -> Place:
    """The place that `pointer` made a pointer of."""
    return tuple(key.replace("~1", "/").replace("~0", "~") for key in pointer.split("/")[1:])


def canonical(document: Document) -> Document:
    """The same document in canonical order: paths, tags, components and properties by name, other keys by use."""
    return rewrite(document, _canonical)


def _canonical(node: Node) -> dict[str, Any]:
    value = dict(node.value)
    if node.kind == "document":
        value["paths"] = dict(sorted(value["paths"].items()))
        if "tags" in value:
            value["tags"] = sorted(value["tags"], key=lambda tag: str(tag.get("name")))
    elif node.kind == "components":
        value = {kind: dict(sorted(members.items())) for kind, members in sorted(value.items())}
    elif node.kind == "operation" and "responses" in value:
        value["responses"] = dict(sorted(value["responses"].items()))
    elif node.kind == "schema" and isinstance(value.get("properties"), dict):
        value["properties"] = dict(sorted(value["properties"].items()))
    return _ordered(value, _ORDER.get(node.kind, ()))


def _ordered(node: dict[str, Any], first: tuple[str, ...]) -> dict[str, Any]:
    return {key: node[key] for key in (*first, *sorted(node.keys() - set(first))) if key in node}


# Of no use to a client: what the platform sends to others, and hints where to go from an answer.
_UNUSED = {"document": ("webhooks",), "operation": ("callbacks",), "response": ("links",)}


def flat(document: Document) -> Document:
    """The document with nothing behind a `$ref` but named schemas, and with a path's parameters in its operations.

    A `$ref` to any other place of the document becomes one to a named schema, or what stands there. One that cannot be
    followed stays as it is: it is told of later, unless a correction removes it before.
    """
    named = SchemaNames(document)

    def change(node: Node) -> dict[str, Any]:
        if node.kind == "schema":
            return named.pointed(node.value)
        unused = _UNUSED.get(node.kind, ())
        value = {key: each for key, each in _behind(document, node.value).items() if key not in unused}
        if node.kind == "media":
            value |= {"examples": _each_behind(document, value["examples"])} if "examples" in value else {}
        elif node.kind == "document":
            value["paths"] = _without_extensions(value.get("paths"))
        elif node.kind == "operation" and "responses" in value:
            value["responses"] = _without_extensions(value["responses"])
        elif node.kind == "path":
            value = _with_shared(document, value)
        elif node.kind == "components":
            value = {key: each for key, each in value.items() if key in ("schemas", "securitySchemes")}
            if isinstance(value.get("schemas"), dict):
                value["schemas"] = {named.name_of(name): each for name, each in value["schemas"].items()}
        return value

    flattened = rewrite(document, change)
    while named.added:
        name = next(iter(named.added))
        schema = named.added[name]
        place = ("components", "schemas", name)
        schemas(flattened)[name] = {} if isinstance(schema, bool) else _rewritten(Node("schema", place, schema), change)
        del named.added[name]
    return flattened


def _with_shared(document: Document, item: dict[str, Any]) -> dict[str, Any]:
    """A path whose parameters each of its operations has; the operation's own ones go before."""
    shared = _labelled(_each_behind(document, item.get("parameters", [])))
    if shared is None:
        return item
    methods = {method: item[method] for method in METHODS if isinstance(item.get(method), dict)}
    for method, operation in methods.items():
        given = _each_behind(document, operation.get("parameters", []))
        own = _labelled(given)
        if shared and own is not None:
            more = [each for label, each in shared.items() if label not in own]
            all_once = list({**shared, **own}.values())
            methods[method] = {**operation, "parameters": [*more, *given] if len(own) < len(given) else all_once}
    return {key: each for key, each in item.items() if key != "parameters"} | methods


def _labelled(parameters: Any) -> dict[str, Any] | None:
    """Parameters by place and name; None where they are no list of objects."""
    if not _is_objects(parameters):
        return None
    return {_label("parameter", each): each for each in parameters}


def _is_objects(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, dict) for each in value)


def _without_extensions(members: Any) -> Any:
    if not isinstance(members, dict):
        return members
    return {name: each for name, each in members.items() if not name.startswith("x-")}


def _each_behind(document: Document, members: Any) -> Any:
    if isinstance(members, dict):
        return {name: _behind(document, each) for name, each in members.items()}
    return [_behind(document, each) for each in members] if isinstance(members, list) else members


def _behind(document: Document, value: Any) -> Any:
    """A node behind its references. What is said beside a reference goes over what stands behind it."""
    found = target(document, value["$ref"]) if isinstance(value, dict) and "$ref" in value else None
    if not isinstance(found, dict):
        return value
    return {**found, **{key: each for key, each in value.items() if key != "$ref"}}


def readable(place: Place) -> str:
    """A place in words: `GET /orgs, query limit` or `schema RunPreview, cost`."""
    if place[:1] == ("paths",) and len(place) > 1:
        head = f"{place[2].upper()} {place[1]}" if len(place) > 2 else place[1]
        rest = place[3:]
    elif place[:1] == ("components",) and len(place) > 2:
        head, rest = f"{place[1].removesuffix('s')} {place[2]}", place[3:]
    else:
        head, rest = "/".join(place) or "document", ()
    silent = ("parameters", "responses", "properties", "content", "schema", "schemas")
    return ", ".join([head, *(each for each in rest if each not in silent)])
