"""Values are sent as JSON would say them, or refused by name before anything is sent, whichever call they are for."""

from __future__ import annotations

import dataclasses
import enum
import io
import re
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import attrs
import pydantic
import pytest

from support.conversations import converse
from support.flavours import FLAVOURS
from support.run_wire import RUN, live, numbered, sse
from support.servers import FaultServer, raw, reply
from timbal.client import ConfigError, File, Timbal

ID = UUID("01234567-89ab-cdef-0123-456789abcdef")
URL = File.from_url("https://example.com/a.pdf")


class Color(enum.Enum):
    RED = "red"


@dataclasses.dataclass
class Plain:
    x: int = 1


@attrs.define
class Defined:
    x: int = 1


class Modeled(pydantic.BaseModel):
    x: int = 1


CIRCLE: dict[str, Any] = {}
CIRCLE["again"] = [CIRCLE]

CALLS: dict[str, tuple[Any, str]] = {
    "a run's parameter": (lambda c, value: c.workforce("bot").run(customer=value), "customer"),
    "deep in a parameter": (lambda c, value: c.workforce("bot").run(customer={"of": [value]}), r"customer\.of\[0\]"),
    "a prompt": (lambda c, value: c.workforce("bot").run(["Look", value]), r"prompt\[1\]"),
    "an answer": (lambda c, value: c.workforce("bot").run("Hi", resume={"a1": value}), r"resume\.a1"),
    "a context": (lambda c, value: c.workforce("bot").run("Hi", context={"user": value}), r"context\.user"),
    "a request": (lambda c, value: c.request("POST", "/things", json={"a": value}), r"json\.a"),
    "a request to a component": (lambda c, value: c.workforce("bot").post("things", json=[value]), r"json\[0\]"),
    "a body": (lambda c, value: c.projects.update(description=value), r"body\.description"),
    "a prompt for Composer": (
        lambda c, value: c.compose([{"type": "text", "text": value}]).result(),
        r"prompt\[0\]\.text",
    ),
    "an option of Composer": (lambda c, value: c.compose("Hi", effort=value).result(), "effort"),
    "a query": (lambda c, value: c.runs.list(status=value), "status"),
    "a query of a request": (lambda c, value: c.request("GET", "/things", params={"q": value}), "q"),
    "a path": (lambda c, value: c.runs.get(value), "run_id"),
    "a setting": (lambda c, value: c.runs.list(project_id=value), "project_id"),
    "a component": (lambda c, value: c.workforce(value).get(), "workforce"),
}


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    ("value", "instead"),
    [
        (Plain(), r"dataclasses\.asdict of it"),
        (Defined(), r"attrs\.asdict of it"),
        (Modeled(), r"its \.model_dump\(mode='json'\)"),
        (b"x", "a str, a number"),
        (io.BytesIO(b"x"), "a str, a number"),
        (Color, "a str, a number"),
        (print, "a str, a number"),
    ],
    ids=lambda each: type(each).__name__,
)
def test_what_has_no_json_form_is_refused_by_name(call: str, value: Any, instead: str) -> None:
    make, name = CALLS[call]
    with FaultServer() as server:
        with pytest.raises(TypeError, match=rf"^{name}: .* has no JSON form; pass {instead}"):
            converse("sync", server.url, lambda client: make(client, value))
        assert server.requests == []


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("NaN"), CIRCLE], ids=lambda each: str(each)[:8])
def test_what_json_cannot_say_is_refused_by_name(call: str, value: Any) -> None:
    make, name = CALLS[call]
    where = (name.split("\\")[0] if value is CIRCLE else name).replace("json", "body")
    why = "is no number|no JSON number|no numbers|nested too deeply"
    with FaultServer() as server:
        with pytest.raises(ValueError, match=why) as caught:
            converse("sync", server.url, lambda client: make(client, value))
        assert server.requests == []
    assert re.match(rf"(body\.)?{where}", str(caught.value).replace("json", "body"))


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_run_gets_values_as_json_says_them(flavour: str) -> None:
    moment = datetime(2026, 1, 2, tzinfo=UTC)
    given = {"color": Color.RED, "id": ID, "cost": Decimal("0.5"), "at": moment, "many": (1, Color.RED), "none": None}
    with FaultServer(raw(live(sse(numbered(RUN))), keep=True)) as server:
        converse(flavour, server.url, lambda c: c.workforce("bot").run("Hi", resume={"a": Color.RED}, **given))
    body = server.requests[0].json()
    del body["context"]
    assert body == {
        "prompt": "Hi",
        "resume": {"a": "red"},
        "color": "red",
        "id": str(ID),
        "cost": 0.5,
        "at": "2026-01-02T00:00:00+00:00",
        "many": [1, "red"],
        "none": None,
    }


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("run_context", "a deployment reads it in place of context="),
        ("run_in_background", r"leave its stream, and read events\(run_id\) later"),
    ],
)
@pytest.mark.parametrize("flavour", FLAVOURS)
def test_what_a_deployment_keeps_for_itself_is_refused_with_a_reason(name: str, reason: str, flavour: str) -> None:
    with FaultServer() as server:
        for start in ("run", "stream"):
            with pytest.raises(TypeError, match=rf"^{name} is not a parameter of a run: .*{reason}"):
                converse(flavour, server.url, lambda c, s=start: getattr(c.workforce("b"), s)("Hi", **{name: {}}))  # type: ignore[misc]
        assert server.requests == []


