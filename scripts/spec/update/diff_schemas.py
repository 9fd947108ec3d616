"""Two versions of a schema: what changed for somebody who gives such values, and for somebody who gets them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, NamedTuple, get_args

from ..generate.schema_rules import is_object
from ..openapi.document import Document, ref_name, resolve, schema_types
from ..openapi.tree import constants

Level = Literal["breaking", "additive", "documentation"]
LEVELS: tuple[Level, ...] = get_args(Level)
Way = Literal["given", "got"]
GIVEN: frozenset[Way] = frozenset({"given"})
GOT: frozenset[Way] = frozenset({"got"})

_LIMITS = {
    **dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"), 1),
    **dict.fromkeys(("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"), -1),
}
_NAMES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_FORMATS = {"date-time": "datetime", "date": "date", "binary": "file"}


class Finding(NamedTuple):
    """One difference."""

    level: Level
    field: str
    """Where inside of the value, `` for the value itself, `items[].id`."""
    text: str

    def __str__(self) -> str:
        """The finding as it stands behind the name of the operation or the model."""
        return f"{self.field}: {self.text}" if self.field else self.text


class Pair(NamedTuple):
    """The documents that two schemas stand in."""

    old: Document
    new: Document
    renamed: dict[str, str]
    """Schemas that have another name in the newer document, from the new name to the old."""


def kinds(
    document: Document, schema: Any, renamed: dict[str, str] | None = None, above: frozenset[str] = frozenset()
) -> frozenset[str]:
    """The Python types of a schema's values.

    Args:
        document: The document that it stands in.
        schema: The schema.
        renamed: From new names to old ones: a named object goes by its old name, so that a new name is no new type.
        above: The named schemas that it stands in; one of these is called by its name.
    """
    if not isinstance(schema, dict):
        return frozenset({"Any"})
    if "$ref" in schema:
        name, target = ref_name(schema), resolve(document, schema)
        if name in above or (is_object(target) and target.get("properties")):
            return frozenset({(renamed or {}).get(name, name)})
        return kinds(document, target, renamed, above | {name}) if target else frozenset({"str"})
    for kind in ("oneOf", "anyOf"):
        if schema.get(kind):
            return frozenset().union(*(kinds(document, each, renamed, above) for each in schema[kind]))
    if len(schema.get("allOf") or ()) == 1 and "type" not in schema:
        return kinds(document, schema["allOf"][0], renamed, above)
    types = schema_types(schema) or (["object"] if is_object(schema) else [])
    found = {_kind(document, each, schema, renamed, above) for each in types}
    if not found and ("enum" in schema or "const" in schema):
        found = {type(each).__name__ for each in schema.get("enum", [schema.get("const")])}
    return frozenset(found or {"Any"})


def _kind(
    document: Document, kind: str, schema: dict[str, Any], renamed: dict[str, str] | None, above: frozenset[str]
) -> str:
    if kind == "array":
        return f"list[{annotation(kinds(document, schema.get('items', {}), renamed, above))}]"
    if kind == "object":
        if schema.get("properties"):
            return "object"
        return f"dict[str, {annotation(kinds(document, schema.get('additionalProperties'), renamed, above))}]"
    return _FORMATS.get(str(schema.get("format")), "str") if kind == "string" else _NAMES.get(kind, kind)


def annotation(found: frozenset[str]) -> str:
    """Types as Python writes them."""
    return " | ".join(sorted(found, key=lambda kind: (kind == "None", kind)))


def compare(pair: Pair, old: Any, new: Any, ways: frozenset[Way], field: str = "") -> Iterator[Finding]:
    """What changed between two schemas of the same thing, both in their plain form.

    Args:
        pair: The two documents.
        old: The schema as it was.
        new: The schema as it is.
        ways: Whether callers give such values, get them, or both.
        field: Where it stands, for nested ones.
    """
    if _same_reference(pair, old, new):
        return  # what changed in it is told of the named schema, once
    before, after = kinds(pair.old, old), kinds(pair.new, new, pair.renamed)
    plain_old, plain_new = _plain(pair.old, old), _plain(pair.new, new)
    if before != after:
        verb = "now takes" if ways == GIVEN else "is now"
        text = f"{verb} `{annotation(kinds(pair.new, new))}`, was `{annotation(before)}`"
        yield Finding(_level(_fits(before, after), _fits(after, before), ways), field, text)
    else:
        yield from _values(plain_old, plain_new, ways, field)
        yield from _limits(plain_old, plain_new, ways, field)
        for key, sign in (("items", "[]"), ("additionalProperties", "{}")):
            if isinstance(plain_new.get(key), dict) and isinstance(plain_old.get(key), dict):
                yield from compare(pair, plain_old[key], plain_new[key], ways, field + sign)
    if "object" in before & after and is_object(plain_old) and is_object(plain_new):
        yield from compare_fields(pair, plain_old, plain_new, ways, f"{field}." if field else "")
    yield from _alternatives(pair, plain_old, plain_new, ways, field)


def _alternatives(
    pair: Pair, old: dict[str, Any], new: dict[str, Any], ways: frozenset[Way], field: str
) -> Iterator[Finding]:
    """What changed in and among the alternatives that have no name; of those that have one `kinds` tells."""
    both = {ref_name(each) for each in old.get("oneOf") or []} & {
        pair.renamed.get(ref_name(each), ref_name(each)) for each in new.get("oneOf") or []
    }
    before = list(_without_name(pair.old, old, both))
    after = list(_without_name(pair.new, new, both | {name for name, was in pair.renamed.items() if was in both}))
    for one in before:
        other = max(after, key=lambda each: _likeness(one, each), default=None)
        if other is None or _likeness(one, other) == 0:
            if _kind_of(one) == "object":
                yield Finding(_level(False, True, ways), field, f"an alternative is gone: {_called(one)}")
            continue
        after.remove(other)
        yield from compare(pair, one, other, ways, field)
    for each in after:
        if _kind_of(each) == "object":
            yield Finding(_level(True, False, ways), field, f"a new alternative: {_called(each)}")


def _without_name(document: Document, schema: dict[str, Any], known: set[str]) -> Iterator[dict[str, Any]]:
    """The alternatives that are no class of their own, also those behind the name of a union, but for known names."""
    for each in schema.get("oneOf") or []:
        target = resolve(document, each)
        if "$ref" not in each:
            yield each
        elif ref_name(each) not in known and not target.get("properties"):
            yield from _without_name(document, target, known | {ref_name(each)})


def _likeness(one: dict[str, Any], other: dict[str, Any]) -> float:
    """How sure it is that two alternatives are the same one: 0 where they are not."""
    if _kind_of(one) != _kind_of(other):
        return 0.0
    if one == other:
        return 3.0
    if _kind_of(one) != "object":
        return 1.0
    fixed = [set(constants(each)) for each in (one, other)]
    if fixed[0] or fixed[1]:
        return 2.0 if fixed[0] == fixed[1] else 0.0
    names = [set(each.get("properties") or ()) for each in (one, other)]
    return len(names[0] & names[1]) / max(len(names[0] | names[1]), 1)


def _kind_of(schema: dict[str, Any]) -> str:
    return "object" if is_object(schema) else str(schema.get("type"))


def _called(schema: dict[str, Any]) -> str:
    """What an alternative is called that has no name: by what is fixed in it, or by its fields."""
    return f"`{', '.join(constants(schema)) or ', '.join(schema.get('properties') or ['any object'])}`"


def _same_reference(pair: Pair, old: Any, new: Any) -> bool:
    before, after = ref_name(old), ref_name(new)
    return before != "" and before == pair.renamed.get(after, after)


def compare_fields(pair: Pair, old: Any, new: Any, ways: frozenset[Way], prefix: str = "") -> Iterator[Finding]:
    """What changed between the properties of two objects."""
    before, after = old.get("properties") or {}, new.get("properties") or {}
    must_before, must_after = _required(pair.old, old, ways), _required(pair.new, new, ways)
    for name in after.keys() - before.keys():
        required = name in must_after
        level: Level = "breaking" if required and "given" in ways else "additive"
        kind = annotation(kinds(pair.new, after[name]))
        yield Finding(level, f"{prefix}{name}", f"new, {'required, ' if required else ''}`{kind}`")
    for name in before.keys() - after.keys():
        yield Finding("breaking", f"{prefix}{name}", "removed")
    for name in before.keys() & after.keys():
        if (name in must_before) != (name in must_after):
            level = _level(name in must_before, name in must_after, ways)
            less = "is optional now" if ways == GIVEN else "may be missing now"
            what = "is required now" if name in must_after else less
            yield Finding(level, f"{prefix}{name}", what)
        yield from compare(pair, before[name], after[name], ways, f"{prefix}{name}")
        yield from _one_way(pair, before[name], after[name], ways, f"{prefix}{name}")
        if _says(pair.new, after[name], "deprecated") and not _says(pair.old, before[name], "deprecated"):
            yield Finding("documentation", f"{prefix}{name}", "deprecated")
    if "given" in ways and (before or after):
        yield from _others(old, new, ways, prefix)


def _required(document: Document, schema: Any, ways: frozenset[Way]) -> set[str]:
    """The fields that must be there, as far as they go this way at all."""
    properties = schema.get("properties") or {}
    silent = {GIVEN: "readOnly", GOT: "writeOnly"}.get(ways, "")
    required = [name for name in schema.get("required") or [] if isinstance(name, str)]
    return {name for name in required if not _says(document, properties.get(name), silent)}


def _one_way(pair: Pair, old: Any, new: Any, ways: frozenset[Way], field: str) -> Iterator[Finding]:
    """Whether a field goes one way only by now, or both again."""
    for key, way, only, again in (
        ("readOnly", "given", "can only be read now", "can be given now"),
        ("writeOnly", "got", "is not answered any more", "is answered now"),
    ):
        was, now = _says(pair.old, old, key), _says(pair.new, new, key)
        if was != now and way in ways:
            yield Finding("breaking" if now else "additive", field, only if now else again)


def _says(document: Document, schema: Any, key: str) -> bool:
    """Whether a schema says this of itself, beside its reference or behind it."""
    return isinstance(schema, dict) and bool(schema.get(key) or resolve(document, schema).get(key))


def _others(old: Any, new: Any, ways: frozenset[Way], prefix: str) -> Iterator[Finding]:
    """What may be given besides the fields that have a name."""
    was, now = (_open(each) for each in (old, new))
    if was != now:
        closed = now == "no other fields" or was == "any other fields"
        yield Finding("breaking" if closed else "additive", prefix.rstrip("."), f"takes {now} now, took {was}")


def _open(schema: Any) -> str:
    given = schema.get("additionalProperties", schema.get("unevaluatedProperties", True))
    if given is False:
        return "no other fields"
    return "any other fields" if given in (True, {}) else "other fields of one type"


def _level(wider: bool, narrower: bool, ways: frozenset[Way]) -> Level:
    """A caller may give more than before, and may get less, without a change on the caller's side."""
    harmless = (wider or "given" not in ways) and (narrower or "got" not in ways)
    return "additive" if harmless else "breaking"


