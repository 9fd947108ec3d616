"""Values that conform to a schema: the same ones every time, and readable."""

from __future__ import annotations

import datetime
import math
import uuid
from typing import TYPE_CHECKING, Any, NamedTuple

from ..openapi.schemas import Schema, Schemas, merge, types_of
from . import strings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

EPOCH_MS = 1_790_000_000_000
"""Times in examples start here (September 2026)."""

_NAMESPACE = uuid.UUID("5f0c0f5e-7a1b-4c55-9d0e-0a5f6f6f7400")
_FALSE_FLAGS = frozenset({"expired", "truncated", "deleted", "has_more", "is_error", "billing_suspended"})
_DEEPEST = 12
_ITEMS = 3
"""How many items a list near the top gets; those further down get one."""


class Endless(ValueError):
    """A schema that cannot be satisfied by a finite value."""


class Place(NamedTuple):
    """Where a value goes."""

    name: str
    """The property the value belongs to."""
    number: int
    """Which item of a list this is, from 1, so that items differ."""
    seen: tuple[str, ...] = ()
    """References on the way here, to notice a cycle."""
    depth: int = 0

    def inside(self, name: str) -> Place:
        """Return the position of a property of this value."""
        return self._replace(name=name, depth=self.depth + 1)


class Examples:
    """Makes example values for the schemas of one OpenAPI document."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas

    def value(self, schema: Schema, *, name: str = "", number: int = 1) -> Any:
        """Return an example.

        Args:
            schema: what the value conforms to.
            name: the property that holds the value, which decides the words of strings.
            number: the first number of ids; another number makes other ids.

        Raises:
            ValueError: no value was found, because the schema refuses everything or uses an unknown keyword.
        """
        return self._make(schema, Place(name, number))

    def complete(self, schema: Schema | None, value: Any) -> Any:
        """Return the value with the required properties that it lacks, taken from an example.

        So answers from real state stay valid when a newer document asks for more.
        """
        flat = True if schema is None else self._schemas.flat(schema)
        if isinstance(flat, bool):
            return value
        if isinstance(value, list) and "items" in flat:
            return [self.complete(flat["items"], item) for item in value]
        if not isinstance(value, dict) or "properties" not in flat:
            return value
        properties: Mapping[str, Schema] = flat["properties"]
        completed = {key: self.complete(properties.get(key), item) for key, item in value.items()}
        for name in flat.get("required", ()):
            if name not in completed:
                completed[name] = self.value(properties.get(name, True), name=name)
        return completed

    def _make(self, schema: Schema, place: Place) -> Any:
        reference = schema.get("$ref") if not isinstance(schema, bool) else None
        if reference is not None:
            if place.seen.count(reference) > 1 or place.depth > _DEEPEST:
                raise Endless(f"{place.name}: {reference} contains itself")
            place = place._replace(seen=(*place.seen, reference))
        flat = self._schemas.flat(schema)
        if flat is False:
            raise ValueError(f"{place.name}: the schema refuses everything")
        if flat is True:
            return {}
        for given in _given(flat):
            if self._schemas.valid(flat, given):
                return given
        for kind in ("oneOf", "anyOf"):
            if kind in flat:
                return self._branch(flat, kind, place)
        return self._typed(flat, place)

    def _branch(self, flat: Mapping[str, Any], kind: str, place: Place) -> Any:
        base = {key: value for key, value in flat.items() if key != kind}
        failure: Exception | None = None
        # Null last: an example with values shows more.
        for branch in sorted(flat[kind], key=lambda option: option == {"type": "null"}):
            try:
                value = self._make(_both(base, branch) if base else branch, place)
            except ValueError as error:
                failure = error
                continue
            if self._schemas.valid(flat, value):
                return value
        raise failure or ValueError(f"{place.name}: no branch of {kind} has a valid value")

    def _typed(self, flat: Mapping[str, Any], place: Place) -> Any:
        kinds = types_of(flat) or ("object",)
        match next((kind for kind in kinds if kind != "null"), "null"):
            case "null":
                return None
            case "object":
                try:
                    return self._object(flat, place)
                except Endless:
                    if "null" in kinds:
                        return None
                    raise
            case "array":
                return self._array(flat, place)
            case "string":
                return _text(flat, place.name, place.number)
            case "boolean":
                return place.name not in _FALSE_FLAGS
            case kind:
                return _number(flat, place.name, place.number, whole=kind == "integer")

    def _object(self, flat: Mapping[str, Any], place: Place) -> dict[str, Any]:
        properties, required = flat.get("properties", {}), flat.get("required", ())
        made: dict[str, Any] = {}
        for name, schema in properties.items():
            # A cursor in an example would make a walk over pages endless.
            if name.endswith("page_token") and name not in required:
                continue
            try:
                made[name] = self._make(schema, place.inside(name))
            except Endless:
                if name in required:
                    raise
        for name in required:
            if name not in made:
                made[name] = self._make(flat.get("additionalProperties", True), place.inside(name))
        missing = flat.get("minProperties", 0) - len(made)
        extra = flat.get("additionalProperties", False)
        if extra is not False and (missing > 0 or not properties):
            for index in range(max(missing, 1)):
                name = self._make(flat.get("propertyNames", {"type": "string"}), Place("key", index + 1))
                try:
                    made[name] = self._make(extra, place.inside("value"))
                except Endless:
                    break
        return made

    def _array(self, flat: Mapping[str, Any], place: Place) -> list[Any]:
        fixed = flat.get("prefixItems", ())
        lowest = flat.get("minItems", 0)
        wanted = min(max(lowest, _ITEMS if place.depth <= 1 else 1), flat.get("maxItems", math.inf))
        made: list[Any] = []
        for index in range(int(wanted)):
            schema = fixed[index] if index < len(fixed) else flat.get("items", {"type": "string"})
            try:
                item = self._make(schema, place.inside(place.name)._replace(number=place.number + index))
            except Endless:
                if len(made) < lowest:
                    raise
                break
            if flat.get("uniqueItems") and item in made:
                break
            made.append(item)
        return made


def _given(flat: Mapping[str, Any]) -> Iterator[Any]:
    """Return a value that the schema itself offers; the caller checks it."""
    if "const" in flat:
        yield flat["const"]
    yield from flat.get("enum", ())
    if "example" in flat:
        yield flat["example"]
    yield from flat.get("examples", ())


def _both(base: Mapping[str, Any], branch: Schema) -> Schema:
    if isinstance(branch, bool):
        return base if branch else False
    return {"allOf": [base, branch]} if "$ref" in branch else merge(base, branch)


def _number(flat: Mapping[str, Any], name: str, count: int, *, whole: bool) -> int | float:
    """An integer or a number within the limits of a schema."""
    value: float = count
    if name.endswith("_at") and flat.get("format") == "int64":
        value = EPOCH_MS + 60_000 * count
    elif not whole:
        value = count / 4
    step = flat.get("multipleOf", 1 if whole else 0)
    lowest = flat.get("minimum", -math.inf)
    if "exclusiveMinimum" in flat:
        lowest = max(lowest, flat["exclusiveMinimum"] + (step or 1e-6))
    highest = flat.get("maximum", math.inf)
    if "exclusiveMaximum" in flat:
        highest = min(highest, flat["exclusiveMaximum"] - (step or 1e-6))
    value = min(max(value, lowest), highest)
    if step:
        value = math.ceil(value / step) * step if value == lowest else math.floor(value / step) * step
        if value < lowest:
            value += step
    return int(value) if whole else value


def _text(flat: Mapping[str, Any], name: str, number: int) -> str:
    """A string with the format, the pattern and the length that a schema asks for.

    Raises:
        ValueError: the pattern is more than this generator knows.
    """
    if "pattern" in flat:
        return strings.matching(flat["pattern"])
    kinds = _kinds_of_text(name, number)
    value = kinds.get(flat.get("format", "")) or kinds[_usual_kind(name)]
    value = value.ljust(flat.get("minLength", 0), "x")
    return value[: flat["maxLength"]] if "maxLength" in flat else value


def _kinds_of_text(name: str, number: int) -> dict[str, str]:
    """Return a string in a format of JSON Schema that OpenAPI documents use, or an id, or words."""
    moment = datetime.datetime.fromtimestamp(EPOCH_MS // 1000 + 60 * number, datetime.UTC)
    return {
        "date-time": moment.isoformat().replace("+00:00", "Z"),
        "date": moment.date().isoformat(),
        "uuid": str(uuid.uuid5(_NAMESPACE, f"{name}/{number}")),
        "email": f"user{number}@example.com",
        "uri": f"https://example.com/{name or 'item'}/{number}",
        "id": str(1000 + number),
        "words": f"{name.replace('_', ' ') or 'text'} {number}",
    }


def _usual_kind(name: str) -> str:
    """Return a string for a property with this name, if its schema does not say more."""
    if name == "id" or name.endswith("_id"):
        return "id"
    if name == "uid" or name.endswith("_uid"):
        return "uuid"
    if name.endswith("_at"):
        return "date-time"
    if "email" in name:
        return "email"
    return "uri" if name.endswith("url") else "words"
