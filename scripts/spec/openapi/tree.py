"""Where things stand in a document: a walk that knows what each node is, and the canonical form made with it."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from .document import METHODS, Document, DocumentError

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
    "media": _SCHEMAS,
    "schema": {
        **dict.fromkeys(("oneOf", "anyOf", "allOf", "prefixItems"), ("list", "schema")),
        **dict.fromkeys(("properties", "patternProperties", "dependentSchemas", "$defs"), ("map", "schema")),
        **dict.fromkeys(
            ("items", "additionalProperties", "propertyNames", "not", "if", "then", "else", "contains"),
            ("one", "schema"),
        ),
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
_COMPONENTS = {
    "parameter": "parameters",
    "body": "requestBodies",
    "response": "responses",
    "header": "headers",
    "path": "pathItems",
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


def flat(document: Document) -> Document:
    """The document with only schemas behind a `$ref`, and with a path's parameters given to each of its operations.

    Raises:
        DocumentError: a reference leads nowhere, or in a circle.
    """

    def change(node: Node) -> dict[str, Any]:
        value = _behind(document, node)
        if node.kind == "path" and value.get("parameters"):
            shared = {_label("parameter", each): each for each in map(parameter, value["parameters"])}
            methods = {method: value[method] for method in METHODS if isinstance(value.get(method), dict)}
            for method, operation in methods.items():
                own = {_label("parameter", each): each for each in map(parameter, operation.get("parameters") or [])}
                methods[method] = {**operation, "parameters": list({**shared, **own}.values())}
            value = {key: each for key, each in value.items() if key != "parameters"} | methods
        if node.kind == "components":
            value = {key: each for key, each in value.items() if key in ("schemas", "securitySchemes")}
        return value

    def parameter(item: dict[str, Any]) -> dict[str, Any]:
        return _behind(document, Node("parameter", (), item))

    return rewrite(document, change)


def _behind(document: Document, node: Node) -> dict[str, Any]:
    """A node behind its references. What is said beside a reference goes over what stands behind it."""
    value = node.value
    kind = _COMPONENTS.get(node.kind)
    for _ in range(16):
        if kind is None or "$ref" not in value:
            return value
        reference = str(value["$ref"])
        name = reference.removeprefix(f"#/components/{kind}/").replace("~1", "/").replace("~0", "~")
        target = ((document.get("components") or {}).get(kind) or {}).get(name)
        if not isinstance(target, dict):
            raise DocumentError(f"{readable(node.place)}: {reference} leads nowhere")
        value = {**target, **{key: each for key, each in value.items() if key != "$ref"}}
    raise DocumentError(f"{readable(node.place)}: {node.value['$ref']} leads in a circle")


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
