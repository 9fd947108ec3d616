"""What the templates print of values: texts that cannot break out, names that Python allows, types."""

from __future__ import annotations

import ast
import keyword
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openapi_python_client.parser.properties import ModelProperty

from spec.generate import python_types
from spec.generate.disguise import disguise
from support.search import cases
from support.small_documents import Node, document, endpoint_of, operation, ref, seen

# ------------------------------------------------------------------------------------------------ docstrings

HOSTILE = [
    '"""',
    '""""',
    'ends with a quote"',
    "ends with a backslash\\",
    'ends with both \\"',
    '"""\nimport os\nos.abort()\n"""',
    "\\",
    "\\\\",
    '\\"""',
    "\\N{BULLET} \\x41 \\u0041 \\777",
    "{{ 7 * 7 }} {% raw %} {# x #}",
    "a\x00b\x07c",
    "tab\tand\r\nreturn\rand\x0bmore\u2028lines",
    "x" * 400,
    '\\"' * 200,
    "é 漢字 🎉 \u202e",
    "",
    "   \n\n  ",
]


def read_back(value: str, indent: int) -> str:
    """A docstring as Python reads it, of source that the text could have broken."""
    margin = " " * indent
    head = "class C:\n" if indent == 4 else "class C:\n    def f(self):\n"
    source = f'{head}{margin}"""{python_types.docstring(value, indent)}\n{margin}"""\n{margin}x = 1\n'
    tree = ast.parse(source)
    assert len(tree.body) == 1
    body: Any = tree.body[0]
    node = body.body[0] if indent == 8 else body
    assert len(node.body) == 2
    text = ast.get_docstring(node)
    assert text is not None
    return text


def words(text: str) -> list[str]:
    shown = "".join(each for each in text if each.isprintable() or each.isspace())
    return shown.split()


@pytest.mark.parametrize("indent", [4, 8])
@pytest.mark.parametrize("value", HOSTILE)
def test_no_text_breaks_out_of_its_docstring(value: str, indent: int) -> None:
    assert "".join(words(read_back(value, indent))) == "".join(words(value))


@settings(max_examples=cases(300))
@given(st.text(st.sampled_from("\"\\\n {}N'xa\t"), max_size=60))
@example('"\\')
def test_no_mixture_of_quotes_and_backslashes_breaks_out(value: str) -> None:
    assert "".join(words(read_back(value, 8))) == "".join(words(value))


def test_lines_are_wrapped_and_entries_hang() -> None:
    text = "Args:\n    name: " + "word " * 30 + "\n    other: short"

    lines = python_types.docstring(text, 8, 80).splitlines()

    assert lines[0] == "Args:"
    assert lines[1].startswith(" " * 12 + "name: word")
    assert lines[2].startswith(" " * 16 + "word")
    assert lines[-1] == " " * 12 + "other: short"
    assert max(map(len, lines)) <= 80


def test_lists_keep_their_shape() -> None:
    text = "- " + "word " * 30 + "\n- other"

    lines = python_types.docstring(text, 0, 60).splitlines()

    assert [line[:3] for line in lines] == ["- w", "  w", "  w", "- o"]


# ------------------------------------------------------------------------------------------------ names


def model(**properties: Node) -> ModelProperty:
    """An object with these properties, as the generator sees it."""
    schema = {"type": "object", "required": list(properties), "properties": properties}
    made = document({"/a": {"post": operation(body={"application/json": {"schema": ref("A")}})}}, {"A": schema})
    (endpoint,) = seen(disguise(made)).endpoints.values()
    found = endpoint.bodies[0].prop
    assert isinstance(found, ModelProperty)
    return found


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("name", "name"),
        ("created_at", "created_at"),
        ("createdAt", "created_at"),
        ("X-Request-Id", "x_request_id"),
        ("K2", "k2"),
        ("from", "from_"),
        ("class", "class_"),
        ("None", "none"),
        ("type", "type"),
        ("id", "id"),
        ("list", "list_"),
        ("dict", "dict_"),
        ("str", "str_"),
        ("builtins", "builtins_"),
        ("from_dict", "from_dict_"),
        ("to_dict", "to_dict_"),
        ("page_facts", "page_facts_"),
        ("self", "self_"),
        ("body", "body_"),
        ("progress", "progress_"),
        ("_id", "id"),
        ("__class__", "class_"),
        ("a.b", "a_b"),
        ("2fa", "field_2fa"),
        ("größe", "größe"),
        ("日本", "日本"),
        ("+1", "field_1"),
    ],
)
def test_the_name_of_an_attribute(key: str, name: str) -> None:
    (field,) = python_types.model_fields(model(**{key: {"type": "string"}}))

    assert (field.name, field.key) == (name, key)
    assert field.name.isidentifier()
    assert not keyword.iskeyword(field.name)
    assert bool(field.special) is (name != key)


