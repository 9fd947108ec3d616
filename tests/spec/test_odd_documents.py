"""Documents that are valid and odd: each construct is generated, imports without a warning, and is told apart."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from spec.generate import generator
from spec.generate.dialect import plain
from spec.generate.names import Name, group_names, name_operations
from spec.generate.requirements import check
from spec.openapi.document import Document, by_key, parse, schemas
from spec.openapi.lift import lifted
from spec.openapi.tree import flat
from support.small_documents import Node, document, operation, path_parameter, query, ref

TEXT: Node = {"type": "string"}


def object_of(**properties: Any) -> Node:
    return {"type": "object", "properties": properties}


ODD: dict[str, Any] = {
    "empty enum": {"type": "string", "enum": []},
    "no types": {"type": []},
    "true": True,
    "any items": {"type": "array", "items": True},
    "no more items": {"type": "array", "prefixItems": [TEXT], "items": False},
    "choice with true": {"oneOf": [True, TEXT]},
    "default that does not fit": {"type": "integer", "default": None},
    "enum of nulls": {"enum": [None]},
    "mixed enum": {"enum": ["a", 1, None]},
    "const object": {"const": {"a": 1}},
    "list of itself": ref("ListOfItself"),
    "map of itself": ref("MapOfItself"),
    "choice of itself": ref("ChoiceOfItself"),
    "pair": {"allOf": [ref("ListOfItself"), {"minItems": 1}]},
    "two choices": {
        "allOf": [
            {"oneOf": [object_of(a=TEXT), object_of(b=TEXT)]},
            {"oneOf": [object_of(c=TEXT), object_of(d=TEXT)]},
        ]
    },
    "either required": {**object_of(x=TEXT, y=TEXT), "anyOf": [{"required": ["x"]}, {"required": ["y"]}]},
    "object or null": {**object_of(z=TEXT), "type": ["object", "null"]},
    "in": {"$ref": "#/components/schemas/Whole/properties/part"},
    "deep": {"$ref": "#/x-shared/Deep"},
}
SCHEMAS: dict[str, Any] = {
    "ListOfItself": {"type": "array", "items": ref("ListOfItself")},
    "MapOfItself": {"type": "object", "additionalProperties": ref("MapOfItself")},
    "ChoiceOfItself": {"anyOf": [TEXT, {"type": "array", "items": ref("ChoiceOfItself")}]},
    "Whole": object_of(part=object_of(of_whole=TEXT)),
    "FooBar": object_of(a=TEXT),
    "foo_bar": object_of(b=TEXT),
    "HTTPError": object_of(a=TEXT),
    "HttpError": object_of(b=TEXT),
    "A": object_of(b=object_of(x=TEXT), c={"type": "string", "enum": ["p", "q"]}),
    "AB": object_of(y=TEXT),
    "AC": {"type": "string", "enum": ["r"]},
    "Odd": object_of(**ODD),
    "Names": object_of(
        **dict.fromkeys(("@type", "type", "class", "class_", "$ref", "ref", "+1", "-1", "日本", "💥"), TEXT)
    ),
}
SCHEMAS["Page[X]"] = object_of(of=TEXT)
PATHS: Node = {
    "/": {"get": operation()},
    "/-": {"get": operation()},
    "/_/_health": {"get": operation()},
    "/日本": {"get": operation(tags=["日本"])},
    "/中国": {"get": operation(tags=["中国"])},
    "/self": {"get": operation(tags=["self"])},
    "/{a.b}": {"get": operation(parameters=[path_parameter("a.b")])},
    "/async": {"get": operation(tags=["Async things"])},
    "x-note": {"anything": 1},
    "/tags/{tag}": {
        "get": operation(
            parameters=[
                *(query("tag"), query("tag[]"), query("Tag"), path_parameter("tag")),
                {"name": "tag", "in": "header", "schema": TEXT},
                {"name": "tag", "in": "cookie", "schema": TEXT},
            ],
            answer=object_of(
                **{
                    name: {"$ref": f"#/components/schemas/{name.replace('[', '%5B').replace(']', '%5D')}"}
                    for name in SCHEMAS
                }
            ),
        ),
    },
    "/shared": {"get": {"$ref": "#/paths/~1async/get"}},
}


def odd() -> Document:
    """The document as it is read."""
    made = document(PATHS, SCHEMAS, security=[{"a": []}, {"b": []}, {}])
    made["x-shared"] = {"Deep": object_of(deep=TEXT)}
    made["webhooks"] = {"event": {"post": {"requestBody": {"content": {"application/json": {"schema": ref("Gone")}}}}}}
    return flat(lifted(made))


PROGRAM = """
import importlib, inspect, json, pathlib, sys
import timbal_api.models as models
from timbal_api.client import Client
root = pathlib.Path(models.__file__).parent.parent
for path in sorted(root.glob("*/*.py")):
    importlib.import_module(f"timbal_api.{path.parent.name}.{path.stem}".removesuffix(".__init__"))
