"""Each normalizing rule on the smallest document that shows the generator's limit, with and without the rule."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from spec.generate.names import name_operations
from spec.generate.normalize import normalize
from spec.generate.wire import without_null
from spec.openapi import document as documents
from support.small_documents import Node, document, operation, path_parameter, query, ref, seen

TEXT: Node = {"type": "string"}
OBJECT: Node = {"type": "object", "required": ["a"], "properties": {"a": TEXT}}


def normal(made: Node) -> Node:
    before = copy.deepcopy(made)
    result = normalize(made, name_operations(made, {}))
    assert made == before, "normalizing changes a copy"
    return result


DROPPED: dict[str, tuple[Node, str]] = {
    "a catch-all path": (
        document({"/a/{*path}": {"get": operation(parameters=[path_parameter("path")])}}),
        "Incorrect path templating",
    ),
    "a reference to nothing, in a parameter": (
        document({"/a": {"get": operation(parameters=[query("q", ref("Gone"))])}}),
        "Could not find reference",
    ),
    "a reference to nothing, in an answer": (
        document({"/a": {"get": operation(answer=ref("Gone"))}}),
        "Could not find reference",
    ),
    "a form without a schema": (
        document({"/a": {"post": operation(body={"multipart/form-data": {}})}}),
        "Missing schema",
    ),
    "a JSON body without a schema": (
        document({"/a": {"post": operation(body={"application/json": {}})}}),
        "Missing schema",
    ),
    "bytes without a schema": (
        document({"/a": {"post": operation(body={"application/octet-stream": {}})}}),
        "Missing schema",
    ),
    "an error of another type": (
        document(
            {
                "/a": {
                    "get": {
                        **operation(),
                        "responses": {"502": {"description": "", "content": {"application/xml": {}}}},
                    }
                }
            }
        ),
        "Unsupported content_type",
    ),
    "an answer of another type": (
        document(
            {
                "/a": {
                    "get": {
                        **operation(),
                        "responses": {"200": {"description": "", "content": {"application/pdf": {}}}},
                    }
                }
            }
        ),
        "Unsupported content_type",
    ),
    "a default that does not fit": (
        document(schemas={"A": {"type": "object", "properties": {"n": {"type": "integer", "default": "x"}}}}),
        "Invalid int value",
    ),
    "an array of anything": (
        document(schemas={"A": {"type": "object", "properties": {"all": {"type": "array"}}}}),
        "must have items",
    ),
    "a choice of numbers": (
        document(schemas={"A": {"type": "object", "properties": {"n": {"type": "number", "enum": [1.5, 2]}}}}),
        "float",
    ),
    "allOf over alternatives": (
        document(
            schemas={
                "A": OBJECT,
                "B": {"type": "object", "properties": {"b": TEXT}},
                "Either": {"oneOf": [ref("A"), ref("B")]},
                "Both": {"allOf": [ref("Either"), {"type": "object", "properties": {"c": TEXT}}]},
            }
        ),
        "Cannot take allOf a non-object",
    ),
    "allOf with a property of another type": (
        document(schemas={"A": OBJECT, "B": {"allOf": [ref("A"), {"properties": {"a": {"type": "integer"}}}]}}),
        "can't be merged",
    ),
}


@pytest.mark.parametrize("made", DROPPED.values(), ids=DROPPED)
def test_what_the_generator_drops_is_generated(made: tuple[Node, str]) -> None:
    found, warning = made

    assert any(warning in problem for problem in seen(found).problems)

    after = seen(normal(found))
    assert after.problems == []
    assert len(after.endpoints) == len(list(documents.operations(found)))


# ------------------------------------------------------------------------------- what it takes otherwise


def endpoint(made: Node) -> Any:
    return next(iter(seen(made).endpoints.values()))


def kinds(property: Any) -> set[type]:
    return (
        {type(each) for each in property.inner_properties} if isinstance(property, UnionProperty) else {type(property)}
    )


def queried(schema: Node, **keys: Any) -> Node:
    return document({"/a": {"get": operation(parameters=[query("q", schema, **keys)])}})


def uploaded(schema: Node) -> Node:
    form = {"type": "object", "required": ["part"], "properties": {"part": schema}}
    return document({"/a": {"post": operation(body={"multipart/form-data": {"schema": form}})}})


def part(made: Node) -> Any:
    return endpoint(made).bodies[0].prop.required_properties[0]


def answered(status: str, content: Node) -> Node:
    return document({"/a": {"get": {**operation(), "responses": {status: {"description": "", "content": content}}}}})


def answer(made: Node) -> Any:
    return endpoint(made).responses.patterns[0]


def parameter(made: Node) -> Any:
    return endpoint(made).query_parameters[0]


NOTHING = {"application/json": {"schema": {"type": "null"}}}
BYTES = {"type": ["array", "null"], "items": {"type": "integer", "format": "int32"}}
CHOICE = document(
    {"/a": {"get": operation(parameters=[query("q", {"oneOf": [{"type": "null"}, ref("Number")]})])}},
    {"Number": {"type": "integer"}},
)

CHANGED: dict[str, tuple[Node, Callable[[Node], Any], Any, Any]] = {
    "null in a query": (
        queried({"type": ["string", "null"]}),
        lambda m: kinds(parameter(m)),
        {StringProperty, NoneProperty},
        {StringProperty},
    ),
    "null beside a reference": (CHOICE, lambda m: kinds(parameter(m)), {IntProperty, NoneProperty}, {IntProperty}),
    "the text of a parameter": (
        queried(TEXT, description="Words."),
        lambda m: parameter(m).description and parameter(m).description.get_untrusted_value(),
        None,
        "Words.",
    ),
    "an integer in a path": (
        document(
            {"/a/{id}": {"get": operation(parameters=[path_parameter("id", {"type": "integer", "format": "int64"})])}}
        ),
        lambda m: type(endpoint(m).path_parameters[0]),
        IntProperty,
        StringProperty,
    ),
    "a file as an array of bytes": (
        uploaded(BYTES),
        lambda m: kinds(part(m)),
        {ListProperty, NoneProperty},
        {FileProperty},
    ),
    "another part": (uploaded({"type": ["boolean", "null"]}), lambda m: len(kinds(part(m))), 2, 1),
    "a 204 with a body": (answered("204", NOTHING), lambda m: answer(m).source["return_type"], "Any", "None"),
    "an answer of unknown JSON": (
        answered("200", {"application/json": {}}),
        lambda m: answer(m).source["return_type"],
        "None",
        "Any",
    ),
    "an event stream": (
        answered("200", {"text/event-stream": {}}),
        lambda m: type(answer(m).prop),
        AnyProperty,
        StringProperty,
    ),
    "a documented error": (
        answered("400", {"application/json": {"schema": {"type": "number"}}}),
        lambda m: type(answer(m).prop),
        FloatProperty,
        AnyProperty,
    ),
}


@pytest.mark.parametrize(("made", "look", "without", "expected"), CHANGED.values(), ids=CHANGED)
def test_what_the_generator_takes_otherwise_is_taken_as_meant(
    made: Node, look: Callable[[Node], Any], without: Any, expected: Any
) -> None:
    assert look(made) == without
    assert look(normal(made)) == expected


def test_operations_with_one_id_get_ids_of_their_own() -> None:
    made = document({"/a": {"get": operation(operationId="handler")}, "/b": {"get": operation(operationId="handler")}})

    def ids(of: Node) -> list[str]:
        return [str(each.name) for each in seen(of).endpoints.values()]

    assert ids(made) == ["handler", "handler"]
    assert ids(normal(made)) == ["things_get_a", "things_get_b"]


def test_ids_are_texts_and_a_title_names_no_model() -> None:
    made = document(schemas={"A": {**OBJECT, "title": "Other", "properties": {"a": {**TEXT, "format": "uuid"}}}})

    assert "Other" in seen(made).models
    after = normal(made)
    assert "A" in seen(after).models
    assert documents.schemas(after)["A"]["properties"]["a"] == TEXT


def test_a_property_may_be_called_like_a_keyword() -> None:
    properties = {"title": TEXT, "format": TEXT, "type": TEXT, "default": TEXT, "enum": TEXT, "items": TEXT}
    made = document(schemas={"A": {"type": "object", "properties": properties}})

    assert documents.schemas(normal(made))["A"]["properties"] == properties


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ({"text/csv": {}, "application/json": {"schema": TEXT}}, {"application/json": {"schema": TEXT}}),
        ({"application/json": {}}, {"application/json": {"schema": {}}}),
        ({"application/problem+json": {"schema": TEXT}}, {"application/json": {"schema": TEXT}}),
        ({"*/*": {}}, {"application/json": {"schema": {}}}),
        ({"text/csv": {"schema": OBJECT}}, {"text/plain": {"schema": TEXT}}),
        ({"text/event-stream": {}, "text/html": {}}, {"text/plain": {"schema": TEXT}}),
        ({"application/x-ndjson": {}}, {"application/octet-stream": {"schema": {**TEXT, "format": "binary"}}}),
        ({"image/png": {}, "text/plain": {}}, {"application/octet-stream": {"schema": {**TEXT, "format": "binary"}}}),
    ],
)
def test_an_answer_is_json_text_or_bytes(content: Node, expected: Node) -> None:
    made = normal(answered("200", content))

    assert made["paths"]["/a"]["get"]["responses"]["200"]["content"] == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ({"text/csv": {}, "application/json": {"schema": TEXT}}, {"application/json": {"schema": TEXT}}),
        ({"text/csv": {}, "multipart/form-data": {"schema": OBJECT}}, "multipart/form-data"),
        ({"text/csv": {}, "text/plain": {}}, {"text/csv": {"schema": {**TEXT, "format": "binary"}}}),
    ],
)
def test_of_several_bodies_one_is_offered(content: Node, expected: Any) -> None:
    made = normal(document({"/a": {"post": operation(body=content)}}))

    found = made["paths"]["/a"]["post"]["requestBody"]["content"]
    assert list(found) == [expected] if isinstance(expected, str) else found == expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": ["string", "null"]}, TEXT),
        ({"type": ["string", "integer", "null"]}, {"type": ["string", "integer"]}),
        ({"oneOf": [{"type": "null"}, ref("A")]}, ref("A")),
        ({"anyOf": [{"type": "null"}, TEXT, ref("A")]}, {"anyOf": [TEXT, ref("A")]}),
        (TEXT, TEXT),
        ({}, {}),
    ],
)
def test_without_null(schema: Node, expected: Node) -> None:
    assert without_null(schema) == expected
