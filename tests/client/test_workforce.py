"""Requests to a workforce through the gateway: what goes out, what comes back, and what is refused beforehand."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest

from support.agents import SETTINGS, Agents
from support.run_wire import chunk
from support.servers import FaultServer, Received, answer, message, raw, refusing, reply, reset, truncated
from timbal.client import AsyncTimbal, Timbal
from timbal.client._http.raw import pairs_of
from timbal.client.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    BadGatewayError,
    ConfigError,
    ConflictError,
    GatewayTimeoutError,
    NotFoundError,
    UnprocessableEntityError,
)

if TYPE_CHECKING:
    import socket
    from collections.abc import AsyncIterator

pytestmark = pytest.mark.usefixtures("no_settings")

PREFIX = "/orgs/o1/projects/p1/workforce/bot/"
VERBS = ["get", "post", "put", "patch", "delete"]


# --------------------------------------------------------------------------------------------- what goes out


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_reaches_the_deployment(agents: Agents, verb: str) -> None:
    with FaultServer(reply(200, {"ok": True}, x_own="yes")) as server:
        response = getattr(agents(server.url), verb)("v1/things", params={"q": "a b"})
        assert response.json() == {"ok": True}
        assert response.headers["x-own"] == "yes"
        request = server.requests[0]
    assert request.method == verb.upper()
    assert request.target == PREFIX + "v1/things?q=a%20b&rev=main"
    assert request.headers["authorization"] == "Bearer tk_5ecret"


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("", ""),
        ("run", "run"),
        ("a/b/c.json", "a/b/c.json"),
        ("über uns/100%", "%C3%BCber%20uns/100%25"),
        ("a?b#c", "a%3Fb%23c"),
        ("x;y=1/@me", "x%3By%3D1/%40me"),
    ],
)
def test_any_path_goes_out_as_it_is(agents: Agents, path: str, sent: str) -> None:
    with FaultServer() as server:
        agents(server.url).get(path)
        assert server.requests[0].target == f"{PREFIX}{sent}?rev=main"


@pytest.mark.parametrize(
    "path",
    [
        "..",
        "../other/run",
        "a/../../b",
        "%2e%2e/run",
        "a/%2E%2E/b",
        "%252e%252e/run",
        "a/./b",
        "..\\run",
        "a\\b",
        "a%5cb",
        "/run",
        "a//b",
        "run/",
        "a\r\nX: y",
        "a%0d%0ab",
        "a\0b",
        "http://evil.example/run",
        "https://evil.example",
    ],
)
def test_no_path_leaves_the_workforce(agents: Agents, path: str) -> None:
    with FaultServer() as server:
        agent = agents(server.url)
        with pytest.raises(ValueError, match="path"):
            agent.get(path)
        with pytest.raises(ValueError, match="path"), agent.stream_request("GET", path):
            pass
        assert server.requests == []


@pytest.mark.parametrize("name", ["..", "a\r\nb", "%2e%2e"])
def test_no_name_leaves_the_project(agents: Agents, name: str) -> None:
    with FaultServer() as server:
        with pytest.raises(ValueError, match="workforce"):
            agents(server.url, name).get("x")
        assert server.requests == []


@pytest.mark.parametrize("method", ["", "GET ", "G E T", "GET\r\nX: y", "GÉT", "GET/1"])
def test_a_method_is_a_token(agents: Agents, method: str) -> None:
    with FaultServer() as server:
        with pytest.raises(ValueError, match="HTTP method"):
            agents(server.url).request(method, "x")
        assert server.requests == []


@pytest.mark.parametrize(
    "headers",
    [
        {"Authorization": "Bearer mine"},
        {"authorization": "x"},
        {"Host": "evil.example"},
        {"Connection": "upgrade"},
        {"Upgrade": "websocket"},
        {"Transfer-Encoding": "chunked"},
        {"X-A": "b\r\nAuthorization: x"},
        {"X-A": "b\nc"},
        {"X\r\nY": "b"},
        {"": "b"},
    ],
)
def test_headers_that_are_not_the_callers_are_refused(agents: Agents, headers: dict[str, str]) -> None:
    with FaultServer() as server:
        with pytest.raises(ValueError, match="header"):
            agents(server.url).get("x", headers=headers)
        assert server.requests == []


def test_headers_go_out(agents: Agents) -> None:
    with FaultServer() as server:
        agents(server.url).get("x", headers={"X-Own": "1", "accept": "text/csv"})
        assert server.requests[0].headers["x-own"] == "1"
        assert server.requests[0].headers["accept"] == "text/csv"


@pytest.mark.parametrize(
    ("params", "query"),
    [
        (None, ""),
        ({}, ""),
        ({"a": 1, "b": True, "c": None, "d": ["x", "y"]}, "a=1&b=true&d=x&d=y&"),
        ([("a", "1"), ("b", "2"), ("a", "3")], "a=1&b=2&a=3&"),
        ("a=1&empty=&a=%C3%BC", "a=1&empty=&a=%C3%BC&"),
        ("?a=1", "a=1&"),
        ({"a&b": "c=d"}, "a%26b=c%3Dd&"),
    ],
)
def test_the_query_goes_out_in_its_order_with_rev(agents: Agents, params: Any, query: str) -> None:
    with FaultServer() as server:
        agents(server.url).get("x", params=params)
        assert server.requests[0].query == f"{query}rev=main"


def test_rev_is_set_in_one_place_only(agents: Agents) -> None:
    with FaultServer() as server:
        with pytest.raises(ValueError, match="rev="):
            agents(server.url).get("x", params={"rev": "other"})
        agents(server.url, rev="feature/one two").get("x")
        assert [request.query for request in server.requests] == ["rev=feature%2Fone%20two"]


def test_bodies_go_out_as_they_are(agents: Agents) -> None:
    async def stream() -> AsyncIterator[bytes]:
        for piece in (b"one", b"two"):
            yield piece

    with FaultServer() as server:
        agent = agents(server.url)
        agent.post("x", json={"a": [1, None, "ü"]})
        agent.put("x", content=b"\x00\xff")
        agent.patch("x", content="text")
        agent.request("POST", "x", content=stream() if agents.asynchronous else iter([b"one", b"two"]))
        agent.delete("x", json=None)
        assert server.requests[0].json() == {"a": [1, None, "ü"]}
        assert [request.body for request in server.requests[1:]] == [b"\x00\xff", b"text", b"onetwo", b"null"]
        assert server.requests[0].headers["content-type"] == "application/json"
        assert "content-type" not in server.requests[1].headers


def test_two_bodies_are_refused(agents: Agents) -> None:
    with FaultServer() as server:
        with pytest.raises(TypeError, match="not both"):
            agents(server.url).post("x", json={}, content=b"")
        with pytest.raises(TypeError, match="data"):
            agents(server.url).post("x", data={})
        assert server.requests == []


# -------------------------------------------------------------------------------------------- what comes back


@pytest.mark.parametrize(
    ("status", "kind"),
    [(404, NotFoundError), (409, ConflictError), (422, UnprocessableEntityError), (418, APIStatusError)],
)
def test_error_statuses_raise_with_the_answer(agents: Agents, status: int, kind: type[APIStatusError]) -> None:
    with FaultServer(reply(status, {"detail": "no such thing"}, x_own="yes")) as server:
        with pytest.raises(kind, match="no such thing") as caught:
            agents(server.url).get("x")
        assert caught.value.status_code == status
        assert caught.value.body == {"detail": "no such thing"}
        assert caught.value.response is not None
        assert caught.value.response.headers["x-own"] == "yes"
        unchecked = agents(server.url).get("x", check=False)
        assert (unchecked.status_code, unchecked.json()) == (status, {"detail": "no such thing"})


@pytest.mark.parametrize(("status", "kind"), [(502, BadGatewayError), (504, GatewayTimeoutError)])
def test_faults_behind_the_gateway_are_told_apart(agents: Agents, status: int, kind: type[APIStatusError]) -> None:
    with FaultServer(reply(status, b"<html><title>Bad</title></html>", {"Content-Type": "text/html"})) as server:
        with pytest.raises(kind):
            agents(server.url).post("x", json={})
        assert len(server.requests) == 1, "a POST is not repeated"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"detail": "Not Found"}, "the answer of bot itself"),
        ({"error": "Job not found or already completed"}, "the answer of bot itself"),
        ({"error": "No running deployment found for this component"}, "nothing runs for bot on main"),
        ({"message": "workforce is not running on rev main"}, "nothing runs for bot on main"),
        ({"detail": "no thing 7"}, "either nothing runs for bot on main, or"),
        ({}, "either nothing runs for bot on main, or"),
    ],
)
def test_a_404_says_whose_it_is(agents: Agents, body: Any, said: str) -> None:
    with FaultServer(reply(404, body)) as server:
        agent = agents(server.url)
        with pytest.raises(NotFoundError, match=said):
            agent.get("x")
        with pytest.raises(NotFoundError, match=said), agent.stream_request("GET", "x"):
            pass
        with pytest.raises(NotFoundError, match=said):
            agent.cancel("r1")
        with pytest.raises(NotFoundError, match=said):
            agent.run(prompt="x")
        with pytest.raises(NotFoundError, match=said):
            list(agent.events("r1"))


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_redirects_are_returned_and_not_followed(agents: Agents, status: int) -> None:
    with FaultServer(reply(status, b"", {"Location": "http://127.0.0.1:1/run"})) as server:
        response = agents(server.url).post("run/x", json={})
        assert response.status_code == status
        assert response.headers["location"] == "http://127.0.0.1:1/run"
        assert len(server.requests) == 1


@pytest.mark.parametrize("step", [truncated(), reset(message(200, b"")[:30]), raw(b"")], ids=["short", "reset", "shut"])
def test_half_an_answer_is_no_answer(agents: Agents, step: Any) -> None:
    with FaultServer(step) as server, pytest.raises(APIConnectionError):
        agents(server.url).post("x", json={})


def test_a_get_is_repeated_and_a_post_is_not(agents: Agents) -> None:
    with FaultServer(reset(), reply(503), reply(200, {"n": 3}), reset(), reply(200)) as server:
        agent = agents(server.url)
        assert agent.get("x").json() == {"n": 3}
        with pytest.raises(APIConnectionError):
            agent.post("x", json={})
        assert [request.method for request in server.requests] == ["GET", "GET", "GET", "POST"]


def test_nobody_there(agents: Agents) -> None:
    with refusing() as url, pytest.raises(APIConnectionError, match="cannot connect"):
        agents(url).get("x")


# ---------------------------------------------------------------------------------------------- as it comes


def read(agents: Agents, agent: Any, **how: Any) -> tuple[int, list[bytes]]:
    """A streamed answer, piece by piece."""
    if not agents.asynchronous:
        with agent.stream_request("GET", "big", **how) as response:
            return response.status_code, list(response.iter_raw())

    async def awaited() -> tuple[int, list[bytes]]:
        async with agent._inner.stream_request("GET", "big", **how) as response:
            return response.status_code, [piece async for piece in response.aiter_raw()]

    return agent._wait(awaited())


def test_a_body_comes_as_it_is_sent(agents: Agents) -> None:
    taken = threading.Event()

    def step(server: FaultServer, connection: socket.socket, request: Received) -> bool:
        connection.sendall(message(200, b"", {"Content-Length": "", "Transfer-Encoding": "chunked"}) + chunk(b"first"))
        assert taken.wait(30), "the first piece is held back"
        connection.sendall(chunk(b"second") + b"0\r\n\r\n")
        return True

    with FaultServer(step) as server:
        agent = agents(server.url)
        if agents.asynchronous:

            async def awaited() -> list[bytes]:
                pieces = []
                async with agent._inner.stream_request("GET", "big") as response:
                    async for piece in response.aiter_bytes():
                        pieces.append(piece)
                        taken.set()
                return pieces

            pieces = agent._wait(awaited())
        else:
            pieces = []
            with agent.stream_request("GET", "big") as response:
                for piece in response.iter_bytes():
                    pieces.append(piece)
                    taken.set()
        assert b"".join(pieces) == b"firstsecond"
        assert len(pieces) == 2


def test_a_body_that_breaks_raises(agents: Agents) -> None:
    with FaultServer(truncated(b"abc", 5)) as server, pytest.raises(APIConnectionError, match="broke"):
        read(agents, agents(server.url))


def test_a_body_that_is_silent_for_too_long_raises(agents: Agents) -> None:
    def step(server: FaultServer, connection: socket.socket, request: Received) -> bool:
        connection.sendall(message(200, b"", {"Content-Length": "9"}) + b"abc")
        server.stopping.wait(30)
        return False

    with FaultServer(step) as server, pytest.raises(APITimeoutError):
        read(agents, agents(server.url), timeout=0.2)


def test_an_error_status_of_a_streamed_answer(agents: Agents) -> None:
    with FaultServer(reply(409, {"detail": "busy"})) as server:
        agent = agents(server.url)
        with pytest.raises(ConflictError, match="busy"):
            read(agents, agent)
        assert read(agents, agent, check=False)[0] == 409


def test_what_the_callers_block_raises_stays_as_it_is(agents: Agents) -> None:
    mine = NotFoundError("mine", status_code=404, headers=httpx.Headers(), body={"detail": "Not Found"})
    other = httpx.ReadError("other", request=httpx.Request("GET", "http://elsewhere"))
    with FaultServer() as server:
        agent = agents(server.url)
        for error in (mine, other, ValueError("x")):
            with pytest.raises(type(error)) as caught, agent.stream_request("GET", "x"):
                raise error
            assert caught.value is error
        assert str(mine) == "mine"


# ----------------------------------------------------------------------------------------------- without a gateway


def test_a_workforce_on_this_machine_needs_no_gateway(agents: Agents, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer() as gateway, FaultServer(reply(404, {"detail": "x"}), reply()) as server:
        monkeypatch.setenv("TIMBAL_START_WORKFORCE", f"other:1,bot:{server.port}, third:2")
        agent = agents(gateway.url, org_id=None, project_id=None)
        with pytest.raises(NotFoundError, match="the answer of bot itself"):
            agent.get("v1/things", params={"q": 1})
        agent.get("", headers={"Authorization": "Basic own"})
        assert gateway.requests == []
        assert [request.target for request in server.requests] == ["/v1/things?q=1", "/"]
        assert "authorization" not in server.requests[0].headers
        assert server.requests[1].headers["authorization"] == "Basic own"
        assert "local" in repr(agent)
        with pytest.raises(ValueError, match="path"):
            agent.get("../x")


# ------------------------------------------------------------------------------------------------- settings


@pytest.mark.parametrize("kind", [Timbal, AsyncTimbal])
def test_what_is_missing_is_named(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TIMBAL_ORG_ID", "TIMBAL_PROJECT_ID"):
        monkeypatch.delenv(name, raising=False)
    client = kind(api_key="k")
    with pytest.raises(ConfigError, match="TIMBAL_ORG_ID"):
        client.workforce("bot")
    with pytest.raises(ConfigError, match="TIMBAL_PROJECT_ID"):
        client.workforce("bot", org_id="o1")


@pytest.mark.parametrize("name", [17, "17", "0198c5b0-8a7e-7f3e-9d43-5c9d2a4f0b11", "Support Bot/ä"])
def test_a_workforce_has_a_number_an_id_or_a_name(agents: Agents, name: Any) -> None:
    with FaultServer() as server:
        agents(server.url, name).get("x")
        sent = str(name).replace(" ", "%20").replace("/", "%2F").replace("ä", "%C3%A4")
        assert server.requests[0].path == f"/orgs/o1/projects/p1/workforce/{sent}/x"


def test_options_make_a_sibling() -> None:
    with Timbal(**SETTINGS) as client:
        agent = client.workforce("bot")
        sibling = agent.with_options(idle_timeout=5)
        assert sibling.options == agent.options._replace(idle_timeout=5)
        assert sibling.with_options(poll_wait=1, reconnect_timeout=2).options == (5, 1, 2)
        with pytest.raises(ValueError, match="poll_wait"):
            agent.with_options(poll_wait=-1)
        assert sibling._transport is agent._transport
        assert (sibling.name, sibling.rev) == ("bot", "main")
        assert repr(agent) == "Workforce('bot', rev='main')"


def test_pairs_keep_their_order() -> None:
    assert pairs_of([("b", 1), ("a", [True, None])]) == (("b", "1"), ("a", "true"))


@pytest.mark.anyio
async def test_many_requests_at_once() -> None:
    with FaultServer(answer(lambda request: message(200, {"path": request.path}))) as server:
        async with AsyncTimbal(base_url=server.url, **SETTINGS) as client:
            agent = client.workforce("bot")
            found: dict[int, str] = {}

            async def ask(number: int) -> None:
                found[number] = (await agent.get(f"things/{number}")).json()["path"]

            async with anyio.create_task_group() as group:
                for number in range(20):
                    group.start_soon(ask, number)
            assert found == {number: f"{PREFIX}things/{number}" for number in range(20)}
