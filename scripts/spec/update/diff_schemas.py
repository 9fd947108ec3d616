"""Two versions of a schema: what changed for somebody who gives such values, and for somebody who gets them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, NamedTuple, get_args

from ..generate.schema_rules import is_object
from ..openapi.document import Document, ref_name, resolve, schema_types

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


def kinds(document: Document, schema: Any, renamed: dict[str, str] | None = None) -> frozenset[str]:
    """The Python types of a schema's values. A named object goes by its old name, so that a new name is no new type."""
    if not isinstance(schema, dict):
        return frozenset({"Any"})
    if "$ref" in schema:
        target = resolve(document, schema)
        if is_object(target) and target.get("properties"):
            return frozenset({(renamed or {}).get(ref_name(schema), ref_name(schema))})
        return kinds(document, target, renamed) if target else frozenset({"str"})
    for kind in ("oneOf", "anyOf"):
        if schema.get(kind):
            return frozenset().union(*(kinds(document, each, renamed) for each in schema[kind]))
    if len(schema.get("allOf") or ()) == 1 and "type" not in schema:
        return kinds(document, schema["allOf"][0], renamed)
    types = schema_types(schema) or (["object"] if is_object(schema) else [])
    found = {_kind(document, each, schema, renamed) for each in types}
    if not found and ("enum" in schema or "const" in schema):
        found = {type(each).__name__ for each in schema.get("enum", [schema.get("const")])}
    return frozenset(found or {"Any"})


def _kind(document: Document, kind: str, schema: dict[str, Any], renamed: dict[str, str] | None) -> str:
    if kind == "array":
        return f"list[{annotation(kinds(document, schema.get('items', {}), renamed))}]"
    if kind == "object":
        if schema.get("properties"):
            return "object"
        return f"dict[str, {annotation(kinds(document, schema.get('additionalProperties'), renamed))}]"
    return _FORMATS.get(str(schema.get("format")), "str") if kind == "string" else _NAMES.get(kind, kind)


def annotation(found: frozenset[str]) -> str:
    """Types as Python writes them."""
    return " | ".join(sorted(found, key=lambda kind: (kind == "None", kind)))


def compare(pair: Pair, old: Any, new: Any, ways: frozenset[Way], field: str = "") -> Iterator[Finding]:
    """What changed between two schemas of the same thing.

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
    if before != after:
        verb = "now takes" if ways == GIVEN else "is now"
        text = f"{verb} `{annotation(kinds(pair.new, new))}`, was `{annotation(before)}`"
        yield Finding(_level(_fits(before, after), _fits(after, before), ways), field, text)
        return
    plain_old, plain_new = _plain(pair.old, old), _plain(pair.new, new)
    yield from _values(plain_old, plain_new, ways, field)
    yield from _limits(plain_old, plain_new, ways, field)
    if "object" in after and is_object(plain_new):
        yield from compare_fields(pair, plain_old, plain_new, ways, f"{field}." if field else "")
    for key, sign in (("items", "[]"), ("additionalProperties", "{}")):
        if isinstance(plain_new.get(key), dict) and isinstance(plain_old.get(key), dict):
            yield from compare(pair, plain_old[key], plain_new[key], ways, field + sign)
    for key in ("oneOf", "anyOf"):
        members = [[each for each in plain.get(key) or [] if "$ref" not in each] for plain in (plain_old, plain_new)]
        if len(members[0]) == len(members[1]):
            for one, other in zip(*members, strict=True):
                yield from compare(pair, one, other, ways, field)
        else:
            yield Finding("breaking", field, f"{len(members[1])} alternatives without a name, were {len(members[0])}")


def _same_reference(pair: Pair, old: Any, new: Any) -> bool:
    before, after = ref_name(old), ref_name(new)
    return before != "" and before == pair.renamed.get(after, after)


def compare_fields(pair: Pair, old: Any, new: Any, ways: frozenset[Way], prefix: str = "") -> Iterator[Finding]:
    """What changed between the properties of two objects."""
    before, after = old.get("properties") or {}, new.get("properties") or {}
    must_before, must_after = old.get("required") or [], new.get("required") or []
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
        if after[name].get("deprecated") and not before[name].get("deprecated"):
            yield Finding("documentation", f"{prefix}{name}", "deprecated")


def _level(wider: bool, narrower: bool, ways: frozenset[Way]) -> Level:
    """A caller may give more than before, and may get less, without a change on the caller's side."""
    harmless = (wider or "given" not in ways) and (narrower or "got" not in ways)
    return "additive" if harmless else "breaking"


def _fits(inner: frozenset[str], outer: frozenset[str]) -> bool:
    """Whether every value of some types is also one of others."""
    return "Any" in outer or inner <= (outer | {"int"} if "float" in outer else outer)


def _plain(document: Document, schema: Any) -> dict[str, Any]:
    """A schema without its reference, and without the null beside its one alternative."""
    schema = resolve(document, schema)
    members = [each for each in schema.get("oneOf") or schema.get("anyOf") or [] if each.get("type") != "null"]
    return {**resolve(document, members[0]), **schema} if len(members) == 1 else schema


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
        before, after = old.get(key), new.get(key)
        if before == after:
            continue
        tighter = before is None or (after is not None and sign * after < sign * before)
        level: Level = "documentation" if "given" not in ways else "breaking" if tighter else "additive"
        yield Finding(level, field, f"{key} is now {'open' if after is None else after}")
    if old.get("pattern") != new.get("pattern") or old.get("default") != new.get("default"):
        keys = [key for key in ("pattern", "default") if old.get(key) != new.get(key)]
        yield Finding("documentation", field, f"another {' and '.join(keys)}")
