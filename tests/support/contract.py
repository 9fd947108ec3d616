"""An independent comparison of two documents: whether a program that works today could notice, from values alone.

It shares no code with `scripts/spec`, and works otherwise: it writes out every operation in full, and asks which values
of the one document the other takes. Nothing is compared by name, place or order.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

Tree = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
SETTINGS = ("org_id", "project_id", "rev")
DEPTH = 5

SAME, ADDITIVE, BREAKING = "", "additive", "breaking"


def verdict(old: Tree, new: Tree) -> str:
    """The worst of all that changed: `breaking`, `additive`, or nothing that a program can notice."""
    found = {each for each in _verdicts(old, new) if each}
    return BREAKING if BREAKING in found else ADDITIVE if found else SAME


def _verdicts(old: Tree, new: Tree) -> Iterator[str]:
    before, after = _operations(old), _operations(new)
    yield BREAKING if before.keys() - after.keys() else SAME
    yield ADDITIVE if after.keys() - before.keys() else SAME
    for key in before.keys() & after.keys():
        one, other = before[key], after[key]
        yield _reached(old, one, new, other)
        yield from _arguments(old, one, new, other)
        yield from _bodies(old, one, new, other)
        yield _answers(old, one, new, other)


def _operations(document: Tree) -> dict[str, Tree]:
    return {
        f"{method} {path}": {**item[method], "path": path}
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    }


# ------------------------------------------------------------------------------ where it is, and who may


def _reached(old: Tree, one: Tree, new: Tree, other: Tree) -> str:
    homes = [(doc.get("servers") or [{"url": ""}])[0]["url"] for doc in (old, new)]
    if homes[0] != homes[1]:
        return BREAKING
    doors = [_doors(*each) for each in ((old, one), (new, other))]
    if doors[0] == doors[1]:
        return SAME
    bearer = json.dumps([["bearer", "http"]])
    if "[]" in doors[1] or doors[0] < doors[1]:
        return ADDITIVE
    return SAME if bearer in doors[0] and bearer in doors[1] else BREAKING


def _doors(document: Tree, operation: Tree) -> set[str]:
    schemes = document["components"].get("securitySchemes", {})
    options = operation.get("security", document.get("security", [])) or [{}]
    return {
        json.dumps(
            sorted(
                sorted(str(value) for key, value in schemes.get(name, {"?": name}).items() if key != "description")
                for name in option
            )
        )
        for option in options
    }


# ---------------------------------------------------------------------------------------- what is given


def _arguments(old: Tree, one: Tree, new: Tree, other: Tree) -> Iterator[str]:
    before, after = ({each["name"]: each for each in node.get("parameters", [])} for node in (one, other))
    yield BREAKING if before.keys() - after.keys() else SAME
    for name in after.keys() - before.keys():
        yield BREAKING if after[name].get("required") and name != "rev" else ADDITIVE
    for name in before.keys() & after.keys():
        yield _given(_argument(old, before[name]), _argument(new, after[name]))
        yield _must(_required(before[name]), _required(after[name]))


def _required(parameter: Tree) -> bool:
    in_settings = SETTINGS if parameter["in"] == "path" else ("rev",)
    return bool(parameter.get("required")) and parameter["name"] not in in_settings


def _argument(document: Tree, parameter: Tree) -> Tree:
    values = _values(document, parameter.get("schema", {"type": "string"}), True)
    values.pop("null", None)  # which cannot be sent
    if parameter["in"] == "path" and set(values) == {"integer"}:
        return {"string": {}}
    return values


def _must(before: bool, after: bool) -> str:
    return SAME if before == after else BREAKING if after else ADDITIVE


def _bodies(old: Tree, one: Tree, new: Tree, other: Tree) -> Iterator[str]:
    before, after = one.get("requestBody"), other.get("requestBody")
    if not before or not after:
        yield SAME if before == after else BREAKING if before or (after or {}).get("required") else ADDITIVE
        return
    kinds = [
        min(body["content"], key=lambda kind: ("json" not in kind, "form" not in kind)) for body in (before, after)
    ]
    if kinds[0] != kinds[1]:
        yield BREAKING
    schemas = [body["content"][kind].get("schema", {}) for body, kind in zip((before, after), kinds, strict=True)]
    values = [_values(old, schemas[0], True), _values(new, schemas[1], True)]
    yield _given(*values)
    if not all(set(each) == {"object"} for each in values):
        yield _must(bool(before.get("required")), bool(after.get("required")))


# --------------------------------------------------------------------------------------- what is answered


def _answers(old: Tree, one: Tree, new: Tree, other: Tree) -> str:
    before, after = _answer(old, one), _answer(new, other)
    if before is None or after is None:
        return SAME if before == after else ADDITIVE if before is None else BREAKING
    return _given(before, after, answered=True)


def _answer(document: Tree, operation: Tree) -> Tree | None:
    for status, response in sorted(operation["responses"].items()):
        if status.startswith("2"):
            content = response.get("content", {})
            found = next((content[kind].get("schema", {}) for kind in content if "json" in kind), {})
            return None if status == "204" else _values(document, found, False)
    return None


# ----------------------------------------------------------------------------------- values of a schema


def _values(document: Tree, schema: Any, given: bool, depth: int = 0) -> Tree:
    """The values of a schema by kind: `null`, `string`, `time`, `integer`, ..., and objects as alternatives."""
    while isinstance(schema, dict) and "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        schema = document["components"]["schemas"].get(name, {"type": "string"})
    if depth > DEPTH or not isinstance(schema, dict):
        return {"any": {}}
    if "allOf" in schema:
        parts = [_values(document, part, given, depth) for part in schema["allOf"]]
        fields = {name: each for part in parts for name, each in part["object"][0]["fields"].items()}
        return {"object": [{"fields": fields, "open": all(part["object"][0]["open"] for part in parts)}]}
    if "oneOf" in schema or "anyOf" in schema:
        union: Tree = {}
        for member in schema.get("oneOf", schema.get("anyOf")):
            for kind, facts in _values(document, member, given, depth).items():
                union[kind] = [*union.get(kind, []), *facts] if kind == "object" else facts
        return union
    kinds = schema.get("type", "object" if "properties" in schema else "any")
    found: Tree = {}
    for kind in kinds if isinstance(kinds, list) else [kinds]:
        if kind == "array":
            found["array"] = {"items": _values(document, schema.get("items", {}), given, depth + 1)}
        elif kind == "object" and "properties" in schema:
            found["object"] = [_object(document, schema, given, depth)]
        elif kind == "object":
            found["map"] = {"items": _values(document, schema.get("additionalProperties", {}), given, depth + 1)}
        elif kind == "string":
            found["time" if schema.get("format") == "date-time" else "string"] = _limits(schema)
        else:
            found[kind] = _limits(schema)
    return found


def _object(document: Tree, schema: Tree, given: bool, depth: int) -> Tree:
    required = schema.get("required", [])
    one_way = "readOnly" if given else "writeOnly"
    fields = {}
    for name, each in schema["properties"].items():
        plain = document["components"]["schemas"].get(str(each.get("$ref")).rpartition("/")[2], each)
        if not (each.get(one_way) or plain.get(one_way)):
            fields[name] = (name in required, _values(document, each, given, depth + 1))
    return {"fields": fields, "open": schema.get("additionalProperties", True) is not False}


def _limits(schema: Tree) -> Tree:
    keys = ("maximum", "minimum", "maxLength", "minLength", "pattern", "enum")
    found = {key: schema[key] for key in keys if key in schema}
    if "enum" in found:
        found["enum"] = [each for each in found["enum"] if each is not None]
    return found


# ------------------------------------------------------------------------------------ old values, new values


def _given(old: Tree, new: Tree, *, answered: bool = False) -> str:
    """What it is for a caller that values change: all old ones are still taken, all new ones as old ones were."""
    inner, outer = (new, old) if answered else (old, new)
    if not _within(inner, outer, answered):
        return BREAKING
    return SAME if _alike(old, new, answered) else ADDITIVE


def _within(inner: Tree, outer: Tree, answered: bool) -> bool:
    """Whether every value of the one is one of the other."""
    if "any" in outer:
        return True
    return all(
        any(_kind_within(kind, facts, name, others, answered) for name, others in outer.items())
        for kind, facts in inner.items()
    )


def _kind_within(kind: str, inner: Any, name: str, outer: Any, answered: bool) -> bool:
    if kind == "object" and name == "object":
        return all(any(_object_within(one, other, answered) for other in outer) for one in inner)
    if kind != name and not (kind == "integer" and name == "number"):
        return False
    if kind in ("array", "map"):
        return _within(inner["items"], outer["items"], answered)
    return answered or _limits_within(inner, outer)


def _limits_within(inner: Tree, outer: Tree) -> bool:
    far = float("inf")
    return (
        inner.get("maximum", far) <= outer.get("maximum", far)
        and inner.get("maxLength", far) <= outer.get("maxLength", far)
        and inner.get("minimum", -far) >= outer.get("minimum", -far)
        and inner.get("minLength", -far) >= outer.get("minLength", -far)
        and outer.get("pattern", inner.get("pattern")) == inner.get("pattern")
        and ("enum" not in outer or ("enum" in inner and set(inner["enum"]) <= set(outer["enum"])))
    )


def _object_within(inner: Tree, outer: Tree, answered: bool) -> bool:
    if answered:  # what was there must be there, whatever is new beside it
        return all(
            name in inner["fields"]
            and (inner["fields"][name][0] or not required)
            and _within(inner["fields"][name][1], values, answered)
            for name, (required, values) in outer["fields"].items()
        )
    return (
        all(name in outer["fields"] and _within(each, outer["fields"][name][1], answered)
            for name, (_, each) in inner["fields"].items())
        and all(name in inner["fields"] and inner["fields"][name][0]
                for name, (required, _) in outer["fields"].items() if required)
        and (outer["open"] or not inner["open"])
    )  # fmt: skip


def _alike(one: Tree, other: Tree, answered: bool) -> bool:
    if not (_within(one, other, answered) and _within(other, one, answered)):
        return False
    return _seen(one, answered) == _seen(other, answered)


def _seen(value: Any, answered: bool) -> Any:
    """What of values a caller can see: everything but limits of what is answered, in no order."""
    if isinstance(value, dict):
        silent = ("maximum", "minimum", "maxLength", "minLength", "pattern", "open") if answered else ()
        return {key: _seen(each, answered) for key, each in sorted(value.items()) if key not in silent}
    if isinstance(value, list):
        return sorted((_seen(each, answered) for each in value), key=repr)
    return [_seen(each, answered) for each in value] if isinstance(value, tuple) else value
