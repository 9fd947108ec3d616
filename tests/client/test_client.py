"""The clients: settings in, operations out."""

from __future__ import annotations

import asyncio
import copy
import io
import json
import logging
import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import httpx
import pytest

import timbal.client
from support.flavours import FLAVOURS
from support.servers import FaultServer, chunked, message, raw, reply, stall
from timbal.client import (
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    AsyncTimbal,
    ConfigError,
    NotFoundError,
    ServerError,
    Timbal,
)
from timbal_api.models import ListRunsResBody, RunPreview

KEY = "tk_5ecret-do-not-show"


pytestmark = pytest.mark.usefixtures("no_settings")


class Both:
    """The same conversation with either client: what is awaited with the one is called with the other."""

    def __init__(self, name: str) -> None:
        self.kind: Any = {"sync": Timbal, "async": AsyncTimbal}[name]
        self.asynchronous = name == "async"

    def talk(self, url: str, *turns: Callable[[Any], Any], **settings: Any) -> list[Any]:
        """The answers of a client to each of these turns."""
        settings = {"api_key": KEY, "org_id": "o1", "project_id": "p1", "base_url": url, **settings}

        async def awaited() -> list[Any]:
            async with AsyncTimbal(**settings) as client:
                found = [turn(client) for turn in turns]
                return [await each if isinstance(each, Coroutine) else each for each in found]

        if self.asynchronous:
            return asyncio.run(awaited())
        with Timbal(**settings) as client:
            return [turn(client) for turn in turns]


@pytest.fixture(params=FLAVOURS)
def both(request: pytest.FixtureRequest) -> Both:
    return Both(request.param)


# ----------------------------------------------------------------------------------------------- operations


def test_an_operation_sends_what_it_is_given_and_reads_the_answer(both: Both) -> None:
    page = {"runs": [{"id": "r1", "status": "brand-new"}], "next_page_token": "t"}
    with FaultServer(reply(200, page)) as server:
        (answer,) = both.talk(server.url, lambda client: client.runs.list(status="error", roots=True))
    assert isinstance(answer, ListRunsResBody)
    assert isinstance(answer.runs[0], RunPreview)
    assert answer.next_page_token == "t"
    (received,) = server.requests
    assert (received.method, received.path) == ("GET", "/orgs/o1/projects/p1/runs")
    assert received.query == "status=error&roots=true"
    assert received.headers["authorization"] == f"Bearer {KEY}"


def test_an_argument_comes_before_the_clients_own_setting(both: Both) -> None:
    with FaultServer(reply(200, {"id": "r"})) as server:
        both.talk(server.url, lambda client: client.runs.get("r/1", org_id="o 2", project_id="p2"))
    assert server.requests[0].path == "/orgs/o%202/projects/p2/runs/r%2F1"


def test_no_content_is_none(both: Both) -> None:
    with FaultServer(reply(204, b"")) as server:
        assert both.talk(server.url, lambda client: client.users.delete_token("t1")) == [None]


def test_a_form_with_a_file(both: Both) -> None:
    with FaultServer(reply(200, {"url": "https://x"})) as server:
        both.talk(server.url, lambda client: client.files.upload(file=io.BytesIO(b"content")))
    assert b"content" in server.requests[0].body
    assert b'name="file"; filename="file"' in server.requests[0].body


@pytest.mark.parametrize("value", ["..", ".", "", "%2e%2e", "a\r\nb"])
def test_a_path_value_that_would_leave_its_place_is_not_sent(value: str, both: Both) -> None:
    with FaultServer() as server, pytest.raises(ValueError, match="run_id"):
        both.talk(server.url, lambda client: client.runs.get(value))
    assert server.connections == 0


def test_errors_are_raised(both: Both) -> None:
    with FaultServer(reply(404, {"detail": "no such run"})) as server, pytest.raises(NotFoundError) as caught:
        both.talk(server.url, lambda client: client.runs.get("r1"))
    assert str(caught.value) == "404 Not Found: no such run (GET /orgs/o1/projects/p1/runs/r1)"


