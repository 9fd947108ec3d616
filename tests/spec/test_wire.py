"""What a document declares of the wire is what a real server receives, from the facade, for any document."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from spec.generate import generator
from spec.generate.names import name_operations
from support.servers import FaultServer, Received, reply
from support.small_documents import Node, document, operation, query

ROOT = Path(__file__).parents[2]

TEXT: Node = {"type": "string"}
TEXTS: Node = {"type": "array", "items": TEXT}
OBJECT: Node = {"type": "object", "properties": {"a": TEXT, "b": {"type": "integer"}}}


def parameter(name: str, place: str, schema: Node, **keys: Any) -> Node:
    return {"name": name, "in": place, "schema": schema, **({"required": True} if place == "path" else {}), **keys}


def with_query(schema: Node, **keys: Any) -> Node:
    return {"get": operation(parameters=[query("q", schema, **keys)])}


def in_path(schema: Node, **keys: Any) -> Node:
    return {"get": operation(parameters=[parameter("id", "path", schema, **keys)])}


def with_body(**content: Node) -> Node:
    return {"post": operation(body={key.replace("__", "/"): value for key, value in content.items()})}


JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
FIELDS: Node = {"type": "object", "properties": {"a": TEXT, "tags": TEXTS, "deep": OBJECT}}

PATHS: Node = {
    "/form": with_query(TEXTS),
    "/csv": with_query(TEXTS, explode=False),
    "/space": with_query(TEXTS, style="spaceDelimited", explode=False),
    "/pipe": with_query(TEXTS, style="pipeDelimited", explode=False),
    "/object": with_query(OBJECT),
    "/pairs": with_query(OBJECT, explode=False),
    "/deep": with_query({"type": "object"}, style="deepObject", explode=True),
    "/json": {"get": operation(parameters=[{"name": "q", "in": "query", "content": {JSON: {"schema": OBJECT}}}])},
    "/simple/{id}": in_path(TEXTS),
    "/simple-object/{id}": in_path(OBJECT, explode=True),
    "/label/{id}": in_path(TEXT, style="label"),
    "/dots/{id}": in_path(TEXTS, style="label", explode=True),
    "/matrix/{id}": in_path(TEXT, style="matrix"),
    "/keys/{id}": in_path(TEXTS, style="matrix", explode=True),
    "/plain/{a.b}/{x}-{y}.json": {
        "get": operation(parameters=[parameter(each, "path", TEXT) for each in ("y", "a.b", "x")])
    },
    "/日本 ": {"get": operation()},
    "/headers": {
        "get": operation(
            parameters=[
                parameter("X-Trace", "header", TEXT),
                parameter("X-Ids", "header", TEXTS),
                parameter("Authorization", "header", TEXT),
                parameter("sid", "cookie", TEXT),
                parameter("seen", "cookie", {"type": "boolean"}),
            ]
        )
    },
    "/urlencoded": with_body(**{FORM: {"schema": FIELDS, "encoding": {"deep": {"style": "deepObject"}}}}),
    "/urlencoded-json": with_body(**{FORM: {"schema": FIELDS}}),
    "/patch": with_body(**{"application/merge-patch+json": {"schema": OBJECT}}),
    "/xml": with_body(**{"application/xml": {"schema": OBJECT}}),
    "/image": with_body(**{"image/*": {}}),
    "/any": with_body(**{"*/*": {}}),
    "/several": with_body(
        **{JSON: {"schema": OBJECT}, FORM: {"schema": OBJECT}, "text/csv": {"schema": TEXT}, "multipart/form-data": {}}
    ),
    "/one-way": with_body(
        **{
            JSON: {
                "schema": {
                    "type": "object",
                    "required": ["id", "password"],
                    "properties": {"id": {**TEXT, "readOnly": True}, "password": {**TEXT, "writeOnly": True}},
                }
            }
        }
    ),
}


class Sent(NamedTuple):
    """What one call sends: the target, and of headers and body what is told."""

    target: str = ""
    headers: dict[str, str] = {}  # noqa: RUF012 (never changed)
    body: bytes = b""
    error: str = ""


def typed(media_type: str) -> dict[str, str]:
    return {"content-type": media_type}


CALLS: dict[str, Sent] = {
    "things.get_form(q=['a', 'b,c'])": Sent("/form?q=a&q=b%2Cc"),
    "things.get_csv(q=['a', 'b'])": Sent("/csv?q=a%2Cb"),
    "things.get_csv(q=[])": Sent("/csv"),
    "things.get_csv(q=['a', 'b,c'])": Sent(error="ValueError: q: 'b,c' holds ',', which separates the values"),
    "things.get_space(q=['a', 'b'])": Sent("/space?q=a%20b"),
    "things.get_pipe(q=['a', 'b'])": Sent("/pipe?q=a%7Cb"),
    "things.get_object(q={'a': 'x', 'b': 1})": Sent("/object?a=x&b=1"),
    "things.get_object(q={'a': {'x': 1}})": Sent(error="TypeError: q.a: 'dict' is not one value"),
    "things.list_pairs(q={'a': 'x', 'b': 1})": Sent("/pairs?q=a%2Cx%2Cb%2C1"),
    "things.get_deep(q={'s': {'is': True}, 'ids': [1, 2], 'rules': [{'f': 'n'}], 'no': None})": Sent(
        "/deep?q%5Bs%5D%5Bis%5D=true&q%5Bids%5D%5B%5D=1&q%5Bids%5D%5B%5D=2&q%5Brules%5D%5B0%5D%5Bf%5D=n"
    ),
    "things.get_json(q={'a': 'ü', 'b': 1})": Sent("/json?q=%7B%22a%22%3A%22%C3%BC%22%2C%22b%22%3A1%7D"),
    "things.get_json()": Sent("/json"),
    "things.get_simple(['a', 'b/c', 'd,e'])": Sent("/simple/a,b%2Fc,d%2Ce"),
    "things.get_simple([])": Sent(error="ValueError: id is empty"),
    "things.get_simple(['..'])": Sent(error="ValueError: id='..' would leave its place in the path"),
    "things.get_simple_object({'a': 'x', 'b': 1})": Sent("/simple-object/a=x,b=1"),
    "things.get_label('x')": Sent("/label/.x"),
    "things.get_label('.')": Sent(error="ValueError: id='..' would leave its place in the path"),
    "things.get_dot(['a', 'b'])": Sent("/dots/.a.b"),
    "things.get_matrix('x')": Sent("/matrix/;id=x"),
    "things.get_key(['a', 'b'])": Sent("/keys/;id=a;id=b"),
    "things.get_plain('1', '2', '3')": Sent("/plain/1/2-3.json"),
    "things.get_日本()": Sent("/%E6%97%A5%E6%9C%AC%20"),
    "things.list_headers(x_trace='t', x_ids=['1', '2'], sid='a b;c', seen=True)": Sent(
        "/headers", {"x-trace": "t", "x-ids": "1,2", "cookie": "sid=a%20b%3Bc; seen=true"}
    ),
    "things.list_headers()": Sent("/headers", {"x-trace": "-", "cookie": "-"}),
    "things.list_headers(x_trace='a\\r\\nX-B: c')": Sent(error="ValueError: X-Trace: "),
    "things.list_headers(x_trace='ü')": Sent(error="ValueError: X-Trace: "),
    "things.create_urlencoded(a='x y', tags=['1', '2'], deep={'a': 'z'})": Sent(
        "/urlencoded", typed(FORM), b"a=x+y&tags=1&tags=2&deep%5Ba%5D=z"
    ),
    "things.create_urlencoded(body={'deep': {'a': 'z'}})": Sent("/urlencoded", typed(FORM), b"deep%5Ba%5D=z"),
    "things.create_urlencoded_json(deep={'a': 'z'})": Sent(
        "/urlencoded-json", typed(FORM), b"deep=%7B%22a%22%3A%22z%22%7D"
    ),
    "things.create_patch(a='x')": Sent("/patch", typed("application/merge-patch+json"), b'{"a":"x"}'),
    "things.create_xml(body='<a>ü</a>')": Sent("/xml", typed("application/xml"), "<a>ü</a>".encode()),
    "things.create_xml(body=b'<a/>')": Sent("/xml", typed("application/xml"), b"<a/>"),
    "things.create_xml(body={'a': 1})": Sent(error="TypeError: body: 'dict' cannot be sent as application/xml"),
    "things.create_image(body=File.from_bytes(b'1', name='a.png'))": Sent("/image", typed("image/png"), b"1"),
    "things.create_image(body=File.from_bytes(b'1', media_type='image/x'))": Sent("/image", typed("image/x"), b"1"),
    "things.create_image(body=b'1')": Sent(error="ValueError: body: say which image/* it is"),
    "things.create_any(body=b'1')": Sent("/any", typed("application/octet-stream"), b"1"),
    "things.create_several(a='x')": Sent("/several", typed(JSON), b'{"a":"x"}'),
    "things.create_several(a='x', content_type='application/x-www-form-urlencoded')": Sent(
        "/several", typed(FORM), b"a=x"
    ),
    "things.create_several(body='a,b', content_type='text/csv')": Sent("/several", typed("text/csv"), b"a,b"),
    "things.create_one_way(password='p')": Sent("/one-way", typed(JSON), b'{"password":"p"}'),
}

PROGRAM = """
import json, sys
from timbal.client import Timbal
from timbal_api.types import File
client = Timbal(base_url=sys.argv[1], api_key="key-0123456789", max_retries=0)
for call in json.load(sys.stdin):
    try:
        eval(f"client.{call}")
        print(json.dumps(""))
    except Exception as error:
        print(json.dumps(f"{type(error).__name__}: {error}"))
