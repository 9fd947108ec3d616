"""What the templates print: the Python names, types and readers of fields, parameters and operations."""

from __future__ import annotations

import keyword
import re
import textwrap
from collections.abc import Iterator
from typing import Any, NamedTuple

from openapi_python_client import strings
from openapi_python_client.parser.openapi import Endpoint
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

from .document import Operation as DocumentOperation
from .names import Name, snake
from .normalise import CATCH_ALL
from .pages import EXTENSION

# The client's settings: path parameters of these names, and a required `rev`, default to them.
SETTINGS = ("org_id", "project_id", "rev")

# Annotations inside a class are looked up in the class first, so no attribute may have the name of a type.
_TYPES = {"bool", "bytes", "date", "datetime", "dict", "float", "int", "list", "str"}
_METHODS = {"from_dict", "to_dict", "page_facts", "self", "body", "progress"}

_PLAIN: dict[type, str] = {
    AnyProperty: "Any",
    BooleanProperty: "bool",
    DateProperty: "date",
    DateTimeProperty: "datetime",
    FileProperty: "FileContent | File",
    FloatProperty: "float",
    IntProperty: "int",
    NoneProperty: "None",
    StringProperty: "str",
}


def text(value: object) -> str:
    """A text from the document as it is; only ever printed through `repr` or `docstring`."""
    return value.get_untrusted_value() if isinstance(value, UntrustedString) else str(value or "")


def docstring(value: str, indent: int = 4, width: int = 116) -> str:
    """Text that is safe between triple quotes, wrapped and indented."""
    safe = strings.safe_for_docstring(value.strip())
    lines = [part for line in safe.splitlines() for part in (_wrap(line, width - indent) if line.strip() else [""])]
    # A quote or a backslash at the end would run into the closing quotes.
    return ("\n" + " " * indent).join(lines) + (" " if safe.endswith(('"', "\\")) else "")


def _wrap(line: str, width: int) -> list[str]:
    lead = re.match(r"\s*(?:[-*] )?", line)
    hanging = " " * len(lead.group()) if lead else ""
    return textwrap.wrap(line, width, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False)


def attribute(property: Property) -> str:
    """The Python name of a field or an argument: its JSON name wherever Python allows it."""
    key = text(property.name)
    name = key if re.fullmatch(r"[a-z][a-z0-9_]*", key) else snake(key) or str(property.python_name)
    if not name.isidentifier():
        name = str(property.python_name)
    if keyword.iskeyword(name) or name in _TYPES or name in _METHODS:
        name += "_"
    return name


def type_of(property: PropertyProtocol, *, argument: bool = False) -> str:
    """The Python type of a value.

    Args:
        property: The generator's view of it.
        argument: Whether the value is given by a caller, who may give any sequence where JSON has an array.
    """
    if isinstance(property, LiteralEnumProperty | EnumProperty):
        return str(property.class_info.name)
    if isinstance(property, ConstProperty):
        return f"Literal[{property.value.raw_value!r}]"
    if isinstance(property, ModelProperty):
        return _model_type(property, argument=argument)
    if isinstance(property, ListProperty):
        inner = type_of(property.inner_property, argument=argument)
        return f"Sequence[{inner}]" if argument else f"builtins.list[{inner}]"
    if isinstance(property, UnionProperty):
        types = list(dict.fromkeys(type_of(each, argument=argument) for each in property.inner_properties))
        if "Any" in types:
            return "Any"
        return " | ".join(sorted(types, key=lambda each: each == "None"))
    return _PLAIN.get(type(property), "Any")


def is_map(model: ModelProperty) -> bool:
    """Whether an object has free keys only, and so is a dict and not a model."""
    return not model.data.properties


def _model_type(model: ModelProperty, *, argument: bool) -> str:
    if not is_map(model):
        name = str(model.class_info.name)
        return f"{name} | Mapping[str, Any]" if argument else name
    values = type_of(model.additional_properties, argument=argument) if model.additional_properties else "Any"
    return f"Mapping[str, {values}]" if argument else f"builtins.dict[str, {values}]"


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
        readers = [reader for reader in map(reader_of, property.inner_properties) if reader]
        return readers[0] if len(readers) == 1 else f"OneOf({', '.join(readers)})" if readers else ""
    return ""


def _time_reader(property: Property) -> str:
    kinds = property.inner_properties if isinstance(property, UnionProperty) else [property]
    for kind, reader in ((DateTimeProperty, "date_time"), (DateProperty, "date_only")):
        if any(isinstance(each, kind) for each in kinds):
            return reader
    return ""


def model_names(property: PropertyProtocol) -> Iterator[tuple[str, str]]:
    """The (class, module) of everything in `models` that the type of a value mentions."""
    if isinstance(property, ModelProperty) and is_map(property):
        if property.additional_properties:
            yield from model_names(property.additional_properties)
    elif isinstance(property, ModelProperty | LiteralEnumProperty | EnumProperty):
        yield str(property.class_info.name), str(property.class_info.module_name)
    elif isinstance(property, ListProperty):
        yield from model_names(property.inner_property)
    elif isinstance(property, UnionProperty):
        for each in property.inner_properties:
            yield from model_names(each)


