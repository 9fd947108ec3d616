"""What could never be sent or read is refused in words that tell the place, and mended by doing what they say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from spec.generate.build import build
from spec.openapi import overlay
from spec.openapi.document import DocumentError, by_key, parse
from spec.openapi.outside import document_of
from spec.openapi.problems import Refused
from spec.update.intake import refuse_unusable
from support.small_documents import Node, document, operation, path_parameter

OK = {"200": {"description": "Done."}}


def get(*, path: str = "/a", **changes: Any) -> Node:
    """A document with one operation that is wrong, and one that is right."""
    return {path: {"get": {**operation(), **changes}}, "/right": {"get": operation()}}


def answers(properties: Node) -> Node:
    schema = {"type": "object", "properties": properties}
    return {"200": {**OK["200"], "content": {"application/json": {"schema": schema}}}}


def given(name: str, place: str) -> Node:
    return get(parameters=[{"name": name, "in": place, "schema": {"type": "string"}}])


UNUSABLE: dict[str, tuple[Node, str]] = {
    "a path with a query": (get(path="/a?b=c"), "'/a?b=c' cannot be sent as a path"),
    "a path that goes up": (get(path="/a/../b"), "'/a/../b' cannot be sent as a path"),
    "a path that goes up in code": (get(path="/a/%2E./b"), "'/a/%2E./b' cannot be sent as a path"),
    "a path that is a host": (get(path="//a/b"), "'//a/b' cannot be sent as a path"),
    "a header of two lines": (given("X-A\r\nB", "header"), "a header 'X-A\\r\\nB' cannot be sent"),
    "a header of the connection": (given("Content-Length", "header"), "a header 'Content-Length' cannot be sent"),
    "two cookies in one": (given("a;b=c", "cookie"), "a cookie 'a;b=c' cannot be sent"),
    "a status in small letters": (get(responses={**OK, "2xx": OK["200"]}), "GET /a: '2xx' is no status"),
    "a status of two digits": (get(responses={"20": OK["200"]}), "GET /a: '20' is no status"),
    "no status": (get(responses={}), "GET /a, responses: {} has less than 1 property"),
    "a path parameter that is optional": (
        get(path="/a/{b}", parameters=[{**path_parameter("b"), "required": False}]),
        "GET /a/{b}, parameter b, required: true was expected",
    ),
    "a key that a number reads as": (
        get(responses=answers({"1": {"type": "string"}, "+1": {"type": "string", "minLength": "x"}})),
        "GET /a, response 200, application/json.+1, minLength: \"x\" is not of type",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", UNUSABLE)
def test_what_is_told_mends_it(what: str) -> None:
    paths, expected = UNUSABLE[what]
    made = document_of(document(paths), "it")
    with pytest.raises(Refused) as refused:
        refuse_unusable(made, "it")
    assert expected in str(refused.value)
    assert all(
        "; to mend it, add to overlay.yaml: - {target: " in line for line in str(refused.value).splitlines()[-1:]
    )

    actions = [problem.action for problem in reversed(refused.value.problems)]
    mended, gone = overlay.apply(made, {"overlay": "1.0.0", "actions": actions})

    refuse_unusable(mended, "it")
    assert not gone
    assert "GET /right" in by_key(mended)


def test_a_version_that_is_a_number_becomes_its_text() -> None:
    made = document_of({**document(get()), "info": {"title": "It", "version": 1.0}}, "it")
    with pytest.raises(Refused) as refused:
        refuse_unusable(made, "it")
    (problem,) = refused.value.problems
    assert problem.action["update"] == {"version": "1.0"}


def test_a_path_that_stands_elsewhere_is_one(tmp_path: Path) -> None:
    made = document({"/a": {"$ref": "#/components/pathItems/A"}})
    made["components"]["pathItems"] = {"A": {"get": operation()}}

    assert "GET /a" in by_key(document_of(made, "it"))


NOTHING = {
    "of which all is left out": (json.dumps(document(given("a", "path"))).replace("/right", "/?"), "2 problems"),
    "of extensions": (json.dumps(document({"x-a": {"get": operation()}})), "has no operations"),
    "that is elsewhere": (json.dumps(document({"/a": {"$ref": "#/components/x"}})), "has no target"),
    "of bytes": ("openapi: 3.1.0\ninfo: {title: !!binary aGk=}\npaths: {/a: {get: {}}}\n", "tag:yaml.org"),
    "of a set": ("openapi: 3.1.0\ninfo: !!set {a}\npaths: {/a: {get: {}}}\n", "could not determine a constructor"),
    "with a number without end": ('{"openapi": "3.1.0", "paths": {"/a": 1e999}}', "1e999 is no value of JSON"),
    "with no number": ('{"openapi": "3.1.0", "paths": {"/a": NaN}}', "not valid JSON or YAML"),
    "that is no text": ("openapi: 3.1.0\0", "it holds a NUL"),
    "that holds itself": ("openapi: 3.1.0\npaths: &a {/a: *a}\n", "an alias holds itself"),
}  # fmt: skip


@pytest.mark.parametrize("what", NOTHING)
def test_a_document_of_which_nothing_can_be_made(what: str, tmp_path: Path) -> None:
    text, expected = NOTHING[what]
    path = tmp_path / ("it.json" if text[0] == "{" else "it.yaml")
    path.write_text(text)
    with pytest.raises(DocumentError) as refused:
        build(tmp_path / "made", document=path)
    assert expected in str(refused.value)
    assert not (tmp_path / "made").exists()


def test_what_merges_is_a_text_where_it_is_no_key() -> None:
    assert parse("enum: [=, <<, 12:30]\nx: {<<: {a: 1}, b: 2}\n") == {
        "enum": ["=", "<<", "12:30"],
        "x": {"a": 1, "b": 2},
    }
