"""The normalizing rules about schemas: what the generator cannot merge, tell apart or name by itself."""

from __future__ import annotations

import itertools
import json
import math
import re
from collections import Counter
from typing import Any

from ..openapi.document import (
    SCHEMA_REF,
    Document,
    copied,
    media_types,
    operations,
    ref_name,
    resolve,
    schemas,
    walk,
)
from ..openapi.tree import nodes
from .dialect import TOLD, Schema, constant

EXTENSION = "x-timbal-model"
"""On a schema (in the overlay): the name of its class, or what the names of its inline alternatives begin with."""

# Below these keys stand values and not schemas.
_VALUES = ("const", "default", "enum", "example", "examples")


def is_object(schema: Any) -> bool:
    return isinstance(schema, dict) and (schema.get("type") == "object" or "properties" in schema)


def merge_all_of(document: Document) -> None:
    """`allOf` becomes one object, and `allOf` over alternatives becomes alternatives: the generator sees neither."""
    named = schemas(document)
    for name in named:
        named[name] = _merged(document, named[name])
    for node in nodes({"paths": document["paths"]}):
        if isinstance(node.value.get("schema"), dict) and node.kind != "schema":
            node.value["schema"] = _merged(document, node.value["schema"])


def _merged(document: Document, schema: Any) -> Any:
    if isinstance(schema, list):
        return [_merged(document, each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    schema = {key: value if key in _VALUES else _merged(document, value) for key, value in schema.items()}
    parts = schema.get("allOf")
    if not isinstance(parts, list) or not parts:  # a property may be called allOf, and this be its schema
        return schema
    # A part with nothing but words changes no type.
    parts = [part for part in parts if isinstance(part, dict) and part.keys() - {"description"}] or [{}]
    texts = {"description": schema["description"]} if "description" in schema else {}
    shape = {key: value for key, value in schema.items() if key not in ("allOf", "description")}
    if len(parts) == 1 and "$ref" in parts[0] and "properties" not in schema:
        return {**schema, "allOf": parts}
    whole = [_merged(document, resolve(document, part)) for part in parts]
    unions = [part for part in whole if part.get("oneOf") or part.get("anyOf")]
    own = {key: schema[key] for key in ("properties", "required", "additionalProperties") if key in schema}
    if not unions:
        plain = [part for part in [*whole, shape] if not is_object(part) and part]
        return {**(_one_value([*whole, shape]) if plain else _one_object([*whole, own])), **texts}
    others = [part for part in whole if part not in unions]
    choices = [union.get("oneOf") or union["anyOf"] for union in unions]
    if math.prod(map(len, choices)) > _MOST_ALTERNATIVES:
        return texts  # which is any value
    alternatives = [[resolve(document, each) for each in choice] for choice in itertools.product(*choices)]
    return {**texts, "oneOf": [_one_object([*others, *choice, own]) for choice in alternatives]}


_MOST_ALTERNATIVES = 64
"""That several choices at once are written out as."""


def _one_value(parts: list[Schema]) -> Schema:
    """What several schemas say of a value that is no object; an object among them is told by its properties."""
    merged: Schema = {}
    for part in parts:
        enum: list[Any] = part.get("enum") or []
        both = [each for each in enum if each in (merged.get("enum") or enum)]
        merged = {**merged, **part, **({"enum": both} if both else {})}
    if "properties" in merged:
        return _one_object(parts)
    merged.pop("required", None)
    return merged


def _one_object(parts: list[Schema]) -> Schema:
    """All properties and all requirements of several objects."""
    properties: Schema = {}
    required: list[str] = []
    merged: Schema = {"type": "object"}
    for part in parts:
        for key, value in (part.get("properties") or {}).items():
            before = properties.get(key)
            plain = before and "$ref" not in before and "$ref" not in value
            properties[key] = {**before, **value} if before and plain else value
        required += [name for name in part.get("required") or [] if name not in required]
        for key in ("additionalProperties", "description"):
            if key in part:
                merged.setdefault(key, part[key])
    if properties:
        merged["properties"] = copied(properties)
    if required:
        merged["required"] = required
    return merged


def merge_same_shape(document: Document) -> None:
    """`{xs: [A]} or {xs: [B]}` becomes `{xs: [A or B]}`: no key tells the two apart, so the choice is made per item."""
    named = schemas(document)
    for name, schema in named.items():
        members = [resolve(document, member) for member in schema.get("oneOf") or schema.get("anyOf") or []]
        if len(members) < 2 or not all(is_object(member) for member in members):
            continue
        keys = {tuple(member.get("properties") or ()) for member in members}
        if len(keys) != 1 or not next(iter(keys)) or any(_constant(member) or TOLD in member for member in members):
            continue
        properties = {key: _either([member["properties"][key] for member in members]) for key in next(iter(keys))}
        required = [key for key in properties if all(key in (member.get("required") or []) for member in members)]
        rest = {key: value for key, value in schema.items() if key not in ("oneOf", "anyOf")}
        named[name] = {**rest, "type": "object", "properties": properties, "required": required}


def _either(variants: list[Schema]) -> Schema:
    if all(variant == variants[0] for variant in variants):
        return variants[0]
    if all(variant.get("type") == "array" for variant in variants):
        return {**variants[0], "items": {"oneOf": [variant["items"] for variant in variants]}}
    return {"oneOf": variants}


def inline_maps(document: Document) -> None:
    """An object with free keys is a dict; behind a `$ref` the generator makes a class without attributes of it."""
    named = schemas(document)
    maps = {name for name, schema in named.items() if is_object(schema) and not schema.get("properties")}

    def inlined(value: Any) -> Any:
        if ref_name(value) not in maps:
            return value
        said = {key: text for key, text in value.items() if key == "description"}
        return {**copied(resolve(document, value)), **said}

    for node in walk(document):
        for key, value in node.items():
            node[key] = [inlined(each) for each in value] if isinstance(value, list) else inlined(value)
    for name in maps:
        del named[name]


def hoist(document: Document) -> None:
    """Inline members of a union, inline bodies and inline answers get names: the generator would number them."""
    named = schemas(document)
    for name in list(named):
        _hoist_below(named, named[name], name)
    for operation in operations(document):
        base = pascal(operation.node["operationId"])
        for suffix, holders in (
            ("Body", [operation.node.get("requestBody")]),
            ("Result", operation.node.get("responses", {}).values()),
        ):
            for holder in (content for each in holders for content in media_types(each).values()):
                schema = holder.get("schema") or {}
                if is_object(schema) and schema.get("properties"):
                    holder["schema"] = {"$ref": SCHEMA_REF + _put(named, base + suffix, schema)}
                _hoist_below(named, schema, base + suffix)


def _put(named: dict[str, Schema], wish: str, schema: Schema) -> str:
    """Put a schema among the named ones under the wished name, or the next free one."""
    name, number = wish, 2
    while name in named and named[name] is not schema and named[name] != schema:
        name, number = f"{wish}{number}", number + 1
    named[name] = schema
    return name


def _hoist_below(named: dict[str, Schema], schema: Any, name: str) -> None:
    """Give the inline schemas in one of this name a place among the named ones."""
    if not isinstance(schema, dict):
        return
    name = schema.get(EXTENSION, name)
    for kind in ("oneOf", "anyOf"):
        members = schema.get(kind) or []
        words = {
            index: _constant(member) or difference or str(index + 1)
            for index, (member, difference) in enumerate(zip(members, _differences(members), strict=True))
            if is_object(member) and member.get("properties")
        }
        for index, member in enumerate(members):
            own = name
            if index in words:
                own = _put(named, name + pascal(words[index]), member)
                members[index] = {"$ref": SCHEMA_REF + own}
            _hoist_below(named, member, own)
    for key, value in (schema.get("properties") or {}).items():
        if key in (schema.get("required") or []) and isinstance(constant(value), str):
            # With one value there is nothing to choose: the constructor fills it in.
            value["const"] = constant(value)
            value.pop("enum", None)
        _hoist_below(named, value, name + pascal(key))
    for key, suffix in (("items", "Item"), ("additionalProperties", "Value")):
        _hoist_below(named, schema.get(key), name + suffix)


def _constant(schema: Schema) -> str | None:
    """The value of the required key that tells a member of a union from the others."""
    for key, value in (schema.get("properties") or {}).items():
        if key in (schema.get("required") or []) and isinstance(constant(value), str):
            return str(constant(value))
    return None


def _differences(members: list[Schema]) -> list[str | None]:
    """For each member of a union a word for what it has and no other: a schema it refers to, or a key."""
    refs = [re.findall(r'schemas/([^"]+)"', json.dumps(member)) for member in members]
    keys = [set(member.get("properties") or {}) if isinstance(member, dict) else set() for member in members]
    counts = Counter(itertools.chain(*map(set, refs)))
    counts_of_keys = Counter(itertools.chain(*keys))
    return [
        next((name for name in own if counts[name] == 1), None)
        or min((key for key in own_keys if counts_of_keys[key] == 1), default=None)
        for own, own_keys in zip(refs, keys, strict=True)
    ]


# Names that the generated modules import; a schema of such a name becomes `FileObject`.
TAKEN = frozenset(
    """
    Any AsyncClient ClassVar Client Field File FileContent Iterable ListOf Literal MapOf Mapping Model OneOf
    Operation OperationGroup Page PageFacts Progress Ref Sequence Styled Time Told
    """.split()
)


def pascal(text: str) -> str:
    """Words in camel case, as classes are called; the case inside of a word stays."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[\W_]+", text) if word)
