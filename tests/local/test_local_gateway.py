"""The gateway forwards to real deployments: every verb, both bodies streamed, faults told apart."""

from __future__ import annotations

import socket
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from support.local_http import connect, project_path
from support.servers import (
    FaultServer,
    Received,
    answer,
    chunked,
    close,
    message,
    raw,
    refusing,
    reply,
    reset,
    stall,
    truncated,
)
from timbal.local import LocalPlatform

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def gateway(**workforce: str) -> Iterator[tuple[LocalPlatform, httpx.Client]]:
    """A platform with these components, and a client whose base URL is the workforce of the default project."""
    with (
        LocalPlatform(workforce=workforce) as platform,
        connect(platform, f"{project_path(platform)}/workforce") as http,
    ):
        yield platform, http


def told(request: Received) -> bytes:
    """An answer that says what arrived."""
    return message(200, {"method": request.method, "target": request.target, "headers": request.headers})


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
def test_every_verb_goes_through_unchanged(method: str) -> None:
    with FaultServer(answer(told)) as upstream, gateway(bot=f"{upstream.url}/base/") as (_, http):
        content = None if method in ("GET", "DELETE") else b"\x00\xffbody"
        response = http.request(
            method,
            "/bot/v1/%C3%BC%2Fa/b%20c/?rev=main&x=1&x=%26&y",
            content=content,
            headers={"X-Own": "kept", "Content-Type": "application/x-own", "Cookie": "secret=1", "TE": "trailers"},
        )
        (request,) = upstream.requests
    assert response.json()["method"] == request.method == method
    assert request.target == "/base/v1/%C3%BC%2Fa/b%20c/?rev=main&x=1&x=%26&y"
    assert request.body == (content or b"")
    assert (request.headers["x-own"], request.headers["content-type"]) == ("kept", "application/x-own")
    assert request.headers["host"] == upstream.url.removeprefix("http://")
    assert request.headers["accept-encoding"] == "gzip, deflate"  # the client's own, not one of the gateway
    assert not {"authorization", "cookie", "te", "connection", "transfer-encoding"} & {
        name for name, value in request.headers.items() if name != "connection" or value == "keep-alive"
    }


def test_headers_named_by_connection_stay_behind() -> None:
    answers = reply(200, b"{}", {"Connection": "X-Private", "X-Private": "1", "X-Public": "2", "Set-Cookie": "a=1"})
    with FaultServer(answers) as upstream, gateway(bot=upstream.url) as (_, http):
        headers = {"Connection": "X-Hop", "X-Hop": "1", "X-End": "2"}
        response = http.get("/bot/x?rev=main", headers=headers)
        (request,) = upstream.requests
    assert "x-hop" not in request.headers
    assert request.headers["x-end"] == "2"
    assert "x-private" not in response.headers
    assert (response.headers["x-public"], response.headers["set-cookie"]) == ("2", "a=1")


def test_the_root_of_a_deployment() -> None:
    with FaultServer(answer(told)) as upstream, gateway(bot=upstream.url) as (_, http):
        for path in ("/bot", "/bot/"):
            assert http.get(path, params={"rev": "main"}).json()["target"] == "/?rev=main"


@pytest.mark.parametrize(
    ("step", "status"),
    [(reply(404, {"detail": "Not Found"}), 404), (reply(503, b"busy"), 503), (reply(418, b""), 418)],
)
def test_answers_of_the_deployment_pass_whatever_they_are(step: Any, status: int) -> None:
    with FaultServer(step) as upstream, gateway(bot=upstream.url) as (_, http):
        assert http.get("/bot/x?rev=main").status_code == status


def test_redirects_pass_through_and_are_not_followed() -> None:
    step = reply(307, b"", {"Location": "http://127.0.0.1:1/run"})
    with FaultServer(step) as upstream, gateway(bot=upstream.url) as (_, http):
        response = http.post("/bot/run/?rev=main", content=b"x")
        assert (response.status_code, response.headers["location"]) == (307, "http://127.0.0.1:1/run")
        assert len(upstream.requests) == 1


def test_encoded_answers_keep_their_encoding() -> None:
    import gzip

    packed = gzip.compress(b"hello " * 100)
    step = reply(200, packed, {"Content-Encoding": "gzip", "Content-Type": "text/plain"})
    with FaultServer(step) as upstream, gateway(bot=upstream.url) as (_, http):
        with http.stream("GET", "/bot/x?rev=main") as response:
            assert b"".join(response.iter_raw()) == packed
        assert response.headers["content-length"] == str(len(packed))


