"""Composer: the stream in the real order, sessions that go on, stopping, plans."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from support.local_http import connect, project_path
from timbal.local import LocalPlatform
from timbal.local.compose.replies import MODELS
from timbal.local.words import pieces

if TYPE_CHECKING:
    import httpx

CAPTURE = Path(__file__).parent.parent / "data" / "compose_capture.ndjson"


def events_of(text: str) -> list[dict[str, Any]]:
    assert text.endswith("\n\n")
    frames = text.removesuffix("\n\n").split("\n\n")
    assert all(frame.startswith("data: ") and "\n" not in frame for frame in frames)
    return [json.loads(frame.removeprefix("data: ")) for frame in frames]


def ask(http: httpx.Client, project: str, prompt: Any = "Hello", **more: Any) -> list[dict[str, Any]]:
    response = http.post(f"{project}/compose", json={"rev": "main", "prompt": prompt, **more})
    assert response.status_code == 200, response.text
    assert response.headers["content-type"].startswith("text/event-stream")
    return events_of(response.text)


def parts(events: list[dict[str, Any]], delta: str) -> str:
    field = {"text_delta": "text", "thinking_delta": "thinking", "input_json_delta": "partial_json"}[delta]
    deltas = [event["event"].get("delta", {}) for event in events if event["type"] == "stream_event"]
    return "".join(piece[field] for piece in deltas if piece.get("type") == delta)


def blocks(events: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    found = [block for event in events if event["type"] == "assistant" for block in event["message"]["content"]]
    return [block for block in found if block["type"] == kind]


def test_a_stream_has_thinking_text_a_tool_call_and_a_result(http: httpx.Client, project: str) -> None:
    events = ask(http, project, "List the files — ünïcode")
    assert (events[0]["type"], events[0]["subtype"]) == ("system", "init")
    assert events[-1]["type"] == "result"
    assert len({event["session_id"] for event in events}) == 1
    assert len({event["uuid"] for event in events}) == len(events)

    assert parts(events, "thinking_delta") == "".join(block["thinking"] for block in blocks(events, "thinking")) != ""
    assert parts(events, "text_delta") == "".join(block["text"] for block in blocks(events, "text"))
    (call,) = blocks(events, "tool_use")
    assert (
        json.loads(parts(events, "input_json_delta"))
        == call["input"]
        == {
            "command": "ls",
            "description": "List files",
        }
    )
    (returned,) = [event for event in events if event["type"] == "user"]
    assert returned["message"]["content"][0]["tool_use_id"] == call["id"]

    result = events[-1]
    assert result["result"] == blocks(events, "text")[-1]["text"]
    assert "List the files — ünïcode" in result["result"]
    assert (result["subtype"], result["is_error"], result["num_turns"]) == ("success", False, 2)
    assert result["total_cost_usd"] > 0
    assert result["usage"]["input_tokens"] > 0
    assert result["usage"]["output_tokens"] > 0


def test_messages_of_the_model_are_framed_as_the_api_frames_them(http: httpx.Client, project: str) -> None:
    raw = [event["event"] for event in ask(http, project) if event["type"] == "stream_event"]
    open_message, next_block, reason = False, 0, ""
    open_block: int | None = None
    for event in raw:
        match event["type"]:
            case "message_start":
                assert not open_message
                open_message, next_block = True, 0
            case "content_block_start":
                assert open_message
                assert open_block is None
                assert event["index"] == next_block
                open_block = event["index"]
            case "content_block_delta":
                assert event["index"] == open_block
            case "content_block_stop":
                assert event["index"] == open_block
                open_block, next_block = None, next_block + 1
            case "message_delta":
                assert open_block is None
                reason = event["delta"]["stop_reason"]
            case "message_stop":
                open_message = False
    assert not open_message
    assert reason == "end_turn"


def test_every_event_has_the_keys_that_the_recorded_ones_have_in_common(http: httpx.Client, project: str) -> None:
    recorded: dict[tuple[str, str], set[str]] = {}
    for line in CAPTURE.read_text(encoding="utf-8").splitlines():
        event = json.loads(line)
        recorded.setdefault((event["type"], event.get("subtype", "")), set(event))
    for event in ask(http, project):
        if event["type"] in ("assistant", "user"):
            assert {"type", "message", "parent_tool_use_id", "session_id", "uuid"} <= set(event)
        elif event["type"] == "result":
            assert set(event) <= recorded["result", "success"]
        elif event.get("subtype") in ("init", "thinking_tokens"):
            assert set(event) <= recorded["system", event["subtype"]]


def test_a_session_goes_on(http: httpx.Client, project: str) -> None:
    first = ask(http, project, "First question")
    session_id = first[0]["session_id"]
    second = ask(http, project, "Second question", session_id=session_id)
    assert {event["session_id"] for event in second} == {session_id}
    assert "prompt 2" in second[-1]["result"]
    assert "First question" in second[-1]["result"]

    detail = http.get(f"{project}/compose/sessions/{session_id}").json()
    assert detail["first_prompt"] == "First question"
    assert (detail["turn_count"], detail["iteration_count"], detail["tool_call_count"]) == (2, 4, 2)
    assert detail["status"] == "idle"
    said = [message["message"]["content"] for message in detail["messages"] if message["type"] == "user"]
    assert [content for content in said if isinstance(content, str)] == ["First question", "Second question"]
    assert sum(message["type"] == "result" for message in detail["messages"]) == 2
    assert not any(message["type"] == "stream_event" for message in detail["messages"])

    newest = http.get(f"{project}/compose/sessions").json()[0]
    assert newest["id"] == session_id
    unknown = {"rev": "main", "prompt": "x", "session_id": "d840fdbb-b07c-4487-8e70-31bb6fa509f6"}
    assert http.post(f"{project}/compose", json=unknown).status_code == 404


def test_sessions_of_a_branch(http: httpx.Client, project: str) -> None:
    ask(http, project, rev="dev")
    everything = http.get(f"{project}/compose/sessions").json()
    on_dev = http.get(f"{project}/compose/sessions", params={"rev": "dev"}).json()
    assert [session["rev"] for session in on_dev] == ["dev"]
    assert {session["rev"] for session in everything} == {"main", "dev"}
    assert http.get(f"{project}/compose/sessions", params={"rev": "none"}).json() == []


@pytest.mark.parametrize(
    ("prompt", "heard"),
    [
        ("plain", "plain"),
        (["one", "two"], "one\ntwo"),
        ([{"type": "text", "text": "block"}], "block"),
        ({"role": "user", "content": [{"type": "text", "text": "message"}]}, "message"),
        (
            ["See", {"type": "file", "file": {"name": "a.csv", "source": {"type": "base64", "data": "YSxiCg=="}}}],
            "See\n[file a.csv]",
        ),
        (
            [{"type": "file", "file": {"media_type": "image/png", "source": {"type": "url", "url": "https://x.org/"}}}],
            "[file image/png]",
        ),
    ],
)
def test_prompts_in_every_form(http: httpx.Client, project: str, prompt: Any, heard: str) -> None:
    assert f"You asked: {heard}\n" in ask(http, project, prompt)[-1]["result"]


def file(**source: Any) -> list[Any]:
    return ["x", {"type": "file", "file": {"name": "a.txt", "source": source}}]


@pytest.mark.parametrize(
    ("prompt", "pointer"),
    [
        ("", "/prompt"),
        ("  \n", "/prompt"),
        ([], "/prompt"),
        ({"content": []}, "/prompt"),
        (file(type="base64", data="%%"), "/prompt/1/file/source/data"),
        (file(type="base64", data=""), "/prompt/1/file/source/data"),
        (file(type="url", url="ftp://x.org/a"), "/prompt/1/file/source/url"),
        (
            [{"type": "file", "file": {"source": {"type": "base64", "data": base64.b64encode(b"x").decode()}}}],
            "/prompt/0/file",
        ),
    ],
    ids=str,
)
def test_prompts_that_make_no_sense_are_refused(http: httpx.Client, project: str, prompt: Any, pointer: str) -> None:
    response = http.post(f"{project}/compose", json={"rev": "main", "prompt": prompt})
    assert response.status_code == 422
    assert [fault["pointer"] for fault in response.json()["details"]] == [pointer]


@pytest.mark.parametrize(("family", "model"), MODELS.items())
def test_models(http: httpx.Client, project: str, family: str, model: str) -> None:
    events = ask(http, project, model=family)
    assert events[0]["model"] == model
    assert list(events[-1]["modelUsage"]) == [model]


def test_more_effort_is_more_thinking(http: httpx.Client, project: str) -> None:
    lengths = [len(parts(ask(http, project, effort=effort), "thinking_delta")) for effort in ("low", "high", "max")]
    assert lengths == sorted(set(lengths))


def test_plan_mode_writes_a_plan(http: httpx.Client, project: str) -> None:
    before = http.get(f"{project}/compose/plans").json()
    events = ask(http, project, "Refactor the upload endpoint", mode="plan")
    assert events[0]["permissionMode"] == "plan"
    assert "Bash" not in events[0]["tools"]
    newest, *rest = http.get(f"{project}/compose/plans").json()
    assert rest == before
    assert newest["title"] == "Refactor the upload endpoint"
    assert newest["id"].startswith("refactor-the-upload-endpoint-")
    plan = http.get(f"{project}/compose/plans/{newest['id']}").json()
    assert plan["content"] == events[-1]["result"]
    assert plan["size_bytes"] == len(plan["content"].encode())


def test_a_prompt_may_ask_for_a_failure(http: httpx.Client, project: str) -> None:
    events = ask(http, project, "/fail out of credits")
    assert events[-1]["is_error"] is True
    assert events[-1]["errors"] == ["out of credits"]


def test_stopping_ends_the_stream_without_a_result(http: httpx.Client, project: str) -> None:
    with http.stream("POST", f"{project}/compose", json={"rev": "main", "prompt": "/wait here"}) as response:
        lines = response.iter_lines()
        session_id = json.loads(next(lines).removeprefix("data: "))["session_id"]
        url = f"{project}/compose/sessions/{session_id}"
        assert http.get(url).json()["status"] == "active"
        second = {"rev": "main", "prompt": "more", "session_id": session_id}
        assert http.post(f"{project}/compose", json=second).status_code == 409
        assert http.post(f"{url}/stop").status_code == 204
        rest = [json.loads(line.removeprefix("data: ")) for line in lines if line]
    assert rest
    assert not any(event["type"] == "result" for event in rest)
    assert http.post(f"{url}/stop").status_code == 404
    assert http.get(url).json()["status"] == "idle"
    assert ask(http, project, "go on", session_id=session_id)[-1]["subtype"] == "success"


def test_a_session_that_goes_on_as_soon_as_it_was_stopped_can_be_stopped_again() -> None:
    body = {"rev": "main", "prompt": "/wait"}
    with (
        LocalPlatform(pace=0.3) as platform,
        connect(platform, project_path(platform)) as http,
        http.stream("POST", "/compose", json=body) as first,
    ):
        lines = first.iter_lines()
        session_id = json.loads(next(lines).removeprefix("data: "))["session_id"]
        url = f"/compose/sessions/{session_id}"
        assert http.post(f"{url}/stop").status_code == 204
        with http.stream("POST", "/compose", json={**body, "session_id": session_id}):
            list(lines)  # the first answer ends while the second goes on
            assert http.get(url).json()["status"] == "active"
            assert http.post(f"{url}/stop").status_code == 204


def test_stopping_what_is_unknown(http: httpx.Client, project: str) -> None:
    assert http.post(f"{project}/compose/sessions/none/stop").status_code == 404


def test_a_client_that_leaves_frees_the_session(http: httpx.Client, project: str) -> None:
    with http.stream("POST", f"{project}/compose", json={"rev": "main", "prompt": "/wait"}) as response:
        session_id = json.loads(next(response.iter_lines()).removeprefix("data: "))["session_id"]
    url = f"{project}/compose/sessions/{session_id}"
    # The server learns of it in its own time: ask until it has.
    while http.get(url).json()["status"] != "idle":
        pass
    assert http.post(f"{url}/stop").status_code == 404


@pytest.mark.parametrize("text", ["", " ", "one", " a  b\n\nc ", "x " * 500, "日本語 🎉\tend\n"])
def test_pieces_of_a_text_make_the_text(text: str) -> None:
    assert "".join(pieces(text)) == text
