"""The document as openapi-python-client 0.29 can take it: nothing dropped, nothing renamed by chance, no warning.

Each rule answers one limit of the generator and says which. What the *document* gets wrong is the overlay's business.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..openapi.document import Document, copied, dangling, is_json, media_types, operations, orphans, resolve, schemas
from .class_names import class_names
from .dialect import Schema, cut_circles, mark_discriminated, plain_schemas, split_directions
from .names import Name
from .schema_rules import hoist, inline_maps, merge_all_of, merge_same_shape
from .wire import CATCH_ALL, FORM, URLENCODED, argument_schema, is_raw, main_media_type, without_null

BINARY: Schema = {"type": "string", "format": "binary"}


def normalize(document: Document, names: Mapping[str, Name]) -> Document:
    """A copy of the document that generates every operation of the original.

    Args:
        document: The corrected document; it is not changed.
        names: The public name of each operation, by key.
    """
    document = copied(document)
    for name in orphans(document):
        del schemas(document)[name]
    operation_ids(document, names)
    catch_all_paths(document)
    define_dangling(document)
    plain_schemas(document)
    parameters(document)
    bodies(document)
    responses(document)
    binary_parts(document)
    merge_all_of(document)
    split_directions(document)
    mark_discriminated(document)
    merge_same_shape(document)
    hoist(document)
    cut_circles(document)
    inline_maps(document)
    class_names(document, {name.group for name in names.values()})
    return document


def operation_id(name: Name) -> str:
    """The id of an operation inside the generator, which names files and inline models after it."""
    return f"{name.group}_{name.method}"


def operation_ids(document: Document, names: Mapping[str, Name]) -> None:
    """Published ids repeat (`handler`, `list`), and of two operations with one id the generator keeps the last."""
    for each in operations(document):
        each.node["operationId"] = operation_id(names[each.key])
        each.node["tags"] = [names[each.key].group]


def catch_all_paths(document: Document) -> None:
    """The generator takes `{*path}` for a parameter called `*path` and drops the operation."""
    document["paths"] = {CATCH_ALL.sub(r"{\1}", path): item for path, item in document["paths"].items()}


def define_dangling(document: Document) -> None:
    """A `$ref` to nothing drops whatever uses it; as an open string it can still be sent and read."""
    for name in dangling(document):
        schemas(document)[name] = {"type": "string"}


def parameters(document: Document) -> None:
    """A null in a query cannot be sent, and a union with null around a `$ref` drops the operation."""
    for each in operations(document):
        for parameter in each.node.get("parameters", []):
            parameter["schema"] = argument_schema(parameter)
            # The generator reads the text of the schema and not that of the parameter.
            if "description" in parameter and "$ref" not in parameter["schema"]:
                parameter["schema"]["description"] = parameter["description"]


def bodies(document: Document) -> None:
    """A body without a schema drops the operation, and of several types of a body the generator offers all at once."""
    for each in operations(document):
        content = media_types(each.node.get("requestBody"))
        if not content:
            continue
        media_type = main_media_type(content)
        schema = content[media_type].get("schema")
        if not schema and media_type in (FORM, URLENCODED):
            values = dict(BINARY) if media_type == FORM else {"type": "string"}
            schema = {"type": "object", "additionalProperties": values}
        if is_raw(media_type):
            schema = dict(BINARY)
        each.node["requestBody"]["content"] = {media_type: {"schema": schema or {}}}


def responses(document: Document) -> None:
    """Errors are raised and not returned; a 204 and an answer to HEAD have no body, whatever the document says.

    The generator refuses most media types, but all that matters of an answer is whether it is JSON, text or bytes.
    """
    for each in operations(document):
        for status, response in each.node.get("responses", {}).items():
            # What the items of a stream are says nothing of an answer as a whole.
            content = {key: each for key, each in media_types(response).items() if "itemSchema" not in each}
            response.pop("content", None)
            bare = each.method == "head" or status in ("204", "205")
            if content and str(status).startswith("2") and not bare:
                response["content"] = _answer(content)


def _answer(content: dict[str, Any]) -> dict[str, Any]:
    for media_type, holder in content.items():
        if is_json(media_type) or "*" in media_type:
            return {"application/json": {"schema": holder.get("schema") or {}}}
    if all(media_type.startswith("text/") for media_type in content):
        return {"text/plain": {"schema": {"type": "string"}}}
    return {"application/octet-stream": {"schema": dict(BINARY)}}


def binary_parts(document: Document) -> None:
    """The document writes a file part as an array of bytes, which the generator would send byte by byte."""
    for each in operations(document):
        form = media_types(each.node.get("requestBody")).get(FORM, {})
        properties = resolve(document, form.get("schema") or {}).get("properties") or {}
        for name, schema in properties.items():
            properties[name] = part = without_null(schema)
            items = part.get("items") or {}
            if part.get("type") == "array" and items.get("type") == "integer":
                part.pop("items")
                part.update(BINARY)
