"""Hundreds of documents with one change each, and each change classed as an independent comparison classes it."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from spec.generate.lock import Lock
from spec.openapi.document import Document, load
from spec.openapi.tree import flat
from spec.update.diff import Change, difference
from spec.update.renames import moves_between, names_of
from support.contract import verdict
from support.vendored import DATA

Mutate = Callable[[Document], Any]

# What the workshop lacks: alternatives of objects, given and got, with and without a key that tells them apart.
UNIONS = {
    "Step": {
        "oneOf": [
            {
                "type": "object",
                "required": ["kind", "command"],
                "properties": {
                    "kind": {"type": "string", "enum": ["shell"]},
                    "command": {"type": "string", "maxLength": 200},
                    "folder": {"type": ["string", "null"]},
                },
            },
            {
                "type": "object",
                "required": ["kind", "url"],
                "properties": {"kind": {"type": "string", "enum": ["http"]}, "url": {"type": "string"}},
            },
        ]
    },
    "Origin": {
        "oneOf": [
            {
                "type": "object",
                "required": ["repository"],
                "properties": {"repository": {"type": "string"}, "branch": {"type": "string"}},
            },
            {"type": "object", "required": ["folder"], "properties": {"folder": {"type": "string"}}},
        ]
    },
    "Wish": {
        "anyOf": [
            {
                "type": "object",
                "required": ["before"],
                "properties": {"before": {"type": "string", "format": "date-time"}, "zone": {"type": "string"}},
            },
            {"type": "object", "required": ["days"], "properties": {"days": {"type": "integer", "minimum": 1}}},
        ]
    },
}


def workshop() -> Document:
    """The small document with alternatives in what is given, in what is got, and in both."""
    document = flat(load(DATA / "workshop.yaml"))
    named = document["components"]["schemas"]
    named.update(copy.deepcopy(UNIONS))
    for holder, key, name in (
        ("NewProject", "steps", "Step"),
        ("Project", "steps", "Step"),
        ("Project", "origin", "Origin"),
        ("NewProject", "wish", "Wish"),
    ):
        named[holder]["properties"][key] = {"$ref": f"#/components/schemas/{name}"}
    named["Project"]["properties"]["labels"] = {"type": "object", "additionalProperties": {"type": "string"}}
    named["NewProject"]["properties"]["labels"] = {"type": "object", "additionalProperties": {"type": "string"}}
    named["NewProject"]["properties"]["size"] = {"type": "integer", "minimum": 1, "maximum": 9}
    return document


BASE = workshop()


# ------------------------------------------------------------------------------------- one change each


def objects(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where objects with properties stand below a place."""
    if isinstance(value, dict):
        if isinstance(value.get("properties"), dict):
            yield place
        for key, below in value.items():
            yield from objects(below, (*place, key))
    elif isinstance(value, list):
        for number, below in enumerate(value):
            yield from objects(below, (*place, number))


def at(document: Document, place: tuple[Any, ...]) -> Any:
    found: Any = document
    for key in place:
        found = found[key]
    return found


def pop(key: str, holder: dict[str, Any]) -> None:
    del holder[key]


def of_a_field(name: str, field: dict[str, Any]) -> dict[str, Callable[[dict[str, Any]], Any]]:
    """What may be changed of one field, given the object that it is in."""

    def put(**keys: Any) -> Callable[[dict[str, Any]], Any]:
        return lambda holder: holder["properties"][name].update(keys)

    def instead(schema: Any) -> Callable[[dict[str, Any]], Any]:
        return lambda holder: holder["properties"].update({name: schema})

    def demand(holder: dict[str, Any]) -> None:
        required = holder.setdefault("required", [])
        required.remove(name) if name in required else required.append(name)

    def drop(holder: dict[str, Any]) -> None:
        del holder["properties"][name]
        holder["required"] = [each for each in holder.get("required", []) if each != name]

    changes: dict[str, Callable[[dict[str, Any]], Any]] = {
        "gone": drop,
        "required or not": demand,
        "a boolean": instead({"type": "boolean"}),
        "a list": instead({"type": "array", "items": field}),
        "another way to write it": instead({"oneOf": [field]}),
        "or null": instead({"oneOf": [{"type": "null"}, field]}),
        "or a number": instead({"anyOf": [field, {"type": "number"}]}),
        "deprecated": put(deprecated=True),
    }
    if "$ref" not in field:
        changes |= {"only read": put(readOnly=True), "only written": put(writeOnly=True)}
    kind = field.get("type")
    if kind == "string" and "format" not in field:
        changes |= {
            "a time": put(format="date-time"),
            "short": put(maxLength=3),
            "long": put(maxLength=300),
            "patterned": put(pattern="^a"),
            "one of some": put(enum=["a", "b"]),
        }
    if kind == "integer":
        changes |= {"a number": put(type="number"), "small": put(maximum=5), "large": put(maximum=10**6)}
    return changes


