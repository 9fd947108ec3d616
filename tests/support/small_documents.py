"""The smallest documents that show something, and what the unaided generator makes of a document."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any, NamedTuple

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint

Node = dict[str, Any]


def operation(
    *, parameters: list[Node] | None = None, body: Node | None = None, answer: Any = None, **keys: Any
) -> Node:
    """One operation.

    Args:
        parameters: Its parameters.
        body: The `content` of its body.
        answer: The JSON schema of its answer; without one it answers 204.
        keys: Anything else, such as `tags`.
    """
    node: Node = {"tags": ["things"], **keys}
    if parameters:
        node["parameters"] = parameters
    if body is not None:
        node["requestBody"] = {"required": True, "content": body}
    content = {"content": {"application/json": {"schema": answer}}} if answer is not None else {}
    node["responses"] = {"200" if answer is not None else "204": {"description": "", **content}}
    return node


def document(paths: Node | None = None, schemas: Node | None = None, **keys: Any) -> Node:
    """A document; without `paths`, one operation answers every schema, so that none is an orphan."""
    schemas = schemas or {}
    answer = {"type": "object", "properties": {name: ref(name) for name in schemas}} if schemas else None
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": copy.deepcopy(paths) if paths else {"/things": {"get": operation(answer=answer)}},
        "components": {"schemas": copy.deepcopy(schemas)},
        **keys,
    }


def ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def path_parameter(name: str, schema: Node | None = None) -> Node:
    return {"name": name, "in": "path", "required": True, "schema": schema or {"type": "string"}}


def query(name: str, schema: Node | None = None, **keys: Any) -> Node:
    return {"name": name, "in": "query", "schema": schema or {"type": "string"}, **keys}


class Seen(NamedTuple):
    """What the generator makes of a document."""

    problems: list[str]
    endpoints: dict[str, Endpoint]
    """By method and path."""
    models: list[str]


def seen(document: Node) -> Seen:
    """Show a document to the generator as it is, without any of our rules or templates."""
    config = Config.from_sources(
        ConfigFile(literal_enums=True), MetaType.NONE, Path("small.yaml"), "utf-8", True, Path("nowhere")
    )
    data = GeneratorData.from_dict(copy.deepcopy(document), config=config)
    if isinstance(data, GeneratorError):
        return Seen([f"{data.header}: {data.detail}"], {}, [])
    collections = data.endpoint_collections_by_tag.values()
    problems = [*data.errors, *(each for collection in collections for each in collection.parse_errors)]
    endpoints = [each for collection in collections for each in collection.endpoints]
    return Seen(
        [f"{each.header}: {each.detail}" for each in problems],
        {f"{str(each.method).upper()} {each.path}": each for each in endpoints},
        sorted(str(model.class_info.name) for model in data.models),
    )


def endpoint_of(document: Node) -> Endpoint:
    """The only operation of a document, as the generator sees it."""
    (endpoint,) = seen(document).endpoints.values()
    return endpoint
