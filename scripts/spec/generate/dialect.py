"""Schemas in the dialect that the generator understands: every construct of JSON Schema that it does not know, gone.

What is left out says nothing about the Python type of a value, or nothing that a type could say.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..openapi.document import SCHEMA_REF, Document, media_types, operations, ref_name, schema_types, schemas, walk

Schema = dict[str, Any]

_FORMATS = ("date", "date-time", "binary")
_SHAPES = {"$ref", "properties", "type", "allOf", "anyOf", "oneOf", "items", "enum", "const"}
_STRUCTURE = ("properties", "required", "additionalProperties", "allOf", "anyOf", "oneOf", "items", "enum", "const")


def plain_schemas(document: Document) -> None:
    """Write every schema of a document in the generator's dialect."""
    named = schemas(document)
    nullable = {name for name, each in named.items() if _is_object_or_null(each)}
    for name, schema in named.items():
        found = plain(schema, nullable)
        named[name] = {**found, "type": "object"} if name in nullable else found
    for holder in holders(document):
        if "schema" in holder:
            holder["schema"] = plain(holder["schema"], nullable)


def holders(document: Document) -> Iterator[dict[str, Any]]:
    """Everything in the operations that has a `schema`: parameters, and each media type of bodies and answers."""
    for each in operations(document):
        for parameter in each.node.get("parameters") or []:
            yield parameter
            yield from media_types(parameter).values()
        yield from media_types(each.node.get("requestBody")).values()
        for response in (each.node.get("responses") or {}).values():
            yield from media_types(response).values()


def _is_object_or_null(schema: Any) -> bool:
    """Whether a schema is a class or null: behind a reference the generator would make a choice of it, and no class."""
    return (
        isinstance(schema, dict)
        and bool(schema.get("properties"))
        and sorted(map(str, schema_types(schema)))
        == [
            "null",
            "object",
        ]
    )


def plain(schema: Any, nullable: set[str]) -> Schema:
    """One schema in the generator's dialect.

    Args:
        schema: An object, or true or false: any value, or none, which no type can say.
        nullable: The named schemas whose null is to be written where they are referred to.
    """
    if not isinstance(schema, dict):
        return {}
    if ref_name(schema):
        return _reference(schema, nullable)
    found = {key: value for key, value in schema.items() if key.startswith("x-timbal-") or _is_kept(key, value)}
    types = [each for each in dict.fromkeys(schema_types(schema)) if isinstance(each, str)]
    if types:
        found["type"] = types if len(types) > 1 else types[0]
    found |= _values(schema, types)
    if schema.get("format") in _FORMATS and "string" in types:
        found["format"] = schema["format"]
    if isinstance(schema.get("properties"), dict):
        found["properties"] = {str(name): plain(each, nullable) for name, each in schema["properties"].items()}
    if isinstance(schema.get("required"), list):
        found["required"] = list(dict.fromkeys(each for each in schema["required"] if isinstance(each, str)))
    free = schema.get("additionalProperties")
    if isinstance(free, bool):
        found["additionalProperties"] = free
    elif isinstance(free, dict):
        found["additionalProperties"] = plain(free, nullable)
    if "array" in types or "items" in schema or "prefixItems" in schema:
        found["items"] = _items(schema, nullable)
    for kind in ("allOf", "anyOf", "oneOf"):
        if isinstance(schema.get(kind), list) and schema[kind]:
            found[kind] = [plain(each, set()) for each in schema[kind]]
    return _with_choices(found)


def _with_choices(schema: Schema) -> Schema:
    """An object with properties and alternatives beside them is all of both, unless they only say what is required."""
    kinds = [kind for kind in ("anyOf", "oneOf") if kind in schema]
    if not schema.get("properties") or not kinds:
        return schema
    own = {key: value for key, value in schema.items() if key not in kinds}
    choices = [{kind: schema[kind]} for kind in kinds if any(each.keys() & _SHAPES for each in schema[kind])]
    if not choices:
        return own
    words: Schema = {key: own.pop(key) for key in ("description", "discriminator") if key in own}
    return {**words, "allOf": [*own.pop("allOf", []), own, *choices]}


def _is_kept(key: str, value: Any) -> bool:
    if key == "discriminator":
        return isinstance(value, dict) and isinstance(value.get("propertyName"), str)
    return (key == "description" and isinstance(value, str)) or (key in ("readOnly", "writeOnly") and value is True)


def _reference(schema: Schema, nullable: set[str]) -> Schema:
    """A reference; what shapes a value beside it makes it one part of a whole."""
    reference = {"$ref": schema["$ref"]}
    beside = {key: value for key, value in schema.items() if key != "$ref"}
    words = {key: value for key, value in beside.items() if _is_kept(key, value)}
    if any(key in beside for key in _STRUCTURE):
        return {**words, "allOf": [reference, plain(beside, nullable)]}
    if ref_name(schema) in nullable:
        return {**words, "anyOf": [reference, {"type": "null"}]}
    return {**reference, **words}


def _values(schema: Schema, types: list[str]) -> Schema:
    """The values that a schema lists, as far as they are a type in Python: the generator drops all others, and more."""
    found: Schema = {}
    enum = schema.get("enum")
    if isinstance(enum, list) and enum and "boolean" not in types:
        texts = list(dict.fromkeys(each for each in enum if isinstance(each, str)))
        if all(isinstance(each, str | None) for each in enum):
            found["enum"] = [*texts, *([None] if None in enum else [])]
            if not texts:
                return {"type": "null"}
    const = schema.get("const")
    if isinstance(const, str | int | float) and types in ([], [_type_of(const)]):
        found["const"] = const
    return found


