"""The web backends in examples/ give a browser the platform's own status, pings in silence, and let go of runs."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from support.web_apps import served
from timbal.client import Timbal
from timbal.local import LocalPlatform

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"


@pytest.fixture(scope="module")
def shared_platform() -> Iterator[LocalPlatform]:
    with LocalPlatform() as running:
        yield running


@pytest.fixture
def platform(shared_platform: LocalPlatform, monkeypatch: pytest.MonkeyPatch) -> LocalPlatform:
    shared_platform.reset()
    for name, value in shared_platform.environ.items():
        monkeypatch.setenv(name, value)
    monkeypatch.syspath_prepend(str(EXAMPLES))
    return shared_platform


def example(name: str) -> ModuleType:
    return sys.modules.get(name) or __import__(name)


@pytest.fixture
def words(platform: LocalPlatform) -> Iterator[str]:
    """Where examples/fastapi_stream.py is served."""
    with served(example("fastapi_stream").app) as url:
        yield url


@pytest.fixture
def chat(platform: LocalPlatform) -> Iterator[httpx.Client]:
    """A browser of examples/chat_backend.py, whose user has a token."""
    with served(example("chat_backend").app) as url:
        headers = {"Authorization": f"Bearer {platform.api_key}"}
        with httpx.Client(base_url=url, headers=headers, trust_env=False) as browser:
            yield browser


def events(text: str) -> list[tuple[str, Any]]:
    """The events of a body that came whole: their names and data."""
    assert text.endswith("\n\n")
    found: list[tuple[str, Any]] = []
    for block in text.split("\n\n")[:-1]:
        if block == ": ping":
            found.append(("ping", None))
            continue
        fields = dict(line.split(": ", 1) for line in block.split("\n"))
        found.append((fields.get("event", "message"), json.loads(fields["data"])))
    return found


def ask(url: str, question: str, agent: str = "echo", **more: Any) -> httpx.Response:
    return httpx.get(f"{url}/ask", params={"question": question, "agent": agent, **more}, trust_env=False)


@contextmanager
def silent(platform: LocalPlatform) -> Iterator[threading.Event]:
    """An agent that says a word, and the next only when it may."""
    may_end = threading.Event()

    def agent(prompt: str) -> Iterator[str]:
        yield "well "
        may_end.wait(60)
        yield "then"

    platform.agent("silent", agent)
    try:
        yield may_end
    finally:
        may_end.set()


def left_in_silence(url: str, **more: Any) -> tuple[str, str]:
    """Ask the silent agent, leave after its first word, and return the run and the id of its last event."""
    asked = {"question": "?", "agent": "silent", **more}
    with httpx.stream("GET", f"{url}/ask", params=asked, trust_env=False) as response:
        assert response.status_code == 200
        lines = response.iter_lines()
        run = next(json.loads(line[6:]) for line in lines if line.startswith("data: "))
        place = next(line[4:] for line in lines if line.startswith("id: "))
        assert "well" in next(line for line in lines if line.startswith("data: "))
    assert place.startswith(f"{run['run_id']}/")
    return str(run["run_id"]), place


def cancellations(platform: LocalPlatform) -> list[str]:
    return [request.path.rsplit("/", 1)[1] for request in platform.requests if "/cancel/" in request.path]


def ended(platform: LocalPlatform, run_id: str) -> str:
    """How a run of the silent agent ends, whenever that is."""
    settings = {"api_key": platform.api_key, "org_id": platform.org_id, "project_id": platform.project_id}
    with Timbal(base_url=platform.url, **settings) as client:
        return client.workforce("silent").events(run_id).result(check=False).status.code


# --------------------------------------------------------------------------------------------- the words of an agent


def test_words_and_the_end(words: str) -> None:
    response = ask(words, "How are you?")
    assert (response.status_code, response.headers["content-type"]) == (200, "text/event-stream; charset=utf-8")
    came = events(response.text)
    assert [name for name, _ in came] == ["run", "words", "words", "words", "end"]
    assert "".join(data["text"] for name, data in came if name == "words") == "How are you?"
    assert came[-1][1] == {"status": "success", "text": "How are you?"}


def test_what_the_platform_refuses_has_its_status(words: str, platform: LocalPlatform) -> None:
    response = ask(words, "Hello", "no-such-agent")
    assert (response.status_code, response.headers["content-type"]) == (404, "application/json")
    assert "nothing runs for no-such-agent on main" in response.json()["error"]
    platform.fail_next(401, body={"error": "the key has been revoked"}, path="*/stream")
    response = ask(words, "Hello")
    assert response.status_code == 401
    assert "the key has been revoked" in response.json()["error"]
    assert ask(words, "Hello", "../../users").status_code == 422
    assert not [request for request in platform.requests if "users" in request.path]


def test_a_platform_that_is_away_is_a_502(platform: LocalPlatform, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMBAL_BASE_URL", "http://127.0.0.1:9")
    with served(example("fastapi_stream").app) as url:
        response = ask(url, "Hello")
    assert response.status_code == 502
    assert "127.0.0.1:9" in response.json()["error"]


def test_a_run_that_fails_says_so_in_the_stream(words: str) -> None:
    response = ask(words, "/fail the model is away")
    assert response.status_code == 200
    (first, _), (last, told) = events(response.text)
    assert (first, last) == ("run", "failed")
    assert told["error"].endswith("ended with error: RuntimeError: the model is away")


def test_silence_is_filled_with_pings(words: str, platform: LocalPlatform, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(example("fastapi_stream"), "PING_SECONDS", 0.01)
    asked = {"question": "?", "agent": "silent"}
    with silent(platform) as may_end, httpx.stream("GET", f"{words}/ask", params=asked, trust_env=False) as response:
        text = ""
        for piece in response.iter_text():
            text += piece
            if text.count(": ping\n\n") > 2:
                may_end.set()
    came = [event for event in events(text) if event[0] != "ping"]
    assert [name for name, _ in came] == ["run", "words", "words", "end"]
    assert came[-1][1]["text"] == "well then"


def test_the_run_ends_when_the_browser_leaves(platform: LocalPlatform) -> None:
    with silent(platform):
        with served(example("fastapi_stream").app) as url:
            run_id, _ = left_in_silence(url)
        assert cancellations(platform) == [run_id]
        assert ended(platform, run_id) == "cancelled"


def test_the_run_goes_on_when_it_is_meant_to_and_the_browser_comes_back(platform: LocalPlatform) -> None:
    with silent(platform) as may_end:
        with served(example("fastapi_stream").app) as url:
            run_id, place = left_in_silence(url, stop_when_left=False)
        assert cancellations(platform) == []
        with served(example("fastapi_stream").app) as url:
            again: Any = {"headers": {"Last-Event-ID": place}, "trust_env": False}
            asked = {"question": "?", "agent": "silent", "stop_when_left": False}
            with httpx.stream("GET", f"{url}/ask", params=asked, **again) as response:
                may_end.set()
                came = events(response.read().decode())
    assert [data["text"] for name, data in came if name == "words"] == ["then"]
    assert came[-1] == ("end", {"status": "success", "text": "well then"})
    assert ended(platform, run_id) == "success"
    assert len([each for each in platform.requests if each.path.endswith("/silent/stream")]) == 1, "no second run"


def test_a_place_that_is_none_is_refused_and_a_run_that_nobody_knows_says_so(words: str) -> None:
    def returned(place: str) -> httpx.Response:
        return httpx.get(f"{words}/ask?question=x", headers={"Last-Event-ID": place}, trust_env=False)

    assert [returned(place).status_code for place in ("../1", "7", "a/b", "a/-1")] == [422] * 4
    response = returned("0123/4")
    assert response.status_code == 200
    assert events(response.text)[-1][0] == "failed"


# ---------------------------------------------------------------------------------------- a React chat's own backend


def test_the_events_of_a_run_are_forwarded_as_they_came(chat: httpx.Client, platform: LocalPlatform) -> None:
    response = chat.post("/api/workforce/support-bot/stream", json={"prompt": "Hi", "context": {"parent_id": None}})
    assert (response.status_code, response.headers["content-type"]) == (200, "text/event-stream; charset=utf-8")
    came = [data for name, data in events(response.text) if name == "message"]
    assert came[0]["type"] == "START"
    run_id = came[0]["run_id"]
    settings = {"api_key": platform.api_key, "org_id": platform.org_id, "project_id": platform.project_id}
    with Timbal(base_url=platform.url, **settings) as client:
        assert came == [event.raw for event in client.workforce("support-bot").events(run_id)]
    parts = [{"type": "text", "text": "And this?"}, {"type": "file", "file": "data:text/csv;base64,YQ=="}]
    again = {"prompt": parts, "context": {"parent_id": run_id}, "model": "a/stranger's"}
    assert chat.post("/api/workforce/support-bot/stream", json=again).status_code == 200
    sent = platform.requests[-1].json()
    assert sent.pop("context")["parent_id"] == run_id
    assert sent == {"prompt": parts}, "what a stranger adds is not passed on"


def test_a_broken_connection_to_the_deployment_is_not_the_browsers_concern(
    chat: httpx.Client, platform: LocalPlatform
) -> None:
    platform.cut_next(events=3)
    response = chat.post("/api/workforce/support-bot/stream", json={"prompt": "one two three four"})
    came = [data for name, data in events(response.text) if name == "message"]
    assert came[-1]["output"]["content"][0]["text"] == "one two three four"
    assert len({json.dumps(event) for event in came}) == len(came) == 10


def test_the_status_is_the_platforms(chat: httpx.Client) -> None:
    body = {"prompt": "Hi"}
    assert chat.post("/api/workforce/nobody/stream", json=body).status_code == 404
    for token in ("", "Bearer", "Bearer two words", "Basic dXNlcg=="):
        response = chat.post("/api/workforce/echo/stream", json=body, headers={"Authorization": token})
        assert response.status_code == 401, token
    refused = chat.get("/api/workforce", headers={"Authorization": "Bearer of-somebody-else"})
    assert refused.status_code == 401
    assert "the API key is wrong" in refused.json()["error"]
    assert chat.post("/api/workforce/..%2F/stream", json=body).status_code == 404


def test_the_stop_button_cancels_the_run(platform: LocalPlatform) -> None:
    with silent(platform):
        headers = {"Authorization": f"Bearer {platform.api_key}"}
        with (
            served(example("chat_backend").app) as url,
            httpx.stream(
                "POST", f"{url}/api/workforce/silent/stream", json={"prompt": "?"}, headers=headers, trust_env=False
            ) as response,
        ):
            run_id = next(json.loads(line[6:]) for line in response.iter_lines() if "START" in line)["run_id"]
            response.close()
        assert cancellations(platform) == [run_id]
        assert ended(platform, run_id) == "cancelled"


def test_a_file_is_uploaded_and_asked_about(chat: httpx.Client, platform: LocalPlatform) -> None:
    uploaded = chat.post("/api/files/upload", files={"file": ("a.csv", b"a,b\n" * 100_000, "text/csv")})
    assert uploaded.status_code == 200
    place = uploaded.json()["url"]
    headers = {"Authorization": f"Bearer {platform.api_key}"}
    assert httpx.get(place, headers=headers, trust_env=False).content == b"a,b\n" * 100_000
    prompt = [{"type": "text", "text": "?"}, {"type": "file", "file": place}]
    assert chat.post("/api/workforce/support-bot/stream", json={"prompt": prompt}).status_code == 200


def test_components_and_conversations_are_listed(chat: httpx.Client) -> None:
    assert "support-bot" in [each["name"] for each in chat.get("/api/workforce").json()]
    first = chat.get("/api/runs").json()
    assert all(run["id"] == run["group_id"] for run in first["runs"])
    again = chat.get("/api/runs", params={"page_token": first["next_page_token"]}).json()
    assert not {run["id"] for run in first["runs"]} & {run["id"] for run in again["runs"]}
    one = first["runs"][0]["id"]
    assert chat.get(f"/api/runs/{one}").json()["id"] == one
