"""The built-in deployments of the local platform beside real ones: the same requests, and what is compared is equal."""

from __future__ import annotations

import functools
import json
import threading
import uuid
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest

from timbal.local import LocalPlatform

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.deployments import Deployments

LOCAL = {"assistant": "support-bot", "workflow": "invoice-flow"}
"""Runnable of the real deployments -> the component that stands for its kind."""

GOOD: dict[str, dict[str, Any]] = {"assistant": {"prompt": "hello"}, "workflow": {"text": "hi", "times": 2}}
RENAMED = {"text": "customer", "times": "amount"}
"""Parameter of the real workflow -> that of the local one. Their names are no part of what is compared."""


class Probe(NamedTuple):
    """One request for a deployment, and why the answers differ, if they do."""

    method: str
    path: str
    body: Any = None
    """JSON, or bytes as they are; `{...: None}` stands for the good parameters."""
    differs: str = ""


def run(body: Any, differs: str = "") -> list[Probe]:
    return [Probe("POST", path, body, differs) for path in ("run", "stream")]


ROUTES = [
    Probe("GET", "healthcheck"),
    Probe("GET", "voice_config"),
    Probe("GET", ""),
    Probe("POST", ""),
    Probe("GET", "nope"),
    Probe("POST", "runn"),
    Probe("DELETE", "v1/x"),
    Probe("GET", "Healthcheck"),
    Probe("GET", "healthcheck/more"),
    Probe("GET", "run"),
    Probe("PUT", "stream"),
    Probe("PATCH", "run"),
    Probe("DELETE", "healthcheck"),
    Probe("POST", "params_model_schema"),
    Probe("POST", "runs/x/events"),
    Probe("GET", "cancel/x"),
    Probe("GET", "healthcheck/"),
    Probe("POST", "run/"),
    Probe("POST", "run//"),
    Probe("DELETE", "run/"),
    Probe("GET", "runs/x/events/"),
    Probe("POST", "cancel/x/"),
    Probe("GET", "nope/"),
    Probe("POST", "cancel/"),
    Probe("POST", "cancel"),
    Probe("GET", "runs"),
    Probe("GET", "runs/x"),
    Probe("GET", "runs//events"),
    Probe("GET", "runs/a%2Fb/events"),
    Probe("GET", "runs/a%20%C3%BC/events"),
    Probe("POST", "cancel/unknown"),
    Probe("GET", "openapi.json", differs="the page of FastAPI about itself is no part of the platform"),
    Probe("GET", "docs", differs="the page of FastAPI about itself is no part of the platform"),
    Probe("GET", "voice/", differs="voice is not played"),
]

QUERIES = """
    after=0 after=5.0 after=5. after=5.5 after=%205 after=1_0 after=1__0 after=1e3 after=+3 after= after=true
    after=x&limit=y&wait_ms=z after=1&after=2 after=99999999999999999999 after=-1
    limit=0 limit=-5 limit=99999 wait_ms=-1 unknown=1
"""
NUMBERS = [Probe("GET", f"runs/x/events?{query}") for query in QUERIES.split()]

CONTEXTS: list[Any] = [
    *({}, {"x": 1}, {"id": ""}, {"id": "ü a", "parent_id": "zz"}),
    *([], "x", 0, {"id": 1}, {"id": None}, {"parent_id": 5}),
]

RESERVED: list[dict[str, Any]] = [
    {},
    {"self": 1},
    *({"resume": answers} for answers in ([1], "x", {}, None, {"unknown": True})),
    {"parent_id": 5},
    {"parent_id": "p"},
    {"parent_id": "p", "context": {}},
    *({"context": context} for context in CONTEXTS),
    {"context": None, "run_context": {"id": "rc"}},
    {"run_context": 5},
    {"context": {"id": "both"}, "run_context": {"id": "rc"}},
]
"""What the good parameters are sent with, under the names that deployments keep for themselves."""

RUNS = [
    probe
    for body in (
        *({...: None, **more} for more in RESERVED),
        *({...: None, **more} for more in ({"unknown": 1}, {"times": 0}, {"times": "two"}, {"times": True})),
        *({}, {"prompt": None, "text": None}, {"prompt": "x", "text": 5}, {"prompt": "x"}),
    )
    for probe in run(body)
]

