"""Answers that are not quite what the document promises, one deviation at a time, at every depth of the schema."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from support.documented import Schema, branches, conforms, flat
from support.generated_values import closed
from timbal_api.types import MissingField, Model

Path = tuple[str | int, ...]

KINDS = ("required key removed", "null", "unknown enum value", "extra field", "date in another form", "another type")

DATES = ("2026-07-01 12:30:00", "2026-07-01", "2026-W27-3T12:30:00,123456789Z", "yesterday", "", 1782907200000, 1.5)
"""Forms of a time that are no RFC 3339: some can be read all the same, some cannot."""

HOSTILE = ("to_dict", "_to_dict", "from_dict", "page_facts", "_names", "_nested", "_required", "__class__", "__dict__")
EXTRA: tuple[dict[str, Any], ...] = ({"a new field": [1, {"deep": None}]}, dict.fromkeys(HOSTILE, 1))
"""Fields that no document names; those of the second kind would do harm if fields were simply attributes."""


class Place(NamedTuple):
    """A value inside an answer, and the part of the schema that it follows."""

    path: Path
    schema: Schema
    value: Any

    @property
    def is_object(self) -> bool:
        """Whether a model is expected here."""
        return isinstance(self.value, dict) and bool(self.schema.get("properties"))


class Mutation(NamedTuple):
    """An answer with one deviation."""

    kind: str
    path: Path
    answer: Any
    removed: str | None = None
    """The required key that is missing."""


def places(schema: Schema, value: Any, path: Path = ()) -> Iterator[Place]:
    """Every place of an answer that the schema says something about, the answer itself first."""
    schema = narrowed(schema, value)
    yield Place(path, schema, value)
    if isinstance(value, dict):
        others = schema.get("additionalProperties")
        for key, each in value.items():
            below = schema.get("properties", {}).get(key, others if isinstance(others, dict) else None)
            if below is not None:
                yield from places(below, each, (*path, key))
    elif isinstance(value, list) and "items" in schema:
        for index, each in enumerate(value):
            yield from places(schema["items"], each, (*path, index))


def narrowed(schema: Schema, value: Any) -> Schema:
    """A schema behind its references, and of a union the alternative that the value follows."""
    schema = flat(schema)
    while branches(schema):
        fitting = [each for each in branches(schema) if conforms(each, value)]
        # Where several fit, one that knows every key fits better than one that ignores some.
        better = [each for each in fitting if conforms(closed(each), value)] if len(fitting) > 1 else []
        schema = flat(next(iter([*better, *fitting]), {}))
    return schema


def mutations(schema: Schema, answer: Any) -> Iterator[Mutation]:
    """Every deviation of every kind from an answer that conforms."""

    def mutation(kind: str, place: Place, value: Any, removed: str | None = None) -> Mutation:
        return Mutation(kind, place.path, with_value(answer, place.path, value), removed)

    for place in places(schema, answer):
        if place.path:
            yield mutation("null", place, None)
            yield mutation("another type", place, _of_another_type(place.value))
        if "enum" in place.schema or "const" in place.schema:
            yield mutation("unknown enum value", place, "a value of tomorrow")
        if place.schema.get("format") in ("date-time", "date"):
            for date in DATES:
                yield mutation("date in another form", place, date)
        if place.is_object:
            for extra in EXTRA:
                yield mutation("extra field", place, {**place.value, **extra})
            for key in place.schema.get("required", []):
                rest = {name: each for name, each in place.value.items() if name != key}
                yield mutation("required key removed", place, rest, key)


def with_value(whole: Any, path: Path, value: Any) -> Any:
    """A copy with another value at one place; what lies beside the path is shared."""
    if not path:
        return value
    copy: Any = dict(whole) if isinstance(whole, dict) else list(whole)
    copy[path[0]] = with_value(whole[path[0]], path[1:], value)
    return copy


def _of_another_type(value: Any) -> Any:
    return ["not", {"what": "was"}, "promised"] if isinstance(value, str | dict) else {"not": "what was promised"}


def at(value: Any, path: Path) -> Any:
    """What stands at a place of what a call returned."""
    for key in path:
        value = getattr(value, type(value)._names.get(key, key)) if isinstance(value, Model) else value[key]
    return value


def read_everything(value: Any) -> list[str]:
    """Read every attribute of every model in what a call returned, and show it.

    Returns:
        The attributes that said that they are missing, as `Model.attribute`. Anything else that is raised is a bug.
    """
    if isinstance(value, list):
        return [name for each in value for name in read_everything(each)]
    if isinstance(value, dict):
        return [name for each in value.values() for name in read_everything(each)]
    if not isinstance(value, Model):
        return []
    missing: list[str] = []
    assert repr(value)
    for name in sorted(type(value)._required | type(value)._optional):
        try:
            missing += read_everything(getattr(value, name))
        except MissingField:
            missing.append(f"{type(value).__name__}.{name}")
    return missing