@pytest.mark.parametrize("key", ["$", "漢字", "", " ", "-", "🎉"])
def test_any_key_gets_some_name(key: str) -> None:
    (field,) = python_types.model_fields(model(**{key: {"type": "string"}}))

    assert field.name.isidentifier()
    assert field.key == key


def test_keys_with_one_name_are_told_apart() -> None:
    fields = python_types.model_fields(model(foo_bar={}, fooBar={}, **{"foo-bar": {}}))

    assert [(field.name, field.key) for field in fields] == [
        ("foo_bar", "foo_bar"),
        ("foo_bar_", "fooBar"),
        ("foo_bar__", "foo-bar"),
    ]


@pytest.mark.parametrize(
    "keys", [("@type", "type"), ("class_", "class"), ("$ref", "ref"), ("+1", "-1"), ("tag[]", "tag")]
)
def test_what_python_allows_keeps_its_name_wherever_it_stands(keys: tuple[str, str]) -> None:
    names = {field.key: field.name for field in python_types.model_fields(model(**{key: {} for key in keys}))}

    assert len(set(names.values())) == 2
    assert all(names[key] == key for key in keys if key.isidentifier() and not keyword.iskeyword(key))


# ------------------------------------------------------------------------------------------------ types

TEXT: Node = {"type": "string"}
SCHEMAS: dict[str, Node] = {
    "Run": {"type": "object", "properties": {"id": TEXT}},
    "User": {"type": "object", "properties": {"name": TEXT}},
    "State": {"type": "string", "enum": ["on", "off"]},
}


@pytest.mark.parametrize(
    ("schema", "read", "given", "reader"),
    [
        (TEXT, "str", "str", ""),
        ({"type": "integer"}, "int", "int", ""),
        ({"type": "number"}, "float", "float", ""),
        ({"type": "boolean"}, "bool", "bool", ""),
        ({"type": "string", "format": "date-time"}, "datetime", "datetime", ""),
        ({"type": "string", "format": "date"}, "date", "date", ""),
        ({"type": "string", "format": "binary"}, "bytes", "FileContent | File", ""),
        ({}, "Any", "Any", ""),
        ({"type": ["string", "null"]}, "str | None", "str | None", ""),
        ({"type": ["null", "integer"]}, "int | None", "int | None", ""),
        ({"const": "x"}, "Literal['x']", "Literal['x']", ""),
        (ref("State"), "_models.State", "_models.State", ""),
        (ref("Run"), "_models.Run", "_models.Run | Mapping[str, Any]", "Ref('Run')"),
        ({"type": "array", "items": TEXT}, "builtins.list[str]", "Sequence[str]", ""),
        (
            {"type": "array", "items": ref("Run")},
            "builtins.list[_models.Run]",
            "Sequence[_models.Run | Mapping[str, Any]]",
            "ListOf(Ref('Run'))",
        ),
        ({"type": "object"}, "builtins.dict[str, Any]", "Mapping[str, Any]", ""),
        ({"type": "object", "additionalProperties": TEXT}, "builtins.dict[str, str]", "Mapping[str, str]", ""),
        (
            {"type": "object", "additionalProperties": ref("Run")},
            "builtins.dict[str, _models.Run]",
            "Mapping[str, _models.Run | Mapping[str, Any]]",
            "MapOf(Ref('Run'))",
        ),
        (
            {"oneOf": [ref("Run"), ref("User"), {"type": "null"}]},
            "_models.Run | _models.User | None",
            "_models.Run | _models.User | Mapping[str, Any] | None",
            "OneOf(Ref('Run'), Ref('User'))",
        ),
        (
            {"oneOf": [{"type": "null"}, ref("Run")]},
            "_models.Run | None",
            "_models.Run | Mapping[str, Any] | None",
            "Ref('Run')",
        ),
        ({"oneOf": [TEXT, ref("Run")]}, "str | _models.Run", "str | _models.Run | Mapping[str, Any]", "Ref('Run')"),
        ({"oneOf": [{}, ref("Run")]}, "Any", "Any", "Ref('Run')"),
        ({"anyOf": [{"type": "integer"}, {"type": "integer"}]}, "int", "int", ""),
    ],
)
def test_types_and_readers(schema: Node, read: str, given: str, reader: str) -> None:
    body = {"type": "object", "required": ["x"], "properties": {"x": schema}}
    made = document(
        {"/a": {"post": operation(body={"application/json": {"schema": ref("A")}})}}, {"A": body, **SCHEMAS}
    )
    found: Any = endpoint_of(made).bodies[0].prop
    (property,) = found.required_properties

    assert python_types.type_of(property) == read
    assert python_types.type_of(property, argument=True) == given
    assert python_types.reader_of(property) == reader


def test_what_may_be_left_out_may_be_none() -> None:
    assert [python_types.or_none(kind) for kind in ("Any", "int | None", "str")] == ["Any", "int | None", "str | None"]