PROMPTS = [
    probe
    for prompt in (5, 1.5, True, "", [], [5], ["a", {"type": "text", "text": "b"}], {"a": 1}, {"content": "c"})
    for probe in run({"prompt": prompt, "text": "x"})
]

BYTES = [
    probe
    for content in (
        *(b"", b"{", b"[]", b"null", b'"x"', b"5", b"\xff", b"\xef\xbb\xbf{}", b"[" * 100_000),
        *(
            b'{"prompt": "x", "text": "y", "customer": "y", "z": NaN}',
            '{"prompt": "x", "text": "y", "customer": "y"}'.encode("utf-16"),
        ),
        *(
            b'{"prompt": "x", "text": "y", "customer": "y", "prompt": "z"}',
            b'{"prompt": "x", "text": "y", "customer": "y", "z": -Infinity}',
        ),
    )
    for probe in run(content)
]


@pytest.fixture(scope="module")
def platform() -> Iterator[LocalPlatform]:
    with LocalPlatform() as running:
        yield running


class Side:
    """One of the two deployments of a kind.

    Args:
        kind: the real runnable.
        platform: the local platform, for the local deployment.
        deployment: the real one's URL, for that.
    """

    def __init__(self, kind: str, platform: LocalPlatform | None = None, deployment: str = "") -> None:
        self.kind = kind
        self.is_local = platform is not None
        self.name = LOCAL[kind] if platform else kind
        if platform is not None:
            deployment = f"{platform.url}/orgs/{platform.org_id}/projects/{platform.project_id}/workforce/{self.name}"
        self._url = deployment
        self._headers = {"authorization": f"Bearer {platform.api_key}"} if platform else {}

    def send(self, method: str, path: str, body: Any = None) -> httpx.Response:
        """The answer. Each request has a connection of its own, because the real server closes it after a crash."""
        url = f"{self._url}/{path}{'&' if '?' in path else '?'}rev=main"
        content = body if isinstance(body, bytes) else None if body is None else json.dumps(self._fitted(body)).encode()
        return httpx.request(method, url, content=content, headers=self._headers, trust_env=False, timeout=60)

    def _fitted(self, body: Any) -> Any:
        given = (
            {**GOOD[self.kind], **{key: value for key, value in body.items() if key is not ...}}
            if ... in body
            else body
        )
        return {RENAMED.get(key, key) if self.is_local else key: value for key, value in given.items()}

    def seen(self, response: httpx.Response) -> dict[str, Any]:
        """What is compared of an answer: nothing that is another one each time, or that only the runnable decides."""
        kind = response.headers.get("content-type")
        location = response.headers.get("location")
        return {
            "status": response.status_code,
            "type": kind,
            "allow": response.headers.get("allow"),
            "location": location and httpx.URL(location).raw_path.decode(),
            "body": self._events(response) if "event-stream" in (kind or "") else self._value(response.text),
        }

    def _events(self, response: httpx.Response) -> list[Any]:
        frames = [frame.split("\n") for frame in response.text.split("\n\n")[:-1]]
        assert [frame[0] for frame in frames] == [f"id: {number}" for number in range(1, len(frames) + 1)]
        assert all(len(frame) == 2 for frame in frames)
        events = [json.loads(frame[1].removeprefix("data: ")) for frame in frames]
        if self.kind == "assistant":  # what lies between is the model's
            events = [event for event in events if event["path"] == self.name]
        return [self.event(event) for event in events]

    def _value(self, text: str) -> Any:
        try:
            value = json.loads(text)
        except ValueError:
            return text
        return self.event(value) if isinstance(value, dict) and value.get("type") == "OUTPUT" else value

    def event(self, event: dict[str, Any]) -> dict[str, Any]:
        """An event without its ids, times and texts."""
        shown = {key: event[key] for key in ("type", "parent_run_id")}
        shown["keys"] = sorted(event)
        shown["depth"] = event["path"].count(".")
        shown["is root"] = (event["parent_call_id"] is None, event["path"] == self.name)
        if len(event["run_id"]) != 32:
            shown["run_id"] = event["run_id"]
        if event["type"] == "OUTPUT":
            status = event["status"]
            shown["status"] = {
                **status,
                "message": bool(status["message"]) if status["code"] == "error" else status["message"],
            }
            given = event["input"] if shown["depth"] == 0 else {}
            shown["input"] = {RENAMED.get(key, key): value for key, value in given.items()}
            shown["error"] = event["error"] and (event["error"]["type"], sorted(event["error"]))
            if shown["depth"] == 0:
                output = event["output"]
                shown["output"] = isinstance(output, dict) and sorted({"role", "stop_reason"} & output.keys())
            shown["kind"] = event["metadata"]["type"]
            shown["memory"] = event["usage"].get("memory:parent_missing")
        return shown


