"""`LocalPlatform.agent`: a Python function behind the routes of a deployment."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from support import run_schema
from support.local_http import connect, project_path
from timbal.local import LocalPlatform, Question, ToolCall

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator


def run(http: httpx.Client, project: str, name: str = "bot", **body: Any) -> dict[str, Any]:
    event: dict[str, Any] = http.post(f"{project}/workforce/{name}/run?rev=main", json={"prompt": "x", **body}).json()
    run_schema.check([event] if event else [])
    return event


def events(http: httpx.Client, project: str, name: str = "bot", **body: Any) -> list[dict[str, Any]]:
    text = http.post(f"{project}/workforce/{name}/stream?rev=main", json={"prompt": "x", **body}).text
    found = [json.loads(line[6:]) for line in text.split("\n") if line.startswith("data: ")]
    run_schema.check(found)
    return found


def text_of(event: dict[str, Any]) -> str:
    return str(event["output"]["content"][0]["text"])


def plain(prompt: str) -> str:
    return f"You said {prompt}"


def generated(prompt: str) -> Iterator[str]:
    yield "You "
    yield f"said {prompt}"


async def awaited(prompt: str) -> str:
    await asyncio.sleep(0)
    return f"You said {prompt}"


async def streamed(prompt: str) -> AsyncIterator[str]:
    yield "You "
    await asyncio.sleep(0)
    yield f"said {prompt}"


@pytest.mark.parametrize("function", [plain, generated, awaited, streamed])
def test_functions_of_every_kind(local: LocalPlatform, http: httpx.Client, project: str, function: Any) -> None:
    local.agent("bot", function)
    event = run(http, project, prompt="hi")
    assert (event["status"]["code"], text_of(event)) == ("success", "You said hi")
    deltas = [each["item"] for each in events(http, project, prompt="hi") if each["type"] == "DELTA"]
    assert "".join(item.get("text_delta", "") for item in deltas) == "You said hi"
    assert {"bot"} <= {item["name"] for item in http.get(f"{project}/workforce?rev=main").json()["workforce"]}


def test_parameters_and_what_a_deployment_knows(local: LocalPlatform, http: httpx.Client, project: str) -> None:
    seen: dict[str, Any] = {}

    def bot(prompt: str, city: str, days: int = 3, *, context: Any = None, parent_id: Any = None) -> dict[str, Any]:
        seen.update(prompt=prompt, city=city, days=days, context=context, parent_id=parent_id)
        return {"weather": "fine"}

    local.agent("bot", bot)
    context = {"id": "one", "parent_id": "zero"}
    event = run(http, project, prompt=["a", {"type": "text", "text": "b"}], city="Paris", other=1, context=context)
    assert event["output"] == {"weather": "fine"}
    assert seen == {
        "prompt": ["a", {"type": "text", "text": "b"}],
        "city": "Paris",
        "days": 3,
        "context": context,
        "parent_id": "zero",
    }
    missing = run(http, project)
    assert (missing["status"]["code"], missing["error"]["type"]) == ("error", "ValidationError")
    assert "city\n  Field required" in missing["error"]["message"]
    schema = http.get(f"{project}/workforce/bot/params_model_schema?rev=main").json()
    assert (schema["required"], schema["properties"]["days"]["default"]) == (["prompt", "city"], 3)
    assert set(schema["properties"]) == {"prompt", "city", "days"}


def test_all_parameters(local: LocalPlatform, http: httpx.Client, project: str) -> None:
    local.agent("bot", lambda **given: sorted(given))
    assert run(http, project, a=1)["output"] == ["a", "context", "parent_id", "prompt", "resume"]


def test_tool_calls_are_events_of_their_own(local: LocalPlatform, http: httpx.Client, project: str) -> None:
    ran: list[Any] = []

    def bot(prompt: str) -> Iterator[Any]:
        yield "I look. "
        ran.append((yield ToolCall("weather", {"city": prompt}, output={"sun": True})))
        ran.append((yield ToolCall("broken", error="no network")))
        yield {"progress": 50}
        yield "It is fine."

    local.agent("bot", bot)
    log = events(http, project, prompt="Paris")
    assert [(each["type"], each["path"]) for each in log if each["type"] != "DELTA"] == [
        ("START", "bot"),
        ("START", "bot.llm"),
        ("OUTPUT", "bot.llm"),
        ("START", "bot.weather"),
        ("OUTPUT", "bot.weather"),
        ("START", "bot.llm"),
        ("OUTPUT", "bot.llm"),
        ("START", "bot.broken"),
        ("OUTPUT", "bot.broken"),
        ("START", "bot.llm"),
        ("OUTPUT", "bot.llm"),
        ("OUTPUT", "bot"),
    ]
    tool = next(each for each in log if each["path"] == "bot.weather" and each["type"] == "OUTPUT")
    assert (tool["input"], tool["output"]) == ({"city": "Paris"}, {"sun": True})
    broken = next(each for each in log if each["path"] == "bot.broken" and each["type"] == "OUTPUT")
    assert (broken["status"]["code"], broken["error"]["message"]) == ("error", "no network")
    items = [each["item"] for each in log if each["type"] == "DELTA"]
    assert [item["name"] for item in items if item["type"] == "tool_use"] == ["weather", "broken"]
    assert [item["data"] for item in items if item["type"] == "custom"] == [{"progress": 50}]
    assert text_of(log[-1]) == "It is fine."
    assert log[-1]["usage"]["weather:requests"] == 1
    assert ran == [True, True]


def bank(prompt: str) -> Iterator[Any]:
    if (yield ToolCall("transfer", {"amount": 5}, output="sent", approval="Send it?")):
        yield "Sent."
    else:
        yield "Not sent."


@pytest.mark.parametrize(
    ("answer", "code", "said"),
    [
        (True, "success", "Sent."),
        (False, "success", "Not sent."),
        ({"approved": True, "scope": "call"}, "success", "Sent."),
        ({"type": "timbal.cancel", "reason": "never mind"}, "cancelled", None),
    ],
)
def test_an_approval_is_asked_for_and_answered(
    local: LocalPlatform, http: httpx.Client, project: str, answer: Any, code: str, said: str | None
) -> None:
    local.agent("bot", bank)
    log = events(http, project, context={"id": "one"})
    (asked,) = [each for each in log if each["type"] == "APPROVAL"]
    assert (asked["prompt"], asked["input"], asked["runnable_path"]) == ("Send it?", {"amount": 5}, "bot.transfer")
    assert log[-1]["status"]["reason"] == "approval_required"
    assert log[-1]["output"]["approval_id"] == asked["approval_id"]
    resumed = run(http, project, resume={asked["approval_id"]: answer}, context={"parent_id": "one"})
    assert resumed["status"]["code"] == code
    assert said is None or text_of(resumed) == said


def test_a_question_is_asked_and_answered(local: LocalPlatform, http: httpx.Client, project: str) -> None:
    def bot(prompt: str) -> Iterator[Any]:
        color = yield Question("Which color?", options=["red", "blue"])
        yield f"So {color}."

    local.agent("bot", bot)
    log = events(http, project, context={"id": "one"})
    (asked,) = [each for each in log if each["type"] == "INTERACTION"]
    assert asked["payload"] == {"question": "Which color?", "options": ["red", "blue"]}
    assert (log[-1]["status"]["code"], log[-1]["status"]["reason"]) == ("cancelled", "input_required")
    resumed = run(http, project, resume={asked["interaction_id"]: "red"}, context={"parent_id": "one"})
    assert text_of(resumed) == "So red."


def test_an_exception_ends_the_run_with_an_error(local: LocalPlatform, http: httpx.Client, project: str) -> None:
    def bot(prompt: str) -> Iterator[str]:
        yield "So far "
        raise LookupError("no such customer")

    local.agent("bot", bot)
    event = run(http, project)
    assert (event["status"]["code"], event["error"]["type"], event["error"]["message"]) == (
        "error",
        "LookupError",
        "no such customer",
    )
    assert "in bot" in event["error"]["traceback"]


@pytest.mark.parametrize(
    "error",
    [SystemExit(3), KeyboardInterrupt(), asyncio.CancelledError(), StopIteration(), pytest.fail.Exception("no")],
)
def test_whatever_a_function_raises_the_platform_goes_on(
    local: LocalPlatform, http: httpx.Client, project: str, error: BaseException
) -> None:
    def bot(prompt: str) -> str:
        raise error

    local.agent("bot", bot)
    event = run(http, project)
    assert (event["status"]["code"], event["error"]["type"]) == ("error", type(error).__name__)
    assert text_of(run(http, project, "echo")) == "x"


def test_what_json_does_not_have_becomes_null_or_a_string(
    local: LocalPlatform, http: httpx.Client, project: str
) -> None:
    local.agent("bot", lambda prompt: {"nan": float("nan"), "set": {1}})
    assert run(http, project)["output"] == {"nan": None, "set": "{1}"}


def test_a_run_may_fail_before_its_first_event(local: LocalPlatform, http: httpx.Client, project: str) -> None:
    local.agent("bot", plain, starts=False)
    assert run(http, project) is None
    assert events(http, project) == []
    local.agent("bot", plain)
    assert text_of(run(http, project)) == "You said x"


def test_a_function_may_wait_and_call_the_platform(local: LocalPlatform, http: httpx.Client, project: str) -> None:
    def bot(prompt: str) -> str:
        with connect(local) as inner:
            return f"The other says: {text_of(run(inner, project_path(local), 'support-bot', prompt=prompt))}"

    local.agent("bot", bot)
    assert text_of(run(http, project, prompt="hi")) == "The other says: hi"


def test_a_run_is_cancelled_while_its_function_waits(local: LocalPlatform, http: httpx.Client, project: str) -> None:
    going, free = threading.Event(), threading.Event()

    def bot(prompt: str) -> Iterator[str]:
        yield "One "
        going.set()
        free.wait(60)
        yield "two"

    local.agent("bot", bot)
    found: list[Any] = []

    def send() -> None:
        with connect(local) as inner:
            found.append(run(inner, project, context={"id": "slow"}))

    thread = threading.Thread(target=send)
    thread.start()
    assert going.wait(60)
    assert http.post(f"{project}/workforce/bot/cancel/slow?rev=main").status_code == 204
    thread.join(60)
    free.set()
    assert found[0]["status"] == {"code": "cancelled", "reason": "interrupted", "message": ""}
    assert text_of(found[0]) == "One "


def test_a_function_is_not_left_waiting_when_its_run_ends(
    local: LocalPlatform, http: httpx.Client, project: str
) -> None:
    left = threading.Event()

    def bot(prompt: str) -> Iterator[Any]:
        try:
            yield Question("Well?")
        finally:
            left.set()

    local.agent("bot", bot)
    assert run(http, project)["status"]["reason"] == "input_required"
    assert left.wait(60)


def test_new_agents_change_no_seeded_run(local: LocalPlatform, http: httpx.Client, project: str) -> None:
    local.agent("bot", plain)
    names = {item["workforce"]["name"] for item in http.get(f"{project}/runs").json()["runs"]}
    assert names <= {"echo", "support-bot", "invoice-flow", "old-bot"}
    first = http.get(f"{project}/runs?sort_order=asc").json()["runs"][0]["workforce"]["name"]
    local.reset()
    assert http.get(f"{project}/runs?sort_order=asc").json()["runs"][0]["workforce"]["name"] == first


def test_a_seeded_agent_is_replaced_until_the_reset(local: LocalPlatform, http: httpx.Client, project: str) -> None:
    local.agent("support-bot", lambda prompt: "Mine.")
    assert text_of(run(http, project, "support-bot")) == "Mine."
    local.reset()
    assert text_of(run(http, project, "support-bot")) == "x"
    with pytest.raises(ValueError, match="has no slash"):
        local.agent("a/b", plain)
    with pytest.raises(RuntimeError, match="does not run"):
        LocalPlatform().agent("bot", plain)
