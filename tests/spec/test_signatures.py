"""What the signatures of generated methods say: values that are known, and a body given whole or by its fields."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from spec.generate import generator
from spec.generate.names import name_operations
from support.small_documents import Node, document, operation, ref

KNOWN = {"x-timbal-known": ["red", "blue"]}
FIELDS: Node = {"type": "object", "properties": {"shade": {"type": "string", **KNOWN}, "size": {"type": "integer"}}}
THING: Node = {"type": "object", "properties": {"name": {"type": ["string", "null"]}}, "x-timbal-demanded": ["name"]}
QUERY: Node = {"name": "color", "in": "query", "schema": {"type": "string"}, **KNOWN}


@pytest.fixture(scope="module")
def signatures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The overloads of each method, as Python shows them."""
    paths: Node = {
        "/things": {
            "get": operation(parameters=[QUERY]),
            "post": operation(body={"application/json": {"schema": ref("Thing")}}),
        },
        "/things/{id}": {
            "patch": operation(
                parameters=[{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                body={"application/json": {"schema": ref("Fields")}},
            )
        },
    }
    made = document(paths, {"Fields": FIELDS, "Thing": THING})
    folder = tmp_path_factory.mktemp("signatures")
    generator.generate(made, name_operations(made, {}), folder / "timbal_api")
    code = """
import inspect, json, typing
from timbal_api.groups.things import Things
methods = {name: getattr(Things, name) for name in ("list", "create", "update")}
print(json.dumps({
    name: [str(inspect.signature(each)) for each in typing.get_overloads(method) or [method]]
    for name, method in methods.items()
}))
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True)
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


def test_known_values_are_named_and_others_pass(signatures: dict[str, list[str]]) -> None:
    (listing,) = signatures["list"]
    assert "color: 'Literal['red', 'blue'] | str | None' = None" in listing.replace('"', "'")
    assert "shade: 'Literal['red', 'blue'] | str' = " in signatures["update"][0].replace('"', "'")


def test_a_body_is_given_whole_or_by_its_fields(signatures: dict[str, list[str]]) -> None:
    by_fields, whole = signatures["update"]
    assert "body" not in by_fields
    assert "body: " in whole
    assert "shade" not in whole
    assert "size" not in whole


def test_a_field_is_demanded_of_who_gives_fields(signatures: dict[str, list[str]]) -> None:
    by_fields, whole = signatures["create"]
    assert by_fields.startswith("(self, *, name: 'str | None')")
    assert "name" not in whole