def test_a_redirect_is_an_error_that_says_where_to(both: Both) -> None:
    with FaultServer() as other:
        moved = reply(307, b"", {"Location": f"{other.url}/login?next=secret"})
        with FaultServer(moved) as server, pytest.raises(APIStatusError) as caught:
            both.talk(server.url, lambda client: client.runs.get("r1"))
    assert f"redirects to {other.url}/login; redirects are not followed" in str(caught.value)
    assert "secret" not in str(caught.value)
    assert caught.value.status_code == 307
    assert other.connections == 0


@pytest.mark.parametrize("location", ["", "/elsewhere", "http://[", "//evil.example"])
def test_a_strange_redirect_is_an_error_too(location: str, both: Both) -> None:
    with FaultServer(reply(302, b"", {"Location": location})) as server, pytest.raises(APIStatusError):
        both.talk(server.url, lambda client: client.runs.get("r1"))


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"{broken", "application/json"),
        (b'{"a": 1} trailing', "application/json"),
        (b"\xff\xfe\x00", "application/json"),
        (b"[" * 100_000, "application/json"),
        (b"9" * 5_000, "application/json"),
        (b"[]", "application/json"),
        (b'"text"', "application/json"),
        (b"null", "application/json"),
        (b"<html><title>Sign in</title></html>", "text/html"),
        (b"plain", ""),
    ],
)
def test_a_success_that_is_not_what_was_promised(body: bytes, content_type: str, both: Both) -> None:
    answer = reply(200, body, {"Content-Type": content_type})
    with FaultServer(answer) as server, pytest.raises(APIResponseError) as caught:
        both.talk(server.url, lambda client: client.runs.get("r1"))
    text = str(caught.value)
    assert text.startswith("GET /orgs/o1/projects/p1/runs/r1: status 200, but the body is not what was promised")
    assert len(text) < 1000
    assert caught.value.response is not None
    assert caught.value.response.content == body


def test_the_page_of_a_gateway_is_quoted(both: Both) -> None:
    page = reply(200, b"<html><title>Sign in</title></html>", {"Content-Type": "text/html"})
    with FaultServer(page) as server, pytest.raises(APIResponseError, match="it is text/html and reads: Sign in"):
        both.talk(server.url, lambda client: client.runs.get("r1"))


# ------------------------------------------------------------------------------------------------- settings


def test_a_missing_key_is_said_at_once(both: Both) -> None:
    with pytest.raises(ConfigError, match="no api_key"):
        both.kind()


def test_a_missing_project_is_said_before_anything_is_sent(both: Both) -> None:
    with FaultServer() as server, pytest.raises(ConfigError, match=r"no project_id: .*TIMBAL_PROJECT_ID"):
        both.talk(server.url, lambda client: client.runs.get("r1"), project_id=None)
    assert server.connections == 0


@pytest.mark.parametrize(
    "setting", [{"max_retries": -1}, {"max_retry_wait": -1}, {"deadline": -0.1}, {"response_limit": -1}]
)
def test_senseless_numbers_are_refused(setting: dict[str, Any], both: Both) -> None:
    with pytest.raises(ValueError, match="must be"):
        both.kind(api_key=KEY, **setting)


@pytest.mark.parametrize("given", [httpx.Client, httpx.AsyncClient, object])
def test_a_foreign_http_client_is_refused(given: type, both: Both) -> None:
    if given is (httpx.AsyncClient if both.asynchronous else httpx.Client):
        return
    with pytest.raises(TypeError, match="http_client must be an httpx"):
        both.kind(api_key=KEY, http_client=given())


