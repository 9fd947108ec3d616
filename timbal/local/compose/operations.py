"""Serves Composer: prompts, the stream of answers, sessions and plans."""

from __future__ import annotations

import asyncio
import base64
import binascii
import json
from typing import TYPE_CHECKING, Any

from ..http.responses import HTTPError, event_stream
from ..openapi.checks import Violation, refuse
from ..state.records import Plan, Session, now_ms
from . import replies

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.responses import Response

    from ..request import ApiRequest, Handlers


def read_prompt(prompt: Any) -> tuple[str, list[Violation]]:
    """Return the text of a prompt, and what is wrong with it beyond its schema.

    Args:
        prompt: a string, a list of blocks (strings are text blocks), or a message with such a list as `content`.
    """
    place = "/prompt"
    if isinstance(prompt, dict):
        prompt, place = prompt["content"], "/prompt/content"
    texts: list[str] = []
    wrong: list[Violation] = []
    for index, block in enumerate(prompt if isinstance(prompt, list) else [prompt]):
        if isinstance(block, str):
            texts.append(block)
        elif block["type"] == "text":
            texts.append(block["text"])
        elif block["type"] == "file":
            file = block["file"]
            wrong += _file_violations(file, f"{place}/{index}/file")
            texts.append(f"[file {file.get('name') or file.get('media_type')}]")
        else:
            wrong.append(Violation("body", f"{place}/{index}", "is neither text nor a file"))
    text = "\n".join(texts)
    if not wrong and not text.strip():
        wrong.append(Violation("body", "/prompt", "is empty"))
    return text, wrong


def _file_violations(file: dict[str, Any], at: str) -> list[Violation]:
    source = file["source"]
    wrong = []
    if not file.get("name") and not file.get("media_type"):
        wrong.append(Violation("body", at, "has neither name nor media_type"))
    if source["type"] == "base64":
        try:
            content = base64.b64decode(source["data"], validate=True)
        except (binascii.Error, ValueError):
            wrong.append(Violation("body", f"{at}/source/data", "is not base64"))
        else:
            if not content:
                wrong.append(Violation("body", f"{at}/source/data", "is empty"))
    elif source["type"] == "url" and not source["url"].startswith(("http://", "https://")):
        wrong.append(Violation("body", f"{at}/source/url", "is not an http or https URL"))
    return wrong


async def compose(request: ApiRequest) -> Response:
    """Answer a prompt with a stream of events.

    A prompt that begins with `/wait` is answered until the session is stopped. A prompt that begins with `/fail`
    ends with an error.
    """
    text, wrong = read_prompt(request.body["prompt"])
    refuse(wrong)
    session = _session_for(request)
    if session.is_running:
        raise HTTPError(409, f"session {session.id} still answers another prompt")
    family: str | None = request.body.get("model")
    if family:
        session.model = replies.MODELS.get(family, family)
    prompt = replies.Prompt(
        text=text,
        session_id=session.id,
        rev=request.body["rev"],
        model=session.model,
        mode=request.body.get("mode") or "default",
        effort=request.body.get("effort") or "medium",
        earlier=tuple(session.prompts),
    )
    turn = replies.answer(prompt, request.state.new_uuid)
    session.prompts.append(text)
    session.last_active_ms = now_ms()
    session.messages.append({"type": "user", "message": {"role": "user", "content": _content(request.body["prompt"])}})
    if turn.plan is not None:
        plan = Plan(replies.plan_id(text, request.state.new_number()), turn.plan, now_ms())
        request.project.plans[plan.id] = plan
    stop = session.stop = asyncio.Event()

    async def end() -> None:
        stop.set()
        session.last_active_ms = now_ms()

    events = _events(turn.events, session, stop, request.backend.settings.pace, waits=text.startswith("/wait"))
    return event_stream(events, end)


async def _events(
    events: list[replies.Event], session: Session, stop: asyncio.Event, pace: float, *, waits: bool
) -> AsyncIterator[bytes]:
    """Yield the events of a reply in wire form. The history of the session has every event that was sent."""
    for event in events:
        if stop.is_set():
            return
        if event["type"] in ("assistant", "user", "result"):
            session.messages.append(event)
            session.tool_calls += sum(
                block.get("type") == "tool_use" for block in event.get("message", {}).get("content", ())
            )
        session.iterations += event.get("event", {}).get("type") == "message_stop"
        yield b"data: " + json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode() + b"\n\n"
        if waits and event["type"] == "assistant":
            await stop.wait()
        await asyncio.sleep(pace)


def _content(prompt: Any) -> Any:
    content = prompt.get("content") if isinstance(prompt, dict) else prompt
    if isinstance(content, list):
        return [{"type": "text", "text": block} if isinstance(block, str) else block for block in content]
    return content


def _session_for(request: ApiRequest) -> Session:
    wanted = request.body.get("session_id")
    if wanted is not None:
        return _session(request, wanted)
    session = Session(
        id=request.state.new_uuid(),
        uid=request.state.new_uuid(),
        user_id=request.state.user.id,
        rev=request.body["rev"],
        created_ms=now_ms(),
        last_active_ms=now_ms(),
        model=replies.MODELS["sonnet"],
    )
    request.project.sessions[session.id] = session
    return session


def _session(request: ApiRequest, session_id: str) -> Session:
    session = request.project.sessions.get(session_id)
    if session is None:
        raise request.not_found("Session")
    return session


async def list_sessions(request: ApiRequest) -> Response:
    """List the sessions, the newest first."""
    rev = request.query.get("rev")
    sessions = [s for s in request.project.sessions.values() if rev in (None, s.rev)]
    sessions.sort(key=lambda session: session.created_ms, reverse=True)
    return request.respond([session.preview() for session in sessions])


async def get_session(request: ApiRequest) -> Response:
    """Get one session with its messages."""
    return request.respond(_session(request, request.path["session_id"]).detail())


async def stop_session(request: ApiRequest) -> Response:
    """Stop a session that answers a prompt; its stream ends without a result, as when the process is killed."""
    session = _session(request, request.path["session_id"])
    if session.stop is None or not session.is_running:
        raise HTTPError(404, "no process runs for this session")
    session.stop.set()
    return request.respond_empty()


async def list_plans(request: ApiRequest) -> Response:
    """List the plans, the latest change first."""
    plans = sorted(request.project.plans.values(), key=lambda plan: plan.modified_ms, reverse=True)
    return request.respond([plan.preview() for plan in plans])


async def get_plan(request: ApiRequest) -> Response:
    """Get one plan with its text."""
    plan = request.project.plans.get(request.path["plan_id"])
    if plan is None:
        raise request.not_found("Plan")
    return request.respond(plan.detail())


_COMPOSE = "/orgs/{org_id}/projects/{project_id}/compose"

HANDLERS: Handlers = {
    ("POST", _COMPOSE): compose,
    ("GET", f"{_COMPOSE}/sessions"): list_sessions,
    ("GET", f"{_COMPOSE}/sessions/{{session_id}}"): get_session,
    ("POST", f"{_COMPOSE}/sessions/{{session_id}}/stop"): stop_session,
    ("GET", f"{_COMPOSE}/plans"): list_plans,
    ("GET", f"{_COMPOSE}/plans/{{plan_id}}"): get_plan,
}