def of_an_object(schema: dict[str, Any]) -> dict[str, Callable[[dict[str, Any]], Any]]:
    """What may be changed of one object."""
    return {
        "a new field": lambda holder: holder["properties"].update(brand_new={"type": "string"}),
        "a new field that must be there": lambda holder: (
            holder["properties"].update(brand_new={"type": "string"}),
            holder.setdefault("required", []).append("brand_new"),
        ),
        "no others": lambda holder: holder.update(additionalProperties=False),
        "others, as before": lambda holder: holder.update(additionalProperties=True),
        "another order": lambda holder: holder.update(properties=dict(reversed(holder["properties"].items()))),
        "said otherwise": lambda holder: holder.update(description="Something else."),
    }


def of_a_parameter(number: int, parameter: dict[str, Any]) -> dict[str, Callable[[dict[str, Any]], Any]]:
    """What may be changed of one parameter, given its operation."""
    changes: dict[str, Callable[[dict[str, Any]], Any]] = {
        "as a number": lambda node: node["parameters"][number].update(schema={"type": "integer"}),
        "or null": lambda node: node["parameters"][number].update(
            schema={"oneOf": [parameter["schema"], {"type": "null"}]}
        ),
        "said otherwise": lambda node: node["parameters"][number].update(description="Something else."),
    }
    if parameter["in"] == "query":
        changes |= {
            "gone": lambda node: node["parameters"].pop(number),
            "required or not": lambda node: node["parameters"][number].update(required=not parameter.get("required")),
            "of two values": lambda node: node["parameters"][number].update(
                schema={"type": "string", "enum": ["done", "lost"]}
            ),
            "deprecated": lambda node: node["parameters"][number].update(deprecated=True),
        }
    return changes


def of_an_operation(node: dict[str, Any]) -> dict[str, Callable[[dict[str, Any]], Any]]:
    """What may be changed of one operation."""
    return {
        "a new keyword": lambda node: node["parameters"].append(
            {"name": "fresh", "in": "query", "schema": {"type": "string"}}
        ),
        "a new keyword that must be given": lambda node: node["parameters"].append(
            {"name": "fresh", "in": "query", "required": True, "schema": {"type": "string"}}
        ),
        "parameters in another order": lambda node: node["parameters"].reverse(),
        "deprecated": lambda node: node.update(deprecated=True),
        "another error": lambda node: node["responses"].update({"418": {"description": "Tea."}}),
        "public": lambda node: node.update(security=[]),
        "another key": lambda node: node.update(security=[{"other": []}]),
        "another key will do as well": lambda node: node.update(security=[{"other": []}, {"bearer_auth": []}]),
        "another tag": lambda node: node.update(tags=["other"]),
        "nothing is answered": lambda node: node.update(responses={"204": {"description": "Nothing."}}),
    }


