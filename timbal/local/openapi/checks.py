"""Checks requests against the OpenAPI document, and says where they differ."""

from __future__ import annotations

import contextlib
import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from jsonschema.exceptions import ValidationError, relevance  # type: ignore[import-untyped]

from ..http import forms
from ..http.responses import HTTPError
from .schemas import Schema, Schemas, pointer, types_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from .document import Body, Route

_MOST = 20


class Violation(NamedTuple):
    """One part of a request that does not conform to the OpenAPI document."""

    where: str
    """`path`, `query`, `header` or `body`."""
    pointer: str
    """JSON pointer into that part of the request; `/rev` for the query parameter `rev`."""
    message: str

    def wire(self) -> dict[str, Any]:
        """Return the problem as a response shows it."""
        return {"in": self.where, "pointer": self.pointer, "message": self.message}


def refuse(violations: Sequence[Violation]) -> None:
    """Refuse a request that does not conform.

    Raises:
        HTTPError: 422 with all violations, if there are any.
    """
    if violations:
        details = [violation.wire() for violation in violations]
        raise HTTPError(422, "the request does not conform to the API document", details=details)


def check_query(
    schemas: Schemas, route: Route, given: Sequence[tuple[str, str]]
) -> tuple[dict[str, Any], list[Violation]]:
    """Read the query parameters of an operation. Unknown parameters are ignored."""
    values: dict[str, Any] = {}
    violations: list[Violation] = []
    for parameter in route.parameters:
        if parameter.where != "query":
            continue
        texts = [value for name, value in given if name == parameter.name]
        if texts:
            value, problem = _read(schemas, parameter.schema, texts)
            values[parameter.name] = value
            if problem:
                violations.append(Violation("query", pointer([parameter.name]), problem))
        elif parameter.required:
            violations.append(Violation("query", pointer([parameter.name]), "is required"))
    return values, violations


def check_path(schemas: Schemas, route: Route, values: Mapping[str, str]) -> list[Violation]:
    """Check the types and enums of path parameters. Formats are not checked: an id of another form is unknown."""
    violations = []
    for parameter in route.parameters:
        if parameter.where == "path" and parameter.name in values:
            _, problem = _read(schemas, parameter.schema, [values[parameter.name]], formats=False)
            if problem:
                violations.append(Violation("path", pointer([parameter.name]), problem))
    return violations


class Content(NamedTuple):
    """Return the value of a body, and the parts of it that do not conform."""

    value: Any = None
    """Its JSON value; of a form, the values of the parts that are no files."""
    parts: Sequence[forms.Part] = ()
    violations: Sequence[Violation] = ()


def check_body(schemas: Schemas, route: Route, content: bytes, content_type: str) -> Content:
    """Read the body of an operation."""
    body = route.body
    if body is None:
        return Content()
    if not content:
        return _unreadable("body", "", "is required") if body.required else Content()
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type not in body.content:
        expected = " or ".join(body.content)
        return _unreadable("header", "/content-type", f"{media_type or 'no media type'} is not {expected}")
    if media_type == "multipart/form-data":
        return _check_form(schemas, body, content, content_type)
    try:
        value = _read_json(content)
    except (ValueError, RecursionError) as error:
        return _unreadable("body", "", f"is not JSON: {error}")
    errors = schemas.validator(body.content[media_type]).iter_errors(value)
    ordered = sorted(errors, key=lambda error: pointer(error.absolute_path))
    return Content(value, violations=[_violation(error) for error in ordered[:_MOST]])


def _unreadable(where: str, at: str, message: str) -> Content:
    return Content(violations=[Violation(where, at, message)])


def _read_json(content: bytes) -> Any:
    """JSON as the standard has it: without NaN, and without halves of surrogate pairs.

    Raises:
        ValueError: it is not JSON.
        RecursionError: it is nested too deeply.
    """

    def no_constant(name: str) -> Any:
        raise ValueError(f"{name} is not a JSON value")

    value = json.loads(content, parse_constant=no_constant)
    if b"\\ud" in content.lower():
        json.dumps(value, ensure_ascii=False).encode()
    return value


def _violation(error: ValidationError) -> Violation:
    """The most telling cause of an error: below `oneOf` and `anyOf`, that of the branch that fits best."""
    while error.context:
        branches: dict[Any, list[ValidationError]] = {}
        for cause in error.context:
            branches.setdefault(cause.schema_path[0], []).append(cause)
        kinds = [cause for found in branches.values() for cause in found if _distance(cause) == 1]
        if len(kinds) > 1 and len(kinds) == sum(max(map(_distance, found)) < 2 for found in branches.values()):
            return _unknown_kind(kinds)
        causes = min(branches.values(), key=lambda found: (max(map(_distance, found)), len(found)))
        error = max(causes, key=relevance) if len(causes) > 1 else causes[0]
    return Violation("body", pointer(error.absolute_path), error.message[:300])