def test_the_time_limits(both: Both) -> None:
    def limits(**settings: Any) -> dict[str, float | None]:
        found: dict[str, float | None] = both.kind(api_key=KEY, **settings).transport.options.timeout.as_dict()
        return found

    kind = httpx.AsyncClient if both.asynchronous else httpx.Client
    assert limits() == {"connect": 5, "read": 60, "write": 60, "pool": 60}
    assert limits(timeout=2) == {"connect": 2, "read": 2, "write": 2, "pool": 2}
    assert limits(timeout=600) == {"connect": 5, "read": 600, "write": 600, "pool": 600}
    assert limits(timeout=None) == {"connect": 5, "read": None, "write": None, "pool": None}
    assert limits(timeout=httpx.Timeout(9, read=1)) == {"connect": 9, "read": 1, "write": 9, "pool": 9}
    assert limits(http_client=kind(timeout=3)) == {"connect": 3, "read": 3, "write": 3, "pool": 3}
    assert limits(http_client=kind(timeout=3), timeout=60)["read"] == 60
    assert limits(http_client=kind())["read"] == 60


def test_one_call_can_have_its_own_limit() -> None:
    from timbal_api.groups.runs import _GET

    place = {"org_id": "o", "project_id": "p", "run_id": "r"}
    with FaultServer(stall()) as server, pytest.raises(APITimeoutError, match=r"0\.05 s"):
        Timbal(api_key=KEY, base_url=server.url, max_retries=0).call(_GET, place, timeout=0.05)


def test_with_options_changes_what_is_given_and_shares_the_rest(both: Both) -> None:
    with FaultServer(reply(503)) as server:

        def turns(client: Any) -> Any:
            sibling = client.with_options(
                api_key="other", org_id="o2", rev="dev", max_retries=0, timeout=7, deadline=9.0, response_limit=10
            )
            assert (sibling.setting("org_id"), sibling.setting("project_id"), sibling.setting("rev")) == (
                "o2",
                "p1",
                "dev",
            )
            assert (client.setting("org_id"), client.setting("rev")) == ("o1", "main")
            options = sibling.transport.options
            assert (options.retries.max_retries, options.timeout.read, options.deadline) == (0, 7, 9.0)
            assert client.transport.options.deadline is None
            assert client.with_options().transport.options == client.transport.options
            assert sibling.runs._client is sibling
            return sibling.runs.get("r1")

        with pytest.raises(ServerError):
            both.talk(server.url, turns)
    assert len(server.requests) == 1
    assert server.requests[0].headers["authorization"] == "Bearer other"
    assert server.requests[0].path.startswith("/orgs/o2/")


def test_with_options_refuses_a_bad_key(both: Both) -> None:
    with pytest.raises(ConfigError, match="a space"):
        both.kind(api_key=KEY).with_options(api_key="a b")


def test_closing(both: Both) -> None:
    with FaultServer(reply(200, {"id": "r1"})) as server:

        async def awaited() -> None:
            client = AsyncTimbal(api_key=KEY, org_id="o", project_id="p", base_url=server.url)
            await client.runs.get("r1")
            await client.with_options().aclose()
            await client.runs.get("r1")
            await client.aclose()
            await client.aclose()
            assert client.closed
            with pytest.raises(RuntimeError, match="this client is closed"):
                await client.runs.get("r1")

        if both.asynchronous:
            asyncio.run(awaited())
            return
        client = Timbal(api_key=KEY, org_id="o", project_id="p", base_url=server.url)
        client.runs.get("r1")
        client.with_options().close()
        client.runs.get("r1")
        client.close()
        client.close()
        assert client.closed
        with pytest.raises(RuntimeError, match="this client is closed"):
            client.runs.get("r1")


# -------------------------------------------------------------------------------------------------- secrets


def test_the_key_does_not_show(both: Both) -> None:
    client = both.kind(api_key=KEY, org_id="o1")
    assert KEY not in f"{client} {client!r} {vars(client)} {client.runs!r} {vars(client.runs)} {client.settings}"
    assert repr(client).endswith("(base_url='https://api.timbal.ai', org_id='o1', project_id=None, rev='main')")
    assert KEY not in json.dumps(vars(client), default=lambda each: repr(getattr(each, "__dict__", each)))
    for way in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match=r"neither copied nor pickled.*with_options"):
            way(client)  # type: ignore[operator]


