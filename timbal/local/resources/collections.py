"""Keeps the collections of the OpenAPI document: tokens, variables, roles and others.

A collection is a list of objects with ids. Its path, or a path below it, has an operation that creates, changes or
deletes an object. Each collection begins with the items of the list's example.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, NamedTuple

from ..state.records import Item
from .fitting import fitted, json_like, said_by

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.responses import Response

    from ..openapi.document import ApiDocument, Route
    from ..openapi.schemas import Schema, Schemas
    from ..request import ApiRequest


class Collection(NamedTuple):
    """One collection of the OpenAPI document."""

    path: str
    parameter: str
    """The path parameter that names an item."""
    holder: str
    """The property of the list's response that holds the items."""
    response: Schema
    """The schema of that response."""
    item: Schema
    """The schema of an item in the list."""

    @property
    def item_path(self) -> str:
        """The path of an item."""
        return f"{self.path}/{{{self.parameter}}}"


@functools.lru_cache(maxsize=8)
def collections_of(document: ApiDocument) -> Mapping[str, Collection]:
    """Return the collections of an OpenAPI document, by their paths and by those of their items."""
    found: dict[str, Collection] = {}
    for (method, path), route in document.routes.items():
        if method != "GET" or path.endswith("}"):
            continue
        parameter, listed = _item_parameter(document, path), _listed(document.schemas, route)
        if parameter is None or listed is None or route.schema is None:
            continue
        collection = Collection(path, parameter, listed[0], route.schema, listed[1])
        item = collection.item_path
        if any(key in document.routes for key in (("POST", path), ("DELETE", item), ("PATCH", item))):
            found[path] = found[item] = collection
    return found


def _item_parameter(document: ApiDocument, path: str) -> str | None:
    for _, other in document.routes:
        rest = other.removeprefix(f"{path}/")
        if rest != other and rest.startswith("{") and rest.endswith("}") and "/" not in rest and "*" not in rest:
            return rest[1:-1]
    return None


def _listed(schemas: Schemas, route: Route) -> tuple[str, Schema] | None:
    """The only property of a response that is a list of objects with an id, and the schema of these."""
    flat = True if route.schema is None else schemas.flat(route.schema)
    if isinstance(flat, bool):
        return None
    lists = []
    for name, schema in flat.get("properties", {}).items():
        items = _items(schemas, schema)
        if items is not None and {"id", "uid"} & schemas.properties(items).keys():
            lists.append((name, items))
    return lists[0] if len(lists) == 1 else None


def _items(schemas: Schemas, schema: Schema) -> Schema | None:
    flat = schemas.flat(schema)
    if isinstance(flat, bool):
        return None
    items: Schema | None = flat.get("items") if "array" in str(flat.get("type")) else None
    return items


def is_kept(document: ApiDocument, route: Route) -> bool:
    """Return whether an operation reads or changes a collection."""
    collection = collections_of(document).get(route.path)
    if collection is None:
        return False
    return route.method in (("GET", "POST") if route.path == collection.path else ("GET", "PATCH", "PUT", "DELETE"))


def check_parents(request: ApiRequest) -> dict[str, str]:
    """Return the path of a request, with the id of each item, even if the request named it otherwise.

    Raises:
        HTTPError: 404 for an item that does not exist.
    """
    path = dict(request.path)
    found = collections_of(request.backend.document)
    segments = request.route.path.split("/")
    for count in range(2, len(segments) + 1):
        template = "/".join(segments[:count])
        collection = found.get(template)
        if collection is not None and template == collection.item_path:
            items = _kept(request, collection, path)
            item = next((item for item in items.values() if path[collection.parameter] in item.names), None)
            if item is None:
                raise request.not_found(collection.parameter.rpartition("_")[0].replace("_", " ").capitalize())
            path[collection.parameter] = item.id
    return path


def respond(request: ApiRequest) -> Response:
    """Return the response of an operation on a collection.

    Raises:
        HTTPError: 404 for an item that does not exist.
    """
    path = check_parents(request)
    collection = collections_of(request.backend.document)[request.route.path]
    items = _kept(request, collection, path)
    if request.route.path == collection.path:
        if request.route.method == "GET":
            return _list(request, collection, items)
        return _shown(request, _add(request, collection, items, {**path, **said_by(request)}))
    item = items[path[collection.parameter]]
    if request.route.method == "DELETE":
        del items[item.id]
    elif request.route.method != "GET":
        item.facts.update(said_by(request))
    return _shown(request, item)


def add(request: ApiRequest, path: str, facts: Mapping[str, Any]) -> Item:
    """Add an item to the collection at a path template, below the same parents as the request."""
    collection, parents = collections_of(request.backend.document)[path], check_parents(request)
    return _add(request, collection, _kept(request, collection, parents), {**parents, **facts})


def _kept(request: ApiRequest, collection: Collection, path: Mapping[str, str]) -> dict[str, Item]:
    """The items of a collection, by their ids."""
    place = collection.path.format_map(path)
    kept = request.state.collections
    if place not in kept:
        example = request.backend.examples.value(collection.response)[collection.holder]
        items = [
            _item(collection, facts, *_aliases(request, collection, number)) for number, facts in enumerate(example, 1)
        ]
        kept[place] = {item.id: item for item in items}
    return kept[place]


def _aliases(request: ApiRequest, collection: Collection, number: int) -> tuple[str, ...]:
    """Return the other names of a seeded item: `kb_1`, and the example of the path parameter."""
    routes = request.backend.document.match(collection.item_path).routes.values()
    schema = next(
        (each.schema for route in routes for each in route.parameters if each.name == collection.parameter), None
    )
    example = request.backend.examples.value(schema or True, name=collection.parameter, number=number)
    return (f"{collection.parameter.rpartition('_')[0]}_{number}", str(example))


def _item(collection: Collection, facts: dict[str, Any], *aliases: str) -> Item:
    names = [str(facts[name]) for name in (collection.parameter, "id", "uid") if name in facts]
    return Item(names[0], frozenset((*names, *aliases)), {**facts, collection.parameter: names[0]})


def _list(request: ApiRequest, collection: Collection, items: Mapping[str, Item]) -> Response:
    page, token = request.page(list(items.values()), lambda item: item.id)
    schemas, examples = request.backend.document.schemas, request.backend.examples
    shown = [fitted(schemas, collection.item, examples.value(collection.item), item.facts) for item in page]
    value = {**examples.value(collection.response), collection.holder: shown}
    if token is not None:
        value["next_page_token"] = token
    return request.respond(value)


def _add(request: ApiRequest, collection: Collection, items: dict[str, Item], facts: Mapping[str, Any]) -> Item:
    number = request.state.new_number()
    example = request.backend.examples.value(collection.item, number=number)
    for name, new in (("id", number), ("uid", request.state.new_uuid())):
        if name in example:
            example[name] = json_like(example[name], new)
    schemas = request.backend.document.schemas
    for name, schema in schemas.properties(collection.item).items():
        if name not in facts and name in example and schemas.valid(schema, None):
            example[name] = None
    made = fitted(schemas, collection.item, example, facts)
    item = _item(collection, {**facts, **made})
    items[item.id] = item
    return item


def _shown(request: ApiRequest, item: Item) -> Response:
    """Return the documented success, about an item."""
    schema = request.route.schema
    if schema is None or request.route.media_type != "application/json":
        return request.respond_empty()
    backend = request.backend
    return request.respond(fitted(backend.document.schemas, schema, backend.examples.value(schema), item.facts))
