"""Paths lead to the operations that the document means."""

from __future__ import annotations

from typing import Any

import pytest

from timbal.local.openapi.document import ApiDocument, parameter_names

_OK: dict[str, Any] = {"responses": {"200": {"description": "yes"}}}

DOCUMENT = ApiDocument(
    {
        "paths": {
            "/things": {"get": _OK, "post": _OK},
            "/things/latest": {"get": _OK},
            "/things/{thing_id}": {"get": _OK},
            "/things/{thing_id}/parts": {"get": _OK},
            "/proxy/{name}/own": {"put": _OK},
            "/proxy/{name}/{*path}": {"get": _OK, "post": _OK},
        }
    }
)


@pytest.mark.parametrize(
    ("path", "template", "values"),
    [
        ("/things", "/things", ()),
        ("/things/latest", "/things/latest", ()),
        ("/things/7", "/things/{thing_id}", ("7",)),
        ("/things/a%2Fb", "/things/{thing_id}", ("a/b",)),
        ("/things/%C3%BC%20x", "/things/{thing_id}", ("ü x",)),
        ("/things/latest/parts", "/things/{thing_id}/parts", ("latest",)),
        ("/proxy/echo/run", "/proxy/{name}/{*path}", ("echo", "run")),
        ("/proxy/echo/a%2Fb/c%20d", "/proxy/{name}/{*path}", ("echo", "a%2Fb/c%20d")),
        ("/proxy/echo/", "/proxy/{name}/{*path}", ("echo", "")),
        ("/proxy/echo", "/proxy/{name}/{*path}", ("echo", "")),
        ("/proxy/echo/own", "/proxy/{name}/own", ("echo",)),
        ("/proxy/echo/own/more", "/proxy/{name}/{*path}", ("echo", "own/more")),
    ],
)
def test_a_path_leads_to_its_operations(path: str, template: str, values: tuple[str, ...]) -> None:
    match = DOCUMENT.match(path)
    assert {route.path for route in match.routes.values()} == {template}
    assert match.values == values


@pytest.mark.parametrize("path", ["/", "", "/nothing", "/things/", "/things//parts", "/things/7/8", "/proxy"])
def test_other_paths_lead_nowhere(path: str) -> None:
    assert not DOCUMENT.match(path).routes


def test_every_operation_is_found_by_its_own_path() -> None:
    document = ApiDocument.load()
    for route in document.routes.values():
        path = route.path
        for name in parameter_names(path):
            path = path.replace("{*" + name + "}", "x").replace("{" + name + "}", "x1")
        assert document.match(path).routes.get(route.method) is route


def test_the_first_success_counts_and_parameters_of_the_path_item_are_shared() -> None:
    document = ApiDocument(
        {
            "components": {"parameters": {"Limit": {"name": "limit", "in": "query", "schema": {"type": "integer"}}}},
            "paths": {
                "/x/{id}": {
                    "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                    "post": {
                        "parameters": [{"$ref": "#/components/parameters/Limit"}],
                        "responses": {
                            "400": {"description": "no", "content": {"application/json": {"schema": {}}}},
                            "202": {"description": "later", "content": {"application/json": {"schema": {"const": 1}}}},
                            "200": {"description": "now"},
                        },
                    },
                }
            },
        }
    )
    route = document.routes["POST", "/x/{id}"]
    assert (route.status, route.schema) == (202, {"const": 1})
    assert route.typed_errors == {400}
    assert [(parameter.name, parameter.where) for parameter in route.parameters] == [
        ("id", "path"),
        ("limit", "query"),
    ]
