"""The one send path, over real sockets: what is sent, what comes back, what is tried again."""

from __future__ import annotations

import asyncio
import gc
import io
import json
import os
import pickle
import threading
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import aclosing, closing, suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from support.flavours import FLAVOURS, KEY, Flavour
from support.servers import (
    FaultServer,
    Received,
    Step,
    answer,
    bomb,
    chunked,
    close,
    endless,
    message,
    raw,
    refusing,
    reply,
    reset,
    stall,
    truncated,
)
from support.systems import needs_fork
from timbal.client._http.decoding import ContentDecoder
from timbal.client._http.failures import translated
from timbal.client._http.request import url_of
from timbal.client._http.retries import RetryPolicy
from timbal.client.errors import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    NotFoundError,
    RateLimitError,
    ServerError,
    TimbalError,
)
from timbal_api.client import Request
from timbal_api.types import File


@pytest.fixture(params=FLAVOURS)
def flavour(request: pytest.FixtureRequest) -> Flavour:
    return Flavour(request.param)


def get(path: str = "/things", **more: Any) -> Request:
    return Request("GET", path, **more)


def post(path: str = "/things", **more: Any) -> Request:
    return Request("POST", path, **more)


# -------------------------------------------------------------------------------------------- what is sent


def test_a_request_arrives_as_it_was_meant(flavour: Flavour) -> None:
    with FaultServer() as server:
        request = post("/a%2Fb/%C3%A9", query=(("q", "a b&c=d+é/"), ("q", "2")), json={"é": 1}, headers={"x-one": "1"})
        response = flavour.send(server.url + "/base/", request)
    (received,) = server.requests
    assert response.json() == {}
    assert received.target == "/base/a%2Fb/%C3%A9?q=a%20b%26c%3Dd%2B%C3%A9%2F&q=2"
    assert received.headers["authorization"] == f"Bearer {KEY}"
    assert received.headers["user-agent"].startswith("timbal-client/")
    assert received.headers["accept-encoding"] == "gzip, deflate"
    assert received.headers["content-type"] == "application/json"
    assert received.headers["x-one"] == "1"
    assert received.json() == {"é": 1}


def test_null_is_a_body_and_absence_is_none(flavour: Flavour) -> None:
    with FaultServer() as server:
        flavour.send(server.url, post(json=None))
        flavour.send(server.url, post())
    assert [received.body for received in server.requests] == [b"null", b""]


@pytest.mark.parametrize(
    "path", ["things", "//evil.example/x", "http://evil.example/", "/a b", "/a?b", "/a#b", "/é", "/a\r\nb", "/a\\b", ""]
)
def test_a_path_that_is_not_a_path_is_not_sent(path: str, flavour: Flavour) -> None:
    with FaultServer() as server, pytest.raises(ValueError, match="path"):
        flavour.send(server.url, get(path))
    assert server.connections == 0


@pytest.mark.parametrize("path", ["/../x", "/a/../../x", "/./x", "/a/%2e%2e/x"])
def test_a_path_never_leaves_the_base(path: str) -> None:
    base = httpx.URL("https://host.example/v1")
    try:
        url = url_of(base, get(path))
    except ValueError:
        return
    assert url.raw_path.decode() == "/v1" + path  # sent as it is, for the server to judge
    assert url.host == "host.example"


@pytest.mark.parametrize(
    "headers",
    [
        {"x-a": "1\r\nX-Evil: 1"},
        {"x-a": "1\n"},
        {"x-a": "\0"},
        {"x-a\r\nx-b": "1"},
        {"x a": "1"},
        {"": "1"},
        {"x:y": "1"},
        {"Host": "evil.example"},
        {"authorization": "Bearer other"},
    ],
)
def test_a_header_that_is_not_the_callers_to_set_is_not_sent(headers: dict[str, str], flavour: Flavour) -> None:
    with FaultServer() as server, pytest.raises(ValueError, match="header"):
        flavour.send(server.url, get(headers=headers))
    assert server.connections == 0


def test_a_sibling_for_another_place_has_no_key(flavour: Flavour) -> None:
    with FaultServer() as server, FaultServer() as other:

        def plain() -> None:
            transport = flavour.transport(server.url)
            transport.with_base(other.url).send(get())
            transport.close()

        async def awaited() -> None:
            transport = flavour.transport(server.url)
            await transport.with_base(other.url).send(get())
            await transport.aclose()

        flavour.both(plain, awaited)
    assert server.requests == []
    assert "authorization" not in other.requests[0].headers