def _fits(inner: frozenset[str], outer: frozenset[str]) -> bool:
    """Whether every value of some types is also one of others."""
    return "Any" in outer or inner <= (outer | {"int"} if "float" in outer else outer)


def _plain(document: Document, schema: Any) -> dict[str, Any]:
    """A schema without its reference, and without the null beside its one alternative."""
    plain = resolve(document, schema)
    members = [each for each in plain.get("oneOf") or [] if each.get("type") != "null"]
    if len(members) != 1:
        return plain
    return {**resolve(document, members[0]), **{key: each for key, each in plain.items() if key != "oneOf"}}


def _values(old: dict[str, Any], new: dict[str, Any], ways: frozenset[Way], field: str) -> Iterator[Finding]:
    before, after = _enum(old), _enum(new)
    if before == after:
        return
    if before is None or after is None:
        level: Level = "breaking" if before is None and "given" in ways else "additive"
        what = "takes any value now" if after is None else f"one of {_list(after)} now"
        yield Finding(level, field, what)
        return
    # What callers get may always be a value that is not listed: the client says so.
    if more := [each for each in after if each not in before]:
        yield Finding("additive", field, f"new: {_list(more)}")
    if less := [each for each in before if each not in after]:
        yield Finding("breaking" if "given" in ways else "additive", field, f"no longer: {_list(less)}")


def _enum(schema: dict[str, Any]) -> list[Any] | None:
    if "const" in schema:
        return [schema["const"]]
    values = schema.get("enum")
    return [each for each in values if each is not None] if isinstance(values, list) else None


def _list(values: list[Any]) -> str:
    return ", ".join(f"`{each}`" for each in values)


def _limits(old: dict[str, Any], new: dict[str, Any], ways: frozenset[Way], field: str) -> Iterator[Finding]:
    for key, sign in _LIMITS.items():
        before, after = (each.get(key) if isinstance(each.get(key), int | float) else None for each in (old, new))
        if before == after:
            continue
        tighter = before is None or (after is not None and sign * after < sign * before)
        level: Level = "documentation" if "given" not in ways else "breaking" if tighter else "additive"
        yield Finding(level, field, f"{key} is now {'open' if after is None else after}")
    for key in ("pattern", "multipleOf", "uniqueItems"):
        if old.get(key) != new.get(key):
            level = "documentation" if "given" not in ways else "breaking" if new.get(key) else "additive"
            yield Finding(level, field, f"{key} is now {new.get(key) or 'open'}")
    if old.get("default") != new.get("default"):
        yield Finding("documentation", field, "another default")
