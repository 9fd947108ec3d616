"""Examples conform to their schemas, for every operation and for the keywords that documents use."""

from __future__ import annotations

import re
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from timbal.local.examples import strings
from timbal.local.examples.values import Examples
from timbal.local.openapi.document import ApiDocument, Route
from timbal.local.openapi.schemas import FORMATS, Schemas

DOCUMENT = ApiDocument.load()
PROMISED = [route for route in DOCUMENT.routes.values() if route.schema is not None]


@pytest.mark.parametrize("route", PROMISED, ids=lambda route: " ".join(route.key))
def test_the_example_of_every_operation_conforms_and_is_repeatable(route: Route) -> None:
    assert route.schema is not None
    value = Examples(DOCUMENT.schemas).value(route.schema)
    # A validator of the test's own, so that the platform's does not judge itself.
    rooted = Draft202012Validator(route.schema, registry=DOCUMENT.schemas._registry, format_checker=FORMATS)
    assert [error.message for error in rooted.iter_errors(value)] == []
    assert value == Examples(Schemas(DOCUMENT.schemas.contents)).value(route.schema)


def test_all_operations_of_the_document_are_read() -> None:
    assert len(DOCUMENT.routes) >= 212
    assert len(PROMISED) >= 140


def make(schema: Any, components: dict[str, Any] | None = None) -> Any:
    schemas = Schemas({"components": {"schemas": {"Root": schema, **(components or {})}}})
    root = schemas.contents["components"]["schemas"]["Root"]
    value = Examples(schemas).value(root)
    assert list(schemas.validator(root).iter_errors(value)) == []
    return value


@pytest.mark.parametrize(
    "schema",
    [
        {"const": {"a": 1}},
        {"enum": ["b", "c"]},
        {"type": ["null", "string"]},
        {"type": "integer", "minimum": 5, "maximum": 5},
        {"type": "integer", "exclusiveMinimum": 7, "multipleOf": 4},
        {"type": "integer", "maximum": -3},
        {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 0.1},
        {"type": "string", "minLength": 40},
        {"type": "string", "maxLength": 2},
        {"type": "string", "format": "uuid"},
        {"type": "string", "format": "date-time"},
        {"type": "string", "pattern": r"^(avg|sum|p\d+(\.\d+)?)$"},
        {"type": "array", "items": {"type": "boolean"}, "minItems": 5, "maxItems": 5},
        {"type": "array", "items": {"type": "integer"}, "uniqueItems": True},
        {"type": "array", "prefixItems": [{"const": 1}, {"const": "x"}], "items": {"type": "null"}, "minItems": 3},
        {"type": "object", "required": ["a"], "properties": {"b": {"type": "integer"}}},
        {"type": "object", "additionalProperties": {"type": "integer"}, "minProperties": 2},
        {"type": "object", "additionalProperties": False},
        {"oneOf": [{"type": "null"}, {"type": "string", "format": "email"}]},
        {"oneOf": [{"type": "integer"}, {"type": "number"}]},
        {"anyOf": [{"type": "object", "required": ["z"]}, {"type": "string"}]},
        {"type": "object", "required": ["kind"], "oneOf": [{"properties": {"kind": {"const": "x"}}}]},
        {"allOf": [{"type": "object", "required": ["a"]}, {"properties": {"a": {"type": "integer", "minimum": 3}}}]},
        {
            "allOf": [
                {"properties": {"a": {"type": "integer"}}, "required": ["a"]},
                {"properties": {"a": {"minimum": 9}}, "required": ["b"]},
            ]
        },
        {"example": "given", "type": "string"},
        {"example": 5, "type": "string"},
        True,
        {},
    ],
    ids=str,
)
def test_keywords(schema: Any) -> None:
    make(schema)


def test_a_schema_that_contains_itself_gives_a_finite_value() -> None:
    node = {
        "type": "object",
        "required": ["name", "children"],
        "properties": {
            "name": {"type": "string"},
            "children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
            "next": {"$ref": "#/components/schemas/Node"},
        },
    }
    value = make({"$ref": "#/components/schemas/Node"}, {"Node": node})
    assert value["name"]


def test_nullable_cycles_end_in_null() -> None:
    node = {
        "type": ["object", "null"],
        "required": ["next"],
        "properties": {"next": {"$ref": "#/components/schemas/Node"}},
    }
    assert "next" in make({"$ref": "#/components/schemas/Node"}, {"Node": node})


def test_what_cannot_be_satisfied_is_an_error() -> None:
    node = {"type": "object", "required": ["next"], "properties": {"next": {"$ref": "#/components/schemas/Node"}}}
    with pytest.raises(ValueError, match="contains itself"):
        make({"$ref": "#/components/schemas/Node"}, {"Node": node})
    with pytest.raises(ValueError, match="refuses everything"):
        make(False)


def test_a_reference_to_nothing_allows_everything() -> None:
    assert make({"type": "object", "required": ["x"], "properties": {"x": {"$ref": "#/components/schemas/Gone"}}})


def test_complete_adds_what_is_required_at_every_level_and_changes_nothing_else() -> None:
    inner = {"type": "object", "required": ["a", "b"], "properties": {"a": {"type": "integer"}, "b": {"const": "B"}}}
    schema = {
        "type": "object",
        "required": ["items", "status"],
        "properties": {"items": {"type": "array", "items": inner}, "status": {"enum": ["on", "off"]}},
    }
    schemas = Schemas({"components": {"schemas": {}}})
    given = {"items": [{"a": 7, "more": None}], "extra": 1}
    completed = Examples(schemas).complete(schema, given)
    assert completed == {"items": [{"a": 7, "more": None, "b": "B"}], "extra": 1, "status": "on"}
    assert "status" not in given


def test_items_of_a_list_differ_and_pages_of_a_list_too() -> None:
    schema = {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}}
    examples = Examples(Schemas({}))
    ids = [item["id"] for number in (1, 11) for item in examples.value(schema, number=number)]
    assert len(set(ids)) == len(ids) == 6


@pytest.mark.parametrize(
    "pattern",
    [
        r"^[a-z][a-z0-9-]{2,62}$",
        r"^\d{4}-\d{2}$",
        r"^(?:a|b)+?c*$",
        r"[^a-z]",
        r"^v\d+\.\d+$",
        r"^[A-Fa-f0-9]{8}\b",
        ".",
    ],
)
def test_patterns(pattern: str) -> None:
    assert re.search(pattern, strings.matching(pattern))


@pytest.mark.parametrize("pattern", [r"^(?=x)x$", "(a", "[a", r"^(?!x)"])
def test_patterns_beyond_the_generator_are_an_error(pattern: str) -> None:
    with pytest.raises(ValueError):
        strings.matching(pattern)
