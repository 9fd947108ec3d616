"""Every operation: what is asked conforms to the document, and what is answered comes out as it went in."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote

import pytest

import timbal_api.models
from support import independent
from support.callers import (
    KEY,
    SETTINGS,
    Caller,
    annotation,
    arguments,
    body_fields,
    file_forms,
    is_file,
    is_rev,
    plain,
)
from support.documented import DOCUMENT, NAMES, OPERATIONS, Documented, conforms, flat
from support.generated_values import Example, answer_schema, examples, varied_examples
from support.mutations import at, places, read_everything
from support.recorded_server import RecordedServer
from support.servers import Received
from support.tally import Tally
from timbal_api.types import Model

every_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)


def test_every_operation_of_the_document_has_a_public_name() -> None:
    keys = [f"{method.upper()} {path}" for path, item in DOCUMENT["paths"].items() for method in item]
    assert sorted(keys) == sorted(NAMES)
    assert len({operation.name for operation in OPERATIONS}) == len(keys)


@every_operation
def test_generated_values_conform_to_the_document(operation: Documented) -> None:
    for example in examples(operation):
        for status, answer in example.answers.items():
            assert conforms(answer_schema(operation.answers[status]) or {}, answer)
        if example.has_body and operation.json_body is not None:
            assert conforms(operation.json_body, example.body)


@every_operation
def test_operation(operation: Documented, caller: Caller, server: RecordedServer, tally: Tally, tmp_path: Path) -> None:
    for example in examples(operation):
        # The smallest example leaves to the client's settings what they can say.
        settings = example is varied_examples(operation)[0]
        positional, keywords = arguments(operation, example, settings=settings)
        for body, sent in bodies(operation, example, tmp_path, settings=settings):
            for status, answer in operation.answers.items():
                queue(server, status, answer, example)
                result = caller.call(operation, *positional, **keywords, **body)
                (received,) = server.taken()
                check_request(operation, example, received, sent, settings=settings)
                tally.add("requests validated", caller.name)
                check_result(answer, example.answers.get(status), result)
                tally.add("responses round-tripped", caller.name)
    tally.covered[caller.name].add(operation.name)


# ------------------------------------------------------------------------------------------------ requests


def bodies(
    operation: Documented, example: Example, folder: Path, *, settings: bool
) -> list[tuple[dict[str, Any], Any]]:
    """Every way to give an example's body: as keyword arguments, and what then has to be sent."""
    if not example.has_body:
        return [({}, None)]
    if operation.form is not None:
        return forms(operation, example, folder)
    body = example.body
    ways: list[tuple[dict[str, Any], Any]] = [({"body": body}, body)]
    model = body_model(operation)
    if model is None:
        return ways
    ways.append(({"body": model.from_dict(body)}, body))
    fields = body_fields(operation, body)
    if "rev" in flat(operation.json_body or {}).get("required", ()) and (settings or not fields["rev"]):
        del fields["rev"]  # the branch is a setting, which may not be empty
        body = {**body, "rev": SETTINGS["rev"]}
    # Without any field there is no telling an empty body from none.
    return [*ways, (fields, body)] if fields or operation.body_required else ways


def forms(operation: Documented, example: Example, folder: Path) -> list[tuple[dict[str, Any], Any]]:
    """Every way to give the file of a form, and the parts that then have to be sent."""
    properties = (operation.form or {}).get("properties", {})
    values = {name: value for name, value in example.body.items() if value is not None}
    if not values:
        return [({}, None)]
    texts = {name: value if isinstance(value, str) else json.dumps(value) for name, value in values.items()}
    files = [name for name in values if is_file(properties[name])]
    if not files:
        return [(body_fields(operation, values), texts)]
    (file,) = files
    content = values[file].encode()
    ways = file_forms(content, folder)
    return [(body_fields(operation, {**values, file: way}), {**texts, file: content}) for way in ways]


def body_model(operation: Documented) -> type[Model] | None:
    """The model that the argument `body` takes, where there is one."""
    names = [name for name in annotation(operation, "body").split(" | ") if name in timbal_api.models.__dir__()]
    return getattr(timbal_api.models, names[0]) if len(names) == 1 else None


def check_request(operation: Documented, example: Example, received: Received, sent: Any, *, settings: bool) -> None:
    """A request is what the document allows, and says what was given."""
    assert independent.errors(operation, received) == []
    assert received.headers["authorization"] == f"Bearer {KEY}"
    assert received.method == operation.method.upper()
    assert received.path == expected_path(operation, example, settings=settings)
    assert sorted(parse_qsl(received.query, keep_blank_values=True)) == expected_query(
        operation, example, settings=settings
    )
    if not example.has_body or (operation.form is not None and sent is None):
        assert received.body == b""
    elif operation.form is not None:
        assert independent.form_parts(received) == sent
    else:
        assert json.loads(received.body) == sent


def expected_path(operation: Documented, example: Example, *, settings: bool) -> str:
    path = operation.path.replace("{*", "{")
    for name, value in example.path.items():
        value = SETTINGS[name] if settings and name in ("org_id", "project_id") else value
        path = path.replace(f"{{{name}}}", quote(str(value), safe="/" if name == operation.catch_all else ""))
    return path


def expected_query(operation: Documented, example: Example, *, settings: bool) -> list[tuple[str, str]]:
    """Names and values: true and false as JSON writes them, and nothing for null."""
    query = {
        name: SETTINGS["rev"] if settings and is_rev(operation, name) else value
        for name, value in example.query.items()
        if value is not None
    }
    return sorted(
        (name, str(value).lower() if isinstance(value, bool) else str(value)) for name, value in query.items()
    )


# ------------------------------------------------------------------------------------------------- answers


def queue(server: RecordedServer, status: int, answer: dict[str, Any], example: Example) -> None:
    """Answer as the document says: JSON, a stream of events, or nothing."""
    if status in example.answers:
        server.queue(status, json.dumps(example.answers[status]).encode())
    else:
        media_type = next(iter(answer.get("content") or {}), "")
        server.queue(status, EVENTS if media_type == "text/event-stream" else b"", media_type)


EVENTS = b'data: {"type": "result"}\n\ndata: [DONE]\n\n'


def check_result(documented: dict[str, Any], answer: Any, result: Any) -> None:
    """A result is the answer that was sent, typed at every depth, and every attribute of it can be read."""
    schema = answer_schema(documented)
    if schema is None:
        assert result == (EVENTS.decode() if documented.get("content") else None)
        return
    assert plain(result) == answer
    assert read_everything(result) == []
    for place in places(schema, answer):
        if place.is_object:
            model = at(result, place.path)
            assert isinstance(model, Model), f"{place.path}: not a model"
            assert keys_of(type(model)) >= set(place.schema["properties"]), f"{place.path}: {type(model).__name__}"
            for key, value in place.value.items():
                if flat(place.schema["properties"][key]).get("format") == "date-time" and value is not None:
                    assert isinstance(getattr(model, key), datetime), f"{place.path}: {key} of {value}"


def keys_of(model: type[Model]) -> set[str]:
    """The JSON keys that a model knows."""
    keys = {name: key for key, name in model._names.items()}
    return {keys.get(name, name) for name in model._required | model._optional}