def test_the_log_goes_to_the_terminal_when_asked_for() -> None:
    program = (
        "from timbal.client import Timbal\n"
        "import sys\n"
        "client = Timbal(api_key='tk_5ecret', org_id='o', project_id='p', base_url=sys.argv[1])\n"
        "Timbal(api_key='tk_5ecret')\n"
        "client.runs.list(status='private')\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with FaultServer(reply(200, {"runs": []})) as server:
        command = [sys.executable, "-c", program, server.url]
        for level, lines in (("debug", 1), ("info", 0), ("", 0), ("nonsense", 1)):
            result = subprocess.run(command, env={**environment, "TIMBAL_LOG": level}, capture_output=True, text=True)
            assert result.returncode == 0, result.stderr
            assert result.stdout == ""
            assert len(result.stderr.splitlines()) == lines, result.stderr
            assert "5ecret" not in result.stderr
            assert "private" not in result.stderr
            if level == "debug":
                assert "timbal DEBUG GET /orgs/o/projects/p/runs -> 200" in result.stderr


# ----------------------------------------------------------------------------------------------- the module


def test_every_public_name_is_there_and_explained() -> None:
    for name in timbal.client.__all__:
        value = getattr(timbal.client, name)
        assert name == "__version__" or value.__doc__
    assert set(timbal.client.__all__) <= set(dir(timbal.client))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        timbal.client.nothing  # noqa: B018


def test_the_version_is_that_of_the_distribution() -> None:
    text = (Path(__file__).parents[2] / "pyproject.toml").read_text()
    assert f'\nversion = "{timbal.client.__version__}"\n' in text


def test_importing_loads_nothing_that_most_programs_do_not_need() -> None:
    program = (
        "import sys, httpx\n"
        "before = set(sys.modules)\n"
        "import timbal.client\n"
        "print(*sorted({name.partition('.')[0] for name in set(sys.modules) - before}))\n"
        "print(*[n for n in sys.modules if n.startswith(('timbal_api.models', 'timbal_api.groups.', 'attr'))])\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    result = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
    )
    assert result.stdout.splitlines() == ["timbal timbal_api", ""]
    assert logging.getLogger("timbal").handlers == []


# ------------------------------------------------------------------------------------------- what else there is


def test_the_helpers_are_reached_from_the_client(both: Both) -> None:
    client = both.kind(api_key=KEY, org_id="o", project_id="p")
    assert type(client.compose("hello")).__name__ == ("AsyncComposeStream" if both.asynchronous else "ComposeStream")
    assert type(client.workforce(7)).__name__ == ("AsyncWorkforce" if both.asynchronous else "Workforce")
    assert "runs.list" in repr(client.paginate(client.runs.list)).lower()


def test_a_stream_of_compose_goes_through_the_same_transport() -> None:
    with (
        FaultServer(reply(401, {"error": "wrong key"})) as server,
        Timbal(api_key=KEY, org_id="o", project_id="p", base_url=server.url) as client,
        pytest.raises(APIStatusError, match="wrong key"),
        client.compose("hello") as stream,
    ):
        list(stream)
    assert server.requests[0].path == "/orgs/o/projects/p/compose"
    assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"


def test_a_cut_answer_is_never_a_short_one(both: Both) -> None:
    whole = json.dumps({"runs": [{"id": str(n)} for n in range(50)]}).encode()
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
    cuts = [
        raw(head + b"Content-Length: %d\r\n\r\n" % len(whole) + whole[: len(whole) // 2]),
        raw(head + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n" % len(whole) + whole + b"\r\n"),
        chunked(whole[:100], end=False, headers={"Content-Type": "application/json"}),
        raw(head + b"\r\n" + whole[: len(whole) // 2]),  # no length at all: only the JSON tells
    ]
    for cut in cuts:
        with FaultServer(cut) as server, pytest.raises((timbal.client.APIConnectionError, APIResponseError)):
            both.talk(server.url, lambda client: client.runs.list(), max_retries=0)
    with FaultServer(raw(message(200, whole))) as server:
        (page,) = both.talk(server.url, lambda client: client.runs.list())
    assert len(page.runs) == 50
