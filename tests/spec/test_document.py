"""Reading documents, and the gate that every corrected document passes."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from spec.generate import build
from spec.generate.requirements import check
from spec.openapi import document as documents
from spec.openapi import overlay
from spec.openapi.document import DocumentError
from spec.openapi.problems import Refused
from support.small_documents import document, operation, query, ref

VENDORED = documents.load_document(build.VENDORED)


def test_yaml_is_read_as_openapi_asks_for_it() -> None:
    text = "a: 2026-01-02\nb: yes\nc: true\nd: no\n404: x\non: y\nnull: z\n"

    assert documents.parse(text) == {
        "a": "2026-01-02", "b": "yes", "c": True, "d": "no", "404": "x", "on": "y", "null": "z"
    }  # fmt: skip


@pytest.mark.parametrize(
    "text", ['{"a": 1, "b": {"c": 1, "c": 2}}', "a: 1\nb:\n  c: 1\n  c: 2\n", "200: a\n'200': b\n"]
)
def test_a_key_that_stands_twice_is_an_error(text: str, tmp_path: Path) -> None:
    path = tmp_path / "twice"
    path.write_text(text)

    with pytest.raises(DocumentError, match="stands twice in one object"):
        documents.load(path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "not an OpenAPI 3.1 document"),
        (b"{", "not valid JSON or YAML"),
        (b"a: [1", "not valid JSON or YAML"),
        (b"a: 1\n\tb: 2", "not valid JSON or YAML"),
        (b"\xff\xfe\x00", "not valid JSON or YAML"),
        (b"<html></html>", "not an OpenAPI 3.1 document"),
        (b"openapi: 2.9\npaths: {/a: {get: {}}}\n", "OpenAPI 2.9, and not 3.1"),
        (b"openapi: 3.1.0\n", "has no paths"),
        (b"openapi: 3.1.0\npaths: []\n", "has no paths"),
        (b"openapi: 3.1.0\npaths: {}\n", "has no paths"),
        (b"!!python/object/apply:os.getcwd []", "not valid JSON or YAML"),
    ],
)
def test_what_is_no_document_is_refused_in_one_line(content: bytes, message: str, tmp_path: Path) -> None:
    path = tmp_path / "document.yaml"
    path.write_bytes(content)

    with pytest.raises(DocumentError, match=message) as caught:
        documents.load_document(path)

    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "missing", tmp_path):
        with pytest.raises(DocumentError, match=r"No such file|Is a directory"):
            documents.load_document(path)


def test_a_dump_is_read_back_as_it_was() -> None:
    values = {
        "200": "yes",
        "a": ["2026-01-02", "12:30:00", "1_000", "0o17", "", "~", "null", True, None, 1.5, "a\nb\n"],
    }

    assert documents.parse(documents.dump(values)) == values
    assert documents.parse(documents.dump(VENDORED)) == VENDORED


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [
        ("application/json", True),
        ("application/json; charset=utf-8", True),
        ("Application/Problem+JSON", True),
        ("application/x-ndjson", False),
        ("text/event-stream", False),
        ("multipart/form-data", False),
    ],
)
def test_json_is_told_by_its_media_type(media_type: str, expected: bool) -> None:
    assert documents.is_json(media_type) is expected


def test_orphans_and_dangling_references_are_found() -> None:
    made = document(
        {"/a": {"get": operation(answer=ref("Used"))}},
        {"Used": {"properties": {"x": ref("Deep"), "y": ref("Gone")}}, "Deep": {}, "Lone": ref("Deep")},
    )

    assert documents.orphans(made) == ["Lone"]
    assert documents.dangling(made) == ["Gone"]


def test_a_circle_of_references_resolves_to_nothing() -> None:
    made = document(schemas={"A": ref("B"), "B": ref("A")})

    assert documents.resolve(made, ref("A")) == {}


# ------------------------------------------------------------------------------------------------- the gate


def test_the_vendored_document_passes() -> None:
    check(VENDORED, "timbal.yaml")


OPERATION: dict[str, Any] = operation(answer={"type": "object"})


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        ({"paths": {"a": {}}}, "a: a path begins with a slash"),
        ({"paths": {"/a": []}}, "/a: not an object"),
        ({"paths": {"/a": {"get": "x"}}}, "GET /a: not an object"),
        ({"paths": {"/a": {"get": {}}}}, "GET /a, responses: not an object"),
        ({"paths": {"/a": {"get": {**OPERATION, "tags": "x"}}}}, "GET /a, tags: not a list"),
        ({"paths": {"/a": {"get": {**OPERATION, "tags": [1]}}}}, "GET /a, tags: not a string"),
        ({"paths": {"/a": {"get": {**OPERATION, "parameters": {}}}}}, "GET /a, parameters: not a list"),
        ({"paths": {"/a": {"get": {**OPERATION, "parameters": ["x"]}}}}, "GET /a, parameters: not an object"),
        ({"paths": {"/a": {"get": {**OPERATION, "parameters": [{"$ref": "#/x"}]}}}}, "#/x has no target"),
        ({"paths": {"/a": {"get": {**OPERATION, "parameters": [{"in": "query"}]}}}}, "its name: not a string"),
        (
            {"paths": {"/a": {"get": {**OPERATION, "parameters": [{"name": "X-Key", "in": "body"}]}}}},
            "GET /a, parameter X-Key: parameters in 'body' are not supported",
        ),
        (
            {"paths": {"/a": {"get": {**OPERATION, "parameters": [{**query("q"), "style": "matrix"}]}}}},
            "GET /a, parameter q, style: 'matrix' is no style of a parameter in query",
        ),
        ({"paths": {"/a": {"get": {**OPERATION, "parameters": [{**query("q"), "schema": []}]}}}}, "schema: not an obj"),
        ({"paths": {"/a/{id}": {"get": OPERATION}}}, "GET /a/{id}: the path has {id}, and no parameter says what"),
        ({"paths": {"/a": {"get": {**OPERATION, "requestBody": []}}}}, "GET /a, request body: not an object"),
        (
            {"paths": {"/a": {"get": {**OPERATION, "responses": {"200": {"content": []}}}}}},
            "response 200, content: not",
        ),
        ({"components": []}, "components: not an object"),
        ({"components": {"schemas": []}}, "components.schemas: not an object"),
        ({"components": {"schemas": {"A": 1}}}, "schema A: not an object"),
        ({"components": {"schemas": {"A": {"properties": []}}}}, "schema A, properties: not an object"),
        ({"components": {"schemas": {"A": {"properties": {"b": 1}}}}}, "schema A.b: not an object"),
        ({"components": {"schemas": {"A": {"required": "b"}}}}, "schema A, required: not a list"),
        ({"components": {"schemas": {"A": {"type": {}}}}}, "schema A, type: not a string or a list"),
        ({"components": {"schemas": {"A": {"enum": "b"}}}}, "schema A, enum: not a list"),
        ({"components": {"schemas": {"A": {"oneOf": {}}}}}, "schema A, oneOf: not a list"),
        ({"components": {"schemas": {"A": {"oneOf": [1]}}}}, "schema A, oneOf: not an object"),
        ({"components": {"schemas": {"A": {"items": []}}}}, "schema A, items: not an object"),
        ({"components": {"schemas": {"A": {"$ref": 1}}}}, "schema A, .ref: not a string"),
        ({"components": {"schemas": {"A": {"x-timbal-model": "a b"}}}}, "'a b' cannot be the name of a class"),
        ({"tags": {}}, "tags: not a list"),
        ({"tags": [{}]}, "the name of a tag: not a string"),
    ],
)
def test_a_wrong_shape_is_named(broken: dict[str, Any], message: str) -> None:
    made = {**document({"/a": {"get": OPERATION}}), **broken}

    with pytest.raises(DocumentError, match=f"^x.yaml: .*{message}"):
        check(made, "x.yaml")


BAD_PLACES: dict[str, tuple[dict[str, Any], str]] = {
    "a type": ({"components": {"schemas": {"A": {"type": "strnig"}}}}, "/components/schemas/A/type"),
    "a reference": ({"components": {"schemas": {"A": ref("A/x")}}}, "/components/schemas/A/$ref"),
    "no answers": ({"paths": {"/a": {"get": {}}}}, "/paths/~1a/get/responses"),
    "a style": (
        {"paths": {"/a": {"get": {**OPERATION, "parameters": [query("q"), query("r", style="x")]}}}},
        "/paths/~1a/get/parameters/1/style",
    ),
    "a path without its parameter": ({"paths": {"/a/{it's}": {"get": OPERATION}}}, "/paths/~1a~1{it's}/get/parameters"),
    "a parameter twice": (
        {"paths": {"/a": {"get": {**OPERATION, "parameters": [query("q"), query("q")]}}}},
        "/paths/~1a/get/parameters/1",
    ),
}


@pytest.mark.parametrize(("broken", "pointer"), BAD_PLACES.values(), ids=BAD_PLACES)
def test_the_action_that_a_refusal_writes_out_mends_it(broken: dict[str, Any], pointer: str) -> None:
    made = {**document({"/a": {"get": OPERATION}}), **broken}

    with pytest.raises(Refused) as caught:
        check(made, "x.yaml")

    message = str(caught.value)
    assert f"(at {pointer})" in message
    actions = documents.parse(message.partition("add to overlay.yaml: ")[2])
    check(overlay.apply(made, {"overlay": "1.0.0", "actions": actions})[0], "x.yaml")


def test_every_bad_place_is_told_at_once() -> None:
    made = document({"/a": {"get": {**OPERATION, "tags": "x", "requestBody": []}}}, {"A": {"type": "strnig"}})

    with pytest.raises(Refused) as caught:
        check(made, "x.yaml")

    head, *lines = str(caught.value).splitlines()
    assert (head, len(lines)) == ("x.yaml: 3 problems:", 3)


def test_properties_may_have_the_names_of_keywords() -> None:
    names = ("properties", "required", "type", "enum", "oneOf", "items", "$ref", "additionalProperties")
    properties = {name: {"type": "string"} for name in names}

    check(document(schemas={"A": {"type": "object", "properties": properties}}), "x.yaml")


def test_the_check_changes_nothing() -> None:
    before = copy.deepcopy(VENDORED)

    check(VENDORED, "x")

    assert before == VENDORED
