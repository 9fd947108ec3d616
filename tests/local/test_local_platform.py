"""LocalPlatform: starts, stops, records what arrived, fails on demand."""

from __future__ import annotations

import json
import logging
import socket
import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from support.local_http import connect, project_path
from timbal.local import LocalPlatform
from timbal.local.http.faults import Cutter

if TYPE_CHECKING:
    from collections.abc import Iterator


def test_it_serves_from_start_to_stop() -> None:
    platform = LocalPlatform()
    with pytest.raises(RuntimeError, match="does not run"):
        _ = platform.url
    with platform as started:
        assert started is platform
        with connect(platform) as http:
            assert http.get("/me/orgs").status_code == 200
        url = platform.url
        assert url in repr(platform)
        assert platform.api_key not in repr(platform)
        with pytest.raises(RuntimeError, match="runs already"):
            platform.start()
    assert repr(platform) == "<LocalPlatform, stopped>"
    platform.stop()
    with pytest.raises(httpx.ConnectError):
        httpx.get(url, trust_env=False)


def test_it_can_be_started_again() -> None:
    platform = LocalPlatform()
    for _ in range(2):
        with platform, connect(platform) as http:
            assert http.get("/me/orgs").status_code == 200


@pytest.mark.anyio
async def test_it_works_beside_an_event_loop() -> None:
    with LocalPlatform() as platform:
        headers = {"Authorization": f"Bearer {platform.api_key}"}
        async with httpx.AsyncClient(base_url=platform.url, headers=headers, trust_env=False) as http:
            assert (await http.get("/me/orgs")).status_code == 200


def test_several_run_side_by_side_and_do_not_share_state() -> None:
    with (
        LocalPlatform() as one,
        LocalPlatform(org_id="77", project_id="5", api_key="other") as two,
        connect(one) as http_one,
        connect(two) as http_two,
    ):
        assert http_one.patch("/orgs/10", json={"name": "Changed"}).status_code == 204
        assert http_two.get("/orgs/77").json()["org"]["name"] == "Example Ltd"
        assert http_two.get("/orgs/77/projects/5/runs").status_code == 200
        assert http_two.get("/orgs/10").status_code == 403
        assert http_one.get("/me/orgs", headers={"Authorization": "Bearer other"}).status_code == 401


def test_a_port_in_use_is_an_error() -> None:
    with LocalPlatform() as platform, pytest.raises(OSError):
        LocalPlatform(port=int(platform.url.rpartition(":")[2])).start()


def test_names_and_ipv6_as_hosts() -> None:
    with LocalPlatform(host="localhost") as platform, connect(platform) as http:
        assert http.get("/me/orgs").status_code == 200
    if socket.has_ipv6:
        try:
            with LocalPlatform(host="::1") as platform, connect(platform) as http:
                assert platform.url.startswith("http://[::1]:")
                assert http.get("/me/orgs").status_code == 200
        except OSError:
            pytest.skip("no IPv6 loopback here")


def test_a_platform_that_others_can_reach_has_a_random_key() -> None:
    keys = {LocalPlatform(host="0.0.0.0").api_key for _ in range(2)}
    assert len(keys) == 2
    assert LocalPlatform().api_key == LocalPlatform(host="::1").api_key


@pytest.mark.parametrize(
    "options",
    [
        {"workforce": {"bot": "127.0.0.1:80"}},
        {"workforce": {"bot": "ftp://127.0.0.1"}},
        {"workforce": {"bot": "http://"}},
        {"workforce": {"bot": "http://h:99999"}},
        {"workforce": {"a/b": "http://127.0.0.1"}},
        {"workforce": {"": "http://127.0.0.1"}},
        {"page_size": 0},
    ],
    ids=str,
)
def test_settings_that_make_no_sense_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        LocalPlatform(**options)


def test_its_environment_leads_to_it(local: LocalPlatform) -> None:
    assert local.environ == {
        "TIMBAL_BASE_URL": local.url,
        "TIMBAL_API_KEY": local.api_key,
        "TIMBAL_ORG_ID": local.org_id,
        "TIMBAL_PROJECT_ID": local.project_id,
        "TIMBAL_PROJECT_REV": local.rev,
    }


def test_another_document_can_be_served() -> None:
    parameters = [
        {"name": "colour", "in": "path", "required": True, "schema": {"enum": ["red", "blue"]}},
        {"name": "ids", "in": "query", "schema": {"type": "array", "items": {"type": "integer"}}},
    ]
    answer = {"200": {"content": {"application/json": {"schema": {"const": {"fine": True}}}}}}
    text: dict[str, Any] = {"200": {"content": {"text/plain": {}}}}
    document = {
        "paths": {
            "/paint/{colour}": {"get": {"parameters": parameters, "responses": answer}},
            "/text": {"get": {"responses": text}},
        }
    }
    with LocalPlatform(document=document) as platform, connect(platform) as http:
        assert http.get("/paint/red", params={"ids": ["1", "2"]}).json() == {"fine": True}
        assert http.get("/paint/red", params={"ids": "1,2"}).status_code == 200
        wrong = http.get("/paint/green", params={"ids": ["1", "x"]}).json()["details"]
        assert {fault["in"] for fault in wrong} == {"path", "query"}
        assert http.get("/text").headers["content-type"].startswith("text/plain")
        assert http.get("/me/orgs").status_code == 404


