"""The normalizing rules about schemas, each on the smallest document that needs it."""

from __future__ import annotations

from typing import Any

import pytest

from spec.generate.names import name_operations
from spec.generate.normalize import normalize
from spec.generate.schema_rules import TAKEN, pascal
from spec.openapi import document as documents
from spec.openapi.document import DocumentError
from support.small_documents import Node, document, operation, ref, seen

TEXT: Node = {"type": "string"}
NUMBER: Node = {"type": "integer"}


def object_of(**properties: Node) -> Node:
    return {"type": "object", "required": list(properties), "properties": properties}


def normal(made: Node) -> dict[str, Any]:
    """The named schemas after normalizing."""
    made = normalize(made, name_operations(made, {}))
    assert seen(made).problems == []
    return documents.schemas(made)


def of(**schemas: Node) -> dict[str, Any]:
    return normal(document(schemas=schemas))


# -------------------------------------------------------------------------------------------------- allOf


def test_all_parts_of_an_object_are_one_object() -> None:
    merged = of(A=object_of(a=TEXT), B=object_of(b=TEXT), C={"allOf": [ref("A"), ref("B"), object_of(c=NUMBER)]})["C"]

    assert merged == {"type": "object", "required": ["a", "b", "c"], "properties": {"a": TEXT, "b": TEXT, "c": NUMBER}}


def test_own_properties_and_text_beside_allof_stay() -> None:
    schema = {"description": "Own.", "allOf": [ref("A")], "properties": {"b": TEXT}, "required": ["b"]}

    merged = of(A={**object_of(a=TEXT), "description": "Of A."}, C=schema)["C"]

    assert merged["description"] == "Own."
    assert list(merged["properties"]) == ["a", "b"]
    assert merged["required"] == ["a", "b"]


def test_a_later_part_says_more_about_a_property() -> None:
    parts = [object_of(a=TEXT), {"type": "object", "properties": {"a": {"description": "Words."}}}]

    assert of(C={"allOf": parts})["C"]["properties"]["a"] == {"type": "string", "description": "Words."}


def test_allof_over_alternatives_becomes_alternatives() -> None:
    schemas = of(
        A=object_of(a=TEXT), B=object_of(b=TEXT), C={"allOf": [{"oneOf": [ref("A"), ref("B")]}, object_of(c=TEXT)]}
    )

    members = [schemas[name] for name in documents.schema_refs(schemas["C"])]
    assert sorted(sorted(member["properties"]) for member in members) == [["a", "c"], ["b", "c"]]


def test_a_lone_reference_in_allof_stays_a_reference() -> None:
    assert of(A=object_of(a=TEXT), B=object_of(x={"allOf": [ref("A")], "description": "d"}))["B"]["properties"][
        "x"
    ] == {
        "allOf": [ref("A")],
        "description": "d",
    }


def test_an_example_is_no_schema() -> None:
    example = {"allOf": [1, 2], "oneOf": "x", "$defs": None}

    assert of(A={**object_of(a=TEXT), "example": example})["A"]["example"] == example


# --------------------------------------------------------------------------------- alternatives of one shape


def lists_of(*names: str) -> Node:
    return {"oneOf": [object_of(xs={"type": "array", "items": ref(name)}) for name in names]}


def test_lists_of_different_things_are_one_list_of_either() -> None:
    made = document(schemas={"A": object_of(a=TEXT), "B": object_of(b=TEXT), "L": lists_of("A", "B")})

    assert {"LType0", "LType1"} <= set(seen(made).models), "no key tells the two apart"
    assert normal(made)["L"] == object_of(xs={"type": "array", "items": {"oneOf": [ref("A"), ref("B")]}})


def test_only_what_all_require_is_required() -> None:
    either = {"oneOf": [object_of(x=TEXT, y=TEXT), {"type": "object", "properties": {"x": NUMBER, "y": TEXT}}]}

    assert of(E=either)["E"] == {
        "type": "object",
        "properties": {"x": {"oneOf": [TEXT, NUMBER]}, "y": TEXT},
        "required": [],
    }


@pytest.mark.parametrize(
    "members",
    [
        [object_of(kind={"const": "a"}, x=TEXT), object_of(kind={"const": "b"}, x=NUMBER)],
        [object_of(x=TEXT), object_of(y=TEXT)],
        [object_of(x=TEXT), TEXT],
    ],
    ids=["a constant tells them apart", "keys tell them apart", "one is no object"],
)
def test_alternatives_that_can_be_told_apart_stay(members: list[Node]) -> None:
    assert "oneOf" in of(E={"oneOf": members})["E"]


# ----------------------------------------------------------------------------------------- maps and names


def test_an_object_with_free_keys_is_a_dict_wherever_it_is_meant() -> None:
    free = {"type": "object", "additionalProperties": NUMBER}
    schemas = of(M=free, A=object_of(a=ref("M"), b={"type": "array", "items": ref("M")}, c={"oneOf": [ref("M"), TEXT]}))

    assert "M" not in schemas
    properties = schemas["A"]["properties"]
    assert properties["a"] == properties["b"]["items"] == properties["c"]["oneOf"][0] == free