def of_a_union(key: str, members: list[Any]) -> dict[str, Callable[[dict[str, Any]], Any]]:
    """What may be changed of one union."""
    another = {
        "type": "object",
        "required": ["kind", "wild"],
        "properties": {"kind": {"type": "string", "enum": ["another"]}, "wild": {"type": "string"}},
    }
    other = "anyOf" if key == "oneOf" else "oneOf"
    return {
        "another order": lambda holder: holder[key].reverse(),
        "one more": lambda holder: holder[key].append(another),
        "one more in front": lambda holder: holder[key].insert(0, another),
        "the first is gone": lambda holder: holder[key].pop(0),
        "the last is gone": lambda holder: holder[key].pop(),
        "one in place of the last": lambda holder: holder.update({key: [*members[:-1], another]}),
        "or null": lambda holder: holder[key].append({"type": "null"}),
        "or a text": lambda holder: holder[key].append({"type": "string"}),
        "the other word": lambda holder: holder.update({other: holder.pop(key)}),
        "less in the first, and one more": lambda holder: (
            holder[key][0]["properties"].popitem(),
            holder[key].append(another),
        ),
    }


def every_change() -> Iterator[tuple[str, Mutate]]:
    """Every change, in words, and how it is made."""

    def below(place: tuple[Any, ...], change: Callable[[Any], Any]) -> Mutate:
        return lambda document: change(at(document, place))

    def named(place: tuple[Any, ...], what: str) -> str:
        return f"{' '.join(map(str, place[2:]))}: {what}"

    for place in objects(BASE["components"]["schemas"], ("components", "schemas")):
        schema = at(BASE, place)
        for what, change in of_an_object(schema).items():
            yield named(place, what), below(place, change)
        for name, field in schema["properties"].items():
            for what, change in of_a_field(name, field).items():
                yield named((*place, name), what), below(place, change)
    for name in UNIONS:
        (key,) = UNIONS[name]
        place = ("components", "schemas", name)
        for what, change in of_a_union(key, UNIONS[name][key]).items():
            yield named(place, what), below(place, change)
    for path, item in BASE["paths"].items():
        for method, node in item.items():
            place = ("paths", path, method)
            yield (
                named((*place, method, path), "gone"),
                lambda d, path=path, method=method: d["paths"][path].pop(method),
            )  # type: ignore[misc]
            for what, change in of_an_operation(node).items():
                yield named((*place, method, path), what), below(place, change)
            for number, parameter in enumerate(node["parameters"]):
                for what, change in of_a_parameter(number, parameter).items():
                    yield named((*place, method, path, parameter["name"]), what), below(place, change)
    yield "the address", lambda d: d.update(servers=[{"url": "https://workshop.example/v2"}])
    yield "one more address", lambda d: d["servers"].append({"url": "https://other.example"})
    yield (
        "another key for all",
        lambda d: d["components"]["securitySchemes"].update(
            bearer_auth={"type": "apiKey", "in": "header", "name": "X-Key"}
        ),
    )
    yield (
        "the key by another name",
        lambda d: d["components"]["securitySchemes"]["bearer_auth"].update(description="Something else."),
    )
    yield "a value more", lambda d: d["components"]["schemas"]["Status"]["enum"].append("lost")
    yield "a value less", lambda d: d["components"]["schemas"]["Status"]["enum"].pop()
    yield "values in another order", lambda d: d["components"]["schemas"]["Status"]["enum"].reverse()


CHANGES = dict(every_change())


def told(new: Document) -> list[Change]:
    moves = moves_between(BASE, new)
    return difference(BASE, new, names_of(BASE, new, Lock(), moves), moves)


def made(mutate: Mutate) -> Document:
    document = copy.deepcopy(BASE)
    document["components"]["securitySchemes"].setdefault("other", {"type": "apiKey", "in": "query", "name": "key"})
    mutate(document)
    return document


@pytest.mark.parametrize("what", CHANGES)
def test_one_change_is_told_and_classed_as_it_is(what: str) -> None:
    new = made(CHANGES[what])
    changes = told(new)
    levels = {each.level for each in changes}
    found = "breaking" if "breaking" in levels else "additive" if "additive" in levels else ""
    assert found == verdict(BASE, new), [f"{each.level}: {each.subject}: {each.text}" for each in changes]


def test_there_are_enough_of_every_class() -> None:
    counts = Counter(verdict(BASE, made(mutate)) for mutate in CHANGES.values())
    assert len(CHANGES) >= 300
    assert min(counts.values()) >= 60, counts
