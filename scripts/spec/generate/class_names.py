"""Names of classes: every class and choice of texts gets one of its own before the generator sees it.

The generator names what stands inline after where it stands, and stops where two come out alike. Here the names are the
same wherever they can be, and where two come out alike the named schema has it, and the other one a number.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier, pascal_case

from ..openapi.document import (
    SCHEMA_REF,
    Document,
    DocumentError,
    media_types,
    operations,
    ref_name,
    schema_types,
    schemas,
    walk,
)
from .dialect import Schema, is_class
from .schema_rules import EXTENSION, TAKEN

PREFIX = "field_"
"""What the generator puts before a word that cannot begin a name."""


def class_names(document: Document, groups: Iterable[str]) -> None:
    """Give every named schema the name of its class, which no other has.

    Args:
        document: The document to change.
        groups: The groups of operations, each of which is a class too.
    """
    _Names(document, groups).rename()


def inline_classes(document: Document, groups: Iterable[str]) -> None:
    """Put every inline class and choice of texts among the named schemas.

    Args:
        document: The document to change, whose named schemas have the names of their classes.
        groups: The groups of operations, each of which is a class too.
    """
    names = _Names(document, groups)
    names.keep()
    named = schemas(document)
    for name, schema in list(named.items()):
        if schema.get("enum") and None in schema["enum"]:
            named[name] = names.settle(schema, "", name)
        elif is_class(schema):
            schema["type"] = "object"
            names.settle_below(schema, name)
        else:
            names.settle_members(schema, "", name)
    for operation in operations(document):
        base = str(PythonIdentifier(operation.node["operationId"], PREFIX))
        for parameter in operation.node.get("parameters", []):
            parameter["schema"] = names.settle(parameter["schema"], base, parameter["name"])
        for media in media_types(operation.node.get("requestBody")).values():
            media["schema"] = names.settle(media["schema"], base, "body")
        for status, response in operation.node.get("responses", {}).items():
            for media in media_types(response).values():
                media["schema"] = names.settle(media["schema"], base, f"response_{status}")


class _Names:
    """The classes of a document, and what is taken by now."""

    def __init__(self, document: Document, groups: Iterable[str]) -> None:
        classes = [str(ClassName(group, PREFIX)) for group in groups]
        self._document = document
        self._named = schemas(document)
        self._taken = {*TAKEN, *classes, *(f"Async{each}" for each in classes)}
        self._modules: set[str] = set()
        self._numbers: dict[str, int] = {}
        self._maps = 0

    def keep(self) -> None:
        """Leave every named schema its name."""
        self._taken |= self._named.keys()
        self._modules |= set(map(self._module, self._named))

    def rename(self) -> None:
        """Call every named schema as its class is called."""
        wishes = {name: self._wish(name, schema) for name, schema in self._named.items()}
        exact = sorted(wishes, key=lambda name: (not self._given(name), wishes[name] != name))
        new = {name: self._free(wishes[name]) for name in exact}
        renamed = {new[name]: schema for name, schema in self._named.items()}
        self._named.clear()
        self._named.update(renamed)
        for node in walk(self._document):
            if ref_name(node) in new:
                node["$ref"] = SCHEMA_REF + new[ref_name(node)]

    def _given(self, name: str) -> bool:
        schema = self._named[name]
        return isinstance(schema, dict) and EXTENSION in schema

    def _wish(self, name: str, schema: Any) -> str:
        if self._given(name):
            given = str(schema[EXTENSION])
            if given in self._named and given != name:
                raise DocumentError(f"schema {name}: there is a schema {given} already")
            return given
        wish = str(ClassName(f"{name}Object" if name in self._taken else name, PREFIX))
        return f"{wish}Object" if wish in self._taken else wish

    def _free(self, wish: str) -> str:
        """A name whose class and whose module no other has, also where files differ by more than by case."""
        name = wish
        while name in self._taken or self._module(name) in self._modules:
            self._numbers[wish] = self._numbers.get(wish, 1) + 1
            name = str(ClassName(f"{wish}{self._numbers[wish]}", PREFIX))
        self._taken.add(name)
        self._modules.add(self._module(name))
        return name

    @staticmethod
    def _module(name: str) -> str:
        return str(PythonIdentifier(name, PREFIX)).lower()

    def settle(self, schema: Schema, parent: str, name: str) -> Schema:
        """A schema with a name for each class and each choice of texts in it.

        Args:
            schema: The schema.
            parent: The class that it stands in, or the operation.
            name: What the generator calls it there.
        """
        if "$ref" in schema:
            return schema
        if schema.get("enum"):
            return self._choice(schema, parent, name)
        if is_class(schema):
            own = {"$ref": SCHEMA_REF + self._put({**schema, "type": "object"}, parent, name)}
            others = [{"type": each} for each in schema_types(schema) if each != "object"]
            return {"anyOf": [own, *others]} if others else own
        self.settle_members(schema, parent, name)
        return schema

    def settle_below(self, model: Schema, name: str) -> None:
        """Settle what stands in the properties of a class."""
        for key, value in model["properties"].items():
            model["properties"][key] = self.settle(value, name, key)
        if isinstance(model.get("additionalProperties"), dict):
            model["additionalProperties"] = self.settle(model["additionalProperties"], name, "AdditionalProperty")

    def settle_members(self, schema: Schema, parent: str, name: str) -> None:
        """Settle what stands in an array, a map or a choice."""
        if isinstance(schema.get("items"), dict):
            suffix = "_type_0" if isinstance(schema.get("type"), list) else ""
            schema["items"] = self.settle(schema["items"], parent, f"{name}{suffix}_item")
        alternatives = [*(schema.get("anyOf") or []), *(schema.get("oneOf") or [])]
        for kind in ("anyOf", "oneOf", "allOf"):
            if kind in schema:
                schema[kind] = [
                    self.settle(each, parent, f"{name}_type_{_index(alternatives, each)}") for each in schema[kind]
                ]
        if "object" in str(schema.get("type")) and not schema.get("properties"):
            if isinstance(schema.get("additionalProperties"), dict):
                inner = str(ClassName(pascal_case(parent) + pascal_case(name), PREFIX))
                schema["additionalProperties"] = self.settle(
                    schema["additionalProperties"], inner, "AdditionalProperty"
                )
            self._maps += 1
            schema["title"] = f"FreeKeys{self._maps}"  # which is printed nowhere

    def _choice(self, schema: Schema, parent: str, name: str) -> Schema:
        values = [each for each in schema["enum"] if each is not None]
        if len(values) < len(schema["enum"]):
            words = {key: schema[key] for key in ("description",) if key in schema}
            own = self._put({**schema, "enum": values}, parent, f"{name}_type_1")
            return {**words, "oneOf": [{"type": "null"}, {"$ref": SCHEMA_REF + own}]}
        return {"$ref": SCHEMA_REF + self._put(schema, parent, name)}

    def _put(self, schema: Schema, parent: str, name: str) -> str:
        """Put a schema among the named ones, or find it there."""
        wish = str(ClassName(pascal_case(parent) + pascal_case(name) if parent else name, PREFIX))
        if self._named.get(wish) == schema or _same_values(self._named.get(wish), schema):
            return wish
        found = self._free(wish)
        self._named[found] = schema
        if is_class(schema):
            self.settle_below(schema, found)
        return found


def _same_values(one: Any, other: Schema) -> bool:
    return isinstance(one, dict) and bool(one.get("enum")) and set(one["enum"]) == set(other.get("enum") or [])


def _index(alternatives: list[Schema], schema: Schema) -> int:
    return next((at for at, each in enumerate(alternatives) if each is schema), 0)
