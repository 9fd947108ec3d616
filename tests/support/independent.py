"""Whether a request is what the document says: asked of openapi-core, which shares no code with this project."""

from __future__ import annotations

import copy
import io
import re
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl

from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict
from werkzeug.formparser import FormDataParser
from werkzeug.http import parse_options_header

from support.documented import DOCUMENT, Documented, Schema, types_of
from support.servers import Received

HOST = DOCUMENT["servers"][0]["url"]


class _Request:
    """A recorded request as openapi-core wants it: sent to the document's own server."""

    def __init__(self, method: str, path: str, query: str, headers: tuple[tuple[str, str], ...], body: bytes) -> None:
        self.host_url = HOST
        self.path = path
        self.method = method.lower()
        self.body = body or None
        self.content_type = dict(headers).get("content-type", "")
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(parse_qsl(query, keep_blank_values=True)), header=Headers(list(headers))
        )


def errors(operation: Documented, received: Received) -> list[str]:
    """What is wrong with a request, read as one of this operation and of no other."""
    headers = [each for each in received.headers.items() if each[0] in ("content-type", "authorization")]
    path = one_segment(operation, received.path) if operation.catch_all else received.path
    return _errors(operation, received.method, path, received.query, tuple(headers), received.body)


@lru_cache(maxsize=4096)
def _errors(operation: Documented, *request: Any) -> list[str]:
    # Remembered, because both clients send the same bytes, and several ways to give a body do.
    found = _document_of(operation).iter_request_errors(_Request(*request))
    return [f"{type(error).__name__}: {error} {error.__cause__ or ''}".strip() for error in found]


def form_parts(received: Received) -> dict[str, str | bytes]:
    """The parts of a form as werkzeug reads them: texts, and the bytes of files."""
    media_type, options = parse_options_header(received.headers["content-type"])
    stream = io.BytesIO(received.body)
    in_memory: Any = lambda **_: io.BytesIO()  # noqa: E731 - a file on disk would have to be closed
    parser = FormDataParser(stream_factory=in_memory, silent=False)
    _, texts, files = parser.parse(stream, media_type, len(received.body), options)
    return {**texts, **{name: file.read() for name, file in files.items()}}


@lru_cache(maxsize=512)
def _document_of(operation: Documented) -> OpenAPI:
    """The document with this operation alone, so that nothing else can match the request."""
    path, node = readable(operation)
    document = {**DOCUMENT, "paths": {path: {operation.method: node}}}
    # The document as a whole is not checked again for each operation.
    unchecked: Any = None
    return OpenAPI.from_dict(document, config=Config(spec_validator_cls=unchecked))


# ------------------------------------------- what openapi-core cannot read, said in a way that it can: all of it


def readable(operation: Documented) -> tuple[str, dict[str, Any]]:
    """An operation's path and node, with four things of the document put differently.

    A catch-all `{*path}` is unknown to OpenAPI 3.1: here it is an ordinary parameter, whose slashes `one_segment`
    encodes. openapi-core 0.23 fails on a parameter or a part of a form whose `type` is a list: null is taken out of
    it, which neither can carry anyway. It has read a file part as bytes when it asks whether that is a string. And it
    takes `true` in a part for a text.
    """
    node = copy.deepcopy(operation.node)
    for parameter in node.get("parameters", []):
        parameter["schema"] = _without_null(parameter["schema"])
    if operation.form is not None:
        schema = copy.deepcopy(operation.form)
        schema["properties"] = {name: _part(each) for name, each in schema.get("properties", {}).items()}
        node["requestBody"]["content"]["multipart/form-data"]["schema"] = schema
    return operation.path.replace("{*", "{"), node


def _part(schema: Schema) -> Schema:
    if schema.get("format") == "binary":
        return {"description": "bytes"}
    if "boolean" in types_of(schema):
        return {"type": "string", "enum": ["true", "false"]}
    return _without_null(schema)


def _without_null(schema: Schema) -> Schema:
    kinds = [kind for kind in types_of(schema) if kind != "null"]
    return {**schema, "type": kinds[0]} if len(kinds) == 1 else schema


def one_segment(operation: Documented, path: str) -> str:
    """A request's path with the slashes of its catch-all value encoded."""
    pattern = re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(operation.path.partition("{*")[0]))
    head = re.match(pattern, path)
    return path if head is None else head[0] + path[head.end() :].replace("/", "%2F")