def imports(properties: list[Property], package: str, *, without: str = "") -> list[str]:
    """Import lines for the models that some values mention."""
    found = sorted({pair for each in properties for pair in model_names(each) if pair[0] != without})
    return [f"from {package}.{module} import {name}" for name, module in found]


# ---------------------------------------------------------------------------------------------- models


class FieldView(NamedTuple):
    """One attribute of a model."""

    name: str
    key: str
    type: str
    required: bool
    default: str
    """The code of its default in the constructor, empty where it must be given."""
    nested: str
    special: str
    """The code of its `Field`, empty where the attribute is the JSON value under its own name."""
    constant: str
    doc: str


def model_fields(model: ModelProperty) -> list[FieldView]:
    """The attributes of a model, required ones first."""
    return [_field(each) for each in [*(model.required_properties or []), *(model.optional_properties or [])]]


def _field(property: Property) -> FieldView:
    name, key = attribute(property), text(property.name)
    kind = type_of(property)
    constant = repr(property.value.raw_value) if isinstance(property, ConstProperty) else ""
    if not property.required and kind != "Any" and "None" not in kind.split(" | "):
        kind += " | None"
    time = _time_reader(property)
    special = f"Field({key!r}, {time})" if time else f"Field({key!r})" if name != key else ""
    default = constant if constant and property.required else "" if property.required else "UNSET"
    doc = text(property.description)
    return FieldView(name, key, kind, property.required, default, reader_of(property), special, constant, doc)


def page_of(model: ModelProperty) -> dict[str, Any] | None:
    """The facts of a page, with its item's type, for a model that is one."""
    facts: dict[str, Any] | None = (model.data.model_extra or {}).get(EXTENSION)
    if not facts:
        return None
    items = next(each for each in model_fields(model) if each.key == facts["items"])
    item = re.sub(r"^builtins\.list\[(.*)\](?: \| None)?$", r"\1", items.type)
    flags: dict[str, Any] = {key: facts[key] for key in ("done", "expired") if key in facts}
    return {"item": item, "items": items.name, "token": facts["token"], "next": facts["next"], **flags}


# ---------------------------------------------------------------------------------------------- groups


class Argument(NamedTuple):
    """One argument of a method."""

    name: str
    key: str
    type: str
    required: bool
    place: str
    doc: str = ""
    time: bool = False
    setting: bool = False

    @property
    def declaration(self) -> str:
        # In a body null is a value, so there "not given" is UNSET; anywhere else None cannot be sent.
        default = "UNSET" if self.place == "body" and not self.setting else "None"
        return f"{self.name}: {self.type}{'' if self.required else f' = {default}'}"

    @property
    def value(self) -> str:
        """The code that gives its value to the request."""
        if not self.setting:
            return f"epoch_ms({self.name})" if self.time else self.name
        value = f"self._client.setting({self.key!r}, {self.name})"
        return f"{value} if body is UNSET else {self.name} or UNSET" if self.place == "body" else value


class MethodView(NamedTuple):
    """One operation as a method of its group."""

    name: str
    constant: str
    operation: str
    result: str
    path: list[Argument]
    query: list[Argument]
    fields: list[Argument]
    body: Argument | None
    body_required: bool
    form: bool
    content_type: str
    doc: str

    @property
    def positional(self) -> list[Argument]:
        return [each for each in self.path if not each.setting]

    @property
    def keywords(self) -> list[Argument]:
        """The keyword arguments when the body is given field by field."""
        return self._keywords(self.fields, [])

    @property
    def keywords_with_body(self) -> list[Argument]:
        """The keyword arguments when the body is given whole."""
        return self._keywords([each for each in self.fields if each.setting], [self.body] if self.body else [])

    @property
    def every_keyword(self) -> list[Argument]:
        """The keyword arguments of the implementation, where a body and its fields exclude each other."""
        body = [self.body._replace(required=False)] if self.body and self.fields else [self.body] if self.body else []
        return self._keywords([each._replace(required=not self.body and each.required) for each in self.fields], body)

    @property
    def overloaded(self) -> bool:
        """Whether fields are required unless the whole body is given, which takes two signatures to say."""
        return bool(self.body and any(each.required for each in self.fields))

    def _keywords(self, fields: list[Argument], body: list[Argument]) -> list[Argument]:
        extra = [PROGRESS] if self.form else []
        everything = [*body, *fields, *self.query, *extra, *self.path]
        given = [each for each in everything if each not in self.positional]
        # Required ones first, the client's own settings last.
        return sorted(given, key=lambda each: (not each.required, each.setting))


PROGRESS = Argument("progress", "", "Progress | None", False, "", "Called as `progress(sent, total)`, in bytes.")