"""


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Received | str]:
    """What a server receives of each call, or how the call fails."""
    folder = tmp_path_factory.mktemp("wire")
    made = document(PATHS)
    generator.generate(made, name_operations(made, {}), folder / "timbal_api")
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("TIMBAL_")},
        "PYTHONPATH": f"{folder}{os.pathsep}{ROOT}",
        "TIMBAL_CONFIG_DIR": str(folder),
    }
    with FaultServer(*[reply(204, b"") for _ in CALLS]) as server:
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", PROGRAM, server.url],
            input=json.dumps(list(CALLS)),
            env=environment,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        failures = [json.loads(line) for line in done.stdout.splitlines()]
        received = iter(server.requests)
    assert len(failures) == len(CALLS)
    return {call: failure or next(received) for call, failure in zip(CALLS, failures, strict=True)}


@pytest.mark.parametrize(("call", "expected"), CALLS.items(), ids=CALLS)
def test_a_value_goes_out_as_declared(call: str, expected: Sent, sent: dict[str, Received | str]) -> None:
    found = sent[call]

    if isinstance(found, str):
        assert expected.error, found
        assert found.startswith(expected.error)
        return
    assert (found.target, found.body) == (expected.target, expected.body)
    assert {name: found.headers.get(name, "-") for name in expected.headers} == expected.headers
    assert found.headers["authorization"] == "Bearer key-0123456789"