@pytest.fixture(params=list(LOCAL))
def sides(request: pytest.FixtureRequest, platform: LocalPlatform, deployment: Deployments) -> tuple[Side, Side]:
    """The real deployment of a kind and the local one."""
    return Side(request.param, deployment=deployment(request.param).url), Side(request.param, platform)


def compare(sides: tuple[Side, Side], probes: list[Probe]) -> None:
    wrong = []
    for probe in probes:
        real, local = (side.seen(side.send(probe.method, probe.path, probe.body)) for side in sides)
        if (real == local) == bool(probe.differs):
            parts = [name for name in real if real[name] != local[name]]
            both = "".join(f"\n  {name}:\n    {real[name]}\n    {local[name]}" for name in parts)
            wrong.append(f"{probe.method} {probe.path} {str(probe.body)[:80]} {both}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("table", ["ROUTES", "NUMBERS", "RUNS", "PROMPTS", "BYTES"])
def test_answers_are_equal(sides: tuple[Side, Side], table: str) -> None:
    compare(sides, globals()[table])


def test_the_schemas_of_agents_are_equal(sides: tuple[Side, Side]) -> None:
    real, local = sides
    for path in ("params_model_schema", "return_model_schema"):
        one, other = (side.send("GET", path).json() for side in sides)
        if real.kind == "assistant" or path == "return_model_schema":
            assert one == other
        else:
            properties = {RENAMED[name]: set(each) for name, each in one["properties"].items()}
            assert {name: set(each) for name, each in other["properties"].items()} == properties
            assert {**one, "properties": 0, "required": 0} == {**other, "properties": 0, "required": 0}
    assert local.is_local


def begin(side: Side, path: str, prompt: str) -> tuple[str, threading.Thread, list[httpx.Response], httpx.Response]:
    """Start a run that goes on: its id, what waits for its end, and how another run with its id is refused."""
    while True:
        run_id = f"slow-{uuid.uuid4().hex[:8]}"
        answers: list[httpx.Response] = []
        send = functools.partial(side.send, "POST", path, {"prompt": prompt, "context": {"id": run_id}})
        thread = threading.Thread(target=lambda send=send, answers=answers: answers.append(send()))
        thread.start()
        while not answers:
            taken = side.send("POST", "run", {"prompt": "x", "context": {"id": run_id}})
            if taken.status_code == 409:
                return run_id, thread, answers, taken
        thread.join()  # it came while the id was taken by the other run, and was refused itself


@pytest.mark.parametrize("path", ["run", "stream"])
def test_a_run_from_its_beginning_to_its_cancellation(
    platform: LocalPlatform, deployment: Deployments, path: str
) -> None:
    found = []
    for side, prompt in (
        (Side("assistant", deployment=deployment("assistant").url), "sleep"),
        (Side("assistant", platform), "/wait for me"),
    ):
        run_id, thread, answers, taken = begin(side, path, prompt)
        log = f"runs/{run_id}/events"
        early = side.send("GET", f"{log}?after=-1").json()
        cancelled = side.send("POST", f"cancel/{run_id}")
        thread.join(60)
        again = side.send("POST", f"cancel/{run_id}")
        page = side.send("GET", f"{log}?wait_ms=30000&limit=2").json()
        rest = side.send("GET", f"{log}?after=100000").json()
        last = answers[0].json() if path == "run" else json.loads(answers[0].text.split("\n\n")[-2].split("data: ")[1])
        found.append(
            {
                "taken": taken.json()["detail"].replace(run_id, "ID"),
                "early": {**early, "run_id": early["run_id"] == run_id},
                "cancelled": (cancelled.status_code, cancelled.content),
                "again": (again.status_code, again.json()),
                "page": {
                    **page,
                    "run_id": page["run_id"] == run_id,
                    "events": [entry["seq"] for entry in page["events"]],
                },
                "rest": {**rest, "run_id": rest["run_id"] == run_id},
                "last": side.event(last)["status"],
            }
        )
    real, local = found
    assert real == local
