"""The document as the package carries it: the corrected one, in a form that every reader of OpenAPI takes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..openapi.document import METHODS, Document, operations
from ..openapi.lift import lowered
from .names import Name
from .wire import CATCH_ALL

CATCH_ALL_KEY = "x-timbal-catch-all"
"""On a path parameter: whether its value may hold slashes, which OpenAPI 3.1 has no words for."""


def packaged(document: Document, names: Mapping[str, Name]) -> Document:
    """A corrected document with its public names as operation ids, and without `{*path}`.

    Args:
        document: The corrected document; it is not changed.
        names: The public name of every operation, by key.
    """
    paths: dict[str, Any] = {}
    for path, item in document["paths"].items():
        kept = {key: value for key, value in item.items() if key not in METHODS}
        paths.setdefault(CATCH_ALL.sub(r"{\1}", path), {}).update(kept)
    for each in operations(document):
        node = {**each.node, "operationId": str(names[each.key])}
        catch_all = {found[1] for found in CATCH_ALL.finditer(each.path)}
        if catch_all:
            node["parameters"] = [_marked(parameter, catch_all) for parameter in node["parameters"]]
        paths[CATCH_ALL.sub(r"{\1}", each.path)][each.method] = node
    return lowered({**document, "paths": paths})


def _marked(parameter: dict[str, Any], catch_all: set[str]) -> dict[str, Any]:
    is_one = parameter["in"] == "path" and parameter["name"] in catch_all
    return {**parameter, CATCH_ALL_KEY: True} if is_one else parameter


def written(value: Any, levels: int = 3, indent: str = " ") -> str:
    """JSON with one line for each operation and each schema: a third smaller than with all of them indented."""
    if not levels or not isinstance(value, dict) or not value:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    lines = [f"{indent}{json.dumps(key)}: {written(each, levels - 1, indent + ' ')}" for key, each in value.items()]
    return "{\n" + ",\n".join(lines) + f"\n{indent[1:]}}}"
