"""Names in disguise: what the generator only passes on, it sees under numbers that it can neither change nor confuse.

It sees no path, no name of a parameter, an operation or a property: of those, all that it must know is the type.
"""

from __future__ import annotations

from typing import Any

from attrs import evolve
from openapi_python_client.parser.properties import ModelProperty, Property
from openapi_python_client.schema.untrusted_string import UntrustedString

from ..openapi.document import Document, copied, is_json, media_types, operations, schemas
from .wire import is_raw

BYTES = "application/octet-stream"

_KEYS = "x-keys"
"""On a disguised object: what its properties are called in JSON."""

_TEXTS = "x-texts"
"""On a disguised object: what is said of its properties. Beside a `$ref` the generator reads no description."""


def disguise(normal: Document) -> Document:
    """A normalized document as the generator is to see it. The n-th operation is called `op_n`.

    Args:
        normal: The document; it is not changed.
    """
    paths = {
        f"/{number}": {each.method: _operation(each.node, number)} for number, each in enumerate(operations(normal))
    }
    named = {name: _object(copied(schema)) for name, schema in schemas(normal).items()}
    return {
        "openapi": "3.1.0",
        "info": {"title": str(_info(normal, "title")), "version": str(_info(normal, "version"))},
        "paths": paths,
        "components": {"schemas": named},
    }


def operation_number(name: str) -> int:
    """Which operation the generator calls so."""
    return int(name.removeprefix("op_"))


def _info(document: Document, key: str) -> Any:
    info = document.get("info")
    return info.get(key, "") if isinstance(info, dict) else ""


def _operation(node: dict[str, Any], number: int) -> dict[str, Any]:
    found: dict[str, Any] = {
        "tags": node["tags"],
        "operationId": f"op_{number}",
        "parameters": [
            {"name": f"p{at}", "in": "query", "required": each.get("required") is True, "schema": each["schema"]}
            for at, each in enumerate(node.get("parameters", []))
        ],
        "responses": {
            status: {"description": "", **({"content": response["content"]} if "content" in response else {})}
            for status, response in node.get("responses", {}).items()
            if status == "default" or status[:1] in "12345"
        },
    }
    for media_type, media in media_types(node.get("requestBody")).items():
        kind = "application/json" if is_json(media_type) else BYTES if is_raw(media_type) else media_type
        required = node["requestBody"].get("required") is True
        found["requestBody"] = {"required": required, "content": {kind: {"schema": media["schema"]}}}
    return found


def _object(schema: dict[str, Any]) -> dict[str, Any]:
    properties = schema.get("properties")
    if not properties:
        return schema
    keys = list(properties)
    required = [f"k{at}" for at, key in enumerate(keys) if key in schema.get("required", [])]
    disguised = {f"k{at}": each for at, each in enumerate(properties.values())}
    texts = [description_of(each) for each in properties.values()]
    return {**schema, "properties": disguised, "required": required, _KEYS: keys, _TEXTS: texts}


def description_of(schema: Any) -> str:
    """Return what a schema says of its value; if it says nothing, what its only alternative to null says."""
    if not isinstance(schema, dict):
        return ""
    choices = [each for each in [*schema.get("oneOf", ()), *schema.get("anyOf", ())] if each != {"type": "null"}]
    said = schema.get("description") or (len(choices) == 1 and description_of(choices[0]))
    return said if isinstance(said, str) else ""


def parameters_of(endpoint_parameters: list[Property], node: dict[str, Any]) -> dict[int, Property]:
    """The parameters of an operation by their number in the document, under their own names."""
    found = {}
    for each in endpoint_parameters:
        number = int(each.name.get_untrusted_value().removeprefix("p"))
        declared = node["parameters"][number]
        # The generator reads the text of the schema and not that of the parameter.
        said = declared.get("description") or each.description
        found[number] = evolve(each, name=UntrustedString(declared["name"]), description=said)
    return found


def members_of(model: ModelProperty) -> list[Property]:
    """The properties of an object under their own names, required ones first."""
    extra = model.data.model_extra or {}
    found = []
    for each in [*(model.required_properties or []), *(model.optional_properties or [])]:
        number = _number(each.name)
        said = extra[_TEXTS][number] or each.description
        found.append(evolve(each, name=UntrustedString(extra[_KEYS][number]), description=said))
    return found


def extensions_of(model: ModelProperty) -> dict[str, dict[str, Any]]:
    """The extensions that the schema of each property has, by the property's own name."""
    keys = (model.data.model_extra or {}).get(_KEYS) or []
    properties = (model.data.properties or {}).items()
    return {keys[_number(key)]: getattr(each, "model_extra", None) or {} for key, each in properties}


def _number(name: UntrustedString) -> int:
    return int(name.get_untrusted_value().removeprefix("k"))