def test_the_answer_is_streamed() -> None:
    go_on = threading.Event()

    def slowly(server: FaultServer, connection: socket.socket, request: Received) -> bool:
        head = message(200, b"", {"Content-Length": "", "Transfer-Encoding": "chunked"})
        connection.sendall(head + b"5\r\nfirst\r\n")
        # Only sent when the client has the first part: a gateway that collects would hang here.
        go_on.wait(30)
        connection.sendall(b"6\r\nsecond\r\n0\r\n\r\n")
        return False

    with (
        FaultServer(slowly) as upstream,
        gateway(bot=upstream.url) as (_, http),
        http.stream("GET", "/bot/x?rev=main") as response,
    ):
        chunks = response.iter_raw()
        assert next(chunks) == b"first"
        go_on.set()
        assert b"".join(chunks) == b"second"


def test_the_body_is_streamed() -> None:
    arrived = threading.Event()

    class Upstream(threading.Thread):
        """Reads the head and the first chunk, says so, and reads the rest."""

        def __init__(self) -> None:
            super().__init__(daemon=True)
            self.listener = socket.create_server(("127.0.0.1", 0))
            self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
            self.received = b""

        def run(self) -> None:
            with self.listener, self.listener.accept()[0] as connection:
                while b"first" not in self.received:
                    self.received += connection.recv(65536)
                arrived.set()
                while not self.received.endswith(b"0\r\n\r\n"):
                    self.received += connection.recv(65536)
                connection.sendall(message(200, {"ok": True}))

    def upload() -> Iterator[bytes]:
        yield b"first"
        assert arrived.wait(30), "the gateway waits for the whole body"
        yield b"second"

    upstream = Upstream()
    upstream.start()
    with gateway(bot=upstream.url) as (_, http):
        assert http.post("/bot/x?rev=main", content=upload()).json() == {"ok": True}
    upstream.join(30)
    assert b"transfer-encoding: chunked" in upstream.received.lower()
    assert b"5\r\nfirst\r\n" in upstream.received
    assert b"6\r\nsecond\r\n" in upstream.received


def test_a_large_body_and_a_large_answer() -> None:
    body = bytes(range(256)) * 40_000

    def back(request: Received) -> bytes:
        return message(200, request.body, {"Content-Type": "application/octet-stream"})

    with FaultServer(answer(back)) as upstream, gateway(bot=upstream.url) as (_, http):
        assert http.put("/bot/x?rev=main", content=body).content == body


def test_nothing_there_is_502() -> None:
    with refusing() as url, gateway(bot=url) as (_, http):
        response = http.get("/bot/x?rev=main")
    assert response.status_code == 502
    assert "could not be reached" in response.json()["error"]
    assert "ratelimit-reset" not in response.headers


@pytest.mark.parametrize("step", [close(), reset(), raw(b"HTTP/1.1 200 OK\r\nConte"), raw(b"nonsense\r\n\r\n")])
def test_no_whole_head_is_502(step: Any) -> None:
    with FaultServer(step) as upstream, gateway(bot=upstream.url) as (_, http):
        assert http.post("/bot/x?rev=main", content=b"x").status_code == 502


def test_no_answer_in_time_is_504() -> None:
    with (
        FaultServer(stall()) as upstream,
        LocalPlatform(workforce={"bot": upstream.url}, upstream_timeout=0.05) as platform,
        connect(platform, project_path(platform)) as http,
    ):
        for content in (None, b"x"):
            response = http.post("/workforce/bot/x?rev=main", content=content)
            assert (response.status_code, "in time" in response.json()["error"]) == (504, True)


@pytest.mark.parametrize(
    "step",
    [
        truncated(b"half an answer"),
        chunked(b"half an answer", end=False),
        reset(message(200, b"half an answer", {"Content-Length": "99"})),
    ],
    ids=["length", "chunks", "reset"],
)
def test_half_an_answer_is_not_taken_for_a_whole_one(step: Any) -> None:
    with FaultServer(step) as upstream, gateway(bot=upstream.url) as (_, http):
        with pytest.raises(httpx.RemoteProtocolError):
            http.get("/bot/x?rev=main")
        # The gateway itself goes on.
        assert http.get("/echo/healthcheck?rev=main").status_code == 204