def method_view(endpoint: Endpoint, name: Name, source: DocumentOperation) -> MethodView:
    """An operation as the group template prints it.

    Args:
        endpoint: The generator's view of it.
        name: Its public name.
        source: The operation in the corrected document, before normalising.
    """
    times = {each["name"] for each in source.node.get("parameters", []) if each.get("x-timbal-time")}
    path = [_argument(each, "path", setting=text(each.name) in SETTINGS) for each in endpoint.path_parameters]
    query = [
        _argument(each, "query", time=text(each.name) in times, setting=each.required and text(each.name) == "rev")
        for each in endpoint.query_parameters
    ]
    fields, body, form, content_type, body_required = _body(endpoint)
    taken = {each.name for each in [*path, *query]}
    fields = [each._replace(name=f"{each.name}_") if each.name in taken else each for each in fields]
    result, reader = _result(endpoint)
    catch_all = CATCH_ALL.search(source.path)
    options = {"catch_all": repr(catch_all.group(1)) if catch_all else "", "form": "True" if form else ""}
    extra = "".join(f", {key}={value}" for key, value in options.items() if value)
    read = f", {reader}" if reader else ""
    wire_path = CATCH_ALL.sub(r"{\1}", source.path)
    return MethodView(
        name=name.method,
        constant=f"_{name.method.upper()}",
        operation=f"Operation({str(name)!r}, {source.method.upper()!r}, {wire_path!r}{read}{extra})",
        result=result,
        path=path,
        query=query,
        fields=fields,
        body=body,
        body_required=body_required,
        form=form,
        content_type=content_type,
        doc="",
    )


def _argument(property: Property, place: str, *, time: bool = False, setting: bool = False) -> Argument:
    kind = "Time" if time else type_of(property, argument=True)
    required = property.required and not setting
    if setting or (not required and place != "body" and kind != "Any"):
        kind += " | None"
    doc = text(property.description)
    return Argument(attribute(property), text(property.name), kind, required, place, doc, time, setting)


def _body(endpoint: Endpoint) -> tuple[list[Argument], Argument | None, bool, str, bool]:
    """Fields, the whole body, whether it is a form, its content type where that is not JSON, whether it is required."""
    if not endpoint.bodies:
        return [], None, False, "", False
    body = endpoint.bodies[0]
    kind, required = body.body_type.value, body.prop.required
    model = body.prop if isinstance(body.prop, ModelProperty) else None
    fields = []
    if model and not is_map(model):
        members = [*(model.required_properties or []), *(model.optional_properties or [])]
        fields = [_argument(each, "body", setting=each.required and text(each.name) == "rev") for each in members]
    if kind == "files":
        parts = None if fields else _whole("Mapping[str, FileContent | File | str]", required)
        return fields, parts, True, "", required
    if kind == "content":
        return [], _whole("bytes | Iterable[bytes]", required), False, text(body.content_type), required
    whole = f"{model.class_info.name} | Mapping[str, Any]" if model and fields else type_of(body.prop, argument=True)
    return fields, _whole(whole, required), False, "", required


def _whole(kind: str, required: bool) -> Argument:
    return Argument("body", "body", kind, required, "body", "The whole body, in place of its fields.")


def _result(endpoint: Endpoint) -> tuple[str, str]:
    """The type of an operation's answer, and the code that reads it."""
    successes = [each for each in endpoint.responses.patterns if 200 <= (each.status_code.range or (0, 0))[0] < 300]
    with_body = [each for each in successes if each.source["return_type"] != "None"]
    if not with_body:
        nothing = successes and all((each.status_code.range or (0,))[0] in (204, 205) for each in successes)
        return ("None", "nothing") if nothing else ("Any", "")
    types = list(dict.fromkeys(type_of(each.prop) for each in with_body))
    readers = list(dict.fromkeys(reader for each in with_body if (reader := reader_of(each.prop))))
    reader = readers[0] if len(readers) == 1 else f"OneOf({', '.join(readers)})" if readers else ""
    return " | ".join(types), reader


def method_doc(method: MethodView, source: DocumentOperation, item: str | None) -> str:
    """The docstring of a method, in sections."""
    node = source.node
    parts = [text(node.get("summary") or node.get("description") or f"{source.key}.").strip()]
    if node.get("summary") and node.get("description"):
        parts.append(text(node["description"]).strip())
    parts.append(f"`{source.key}`")
    arguments = [each for each in [*method.positional, *method.every_keyword] if each.doc]
    if arguments:
        lines = (f"    {each.name}: {' '.join(each.doc.split())}" for each in arguments)
        parts.append("\n".join(["Args:", *lines]))
    if item:
        parts.append(f"The answer is one page; `client.paginate` walks every `{item}`.")
    return "\n\n".join(parts)


def group_imports(endpoints: list[Endpoint]) -> list[str]:
    """Import lines for every model that the methods of a group mention."""
    properties: list[Property] = []
    for endpoint in endpoints:
        properties += [*endpoint.path_parameters, *endpoint.query_parameters]
        properties += [each.prop for each in endpoint.responses]
        for body in endpoint.bodies:
            properties.append(body.prop)
            if isinstance(body.prop, ModelProperty):
                properties += [*(body.prop.required_properties or []), *(body.prop.optional_properties or [])]
    return imports(properties, "..models")