def test_cookies_are_not_kept(flavour: Flavour) -> None:
    with FaultServer(reply(200, b"{}", {"Set-Cookie": "a=1; Path=/"})) as server:

        def plain() -> None:
            transport = flavour.transport(server.url)
            transport.send(get())
            transport.send(get())
            transport.close()

        async def awaited() -> None:
            transport = flavour.transport(server.url)
            await transport.send(get())
            await transport.send(get())
            await transport.aclose()

        flavour.both(plain, awaited)
    assert server.connections == 1
    assert [received.headers.get("cookie") for received in server.requests] == [None, None]


def test_a_proxy_of_the_environment_does_not_see_what_goes_to_this_machine(
    flavour: Flavour, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer() as server, FaultServer() as proxy:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        flavour.send(server.url, get())
    assert proxy.connections == 0


# -------------------------------------------------------------------------------------------------- bodies


def parts(received: Received) -> dict[str, tuple[dict[str, str], bytes]]:
    boundary = received.headers["content-type"].partition("boundary=")[2].encode()
    found = {}
    for part in received.body.split(b"--" + boundary)[1:-1]:
        head, _, content = part.strip(b"\r\n").partition(b"\r\n\r\n")
        fields = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
        found[fields["Content-Disposition"].split('name="')[1].split('"')[0]] = fields, content
    return found


def test_a_form_has_texts_and_files(flavour: Flavour, tmp_path: Path) -> None:
    path = tmp_path / "réport.txt"
    path.write_bytes(b"from disk")
    with FaultServer() as server, open(path, "rb") as opened:
        form = {
            "text": "path/or not",
            "flag": True,
            "off": False,
            "count": 3,
            "absent": None,
            "path": path,
            "bytes": b"\x00\x01",
            "opened": opened,
            "named": File(b"{}", "data.json"),
            "typed": File(str(path), "x.bin", "image/png"),
            "meta": {"a": [1]},
        }
        flavour.send(server.url, post(form=form))
        assert not opened.closed
    sent = parts(server.requests[0])
    assert {name: content for name, (_, content) in sent.items()} == {
        "text": b"path/or not",
        "flag": b"true",
        "off": b"false",
        "count": b"3",
        "path": b"from disk",
        "bytes": b"\x00\x01",
        "opened": b"from disk",
        "named": b"{}",
        "typed": b"from disk",
        "meta": b'{"a": [1]}',
    }
    assert "filename" not in sent["text"][0]["Content-Disposition"]
    assert 'filename="réport.txt"' in sent["path"][0]["Content-Disposition"]
    assert sent["path"][0]["Content-Type"] == "text/plain"
    assert 'filename="bytes"' in sent["bytes"][0]["Content-Disposition"]
    assert sent["bytes"][0]["Content-Type"] == "application/octet-stream"
    assert sent["named"][0]["Content-Type"] == "application/json"
    assert 'filename="x.bin"' in sent["typed"][0]["Content-Disposition"]
    assert sent["typed"][0]["Content-Type"] == "image/png"
    assert sent["meta"][0]["Content-Type"] == "application/json"


def test_several_files_under_one_name(flavour: Flavour) -> None:
    with FaultServer() as server:
        flavour.send(server.url, post(form={"files": [b"one", File(b"two", "2")], "tags": ["a", "b"]}))
    body = server.requests[0].body
    assert body.count(b'; name="files"') == 2
    assert body.count(b'name="tags"') == 2


def test_a_form_of_texts_alone_is_multipart_too(flavour: Flavour) -> None:
    with FaultServer() as server:
        flavour.send(server.url, post(form={"a": "1"}))
    assert server.requests[0].headers["content-type"].startswith("multipart/form-data; boundary=")


def test_a_file_name_cannot_end_its_header(flavour: Flavour) -> None:
    with FaultServer() as server:
        flavour.send(server.url, post(form={"f": File(b"x", 'a"\r\nX-Evil: 1\r\n')}))
        with pytest.raises(ValueError, match="media type"):
            flavour.send(server.url, post(form={"f": File(b"x", "a", "text/plain\r\nX-Evil: 1")}))
    assert b"\r\nX-Evil" not in server.requests[0].body
    assert len(server.requests) == 1


@pytest.mark.parametrize("make", [lambda folder: folder / "absent", lambda folder: folder], ids=["absent", "folder"])
def test_a_file_that_cannot_be_opened_is_an_os_error_and_nothing_is_sent(
    make: Callable[[Path], Path], flavour: Flavour, tmp_path: Path
) -> None:
    with FaultServer() as server, pytest.raises(OSError, match=str(tmp_path)):
        flavour.send(server.url, post(form={"file": make(tmp_path)}))
    assert server.connections == 0


def test_a_body_that_has_no_json_form_is_not_sent(flavour: Flavour) -> None:
    with FaultServer() as server, pytest.raises(ValueError, match="JSON"):
        flavour.send(server.url, post(json={"x": float("nan")}))
    assert server.connections == 0


def generated() -> Iterator[bytes]:
    yield b"ab"
    yield b"cd"


@pytest.mark.parametrize(
    "make",
    [
        lambda: b"abcd",
        lambda: "abcd",
        lambda: bytearray(b"abcd"),
        lambda: [b"ab", b"cd"],
        generated,
        lambda: io.BytesIO(b"abcd"),
    ],
    ids=["bytes", "str", "bytearray", "list", "generator", "file"],
)
def test_content_goes_out_as_it_is(make: Callable[[], Any], flavour: Flavour) -> None:
    with FaultServer() as server:
        flavour.send(server.url, post(content=make()))
    assert server.requests[0].body == b"abcd"


def test_a_file_is_sent_from_where_it_stands(flavour: Flavour) -> None:
    file = io.BytesIO(b"skip|rest")
    file.seek(5)
    with FaultServer() as server:
        flavour.send(server.url, Request("PUT", "/x", content=file))
    assert server.requests[0].body == b"rest"
    assert server.requests[0].headers["content-length"] == "4"


@pytest.mark.parametrize("content", [{"a": 1}, io.StringIO("text")], ids=["mapping", "text file"])
def test_content_of_the_wrong_kind_is_refused(content: Any, flavour: Flavour) -> None:
    with FaultServer() as server, pytest.raises(TypeError):
        flavour.send(server.url, post(content=content))
    assert server.connections == 0


def test_asynchronous_content_needs_the_asynchronous_client() -> None:
    async def pieces() -> Any:
        yield b"ab"
        yield b"cd"

    with FaultServer() as server:
        Flavour("async").send(server.url, post(content=pieces()))
        with pytest.raises(TypeError, match="AsyncTimbal"):
            Flavour("sync").send(server.url, post(content=pieces()))
    assert [received.body for received in server.requests] == [b"abcd"]


def test_progress_is_told(flavour: Flavour, tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    path = tmp_path / "big"
    path.write_bytes(bytes(200_000))
    with FaultServer() as server:
        flavour.send(server.url, post(form={"f": path}, progress=lambda sent, total: told.append((sent, total))))
    total = int(server.requests[0].headers["content-length"])
    assert told[-1] == (total, total)
    assert [sent for sent, _ in told] == sorted(sent for sent, _ in told)
    assert len(told) > 3


# ------------------------------------------------------------------------------------------ what comes back


def test_check_off_returns_what_came(flavour: Flavour) -> None:
    with FaultServer(reply(404, b'{"detail":"x"}', x_own="1")) as server:
        response = flavour.send(server.url, get(), check=False)
    assert (response.status_code, response.content, response.headers["x-own"]) == (404, b'{"detail":"x"}', "1")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(status: int, flavour: Flavour) -> None:
    with FaultServer() as other, FaultServer(reply(status, b"", {"Location": other.url})) as server:
        response = flavour.send(server.url, get())
    assert response.status_code == status
    assert other.connections == 0


def test_a_body_that_ends_early_is_an_error(flavour: Flavour) -> None:
    with FaultServer(truncated()) as server, pytest.raises(APIConnectionError, match="broke before the whole response"):
        flavour.send(server.url, post())
    assert len(server.requests) == 1


def test_a_chunked_body_without_its_end_is_an_error(flavour: Flavour) -> None:
    with FaultServer(chunked(b'{"a":', end=False)) as server, pytest.raises(APIConnectionError):
        flavour.send(server.url, post())


@pytest.mark.parametrize(
    "step",
    [
        raw(b"\x00\x01garbage\r\n\r\n"),
        raw(b"HTTP/1.1 twohundred OK\r\n\r\n"),
        raw(b"HTTP/1.1 200 OK\r\nContent-Length: 5, 6\r\n\r\nhello"),
        raw(b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n"),
        raw(b"HTTP/1.1 200 OK\r\nContent-Le"),
        raw(b"HTTP/1.1 200 OK\r\nno colon here\r\n\r\n"),
        raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
        raw(b"HTTP/1.1 200 OK\r\n" + b"X: " + b"a" * 300_000 + b"\r\n\r\n"),
        raw(b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 50_000 + b"\r\n"),
        close(),
        reset(),
        reset(message(200, b"{}", {"Content-Length": "10"})),
    ],
    ids=lambda step: None,
)
def test_what_is_not_http_is_a_connection_error(step: Step, flavour: Flavour) -> None:
    with FaultServer(step) as server, pytest.raises(APIConnectionError):
        flavour.send(server.url, post())
    assert len(server.requests) == 1


def bodies_of_two(request: Request, flavour: Flavour, url: str) -> list[Any]:
    """The same request twice over one pool of connections, without repetitions."""

    def plain() -> list[Any]:
        transport = flavour.transport(url)
        try:
            return [transport.send(request, retry=False, check=False).json() for _ in range(2)]
        finally:
            transport.close()

    async def awaited() -> list[Any]:
        transport = flavour.transport(url)
        try:
            return [(await transport.send(request, retry=False, check=False)).json() for _ in range(2)]
        finally:
            await transport.aclose()

    return flavour.both(plain, awaited)


def test_an_answer_that_follows_the_answer_is_not_taken_for_the_next(flavour: Flavour) -> None:
    double = raw(message(200, {"n": 1}) + message(200, {"n": "forged"}), keep=True)
    with FaultServer(double, reply(200, {"n": 2})) as server:
        assert bodies_of_two(get(), flavour, server.url) == [{"n": 1}, {"n": 2}]


def test_a_connection_is_not_used_again_after_a_server_error(flavour: Flavour) -> None:
    failed: list[object] = []

    def fail(server: FaultServer, connection: object, request: Received) -> bool:
        failed.append(connection)
        return reply(500, {"n": 1})(server, connection, request)

    def hang_up_if_used_again(server: FaultServer, connection: object, request: Received) -> bool:
        return connection not in failed and reply(200, {"n": 2})(server, connection, request)

    with FaultServer(fail, hang_up_if_used_again) as server:
        assert bodies_of_two(post(), flavour, server.url) == [{"n": 1}, {"n": 2}]


def test_a_body_over_the_limit_is_refused_before_it_is_read(flavour: Flavour) -> None:
    text = "larger than 1000 bytes; response_limit="
    declared = stall(message(200, b"", {"Content-Length": "2000"}))
    with FaultServer(declared) as server, pytest.raises(APIResponseError, match=text):
        flavour.send(server.url, get(), options={"response_limit": 1000})


def test_an_endless_body_is_cut_at_the_limit(flavour: Flavour) -> None:
    with FaultServer(endless(b"x" * 10_000)) as server, pytest.raises(APIResponseError, match="larger than"):
        flavour.send(server.url, get(), options={"response_limit": 100_000})


def test_a_decompression_bomb_is_cut_at_the_limit(flavour: Flavour) -> None:
    with FaultServer(bomb(64)) as server, pytest.raises(APIResponseError, match="larger than"):
        flavour.send(server.url, get(), options={"response_limit": 1_000_000})


@pytest.mark.parametrize("coding", ["gzip, gzip", "br", "zstd", "gzip,br"])
def test_compression_that_was_not_asked_for_is_refused(coding: str, flavour: Flavour) -> None:
    with FaultServer(reply(200, b"x", {"Content-Encoding": coding})) as server:
        with pytest.raises(APIResponseError, match="compressed"):
            flavour.send(server.url, get())
        with pytest.raises(APIResponseError, match="compressed"):
            flavour.stream(server.url, get())
    assert list(ContentDecoder("aws-chunked").feed(b"as it is")) == [b"as it is"]


def test_broken_compression_is_a_response_error(flavour: Flavour) -> None:
    broken = reply(200, b"not gzip", {"Content-Encoding": "gzip"})
    with FaultServer(broken) as server, pytest.raises(APIResponseError, match="cannot be decoded"):
        flavour.send(server.url, get())
    assert len(server.requests) == 1


def test_an_endless_error_body_still_tells_which_error(flavour: Flavour) -> None:
    with FaultServer(endless(b"sorry " * 1000, status=404)) as server, pytest.raises(NotFoundError) as caught:
        flavour.send(server.url, get())
    assert len(caught.value.body) < 2_000_000


def test_an_html_page_of_a_proxy_is_a_status_error_with_its_text(flavour: Flavour) -> None:
    page = reply(503, b"<html><title>Down</title><body>for maintenance</body></html>", content_type="text/html")
    with FaultServer(page) as server, pytest.raises(ServerError, match="Down for maintenance"):
        flavour.send(server.url, post())


# -------------------------------------------------------------------------------------------------- retries

# What happens once, before an answer of 200: does a request of this kind get that answer?
FAULTS: dict[str, tuple[Step, bool, bool, type[TimbalError]]] = {
    # fault: (step, GET and its like go on, POST and its like go on, else this is raised)
    "closes": (close(), True, False, APIConnectionError),
    "resets": (reset(), True, False, APIConnectionError),
    "resets in the answer": (reset(b"HTTP/1.1 200 OK\r\nCont"), True, False, APIConnectionError),
    "stalls": (stall(), True, False, APITimeoutError),
    "stalls in the body": (stall(message(200, b"{", {"Content-Length": "9"})), True, False, APITimeoutError),
    "truncates": (truncated(), True, False, APIConnectionError),
    "garbage": (raw(b"garbage\r\n\r\n"), True, False, APIConnectionError),
    "400": (reply(400), False, False, APIStatusError),
    "401": (reply(401), False, False, APIStatusError),
    "408": (reply(408), True, False, APIStatusError),
    "409": (reply(409), False, False, APIStatusError),
    "425": (reply(425), False, False, APIStatusError),
    "429": (reply(429), True, True, RateLimitError),
    "429 with a wait": (reply(429, retry_after="3"), True, True, RateLimitError),
    "429 with a long wait": (reply(429, retry_after="3600"), False, False, RateLimitError),
    "500": (reply(500), True, False, ServerError),
    "501": (reply(501), False, False, ServerError),
    "502": (reply(502), True, False, ServerError),
    "503": (reply(503, retry_after="2"), True, False, ServerError),
    "504": (reply(504), True, False, ServerError),
    "520": (reply(520), False, False, ServerError),
}


@pytest.mark.parametrize("method", ["GET", "OPTIONS", "PUT", "DELETE", "POST", "PATCH"])
@pytest.mark.parametrize("fault", FAULTS)
def test_the_fault_matrix(fault: str, method: str, flavour: Flavour) -> None:
    step, safe, unsafe, error = FAULTS[fault]
    on = unsafe if method in ("POST", "PATCH") else safe
    body: dict[str, Any] = {"json": {"n": 1}} if method in ("PUT", "POST", "PATCH") else {}
    request = Request(method, "/things", **body)
    with FaultServer(step, reply()) as server:
        if on:
            assert flavour.send(server.url, request, impatient="stalls" in fault).status_code == 200
        else:
            with pytest.raises(error) as caught:
                flavour.send(server.url, request, impatient="stalls" in fault)
            assert type(caught.value).__module__ == "timbal.client.errors"
    assert len(server.requests) == (2 if on else 1)
    assert len({received.body for received in server.requests}) == 1
    assert len(flavour.waits) == (1 if on else 0)
    if fault == "429 with a wait" and on:
        assert flavour.waits == [3.0]


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_refused_connection_is_tried_again_by_every_method(method: str, flavour: Flavour) -> None:
    with refusing() as url, pytest.raises(APIConnectionError, match=r"cannot connect to 127\.0\.0\.1"):
        flavour.send(url, Request(method, "/x"))
    assert len(flavour.waits) == 2


@pytest.mark.parametrize("retries", [0, 1, 4])
def test_the_number_of_attempts(retries: int, flavour: Flavour) -> None:
    with FaultServer(reply(503)) as server, pytest.raises(ServerError):
        flavour.send(server.url, get(), options={"retries": RetryPolicy(retries)})
    assert len(server.requests) == retries + 1


def test_the_caller_can_say_whether_to_repeat(flavour: Flavour) -> None:
    with FaultServer(reply(503)) as server:
        with pytest.raises(ServerError):
            flavour.send(server.url, post(), retry=True)
        assert len(server.requests) == 3
        with pytest.raises(ServerError):
            flavour.send(server.url, get(), retry=False)
        assert len(server.requests) == 4


def test_check_off_repeats_as_well_and_then_returns_the_last(flavour: Flavour) -> None:
    with FaultServer(reply(503)) as server:
        assert flavour.send(server.url, get(), check=False).status_code == 503
    assert len(server.requests) == 3


def test_a_body_that_is_used_up_is_sent_once(flavour: Flavour) -> None:
    with FaultServer(reply(503), reply()) as server, pytest.raises(ServerError):
        flavour.send(server.url, Request("PUT", "/x", content=generated()))
    assert [received.body for received in server.requests] == [b"abcd"]


@pytest.mark.parametrize("where", ["content", "form"])
def test_a_file_is_rewound_for_each_attempt(where: str, flavour: Flavour) -> None:
    file = io.BytesIO(b"whole")
    request = Request("PUT", "/x", content=file) if where == "content" else Request("PUT", "/x", form={"f": file})
    with FaultServer(reply(503), close(), reply()) as server:
        flavour.send(server.url, request)
    assert all(b"whole" in received.body for received in server.requests)
    assert len(server.requests) == 3


class Pipe(io.BytesIO):
    """A file that cannot go back."""

    def seekable(self) -> bool:
        return False

    def seek(self, *args: Any) -> int:
        raise io.UnsupportedOperation("seek")

    def fileno(self) -> int:
        raise io.UnsupportedOperation("fileno")

    def tell(self) -> int:
        raise io.UnsupportedOperation("tell")


@pytest.mark.parametrize("where", ["content", "form"])
def test_a_file_that_cannot_be_rewound_is_sent_once(where: str, flavour: Flavour) -> None:
    file = Pipe(b"whole")
    request = Request("PUT", "/x", content=file) if where == "content" else Request("PUT", "/x", form={"f": file})
    with FaultServer(reply(503), reply()) as server, pytest.raises(ServerError):
        flavour.send(server.url, request)
    assert len(server.requests) == 1
    assert b"whole" in server.requests[0].body


# ---------------------------------------------------------------------------------------------- time limits


def test_the_message_of_a_timeout_says_which_how_long_and_what_raises_it(flavour: Flavour) -> None:
    with FaultServer(stall()) as server, pytest.raises(APITimeoutError) as caught:
        flavour.send(server.url, post(query=(("secret", "value"),)), timeout=httpx.Timeout(60, read=0.05))
    assert str(caught.value) == (
        f"POST /things: no data from 127.0.0.1:{server.port} within 0.05 s (read timeout);"
        " timeout=SECONDS raises that limit"
    )
    assert caught.value.request == "POST /things"


@pytest.mark.parametrize(
    ("kind", "phase"),
    [(httpx.ConnectTimeout, "connect"), (httpx.WriteTimeout, "write"), (httpx.PoolTimeout, "pool")],
)
def test_every_phase_names_itself(kind: type[httpx.TimeoutException], phase: str) -> None:
    timeout = httpx.Timeout(60, **{phase: 2.5})
    request = httpx.Request("GET", "https://h.example/x", extensions={"timeout": timeout.as_dict()})
    text = str(translated(kind("", request=request), "GET /x", request))
    assert "within 2.5 s" in text
    assert f"({phase} timeout)" in text
    assert f"{phase}=SECONDS" in text


def test_a_full_pool_is_a_timeout(flavour: Flavour) -> None:
    limits = httpx.Limits(max_connections=1)
    timeout = httpx.Timeout(5, pool=0.01)
    with FaultServer(stall(message(200, b"", {"Content-Length": "5"}))) as server:

        def plain() -> None:
            with httpx.Client(limits=limits) as own:
                transport = flavour.transport(server.url, own, timeout=timeout)
                response = transport.send(get(), stream=True)
                with closing(response), pytest.raises(APITimeoutError, match="no free connection"):
                    transport.send(post())

        async def awaited() -> None:
            async with httpx.AsyncClient(limits=limits) as own:
                transport = flavour.transport(server.url, own, timeout=timeout)
                async with aclosing(await transport.send(get(), stream=True)):
                    with pytest.raises(APITimeoutError, match="no free connection"):
                        await transport.send(post())

        flavour.both(plain, awaited)
    assert len(server.requests) == 1
    assert len(flavour.waits) == 2


def test_the_deadline_covers_attempts_and_waits(flavour: Flavour) -> None:
    with FaultServer(reply(503, retry_after="30")) as server, pytest.raises(ServerError):
        flavour.send(server.url, get(), options={"deadline": 20.0})
    assert len(server.requests) == 1
    assert flavour.waits == []


def test_the_deadline_ends_an_attempt(flavour: Flavour) -> None:
    with FaultServer(stall()) as server, pytest.raises(APITimeoutError, match=r"within 0.05 s; deadline="):
        flavour.send(server.url, get(), options={"deadline": 0.05})


def test_the_deadline_ends_a_body_that_trickles(flavour: Flavour) -> None:
    with FaultServer(endless(b"x")) as server, pytest.raises(APITimeoutError, match="deadline="):
        flavour.send(server.url, get(), options={"deadline": 0.05})


# ------------------------------------------------------------------------------------------------- streams


def test_a_stream_gives_the_pieces_as_they_come(flavour: Flavour) -> None:
    with FaultServer(chunked(b"one", b"two")) as server:
        status, pieces = flavour.stream(server.url, get())
    assert status == 200
    assert b"".join(pieces) == b"onetwo"


def test_a_stream_with_an_error_status_raises_with_the_body_read(flavour: Flavour) -> None:
    with FaultServer(reply(404, {"detail": "no such thing"})) as server:
        with pytest.raises(NotFoundError, match="no such thing"):
            flavour.stream(server.url, get())
        assert flavour.stream(server.url, get(), check=False)[0] == 404


def test_the_opening_of_a_stream_is_repeated_by_the_same_rules(flavour: Flavour) -> None:
    with FaultServer(reply(503), close(), chunked(b"ok")) as server:
        assert flavour.stream(server.url, get()) == (200, [b"ok"])
    assert len(server.requests) == 3
    with FaultServer(reply(503), chunked(b"ok")) as server, pytest.raises(ServerError):
        flavour.stream(server.url, post())
    assert len(server.requests) == 1


def test_a_stream_that_breaks_is_a_connection_error_and_is_not_repeated(flavour: Flavour) -> None:
    text = r"GET /things: the connection to .* broke"
    cut = chunked(b"one", end=False)
    with FaultServer(cut, chunked(b"again")) as server, pytest.raises(APIConnectionError, match=text):
        flavour.stream(server.url, get())
    assert len(server.requests) == 1


def test_a_stream_has_an_idle_limit_only_if_asked(flavour: Flavour) -> None:
    silent = stall(message(200, b"", {"Content-Length": "5"}))
    text = r"within 0.05 s \(read timeout\)"
    with FaultServer(silent) as server, pytest.raises(APITimeoutError, match=text):
        flavour.stream(server.url, get(), timeout=0.05)
    timeouts: list[Any] = []

    def plain(request: httpx.Request) -> httpx.Response:
        timeouts.append(request.extensions["timeout"])
        return httpx.Response(200)

    async def awaited(request: httpx.Request) -> httpx.Response:
        return plain(request)

    def sync() -> None:
        own = httpx.Client(transport=httpx.MockTransport(plain))
        with own:
            flavour.transport("http://h", own).send(get(), stream=True).close()

    async def other() -> None:
        own = httpx.AsyncClient(transport=httpx.MockTransport(awaited))
        async with own:
            await (await flavour.transport("http://h", own).send(get(), stream=True)).aclose()

    flavour.both(sync, other)
    assert timeouts == [{"connect": 5.0, "read": None, "write": 60.0, "pool": 60.0}]


# ---------------------------------------------------------------------------------------------- connections


def test_siblings_share_the_connection(flavour: Flavour) -> None:
    with FaultServer() as server:

        def plain() -> None:
            transport = flavour.transport(server.url)
            sibling = transport.with_options(transport.options._replace(deadline=9.0))
            transport.send(get())
            sibling.send(get())
            sibling.close()
            transport.send(get())
            transport.close()
            transport.close()
            for each in (transport, sibling):
                with pytest.raises(RuntimeError, match="closed"):
                    each.send(get())

        async def awaited() -> None:
            transport = flavour.transport(server.url)
            sibling = transport.with_options(transport.options._replace(deadline=9.0))
            await transport.send(get())
            await sibling.send(get())
            await sibling.aclose()
            await transport.send(get())
            await transport.aclose()
            await transport.aclose()
            for each in (transport, sibling):
                with pytest.raises(RuntimeError, match="closed"):
                    await each.send(get())

        flavour.both(plain, awaited)
    assert server.connections == 1
    assert len(server.requests) == 3


def test_a_sibling_of_a_closed_transport_is_closed() -> None:
    flavour = Flavour("sync")
    with FaultServer() as server:
        transport = flavour.transport(server.url)
        sibling = transport.with_options(transport.options)
        transport.send(get())
        transport.close()
        with pytest.raises(RuntimeError, match="closed"):
            sibling.send(get())


def test_a_given_client_is_used_and_left_open() -> None:
    flavour = Flavour("sync")
    with FaultServer() as server, httpx.Client(headers={"x-own": "1"}, auth=("user", "pass")) as own:
        transport = flavour.transport(server.url, own)
        transport.send(get())
        transport.close()
        assert not own.is_closed
    assert server.requests[0].headers["x-own"] == "1"
    assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("make", [httpx.AsyncClient, httpx.Client, object, dict])
def test_a_client_of_the_wrong_kind_is_refused(make: type, flavour: Flavour) -> None:
    right = httpx.AsyncClient if flavour.asynchronous else httpx.Client
    if make is right:
        return
    with pytest.raises(TypeError, match=f"http_client must be an httpx.{right.__name__}, not .*{make.__name__}"):
        flavour.transport("https://h", make())


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # asyncio reports connections that their loop left open
def test_a_second_event_loop_gets_its_own_connections() -> None:
    flavour = Flavour("async")
    with FaultServer() as server:
        transport = flavour.transport(server.url)

        async def once() -> int:
            status: int = (await transport.send(get())).status_code
            return status

        assert [asyncio.run(once()) for _ in range(3)] == [200, 200, 200]
        assert len(transport._pool._outlets) == 1  # those of the loops that have ended are not kept
        transport = None
        gc.collect()
    assert server.connections == 3


@needs_fork
def test_a_forked_child_gets_its_own_connections() -> None:
    flavour = Flavour("sync")
    with FaultServer(answer(lambda received: message(200, {"path": received.path}))) as server:
        transport = flavour.transport(server.url)
        assert transport.send(get("/parent")).json() == {"path": "/parent"}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # a fork beside threads: that is what is tested
            pid = os.fork()
        if pid == 0:
            status = 1
            try:
                status = 0 if transport.send(get("/child")).json() == {"path": "/child"} else 2
            finally:
                os._exit(status)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
        assert transport.send(get("/parent")).json() == {"path": "/parent"}
        transport.close()
    assert server.connections == 2


def test_one_transport_serves_many_threads() -> None:
    flavour = Flavour("sync")
    wrong: list[Any] = []
    with FaultServer(answer(lambda received: message(200, {"path": received.path}))) as server:
        transport = flavour.transport(server.url)

        def work(number: int) -> None:
            for n in range(10):
                path = f"/t{number}/{n}"
                if transport.send(get(path)).json() != {"path": path}:
                    wrong.append(path)

        threads = [threading.Thread(target=work, args=(number,)) for number in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        transport.close()
    assert wrong == []
    assert len(server.requests) == 160


def test_a_forgotten_client_closes_its_connections() -> None:
    flavour = Flavour("sync")
    with FaultServer() as server:
        transport = flavour.transport(server.url)
        transport.send(get())
        connections = transport._pool.outlet().connections
        assert connections._idle
        del transport
        assert not connections._idle


# -------------------------------------------------------------------------------------------------- secrets


def renderings(value: Any) -> Iterator[str]:
    """A value in every way in which it could end up in a log or a report."""
    yield repr(value)
    yield str(value)
    yield f"{value}"
    yield repr(getattr(value, "__dict__", ""))
    yield json.dumps([value], default=lambda each: repr(getattr(each, "__dict__", each)))
    with suppress(TypeError, AttributeError, pickle.PicklingError):
        yield repr(pickle.dumps(value))
    if isinstance(value, BaseException):
        yield "".join(traceback.format_exception(value))
        report = traceback.TracebackException.from_exception(value, capture_locals=True)
        yield "".join(report.format())
        yield repr(value.args)
        for attribute in vars(value).values():
            yield repr(attribute)
            yield repr(getattr(attribute, "__dict__", ""))


@pytest.mark.parametrize("fault", FAULTS)
def test_the_key_is_in_no_exception(fault: str, flavour: Flavour) -> None:
    step = FAULTS[fault][0]
    with FaultServer(step) as server, pytest.raises(TimbalError) as caught:
        flavour.send(server.url, post(), impatient="stalls" in fault)
    assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"
    error: BaseException | None = caught.value
    while error is not None:
        for text in renderings(error):
            assert KEY not in text
        response = getattr(error, "response", None)
        if response is not None:
            assert "authorization" not in response.request.headers
            for each in (response, response.request, response.stream):
                for text in renderings(each):
                    assert KEY not in text
        error = error.__cause__ or error.__context__


def test_the_key_is_taken_out_of_what_the_server_says(flavour: Flavour) -> None:
    with FaultServer(reply(401, {"error": f"no such key: {KEY}"})) as server, pytest.raises(APIStatusError) as caught:
        flavour.send(server.url, get())
    assert str(caught.value) == "401 Unauthorized: no such key: *** (GET /things)"


def test_the_key_is_in_no_transport(flavour: Flavour) -> None:
    transport = flavour.transport("https://h.example")
    for each in (transport, transport.options):
        assert KEY not in repr(each)
        assert KEY not in repr(vars(each) if hasattr(each, "__dict__") else each._asdict())
        with pytest.raises(TypeError, match="pickled"):
            pickle.dumps(each)


def test_the_log_has_what_helps_and_nothing_private(flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", "timbal")
    with FaultServer(reply(503), reply(200, x_request_id="req-7")) as server:
        flavour.send(
            server.url, Request("PUT", "/things", query=(("q", "private"),), json="private", headers={"x-p": "private"})
        )
    text = "\n".join(record.getMessage() for record in caplog.records if record.name == "timbal")
    assert "PUT /things -> 503" in text
    assert "PUT /things -> 200" in text
    assert "attempt 2" in text
    assert "req-7" in text
    assert "private" not in text
    assert KEY not in text