def test_alternatives_inside_of_a_dict_are_named_once() -> None:
    masks = {"type": "object", "additionalProperties": {"oneOf": [object_of(x=TEXT), object_of(y=TEXT)]}}

    schemas = of(Masks=masks, A=object_of(m=ref("Masks")), B=object_of(m=ref("Masks")))

    assert sorted(schemas) == ["A", "B", "MasksValueX", "MasksValueY", "ThingsListResult"]


@pytest.mark.parametrize(
    ("members", "names"),
    [
        ([object_of(kind={"const": "base64"}), object_of(kind={"enum": ["url"]})], {"AVBase64", "AVUrl"}),
        ([object_of(x=TEXT, z=TEXT), object_of(y=TEXT, z=TEXT)], {"AVX", "AVY"}),
        ([object_of(x=ref("P")), object_of(x=ref("Q"))], {"AVP", "AVQ"}),
        ([object_of(x=TEXT), object_of(x=TEXT, y=TEXT)], {"AV1", "AVY"}),
    ],
    ids=["by a constant", "by a key", "by what they hold", "by number at worst"],
)
def test_inline_alternatives_are_named_by_what_tells_them_apart(members: list[Node], names: set[str]) -> None:
    made = document(schemas={"P": object_of(p=TEXT), "Q": object_of(q=TEXT), "A": object_of(v={"oneOf": members})})

    assert {"AVType0", "AVType1"} <= set(seen(made).models)
    assert names <= set(seen(normalize(made, name_operations(made, {}))).models)


def test_inline_bodies_and_answers_are_named_after_their_operation() -> None:
    made = document(
        {
            "/things": {
                "post": operation(body={"application/json": {"schema": object_of(a=TEXT)}}, answer=object_of(b=TEXT))
            }
        }
    )

    assert sorted(normal(made)) == ["ThingsCreateBody", "ThingsCreateResult"]


def test_two_inline_schemas_with_one_name_are_told_apart() -> None:
    taken = object_of(other=TEXT)
    made = document(
        {"/things": {"get": operation(answer=object_of(b=ref("ThingsListResult")))}}, {"ThingsListResult": taken}
    )

    schemas = normal(made)

    assert schemas["ThingsListResult"] == taken
    assert schemas["ThingsListResult2"]["properties"] == {"b": ref("ThingsListResult")}


def test_a_single_allowed_text_is_a_constant() -> None:
    schemas = of(A={**object_of(kind={"type": "string", "enum": ["x"]}), "required": ["kind"]})

    assert schemas["A"]["properties"]["kind"] == {"type": "string", "const": "x"}


def test_a_single_allowed_text_that_may_be_left_out_is_none() -> None:
    optional = {"type": "object", "properties": {"kind": {"type": "string", "enum": ["x"]}}}

    assert of(A=optional)["A"]["properties"]["kind"] == {"type": "string", "enum": ["x"]}


@pytest.mark.parametrize("name", sorted(TAKEN))
def test_names_that_the_generated_code_needs_are_left_to_it(name: str) -> None:
    schemas = of(**{name: object_of(a=TEXT), "B": object_of(b=ref(name))})

    assert name not in schemas
    assert schemas["B"]["properties"]["b"] == ref(f"{name}Object")


def test_the_class_of_a_group_keeps_its_name() -> None:
    schemas = of(Things=object_of(a=TEXT), AsyncThings=object_of(b=TEXT))

    assert {"ThingsObject", "AsyncThingsObject"} <= set(schemas)


def test_the_overlay_can_name_a_model() -> None:
    schemas = of(
        Res={**object_of(a={"oneOf": [object_of(x=TEXT), object_of(y=TEXT)]}), "x-timbal-model": "StopResult"},
        B=object_of(b=ref("Res")),
    )

    assert "Res" not in schemas
    assert {"StopResult", "StopResultAX", "StopResultAY"} <= set(schemas)
    assert schemas["B"]["properties"]["b"] == ref("StopResult")


def test_the_overlay_can_name_inline_alternatives() -> None:
    either = {"oneOf": [object_of(x=TEXT), object_of(y=TEXT)], "x-timbal-model": "Mask"}

    assert {"MaskX", "MaskY"} <= set(of(A=object_of(v={"type": "object", "additionalProperties": either})))


def test_a_name_that_is_another_models_is_refused() -> None:
    with pytest.raises(DocumentError, match="schema A: there is a schema B already"):
        of(A={**object_of(a=TEXT), "x-timbal-model": "B"}, B=object_of(b=TEXT))


def test_schemas_that_hold_themselves_are_trees() -> None:
    schemas = of(
        Tree=object_of(
            children={"type": "array", "items": ref("Tree")}, next={"oneOf": [ref("Tree"), {"type": "null"}]}
        )
    )

    assert schemas["Tree"]["properties"]["children"]["items"] == ref("Tree")


def test_pascal() -> None:
    assert [pascal(text) for text in ("runs_list", "k2", "a-b c", "fooBar", "")] == [
        "RunsList",
        "K2",
        "ABC",
        "FooBar",
        "",
    ]