def _unknown_kind(causes: Sequence[ValidationError]) -> Violation:
    """Every branch refuses the `type`, so each of them says what it could be."""
    values = [cause.validator_value for cause in causes]
    known = [each for value in values for each in (value if isinstance(value, list) else [value])]
    message = f"{causes[0].instance!r} is not one of {known}"
    return Violation("body", pointer(causes[0].absolute_path), message[:300])


def _distance(cause: ValidationError) -> int:
    """How far a branch is from what the caller meant: another JSON type is farthest, then another `type` property."""
    if cause.validator == "type" and not cause.path:
        return 2
    return int(cause.validator in ("enum", "const") and list(cause.path) in (["type"], ["kind"]))


def _check_form(schemas: Schemas, body: Body, content: bytes, content_type: str) -> Content:
    try:
        parts = forms.parse(content, content_type)
    except forms.BadForm as error:
        return _unreadable("body", "", str(error))
    schema = schemas.flat(body.content["multipart/form-data"])
    if isinstance(schema, bool):
        return Content(parts=parts)
    properties: Mapping[str, Schema] = schema.get("properties", {})
    violations = [
        Violation("body", pointer([name]), "is required")
        for name in schema.get("required", ())
        if all(part.name != name for part in parts)
    ]
    values: dict[str, Any] = {}
    for part in parts:
        property_schema = properties.get(part.name, True)
        if _is_file(schemas, property_schema):
            if part.filename is None:
                violations.append(Violation("body", pointer([part.name]), "is a file, but the part has no file name"))
            continue
        value, problem = _read(schemas, property_schema, [part.content.decode("utf-8", "replace")])
        values[part.name] = value
        if problem:
            violations.append(Violation("body", pointer([part.name]), problem))
    return Content(values, parts, violations)


def _is_file(schemas: Schemas, schema: Schema) -> bool:
    """Return whether a property of a form is a file, in any form that OpenAPI documents use for it."""
    flat = schemas.flat(schema)
    if isinstance(flat, bool):
        return False
    return "contentMediaType" in flat or "contentEncoding" in flat or flat.get("format") == "binary"


def _read(schemas: Schemas, schema: Schema, texts: Sequence[str], *, formats: bool = True) -> tuple[Any, str | None]:
    """Return the JSON value of strings from a query, a path or a form, and why it does not conform.

    A string has no type of its own, so every type that the schema allows is tried.
    """
    validator = schemas.validator(schema, formats=formats)
    first: str | None = None
    for candidate in _candidates(schemas, schema, texts):
        error = next(iter(validator.iter_errors(candidate)), None)
        if error is None:
            return candidate, None
        first = first or _violation(error).message
    return None, first or f"{texts[0]!r} is not of type {' or '.join(_types(schemas, schema))}"


def _candidates(schemas: Schemas, schema: Schema, texts: Sequence[str]) -> Iterator[Any]:
    kinds = _types(schemas, schema)
    if "array" in kinds:
        yield from _arrays(schemas, schema, texts)
    text = texts[-1]
    if "null" in kinds and text in ("", "null"):
        yield None
    if "boolean" in kinds and text in ("true", "false"):
        yield text == "true"
    if "integer" in kinds and re.fullmatch(r"-?\d{1,30}", text):
        yield int(text)
    if "number" in kinds and re.fullmatch(r"-?\d+(\.\d+)?([eE][+-]?\d+)?", text):
        yield float(text)
    if "object" in kinds:
        with contextlib.suppress(ValueError):
            yield json.loads(text)
    if "string" in kinds or not kinds:
        yield text


def _arrays(schemas: Schemas, schema: Schema, texts: Sequence[str]) -> Iterator[list[Any]]:
    flat = schemas.flat(schema)
    items: Schema = True if isinstance(flat, bool) else flat.get("items", True)
    separated = texts[0].split(",") if len(texts) == 1 and "," in texts[0] else texts
    for chosen in (texts, separated):
        yield [_read(schemas, items, [text])[0] for text in chosen]


def _types(schemas: Schemas, schema: Schema) -> list[str]:
    """All JSON types that a schema allows, through references and branches."""
    flat = schemas.flat(schema)
    if isinstance(flat, bool):
        return []
    kinds = list(types_of(flat))
    for branch in (*flat.get("oneOf", ()), *flat.get("anyOf", ())):
        kinds += [kind for kind in _types(schemas, branch) if kind not in kinds]
    return kinds