# ------------------------------------------------------------------------------------------------------------- files

ELSEWHERE = [URL, File.from_server_path("/data/a.pdf")]


@pytest.mark.parametrize("file", ELSEWHERE, ids=["at a URL", "on the server"])
@pytest.mark.parametrize(
    ("call", "name"),
    [
        (lambda c, file: c.files.upload(file=file), "file"),
        (lambda c, file: c.k2.create_file("kb_1", file=file, metadata={}), "file"),
        (lambda c, file: c.orgs.set_photo(file=file), "file"),
        (lambda c, file: c.request("PUT", "/things/1", content=file), "content"),
        (lambda c, file: c.workforce("bot").put("things/1", content=file), "content"),
    ],
)
@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_file_that_is_elsewhere_cannot_be_uploaded(call: Any, name: str, file: File, flavour: str) -> None:
    with FaultServer() as server:
        with pytest.raises(TypeError, match=rf"^{name}: File\(.*\) is not on your machine"):
            converse(flavour, server.url, lambda client: call(client, file))
        assert server.requests == []


@pytest.mark.parametrize("where", ["path", "bytes", "open", "open without a length"])
@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_file_is_the_content_of_any_request(where: str, flavour: str, tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_bytes(b"a,b\n" * 50_000)
    with FaultServer() as server, path.open("rb") as opened:
        pipe: Any = _Pipe(path.read_bytes())
        file = {
            "path": File.from_path(path),
            "bytes": File.from_bytes(path.read_bytes(), name="rows.csv"),
            "open": File(opened),
            "open without a length": File(pipe, "rows.csv"),
        }[where]
        converse(flavour, server.url, lambda client: client.request("PUT", "/things/1", content=file))
    (received,) = server.requests
    assert received.body == path.read_bytes()
    assert received.headers["content-type"] == "text/csv"
    assert ("content-length" in received.headers) == (where != "open without a length")


class _Pipe(io.RawIOBase):
    """Content that cannot be measured."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._content.readinto(buffer)


def test_the_caller_says_what_the_content_is(tmp_path: Path) -> None:
    with FaultServer() as server:
        headers = {"content-type": "application/x-rows"}
        content = File.from_bytes(b"a", name="a.csv")
        converse("sync", server.url, lambda c: c.request("PUT", "/things/1", content=content, headers=headers))
    assert server.requests[0].headers["content-type"] == "application/x-rows"


@pytest.mark.parametrize(
    "call",
    [
        lambda c: c.files.upload(file=("a.txt", b"abc", "text/plain")),
        lambda c: c.files.upload(file=("a.txt", b"abc")),
        lambda c: c.k2.create_file("kb_1", file=(None, b"abc"), metadata={}),
    ],
)
def test_the_tuples_of_httpx_are_refused_with_what_to_write(call: Any) -> None:
    with FaultServer(reply(200, {})) as server:
        with pytest.raises(TypeError, match=r"^file: 'tuple' is no file; pass File\.from_bytes\(b'...', name="):
            converse("sync", server.url, call)
        assert server.requests == []


def test_a_file_is_made_of_content_and_not_of_a_file() -> None:
    with pytest.raises(TypeError, match=r"^File: File\(name='a.txt'\) is a File already"):
        File(File.from_bytes(b"a", name="a.txt"))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["org_id", "project_id", "rev"])
def test_a_setting_is_never_the_repr_of_an_object(name: str) -> None:
    given: dict[str, Any] = {name: b"10"}
    with pytest.raises(TypeError, match=rf"^{name}: 'bytes' has no JSON form"):
        Timbal(api_key="k", **given)
    client = Timbal(api_key="k")
    with pytest.raises(TypeError, match=rf"^{name}: 'bytes' has no JSON form"):
        client.with_options(**given)
    with pytest.raises(TypeError, match=rf"^{name}: 'bytes' has no JSON form"):
        client.setting(name, given[name])
    for kind in (Timbal, client.with_options):
        with pytest.raises(ConfigError, match=rf"^{name}= is empty"):
            kind(**{"api_key": "k", name: ""})
