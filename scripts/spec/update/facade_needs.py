"""What the facade sends by hand, and so what the document must go on saying: a table, and how it is checked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from ..openapi.document import Document, by_key, json_schema, media_types, resolve, success
from .diff_schemas import annotation, kinds

_PROJECT = {"org_id": "str", "project_id": "str"}


class Call(NamedTuple):
    """One request that the facade makes itself, in Python types."""

    path: dict[str, str]
    query: dict[str, str]
    body: dict[str, tuple[str, ...]]
    """The fields that it sends, each with every type that it may have. Empty where the body is the caller's."""
    answer: str = ""
    """The media type of its success; empty where any will do."""


_COMPOSE = Call(
    path=_PROJECT,
    query={},
    body={
        "rev": ("str",),
        "prompt": ("str", "list", "dict"),
        **dict.fromkeys(("session_id", "effort", "mode", "model"), ("str",)),
    },
    answer="text/event-stream",
)
_PROXY = Call(path={**_PROJECT, "workforce": "str", "path": "str"}, query={"rev": "str"}, body={})
_WORKFORCE = "/orgs/{org_id}/projects/{project_id}/workforce/{workforce}/{*path}"

RELIED_ON = {
    "POST /orgs/{org_id}/projects/{project_id}/compose": ("client.compose", _COMPOSE),
    **{f"{verb} {_WORKFORCE}": ("client.workforce", _PROXY) for verb in ("GET", "POST", "PUT", "PATCH", "DELETE")},
}
"""From the operation to what relies on it, and how."""


def unmet(document: Document) -> Iterator[str]:
    """What the facade sends that a document does not take, or needs and the facade does not send.

    Args:
        document: The document, corrected.
    """
    found = by_key(document)
    for key, (who, call) in RELIED_ON.items():
        if key not in found:
            yield f"{who} needs {key}: vendor a document that has it, and it stays by itself from then on"
            continue
        for problem in _operation(document, found[key].node, call):
            yield f"{who}, {key}: {problem}: change timbal/client and this table (scripts/spec/update/facade_needs.py)"


def _operation(document: Document, node: dict[str, Any], call: Call) -> Iterator[str]:
    parameters = {(each["in"], each["name"]): each for each in node.get("parameters", [])}
    sent = {("path", name): kind for name, kind in call.path.items()}
    sent |= {("query", name): kind for name, kind in call.query.items()}
    for (place, name), kind in sent.items():
        parameter = parameters.get((place, name))
        if parameter is None:
            yield f"there is no {place} parameter {name}"
        else:
            yield from _takes(document, name, parameter.get("schema", {}), (kind,))
    for (place, name), parameter in parameters.items():
        if parameter.get("required") and (place, name) not in sent:
            yield f"the {place} parameter {name} is required and not sent"
    if call.body:
        yield from _body(document, resolve(document, json_schema(node.get("requestBody"))), call)
    answer = success(node)
    if call.answer and (not answer or call.answer not in media_types(answer[1])):
        yield f"it does not answer {call.answer}"


def _body(document: Document, schema: dict[str, Any], call: Call) -> Iterator[str]:
    properties = schema.get("properties") or {}
    for name, types in call.body.items():
        if name not in properties:
            yield f"there is no field {name} in its body"
        else:
            yield from _takes(document, name, properties[name], types)
    for name in schema.get("required") or []:
        if name not in call.body:
            yield f"the field {name} is required and not sent"


def _takes(document: Document, name: str, schema: Any, types: tuple[str, ...]) -> Iterator[str]:
    taken = kinds(document, schema)
    for kind in types:
        if "Any" not in taken and not any(_is(kind, each) for each in taken):
            yield f"{name} is sent as {kind}, and must be {annotation(taken)}"


def _is(kind: str, taken: str) -> bool:
    """Whether a value of a type is taken. Whatever is no plain type is a model or a map, and so an object."""
    if kind == "dict":
        return taken not in ("str", "int", "float", "bool", "None", "datetime", "date", "file") and taken[:5] != "list["
    return taken.partition("[")[0] == kind