# ------------------------------------------------------------------------------------------------ what arrived


def test_requests_are_recorded_without_the_key(local: LocalPlatform, http: httpx.Client) -> None:
    http.get("/orgs/10/projects", params=[("view", "list"), ("x", "1"), ("x", "2")], headers={"Cookie": "a=b"})
    http.patch("/orgs/10", json={"name": "é"})
    http.get("/no/such/path")
    first, second, third = local.requests
    assert (first.method, first.path, first.status) == ("GET", "/orgs/10/projects", 200)
    assert (first.query["view"], first.query.getlist("x")) == ("list", ["1", "2"])
    assert first.headers["accept"] == "*/*"
    assert "authorization" not in first.headers
    assert "cookie" not in first.headers
    assert local.api_key not in repr(local.requests)
    assert (second.json(), second.status) == ({"name": "é"}, 204)
    assert (third.status, third.body) == (404, b"")
    local.requests.clear()
    assert len(local.requests) == 3
    local.reset()
    assert local.requests == []


def test_of_large_bodies_the_beginning_is_recorded(local: LocalPlatform, http: httpx.Client) -> None:
    http.post("/files", files={"file": ("big", b"x" * 3_000_000)})
    assert len(local.requests[0].body) == 1 << 20


def test_reset_brings_the_seeded_state_back(local: LocalPlatform, http: httpx.Client, project: str) -> None:
    before = http.get(project).json()
    http.patch(project, json={"name": "Changed"})
    http.post(f"{project}/compose", json={"rev": "main", "prompt": "x"})
    http.post(f"{project}/workforce/echo/stream?rev=main", json={"prompt": "x", "context": {"id": "r"}})
    local.fail_next()
    local.reset()
    assert http.get(project).json() == before
    assert len(http.get(f"{project}/compose/sessions").json()) == 1
    assert http.get(f"{project}/workforce/echo/runs/r/events?rev=main").json()["expired"] is True
    LocalPlatform().reset()


# -------------------------------------------------------------------------------------------- faults on demand


def test_fail_next_counts_and_selects(local: LocalPlatform, http: httpx.Client, project: str) -> None:
    local.fail_next(429, times=2, headers={"Retry-After": "1"}, method="GET", path="*/runs")
    assert http.get(project).status_code == 200
    assert http.post(f"{project}/runs/100001/reactions", json={"sentiment": "x"}).status_code == 204
    responses = [http.get(f"{project}/runs") for _ in range(3)]
    assert [response.status_code for response in responses] == [429, 429, 200]
    assert responses[0].headers["retry-after"] == "1"
    assert "ratelimit-reset" not in responses[0].headers
    assert "x-request-id" in responses[0].headers
    assert [request.status for request in local.requests if request.status == 429] == [429, 429]


@pytest.mark.parametrize(
    ("body", "content", "kind"),
    [
        (None, b'{"error":"BAD_GATEWAY (asked for by a test)"}', "application/json"),
        ({"code": "X"}, b'{"code":"X"}', "application/json"),
        ("<html>é</html>", "<html>é</html>".encode(), "text/plain; charset=utf-8"),
        (b"\xff", b"\xff", None),
    ],
)
def test_fail_next_with_any_body(
    local: LocalPlatform, http: httpx.Client, body: Any, content: bytes, kind: str | None
) -> None:
    local.fail_next(502, body=body)
    response = http.post("/files", content=b"x" * 100_000)
    assert (response.status_code, response.content, response.headers.get("content-type")) == (502, content, kind)


def test_faults_come_in_order_and_can_be_odd(local: LocalPlatform, http: httpx.Client) -> None:
    local.fail_next(599)
    local.fail_next(200, body="not JSON", headers={"Content-Type": "application/json"})
    local.drop_next()
    assert http.get("/me/orgs").status_code == 599
    assert http.get("/me/orgs").text == "not JSON"
    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        http.get("/me/orgs")
    assert http.get("/me/orgs").status_code == 200
    assert [request.status for request in local.requests] == [599, 200, None, 200]


def test_stall_next_lets_the_client_run_into_its_limit(local: LocalPlatform, http: httpx.Client) -> None:
    local.stall_next(path="/me/*")
    with pytest.raises(httpx.ReadTimeout):
        http.get("/me/orgs", timeout=httpx.Timeout(30, read=0.05))
    assert http.get("/me/orgs").status_code == 200


