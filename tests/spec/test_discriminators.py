"""What a discriminator says is how a choice is read: by the value of one key, and openly where no value is known."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from support.small_documents import Node, document, operation, ref
from support.small_packages import make, run

TEXT: Node = {"type": "string"}


def animal(*keys: str, kind: Node | None = None) -> Node:
    return {"type": "object", "properties": {"kind": kind or TEXT, **dict.fromkeys(keys, TEXT)}}


PETS: Node = {"Cat": animal("name", "lives"), "Dog": animal("name", "breed"), "Other": animal("name")}
MAPPED = {"cat": "#/components/schemas/Cat", "dog": "Dog", "hound": "#/components/schemas/Dog"}


def read(folder: Path, choice: Node, *values: Any, schemas: Node | None = None) -> list[Any]:
    """The names of the types that each value is read as, by a field that is this choice."""
    owner = {"type": "object", "required": ["pet"], "properties": {"pet": choice}}
    made = document({"/a": {"get": operation(answer=ref("Owner"))}}, {**(schemas or PETS), "Owner": owner})
    make(made, folder)
    code = f"""
from timbal_api.models import Owner
def name(value):
    return [name(each) for each in value] if isinstance(value, list) else type(value).__name__
values = json.loads({json.dumps(json.dumps(values))})
print(json.dumps([name(Owner.from_dict({{"pet": value}}).pet) for value in values]))
"""
    found: list[Any] = run(folder, code)
    return found


def choice(mapping: Node | None = None, *names: str, **more: Any) -> Node:
    discriminator = {"propertyName": "kind", **({} if mapping is None else {"mapping": mapping}), **more}
    return {"oneOf": [ref(name) for name in names or ("Cat", "Dog")], "discriminator": discriminator}


def test_the_value_of_the_key_tells_and_not_the_other_keys(tmp_path: Path) -> None:
    misleading = [{"kind": "cat", "breed": "x"}, {"kind": "dog", "lives": "9"}, {"kind": "hound", "lives": "9"}]
    assert read(tmp_path, choice(MAPPED), *misleading) == ["Cat", "Dog", "Dog"]


@pytest.mark.parametrize("value", [{"kind": "fish", "name": "x"}, {"name": "x"}, {"kind": ["cat"]}, {"kind": None}, {}])
def test_what_no_value_tells_stays_the_object_or_is_what_the_document_says(tmp_path: Path, value: Any) -> None:
    assert read(tmp_path / "open", choice(MAPPED), value) == ["dict"]
    other = choice(MAPPED, "Cat", "Dog", "Other", defaultMapping="#/components/schemas/Other")
    assert read(tmp_path / "other", other, value, {"kind": "cat"}) == ["Other", "Cat"]


def test_without_a_mapping_the_constants_of_the_members_tell_or_else_their_names(tmp_path: Path) -> None:
    with_constants = {"Cat": animal(kind={"const": "cat"}), "Dog": animal(kind={"type": "string", "enum": ["dog"]})}
    values = [{"kind": "cat"}, {"kind": "dog"}, {"kind": "Cat"}]
    assert read(tmp_path / "own", choice(), *values, schemas=with_constants) == ["Cat", "Dog", "dict"]
    values = [{"kind": "Cat", "breed": "x"}, {"kind": "Dog"}, {"kind": "cat"}]
    assert read(tmp_path / "names", choice(), *values) == ["Cat", "Dog", "dict"]
    partly = choice({"cat": "Cat"})
    assert read(tmp_path / "partly", partly, {"kind": "cat"}, {"kind": "Dog"}, {"kind": "Cat"}) == [
        "Cat",
        "Dog",
        "dict",
    ]


def test_members_in_place_lists_and_other_types_beside_them(tmp_path: Path) -> None:
    inline = {**choice(MAPPED), "anyOf": [ref("Cat"), ref("Dog"), TEXT, {"type": "null"}, {"type": "array"}]}
    del inline["oneOf"]
    assert read(tmp_path / "others", inline, {"kind": "dog"}, "x", None, [1]) == ["Dog", "str", "NoneType", ["int"]]
    many = {"type": "array", "items": choice(MAPPED)}
    assert read(tmp_path / "list", many, [{"kind": "dog"}, {"kind": "cat"}, {}, 5]) == [["Dog", "Cat", "dict", "int"]]
    written_out: Node = {"oneOf": [animal("x", kind={"const": "a"}), animal("y", kind={"const": "b"})]}
    written_out["discriminator"] = {"propertyName": "kind"}
    expected = ["OwnerPetB", "OwnerPetA", "dict"]
    assert read(tmp_path / "inline", written_out, {"kind": "b", "x": ""}, {"kind": "a"}, {"kind": "c"}) == expected


def test_one_member_or_null_is_that_member(tmp_path: Path) -> None:
    alone = {"oneOf": [ref("Cat"), {"type": "null"}], "discriminator": {"propertyName": "kind", "mapping": MAPPED}}
    assert read(tmp_path, alone, {"kind": "cat"}, {"kind": "dog"}, None) == ["Cat", "Cat", "NoneType"]


def test_a_constant_is_filled_in_and_the_type_says_that_it_is_open(tmp_path: Path) -> None:
    owner = {"type": "object", "properties": {"pet": choice(MAPPED)}}
    made = document({"/a": {"get": operation(answer=ref("Owner"))}}, {**PETS, "Owner": owner})
    make(made, tmp_path)
    source = (tmp_path / "timbal_api" / "models" / "owner.py").read_text()
    assert "pet: _models.Cat | _models.Dog | builtins.dict[str, Any] | None" in source
    code = "from timbal_api.models import Cat, Dog\nprint(json.dumps([Cat(name='x').to_dict(), Dog().to_dict()]))"
    assert run(tmp_path, code) == [{"name": "x", "kind": "cat"}, {}]
