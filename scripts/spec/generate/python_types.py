"""What the templates print of values: the Python names, types and readers of fields and parameters, and models."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from openapi_python_client import strings
from openapi_python_client.parser.properties import (
    AnyProperty,
    EnumProperty,
    LiteralEnumProperty,
    ModelProperty,
    Property,
)
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.schema.untrusted_string import UntrustedString

from .dialect import TOLD
from .disguise import members_of
from .names import attribute_names
from .paging import EXTENSION

_PLAIN: dict[type, list[str]] = {
    AnyProperty: ["Any"],
    BooleanProperty: ["bool"],
    DateProperty: ["date"],
    DateTimeProperty: ["datetime"],
    FloatProperty: ["float"],
    IntProperty: ["int"],
    NoneProperty: ["None"],
    StringProperty: ["str"],
}


def text(value: object) -> str:
    """A text from the document as it is; only ever printed through `repr` or `docstring`."""
    return value.get_untrusted_value() if isinstance(value, UntrustedString) else str(value or "")


def docstring(value: str, indent: int = 4, width: int = 113) -> str:
    """Text that is safe between triple quotes, wrapped and indented: 120 characters a line, with both quotes."""
    safe = strings.safe_for_docstring(value.strip())
    lines = [part for line in safe.splitlines() for part in (_wrap(line, width - indent) if line.strip() else [""])]
    # A quote or a backslash at the end would run into the closing quotes.
    return ("\n" + " " * indent).join(lines) + (" " if safe.endswith(('"', "\\")) else "")


@cache
def _wrap(line: str, width: int) -> list[str]:
    item = re.match(r"\s+(?=\w+: )", line)
    lead = re.match(r"\s*(?:[-*] )?", line)
    hanging = item.group() + "    " if item else " " * len(lead.group()) if lead else ""
    return textwrap.wrap(line, width, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False)


def type_of(property: PropertyProtocol, *, argument: bool = False) -> str:
    """The Python type of a value.

    Args:
        property: The generator's view of it.
        argument: Whether the value is given by a caller, who may give any sequence where JSON has an array, and any
            mapping where it has an object.
    """
    return union(_types(property, argument))


def union(types: Iterable[str]) -> str:
    """Several types as one: each once, a mapping behind the models that it may stand for, None last."""
    members = dict.fromkeys(types)
    last = {"Mapping[str, Any]": 1, "None": 2}
    return "Any" if "Any" in members else " | ".join(sorted(members, key=lambda each: last.get(each, 0)))


def or_none(kind: str) -> str:
    return kind if kind == "Any" or kind.endswith("None") else f"{kind} | None"


def _types(property: PropertyProtocol, argument: bool) -> list[str]:
    if isinstance(property, LiteralEnumProperty | EnumProperty):
        return [f"_models.{property.class_info.name}"]
    if isinstance(property, ConstProperty):
        return [f"Literal[{property.value.raw_value!r}]"]
    if isinstance(property, ListProperty):
        inner = type_of(property.inner_property, argument=argument)
        return [f"Sequence[{inner}]" if argument else f"builtins.list[{inner}]"]
    if isinstance(property, UnionProperty):
        told = _told(property)
        others = ["builtins.dict[str, Any]"] if told and None not in told.values and not argument else []
        return [*(each for member in property.inner_properties for each in _types(member, argument)), *others]
    if isinstance(property, FileProperty):
        return ["FileContent", "File"] if argument else ["bytes"]
    if not isinstance(property, ModelProperty):
        return _PLAIN.get(type(property), ["Any"])
    if not is_map(property):
        return [f"_models.{property.class_info.name}", *(["Mapping[str, Any]"] if argument else [])]
    free = property.additional_properties
    values = type_of(free, argument=argument) if free else "Any"
    return [f"Mapping[str, {values}]" if argument else f"builtins.dict[str, {values}]"]


def is_map(model: ModelProperty) -> bool:
    """Whether an object has free keys only, and so is a dict and not a model."""
    return not model.data.properties


def reader_of(property: PropertyProtocol) -> str:
    """The code that turns a JSON value into models; empty where the JSON value is the Python value."""
    if isinstance(property, ModelProperty):
        if not is_map(property):
            return f"Ref({str(property.class_info.name)!r})"
        inner = reader_of(property.additional_properties) if property.additional_properties else ""
        return f"MapOf({inner})" if inner else ""
    if isinstance(property, ListProperty):
        inner = reader_of(property.inner_property)
        return f"ListOf({inner})" if inner else ""
    if isinstance(property, UnionProperty):
        told = _told(property)
        members = [each for each in property.inner_properties if told is None or not _is_class(each)]
        readers = [reader for reader in map(reader_of, members) if reader]
        if told is not None:
            models = ", ".join(f"{value!r}: {reader}" for value, reader in told.values.items() if value is not None)
            readers.insert(0, f"Told({told.key!r}, {{{models}}}, {told.values.get(None)})")
        return readers[0] if len(readers) == 1 else f"OneOf({', '.join(readers)})" if readers else ""
    return ""


class _Discriminator(NamedTuple):
    """How the models among the alternatives of a value are told."""

    key: str
    values: dict[Any, str]
    """The reader for each value of the key; at None that for any other."""


def _told(union: UnionProperty) -> _Discriminator | None:
    members = [each for each in union.inner_properties if isinstance(each, ModelProperty) and _is_class(each)]
    facts: list[dict[str, list[Any]]] = [(each.data.model_extra or {}).get(TOLD) or {} for each in members]
    for key in facts[0] if len(facts) > 1 else ():
        if all(key in each for each in facts):
            return _Discriminator(
                key,
                {value: reader_of(member) for member, each in zip(members, facts, strict=True) for value in each[key]},
            )
    return None


def _is_class(property: PropertyProtocol) -> bool:
    return isinstance(property, ModelProperty) and not is_map(property)


def answer_reader(property: PropertyProtocol) -> str:
    """The reader of a whole answer: as `reader_of`, and also for lists and maps of plain values."""
    plain = {ListProperty: "ListOf()", ModelProperty: "MapOf()"}
    return reader_of(property) or plain.get(type(property), "")


def has_scalars(property: PropertyProtocol) -> bool:
    """Whether a value may be something else than an object or an array."""
    if isinstance(property, UnionProperty):
        return any(map(has_scalars, property.inner_properties))
    return not isinstance(property, ListProperty | ModelProperty)


def _time_reader(property: Property) -> str:
    kinds = property.inner_properties if isinstance(property, UnionProperty) else [property]
    for kind, reader in ((DateTimeProperty, "date_time"), (DateProperty, "date_only")):
        if any(isinstance(each, kind) for each in kinds):
            return reader
    return ""


# ---------------------------------------------------------------------------------------------- models


class FieldView(NamedTuple):
    """One attribute of a model."""

    name: str
    key: str
    type: str
    required: bool
    default: str
    """The code of its default in the constructor, empty where it must be given."""
    special: str
    """The code of its `Field`, empty where the attribute is the JSON value under its own name."""
    constant: str
    doc: str


def model_fields(model: ModelProperty) -> list[FieldView]:
    """The attributes of a model, required ones first."""
    members = members_of(model)
    names = attribute_names(text(each.name) for each in members)
    return [_field(each, name) for each, name in zip(members, names, strict=True)]


def _field(property: Property, name: str) -> FieldView:
    key = text(property.name)
    kind = type_of(property)
    constant = repr(property.value.raw_value) if isinstance(property, ConstProperty) else ""
    if not property.required:
        kind = or_none(kind)
    readers = {"time": _time_reader(property), "nested": reader_of(property)}
    given = [repr(key), *(f"{how}={reader}" for how, reader in readers.items() if reader)]
    special = f"Field({', '.join(given)})" if name != key or len(given) > 1 else ""
    default = constant if constant and property.required else "" if property.required else "UNSET"
    doc = text(property.description)
    return FieldView(name, key, kind, property.required, default, special, constant, doc)


def page_of(model: ModelProperty) -> dict[str, Any] | None:
    """The facts of a page, with its item's type, for a model that is one."""
    facts: dict[str, Any] | None = (model.data.model_extra or {}).get(EXTENSION)
    if not facts:
        return None
    items = next(each for each in model_fields(model) if each.key == facts["items"])
    item = re.sub(r"^builtins\.list\[(.*)\](?: \| None)?$", r"\1", items.type)
    flags: dict[str, Any] = {key: facts[key] for key in ("done", "expired") if key in facts}
    return {"item": item, "items": items.name, "token": facts["token"], "next": facts["next"], **flags}