@pytest.mark.parametrize("count", [0, 1, 4])
def test_cut_next_breaks_a_stream_after_so_many_events(
    local: LocalPlatform, http: httpx.Client, project: str, count: int
) -> None:
    local.cut_next(events=count, path="*/stream")
    received: list[bytes] = []
    url, body = f"{project}/workforce/echo/stream?rev=main", {"prompt": "a b c d", "context": {"id": f"cut{count}"}}
    with http.stream("POST", url, json=body) as response, pytest.raises(httpx.RemoteProtocolError):
        received.extend(response.iter_raw())
    assert b"".join(received).count(b"\n\n") == count
    # The run has gone on, and its log is whole.
    assert http.get(f"{project}/workforce/echo/runs/cut{count}/events?rev=main&after=4&wait_ms=30000").json()["events"]


def test_cut_next_breaks_any_answer_after_so_many_bytes(local: LocalPlatform, http: httpx.Client, project: str) -> None:
    local.cut_next(size=100, times=2)
    for path in (f"{project}/runs", project):
        with pytest.raises(httpx.RemoteProtocolError):
            http.get(path)
    assert http.get(project).status_code == 200
    with pytest.raises(ValueError, match="either events or size"):
        local.cut_next()
    with pytest.raises(ValueError, match="either events or size"):
        local.cut_next(events=1, size=1)
    with pytest.raises(ValueError):
        local.drop_next(times=0)


@pytest.mark.parametrize("blank", [b"\n\n", b"\r\n\r\n"])
@pytest.mark.parametrize("width", [1, 2, 3, 5, 100])
def test_events_are_counted_over_any_chunks(blank: bytes, width: int) -> None:
    text = blank.join([b"id: 1\ndata: a", b"data: b", b"data: c", b"data: d", b""])
    cutter = Cutter(events=3)
    out, over = b"", False
    for start in range(0, len(text), width):
        assert not over or out
        if not over:
            passed, over = cutter.feed(text[start : start + width])
            out += passed
    assert over
    assert out == blank.join([b"id: 1\ndata: a", b"data: b", b"data: c", b""])


def test_bytes_are_counted_over_chunks() -> None:
    cutter = Cutter(size=5)
    assert cutter.feed(b"abc") == (b"abc", False)
    assert cutter.feed(b"defg") == (b"de", True)
    assert Cutter().feed(b"abc") == (b"abc", False)


# ------------------------------------------------------------------------------------------------ the end of it


@pytest.fixture
def quiet(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Nothing may be logged as an error: a cut is no accident."""
    with caplog.at_level(logging.WARNING):
        yield
    assert [record.getMessage() for record in caplog.records] == []


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("compose", {"rev": "main", "prompt": "/wait"}),
        ("workforce/echo/stream?rev=main", {"prompt": "/wait for the end of it all, and do not stop before"}),
    ],
)
def test_stopping_cuts_open_streams(quiet: None, path: str, body: dict[str, Any]) -> None:
    platform = LocalPlatform().start()
    url = f"{project_path(platform)}/{path}"
    with connect(platform) as http, http.stream("POST", url, json=body) as response:
        chunks = response.iter_raw()
        assert next(chunks)
        platform.stop()
        with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
            list(chunks)


def test_stopping_ends_requests_that_wait(quiet: None) -> None:
    platform = LocalPlatform().start()
    platform.stall_next(path="/me/orgs")
    waiting = [
        ("GET", "/me/orgs", None),
        ("POST", f"{project_path(platform)}/workforce/echo/run?rev=main", {"prompt": "/wait", "context": {"id": "w"}}),
    ]
    failures: list[str] = []

    def send(method: str, url: str, body: Any) -> None:
        try:
            with connect(platform) as http:
                http.request(method, url, json=body)
        except httpx.TransportError as error:
            failures.append(type(error).__name__)

    threads = [threading.Thread(target=send, args=request) for request in waiting]
    for thread in threads:
        thread.start()
    while len(platform.requests) < 2:
        pass
    platform.stop()
    for thread in threads:
        thread.join(30)
        assert not thread.is_alive()
    assert len(failures) == 2


def test_faults_are_not_logged_as_errors(quiet: None, local: LocalPlatform, http: httpx.Client) -> None:
    local.cut_next(size=3)
    local.drop_next()
    for _ in range(2):
        with pytest.raises(httpx.RemoteProtocolError):
            http.get("/me/orgs")


def test_stop_does_not_wait_for_idle_connections() -> None:
    platform = LocalPlatform().start()
    with connect(platform) as http:
        http.get("/me/orgs")
        platform.stop()
        with pytest.raises(httpx.TransportError):
            http.get("/me/orgs")


def test_json_is_utf_8_without_escapes(http: httpx.Client, project: str) -> None:
    content = http.get(f"{project}/runs", params={"user_id": "7005"}).content
    assert "東京".encode() in content
    assert json.loads(content)["runs"]
