"""Nothing hangs: at the reset, at the stop, in a fork, and for requests with odd paths."""

from __future__ import annotations

import os
import socket
import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from support.local_http import connect, project_path
from support.systems import needs_fork
from timbal.local import LocalPlatform
from timbal.local.workforce.run_log import Runs

if TYPE_CHECKING:
    from collections.abc import Callable

LONG = {"prompt": "/wait", "context": {"id": "long"}}


def read(platform: LocalPlatform, method: str, path: str, body: Any, begun: threading.Event) -> None:
    try:
        with connect(platform) as http, http.stream(method, f"{project_path(platform)}/{path}", json=body) as response:
            for _ in response.iter_raw():
                begun.set()
    except httpx.TransportError:
        pass


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "workforce/echo/stream?rev=main", LONG),
        ("POST", "compose", {"rev": "main", "prompt": "/wait"}),
    ],
)
def test_a_reset_ends_those_who_read(local: LocalPlatform, method: str, path: str, body: Any) -> None:
    begun = threading.Event()
    thread = threading.Thread(target=read, args=(local, method, path, body, begun))
    thread.start()
    assert begun.wait(60)
    local.reset()
    thread.join(60)
    assert not thread.is_alive()


@pytest.mark.parametrize("kind", ["run", "long poll", "stalled"])
def test_a_reset_ends_those_who_wait(local: LocalPlatform, http: httpx.Client, project: str, kind: str) -> None:
    agent = f"{project}/workforce/echo"
    begun = threading.Event()
    reader = threading.Thread(target=read, args=(local, "POST", "workforce/echo/stream?rev=main", LONG, begun))
    reader.start()
    assert begun.wait(60)
    seen = http.get(f"{agent}/runs/long/events?rev=main").json()["next_cursor"]
    path, method, body = {
        "run": ("workforce/echo/run?rev=main", "POST", {"prompt": "/wait"}),
        "long poll": (f"workforce/echo/runs/long/events?rev=main&after={seen}&wait_ms=30000", "GET", None),
        "stalled": ("runs", "GET", None),
    }[kind]
    if kind == "stalled":
        local.stall_next(path="*/runs")
    before = len(local.requests)
    waiter = threading.Thread(target=read, args=(local, method, path, body, threading.Event()))
    waiter.start()
    while len(local.requests) == before:
        pass
    local.reset()
    for thread in (waiter, reader):
        thread.join(60)
        assert not thread.is_alive()


@pytest.mark.anyio
async def test_a_run_that_is_dropped_before_its_first_step_is_over() -> None:
    played = []

    async def play(log: Any) -> None:
        played.append(log)

    runs = Runs(play)
    log = runs.start({}, "r", None, {}, addressable=True, logged=True)
    runs.close()
    await log.finished()
    assert played == []


def test_resets_while_runs_begin_leave_nobody_waiting(local: LocalPlatform) -> None:
    over = threading.Event()

    def ask() -> None:
        with connect(local) as http:
            while not over.is_set():
                try:
                    http.post(f"{project_path(local)}/workforce/echo/run?rev=main", json={"prompt": "a b c"})
                except httpx.TransportError:
                    continue

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for _ in range(60):
        local.reset()
    over.set()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()


def in_a_fork(check: Callable[[], None]) -> int:
    """Run a check in a fork of this process: 0 when it succeeds."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            check()
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
@needs_fork
def test_a_fork_is_told_so_and_leaves_the_platform_alone() -> None:
    with LocalPlatform() as platform:

        def check() -> None:
            for method in (platform.reset, lambda: platform.agent("bot", lambda prompt: prompt)):
                with pytest.raises(RuntimeError, match="this process is a fork of it"):
                    method()
            with connect(platform) as http:
                assert http.get("/me/orgs").status_code == 200
            platform.stop()

        assert in_a_fork(check) == 0
        with connect(platform) as http:
            assert http.get("/me/orgs").status_code == 200
        platform.reset()


@pytest.mark.parametrize(("path", "status"), [("/orgs/10/projects/42/runs/a%0Ab", 404), ("/a%0Ab", 404), ("/%0A", 404)])
def test_a_newline_in_a_path_is_the_platforms_own_error(
    local: LocalPlatform, http: httpx.Client, path: str, status: int
) -> None:
    with_key = http.get(path)
    assert with_key.status_code == status
    assert set(with_key.json()) & {"error", "code"}
    without = httpx.get(local.url + path, trust_env=False)
    assert (without.status_code, without.headers["content-type"]) == (401, "application/json")


@pytest.mark.parametrize(("host", "shown"), [("0.0.0.0", "http://127.0.0.1:"), ("::", "http://[::1]:")])
def test_on_all_addresses_the_url_is_one_that_clients_take(host: str, shown: str) -> None:
    if host == "::" and not socket.has_ipv6:
        pytest.skip("no IPv6 here")
    with LocalPlatform(host=host) as platform, connect(platform) as http:
        assert platform.url.startswith(shown)
        assert http.get("/me/orgs").status_code == 200


def test_starting_seeds_nothing_and_stopping_waits_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []
    from timbal.local.state import seed

    make = seed._runs
    monkeypatch.setattr(seed, "_runs", lambda *given: made.append(1) or make(*given))  # type: ignore[func-returns-value]
    slept: list[float] = []
    import asyncio

    sleep = asyncio.sleep

    async def counted(seconds: float, *more: Any) -> Any:
        slept.append(seconds)
        return await sleep(seconds, *more)

    monkeypatch.setattr(asyncio, "sleep", counted)
    with LocalPlatform() as platform, connect(platform) as http:
        assert http.get("/me/orgs").status_code == 200
        assert not made
        assert len(http.get(f"{project_path(platform)}/runs").json()["runs"]) == 50
        assert len(made) == 1
    assert [seconds for seconds in slept if seconds] == []