found = {name: getattr(models, name) for name in dir(models)}
groups = sorted(path.stem for path in (root / "groups").glob("[!_]*.py"))
client = Client()
of = {group: inspect.getmembers(getattr(client, group), inspect.ismethod) for group in groups}
names = models.Names.from_dict({"@type": 1, "type": 2, "class": 3, "class_": 4, "$ref": 5, "ref": 6, "+1": 7, "-1": 8})
print(json.dumps({
    "models": sorted(name for name, model in found.items() if isinstance(model, type)),
    "groups": groups,
    "methods": sorted(f"{group}.{name}" for group in groups for name, _ in of[group] if name[0] != "_"),
    "tags": list(inspect.signature(client.things.get_tag).parameters),
    "names": [
        *(names.type, names.type_, names.class__, names.class_, names.ref, names.ref_, names.field_1, names.field_1_)
    ],
}))
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the package made of the document has."""
    folder = tmp_path_factory.mktemp("odd")
    read = odd()
    check(read, "odd.yaml")
    generator.generate(read, name_operations(read, {}), folder / "timbal_api")
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM],
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_classes_that_would_have_one_name_are_all_there(made: dict[str, Any]) -> None:
    pairs = {"FooBar", "FooBar2", "HTTPError", "HttpError2", "A", "AB", "AB2", "Whole", "WholePart"}

    assert pairs <= set(made["models"]) | {"HttpError"}
    assert len({name.lower() for name in made["models"]}) == len(made["models"])


def test_every_operation_is_a_method_of_its_group(made: dict[str, Any]) -> None:
    assert made["groups"] == ["async_things_api", "self_api", "things", "中国", "日本"]
    assert len(made["methods"]) == 10


def test_parameters_of_one_name_are_arguments_of_their_own(made: dict[str, Any]) -> None:
    assert sorted(made["tags"]) == ["tag", *(f"tag{'_' * number}" for number in range(1, 6))]


def test_fields_of_one_name_are_attributes_of_their_own(made: dict[str, Any]) -> None:
    assert made["names"] == [2, 1, 3, 4, 6, 5, 7, 8]


def test_what_only_webhooks_need_is_not_missed() -> None:
    read = odd()

    assert "webhooks" not in read
    assert "GET /shared" in by_key(read)
    assert schemas(read)["WholePart"] == object_of(of_whole=TEXT)
    assert {"Page_X", "XSharedDeep"} <= schemas(read).keys()


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (True, {}),
        (False, {}),
        ({"type": []}, {}),
        ({"type": ["string"]}, TEXT),
        ({"enum": [None]}, {"type": "null"}),
        ({"type": "string", "enum": ["a", "a"]}, {"type": "string", "enum": ["a"]}),
        ({"type": "string", "format": "uuid", "minLength": -1, "title": "T"}, TEXT),
        ({"type": "array", "prefixItems": [TEXT], "items": False}, {"type": "array", "items": TEXT}),
        ({"type": "array", "prefixItems": [TEXT]}, {"type": "array", "items": {}}),
        ({**ref("A"), "description": "d"}, {**ref("A"), "description": "d"}),
        ({**ref("A"), "required": ["x"]}, {"allOf": [ref("A"), {"required": ["x"]}]}),
        (ref("N"), {"anyOf": [ref("N"), {"type": "null"}]}),
    ],
)
def test_a_schema_in_the_dialect_of_the_generator(schema: Any, expected: Node) -> None:
    assert plain(schema, {"N"}) == expected


def test_groups_of_tags_whose_classes_would_have_one_name() -> None:
    assert group_names(["Async thing", "thing", "Thing"]) == {
        "thing": "thing",
        "Thing": "thing",
        "Async thing": "async_thing_api",
    }


def test_names_of_any_script_are_locked() -> None:
    made = document({"/日本": {"get": operation(tags=["中国"])}})
    names = name_operations(made, {})

    assert names == {"GET /日本": Name("中国", "get_日本")}
    assert name_operations(made, {key: str(name) for key, name in names.items()}) == names


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "nullable": True, "enum": ["a"]}, {"type": ["string", "null"], "enum": ["a", None]}),
        ({"type": "string", "nullable": False}, TEXT),
        (
            {**ref("A"), "nullable": True, "description": "d"},
            {"anyOf": [ref("A"), {"type": "null"}], "description": "d"},
        ),
        ({**ref("A"), "type": "object"}, ref("A")),
        ({"allOf": [ref("A")], "nullable": True}, {"anyOf": [{"allOf": [ref("A")]}, {"type": "null"}]}),
        ({"oneOf": [ref("A")], "nullable": True}, {"oneOf": [ref("A"), {"type": "null"}]}),
        ({"type": "integer", "minimum": 0, "exclusiveMinimum": True}, {"type": "integer", "exclusiveMinimum": 0}),
        ({"type": "integer", "maximum": 9, "exclusiveMaximum": False}, {"type": "integer", "maximum": 9}),
        ({"type": "string", "example": "x"}, {"type": "string", "examples": ["x"]}),
        (object_of(example=TEXT, nullable=TEXT), object_of(example=TEXT, nullable=TEXT)),
    ],
)
def test_a_schema_of_3_0_as_3_1_writes_it(old: Node, new: Node) -> None:
    read = lifted({**document(schemas={"A": object_of(a=TEXT), "S": old}), "openapi": "3.0.3"})

    assert (read["openapi"], read["x-lifted-from"], schemas(read)["S"]) == ("3.1.0", "3.0.3", new)


def test_numbers_and_times_are_what_json_calls_so() -> None:
    numbers = "a: [12:30, 010, 1_000, 0x1F, 2020-01-02, yes, +1, .inf, 1e3, -3, 0.5, ~, true]"
    text = f"{numbers}\nb: &b {{x: 1}}\nc: {{<<: *b, y: 2}}"

    assert parse(text) == {
        "a": ["12:30", "010", "1_000", "0x1F", "2020-01-02", "yes", "+1", ".inf", 1000.0, -3, 0.5, None, True],
        "b": {"x": 1},
        "c": {"x": 1, "y": 2},
    }


def test_a_merge_of_merges_is_no_bomb() -> None:
    lines = ["a0: &a0 {k: 1}", *(f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 9)}]}}" for n in range(1, 12))]

    assert parse("\n".join(lines))["a11"] == {"k": 1}