def test_a_client_that_leaves_ends_the_request_to_the_deployment() -> None:
    left = threading.Event()

    def until_closed(server: FaultServer, connection: socket.socket, request: Received) -> bool:
        connection.sendall(message(200, b"", {"Content-Length": "", "Transfer-Encoding": "chunked"}) + b"2\r\nhi\r\n")
        while connection.recv(1024):
            pass
        left.set()
        return False

    with FaultServer(until_closed) as upstream, gateway(bot=upstream.url) as (_, http):
        with http.stream("GET", "/bot/x?rev=main") as response:
            assert next(response.iter_raw()) == b"hi"
        assert left.wait(30)


def test_a_client_that_leaves_before_the_answer_ends_the_request_too() -> None:
    arrived, left = threading.Event(), threading.Event()

    def silent(server: FaultServer, connection: socket.socket, request: Received) -> bool:
        arrived.set()
        while connection.recv(1024):
            pass
        left.set()
        return False

    with FaultServer(silent) as upstream, gateway(bot=upstream.url) as (platform, _):
        address = platform.url.removeprefix("http://").split(":")
        with socket.create_connection((address[0], int(address[1]))) as connection:
            lines = [
                "POST /orgs/10/projects/42/workforce/bot/run?rev=main HTTP/1.1",
                "Host: x",
                f"Authorization: Bearer {platform.api_key}",
                "Content-Length: 2",
            ]
            connection.sendall(("\r\n".join(lines) + "\r\n\r\n{}").encode())
            assert arrived.wait(30)
        assert left.wait(30)


def test_nothing_runs_is_404_with_words_of_the_gateway() -> None:
    with FaultServer() as upstream, gateway(bot=upstream.url) as (_, http):
        for path in ("/bot/x?rev=dev", "/unknown/x?rev=main", "/old-bot/run?rev=main"):
            response = http.post(path)
            assert response.status_code == 404
            assert "No running deployment" in response.json()["error"]
        assert http.post("/bot/x").status_code == 400
        assert upstream.requests == []


@pytest.mark.parametrize("path", ["../secret", "a/../../b", "%2e%2e/x", "a/%2E%2e", "./x", "a\\..\\b", "%5c..%5cb"])
def test_paths_that_would_leave_the_deployment_are_refused(path: str) -> None:
    with FaultServer() as upstream, gateway(bot=upstream.url) as (platform, _):
        address = platform.url.removeprefix("http://").split(":")
        with socket.create_connection((address[0], int(address[1]))) as connection:
            target = f"/orgs/10/projects/42/workforce/bot/{path}?rev=main"
            head = f"GET {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer {platform.api_key}"
            connection.sendall(head.encode() + b"\r\n\r\n")
            reader = connection.makefile("rb")
            with reader:
                assert b" 400 " in reader.readline()
        assert upstream.requests == []


def test_a_deployment_may_take_the_place_of_a_built_in_one() -> None:
    with FaultServer(reply(200, {"real": True})) as upstream, gateway(echo=upstream.url) as (platform, http):
        assert http.get("/echo/x?rev=main").json() == {"real": True}
        listed = http.get(f"{platform.url}/orgs/10/projects/42/workforce?rev=main").json()["workforce"]
        assert [item["name"] for item in listed] == ["echo", "support-bot", "invoice-flow"]


def test_a_platform_may_run_another_branch() -> None:
    with LocalPlatform(rev="dev") as platform, connect(platform, project_path(platform)) as http:
        codes = [http.get(f"/workforce/echo/healthcheck?rev={rev}").status_code for rev in ("dev", "main")]
    assert codes == [204, 404]


def test_the_key_of_the_gateway_stays_there() -> None:
    """Another platform as the deployment: it misses its key, and its own 401 passes."""
    with (
        LocalPlatform() as inner,
        gateway(far=f"{inner.url}/orgs/10/projects/42/workforce/echo") as (outer, http),
    ):
        assert inner.api_key == outer.api_key
        response = http.post("/far/stream?rev=main", json={"prompt": "x"})
        assert (response.status_code, response.json()["code"]) == (401, "UNAUTHORIZED")