def _type_of(value: object) -> str:
    kinds: dict[type, str] = {str: "string", bool: "boolean", int: "integer", float: "number"}
    return kinds.get(type(value), "")


def _items(schema: Schema, nullable: set[str]) -> Schema:
    """What the items of an array are, wherever they stand in it."""
    first = schema.get("prefixItems")
    members = [plain(each, nullable) for each in first] if isinstance(first, list) else []
    rest = schema.get("items")
    if isinstance(rest, dict) or (rest is not False and not members):
        members.append(plain(rest, nullable))
    elif rest is not False and members:
        members.append({})
    if len(members) > 1:
        return {"anyOf": members} if all(members) else {}
    return members[0] if members else {}


# ------------------------------------------------------------------------------------------------ circles


def cut_circles(document: Document) -> None:
    """An array, a map or a choice that holds itself has no type in Python: at its second turn it holds anything.

    A class may hold itself, so a circle through one is none.
    """
    named = schemas(document)
    done: set[str] = set()
    for name in named:
        _cut(named, name, (), done)


def _cut(named: dict[str, Schema], name: str, above: tuple[str, ...], done: set[str]) -> None:
    if name in done or name not in named or is_class(named[name]):
        return
    for holder in list(_outside_classes(named[name])):
        inner = ref_name(holder)
        if inner in (*above, name):
            holder.clear()
        elif inner:
            _cut(named, inner, (*above, name), done)
    done.add(name)


def _outside_classes(schema: Any) -> Iterator[Schema]:
    """A schema and those below it, but for what is in an object with properties."""
    if isinstance(schema, dict) and not is_class(schema):
        yield schema
        for key in ("items", "additionalProperties"):
            yield from _outside_classes(schema.get(key))
        for kind in ("allOf", "anyOf", "oneOf"):
            for each in schema.get(kind) or []:
                yield from _outside_classes(each)


def is_class(schema: Any) -> bool:
    """Whether a schema is made a class: an object with properties of its own."""
    return isinstance(schema, dict) and bool(schema.get("properties"))


# ------------------------------------------------------------------------------- one direction of the wire


DEMANDED = "x-timbal-demanded"
"""On an object: the fields that a request must have though an answer may lack them."""
KNOWN = "x-timbal-known"
"""On a string: the values that its description lists. There may be others, so these are no enum."""


def split_directions(document: Document) -> None:
    """A field that only answers have is not demanded in requests, nor the other way round: in both it is optional."""
    named = schemas(document)
    for node in walk({"paths": document["paths"], "schemas": named}):
        properties, required = node.get("properties"), node.get("required")
        if not isinstance(properties, dict) or not isinstance(required, list):
            continue
        one_way = {
            way: [name for name in required if _says(named, properties.get(name), way)]
            for way in ("readOnly", "writeOnly")
        }
        if any(one_way.values()):
            node["required"] = [name for name in required if name not in (*one_way["readOnly"], *one_way["writeOnly"])]
            node[DEMANDED] = [*node.get(DEMANDED, ()), *one_way["writeOnly"]]


def _says(named: dict[str, Schema], schema: Any, key: str) -> bool:
    return isinstance(schema, dict) and (
        schema.get(key) is True or (named.get(ref_name(schema)) or {}).get(key) is True
    )


TOLD = "x-timbal-told"
"""On a member of a choice: the key by which a discriminator tells it, and the values that do; None for any other."""


def mark_discriminated(document: Document) -> None:
    """What a discriminator says of the members of a choice is said by each of them.

    A member that one value means has it as a constant. One that several values mean keeps its text.
    """
    named = schemas(document)
    for node in walk({"paths": document["paths"], "schemas": named}):
        discriminator = node.get("discriminator")
        if not isinstance(discriminator, dict) or not isinstance(discriminator.get("propertyName"), str):
            continue
        del node["discriminator"]  # which the generator need not see
        key, mapping = discriminator["propertyName"], discriminator.get("mapping")
        by_name: dict[str, list[str | None]] = {}
        for value, target in mapping.items() if isinstance(mapping, dict) else ():
            by_name.setdefault(_target(target), []).append(value)
        if "defaultMapping" in discriminator:
            by_name.setdefault(_target(discriminator["defaultMapping"]), []).append(None)
        for member in node.get("oneOf") or node.get("anyOf") or []:
            name = ref_name(member)
            schema = named.get(name) if name else member
            if is_class(schema) and schema is not None:
                own = constant(schema["properties"].get(key))
                _tell(schema, key, by_name.get(name) or [name if own is None else own])


def _target(target: object) -> str:
    return str(target).removeprefix(SCHEMA_REF)


def constant(schema: Any) -> Any:
    """The one value that a schema allows, None where it allows more."""
    if not isinstance(schema, dict):
        return None
    enum = schema.get("enum")
    return schema.get("const") or (enum[0] if isinstance(enum, list) and len(enum) == 1 else None)


def _tell(schema: Schema, key: str, values: list[str | None]) -> None:
    told = schema.setdefault(TOLD, {key: []})
    if key in told:
        told[key] += [value for value in values if value not in told[key]]
    if len(values) == 1 and isinstance(values[0], str):
        tell_by(schema, key, values[0])


def tell_by(schema: Schema, key: str, value: str) -> None:
    """Let an object be told from others by one value of one key."""
    before = schema["properties"].get(key) or {}
    if "const" not in before and before.get("type") != "integer":
        words = {word: before[word] for word in ("description",) if word in before}
        schema["properties"][key] = {**words, "type": "string", "const": value}
    schema["required"] = list(dict.fromkeys([*schema.get("required", []), key]))
