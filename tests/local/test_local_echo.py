"""The built-in deployment behaves as the real one does over the wire."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

if TYPE_CHECKING:
    import httpx


class Deployment(NamedTuple):
    """The component `echo` through the proxy."""

    http: httpx.Client
    base: str

    def get(self, path: str, **query: Any) -> httpx.Response:
        return self.http.get(f"{self.base}/{path}", params={"rev": "main", **query})

    def post(self, path: str, **more: Any) -> httpx.Response:
        return self.http.post(f"{self.base}/{path}", params={"rev": "main"}, **more)


@pytest.fixture
def echo(http: httpx.Client, project: str) -> Deployment:
    return Deployment(http, f"{project}/workforce/echo")


def frames(text: str) -> list[tuple[str, dict[str, Any]]]:
    assert text.endswith("\n\n")
    found = []
    for frame in text.removesuffix("\n\n").split("\n\n"):
        number, data = frame.split("\n")
        found.append((number.removeprefix("id: "), json.loads(data.removeprefix("data: "))))
    return found


def test_healthcheck(echo: Deployment) -> None:
    response = echo.get("healthcheck")
    assert (response.status_code, response.content) == (204, b"")


def test_a_component_answers_to_its_name_number_and_uid(http: httpx.Client, project: str, echo: Deployment) -> None:
    listed = http.get(f"{project}/workforce", params={"rev": "main"}).json()["workforce"][0]
    for name in ("echo", listed["id"], listed["uid"]):
        url = f"{project}/workforce/{name}/healthcheck"
        assert http.get(url, params={"rev": "main"}).status_code == 204


def test_run_answers_with_the_last_event(echo: Deployment) -> None:
    response = echo.post("run", json={"prompt": "Hello — ünïcode", "context": {"id": "r1", "parent_id": "r0"}})
    event = response.json()
    assert response.status_code == 200
    assert (event["type"], event["run_id"], event["parent_run_id"], event["path"]) == ("OUTPUT", "r1", "r0", "echo")
    assert event["status"] == {"code": "success", "reason": "stop", "message": None}
    assert event["output"]["content"] == [{"type": "text", "text": "Hello — ünïcode"}]
    assert event["input"] == {"prompt": "Hello — ünïcode"}
    assert event["parent_call_id"] is None
    assert event["t0"] <= event["t1"]
    assert all(isinstance(count, int) for count in event["usage"].values())


def test_stream_has_contiguous_ids_and_the_root_comes_first_and_last(echo: Deployment) -> None:
    response = echo.post("stream", json={"prompt": "one two three", "context": {"id": "r2"}})
    assert response.headers["content-type"] == "text/event-stream; charset=utf-8"
    numbered = frames(response.text)
    assert [number for number, _ in numbered] == [str(n) for n in range(1, len(numbered) + 1)]
    events = [event for _, event in numbered]
    start, end = events[0], events[-1]
    assert (start["type"], end["type"]) == ("START", "OUTPUT")
    assert (start["run_id"], start["call_id"]) == (end["run_id"], end["call_id"])
    assert {event["run_id"] for event in events} == {"r2"}
    deltas = [event for event in events if event["type"] == "DELTA"]
    assert {event["path"] for event in deltas} == {"echo.llm"}
    assert [event["item"]["type"] for event in deltas] == ["text", *["text_delta"] * 3, "content_block_stop"]
    said = "".join(event["item"].get("text", "") + event["item"].get("text_delta", "") for event in deltas)
    assert said == end["output"]["content"][0]["text"] == "one two three"


def test_the_log_can_be_read_again(echo: Deployment) -> None:
    live = [event for _, event in frames(echo.post("stream", json={"prompt": "a b", "context": {"id": "r3"}}).text)]
    page = echo.get("runs/r3/events").json()
    assert [entry["data"] for entry in page["events"]] == live
    assert [entry["seq"] for entry in page["events"]] == list(range(1, len(live) + 1))
    assert (page["next_cursor"], page["done"], page["expired"]) == (len(live), True, False)

    some = echo.get("runs/r3/events", after=3, limit=2).json()
    assert [entry["seq"] for entry in some["events"]] == [4, 5]
    assert (some["next_cursor"], some["done"]) == (5, False)
    assert len(echo.get("runs/r3/events", limit=0).json()["events"]) == 1
    behind = echo.get("runs/r3/events", after=99, wait_ms=30000).json()
    assert (behind["events"], behind["done"], behind["expired"]) == ([], True, False)


@pytest.mark.parametrize("query", [{"after": "x"}, {"limit": "1.5"}, {"wait_ms": ""}])
def test_numbers_are_numbers(echo: Deployment, query: dict[str, str]) -> None:
    assert echo.get("runs/r3/events", **query).status_code == 422


def test_expired_logs(echo: Deployment) -> None:
    echo.post("run", json={"prompt": "x", "context": {"id": "r4"}})
    echo.post("stream", json={"prompt": "x", "context": {"id": "r5"}})
    for run_id, after in (("r4", 0), ("unknown", 7), ("r5", -1)):
        page = echo.get(f"runs/{run_id}/events", after=after).json()
        assert page == {"run_id": run_id, "events": [], "next_cursor": after, "done": True, "expired": True}


def test_without_a_context_the_visible_id_leads_nowhere(echo: Deployment) -> None:
    run_id = frames(echo.post("stream", json={"prompt": "x"}).text)[0][1]["run_id"]
    assert echo.get(f"runs/{run_id}/events").json()["expired"] is True
    run_id = frames(echo.post("stream", json={"prompt": "x", "context": {}}).text)[0][1]["run_id"]
    assert echo.get(f"runs/{run_id}/events").json()["expired"] is False


def test_a_cut_stream_goes_on_and_is_read_to_its_end(echo: Deployment, project: str) -> None:
    body = {"prompt": "/wait until cancelled", "context": {"id": "r6"}}
    url = f"{echo.base}/stream?rev=main"
    with echo.http.stream("POST", url, json=body) as response:
        chunks = response.iter_raw()
        head = next(chunks)
        while head.count(b"\n\n") < 4:
            head += next(chunks)
    seen = [event for _, event in frames(head.decode().rpartition("\n\n")[0] + "\n\n")][:4]

    after = 4
    cancelled = False
    while True:
        page = echo.get("runs/r6/events", after=after, wait_ms=0 if not cancelled else 30000).json()
        seen += [entry["data"] for entry in page["events"]]
        after = page["next_cursor"]
        if page["done"]:
            break
        if not cancelled and not page["events"]:
            assert echo.post("run", json=body).status_code == 409
            assert echo.post("cancel/r6").status_code == 204
            cancelled = True
    assert [entry["data"] for entry in echo.get("runs/r6/events").json()["events"]] == seen
    assert seen[-1]["status"] == {"code": "cancelled", "reason": "interrupted", "message": ""}
    assert seen[-1]["output"]["content"][0]["text"].startswith("/wait")


def test_a_long_poll_wakes_up_when_the_run_ends(echo: Deployment) -> None:
    with echo.http.stream("POST", f"{echo.base}/stream?rev=main", json={"prompt": "/wait", "context": {"id": "r7"}}):
        page = echo.get("runs/r7/events", wait_ms=30000).json()
        assert page["done"] is False
        assert echo.post("cancel/r7").status_code == 204
        pages = [page]
        while not pages[-1]["done"]:
            pages.append(echo.get("runs/r7/events", after=pages[-1]["next_cursor"], wait_ms=30000).json())
    assert all(page["events"] for page in pages[:-1])
    last = [entry["data"] for page in pages for entry in page["events"]][-1]
    assert last["type"] == "OUTPUT"
    assert last["status"]["code"] == "cancelled"


def test_cancelling_what_is_over_or_unknown(echo: Deployment) -> None:
    echo.post("run", json={"prompt": "x", "context": {"id": "r8"}})
    for run_id in ("r8", "unknown"):
        response = echo.post(f"cancel/{run_id}")
        assert response.status_code == 404
        assert response.json() == {"error": "Job not found or already completed"}


def test_an_id_can_be_used_again_when_its_run_is_over(echo: Deployment) -> None:
    for prompt in ("first", "second"):
        echo.post("stream", json={"prompt": prompt, "context": {"id": "r9"}})
    log = echo.get("runs/r9/events").json()["events"]
    assert log[-1]["data"]["output"]["content"][0]["text"] == "second"
    assert log[0]["seq"] == 1


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"prompt": ["a", {"type": "text", "text": "b"}]}, "a\n\nb"),
        ({"prompt": {"role": "user", "content": "c"}}, "c"),
        ({"prompt": {"role": "user", "content": [{"type": "text", "text": "d"}]}}, "d"),
        ({"prompt": ""}, ""),
        ({"prompt": 5}, "5"),
        ({"prompt": [5]}, "5"),
        ({"prompt": []}, ""),
        ({"prompt": {"a": 1}}, "{'a': 1}"),
        ({"prompt": "e", "unknown": 1, "run_context": {"id": "r10"}}, "e"),
    ],
)
def test_prompts(echo: Deployment, body: dict[str, Any], said: str) -> None:
    assert echo.post("run", json=body).json()["output"]["content"][0]["text"] == said


@pytest.mark.parametrize("body", [{}, {"prompt": None}])
def test_a_bad_prompt_is_a_200_with_an_error(echo: Deployment, body: dict[str, Any]) -> None:
    event = echo.post("run", json=body).json()
    assert event["status"]["code"] == "error"
    assert event["error"]["type"] == "ValidationError"


def test_a_prompt_may_ask_for_a_failure(echo: Deployment) -> None:
    response = echo.post("stream", json={"prompt": "/fail the model exploded"})
    assert response.status_code == 200
    event = frames(response.text)[-1][1]
    assert (event["status"]["code"], event["error"]["message"]) == ("error", "the model exploded")


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'"x"', b'{"context": "x"}', b'{"context": {"id": 1}}', b'{"context": {"id": null}}', b"\xff"],
)
def test_bodies_it_cannot_read_crash_it(echo: Deployment, content: bytes) -> None:
    response = echo.post("run", content=content)
    assert (response.status_code, response.text) == (500, "Internal Server Error")


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
def test_any_other_request_is_echoed(echo: Deployment, method: str) -> None:
    content = {"a": [1, None]} if method != "GET" else None
    response = echo.http.request(
        method,
        f"{echo.base}/v1/%C3%BC%2Fb/c d?rev=main&a=1&a=2&empty=",
        json=content,
        headers={"X-Trace": "t1", "Cookie": "secret=1"},
    )
    echoed = response.json()
    assert (echoed["method"], echoed["path"], echoed["body"]) == (method, "v1/ü/b/c d", content)
    assert echoed["query"] == {"rev": "main", "a": ["1", "2"], "empty": ""}
    assert echoed["headers"]["x-trace"] == "t1"
    assert not {"authorization", "cookie"} & set(echoed["headers"])


@pytest.mark.parametrize("base", ["", "/"])
def test_the_root_of_the_deployment(http: httpx.Client, project: str, base: str) -> None:
    response = http.post(f"{project}/workforce/echo{base}", params={"rev": "main"}, content=b"text")
    assert (response.json()["path"], response.json()["body"]) == ("", "text")


def test_bytes_are_echoed_as_base64(echo: Deployment) -> None:
    assert echo.post("x", content=b"\xff\x00").json()["body"] == {"base64": "/wA="}


def test_errors_of_the_deployment_itself(echo: Deployment) -> None:
    response = echo.get("status/404")
    assert (response.status_code, response.json()) == (404, {"detail": "status 404"})
    response = echo.get("status/307")
    assert (response.status_code, response.headers["location"]) == (307, "/elsewhere")
    assert echo.get("status/204").status_code == 204
