"""The HTTP routes of a built-in deployment: the paths, verbs, errors and pages of events of a real deployment."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from starlette.responses import PlainTextResponse, Response

from ..http.responses import empty_response, event_stream, json_response
from ..state.paging import log_page
from .mirror import mirrored
from .run_log import RunLog, Runs

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from starlette.requests import Request

    from .runnable import Runnable

_LONGEST_WAIT_MS = 30_000
_ROUTES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("GET", ("healthcheck",)),
    ("GET", ("params_model_schema",)),
    ("GET", ("return_model_schema",)),
    ("GET", ("voice_config",)),
    ("POST", ("run",)),
    ("POST", ("stream",)),
    ("GET", ("runs", "*", "events")),
    ("POST", ("cancel", "*")),
)
_INTEGER = re.compile(r"\s*[+-]?\d+(_\d+)*(\.0+)?\s*")
_CRASH = "Internal Server Error"


class Deployment:
    """Serves one runnable.

    Args:
        runnable: what runs.
        pace: seconds between the events of a run.
        on_end: called with each run that is over.
    """

    def __init__(self, runnable: Runnable, pace: float, on_end: Callable[[RunLog], None]) -> None:
        self._runnable = runnable
        self._on_end = on_end
        self._pace = pace
        self._runs = Runs(self._play)

    async def handle(self, request: Request, path: str) -> Response:
        """Answer a request.

        Args:
            request: the request.
            path: the decoded path behind the component.
        """
        segments = path.split("/")
        verb = _verb(segments)
        if verb != request.method and self._runnable.mirrors:
            return await mirrored(request, path)
        if verb is None:
            shorter = path.rstrip("/")
            if shorter != path and _verb(shorter.split("/")):
                return Response(status_code=307, headers={"location": str(request.url.replace(path=f"/{shorter}"))})
            return json_response({"detail": "Not Found"}, 404)
        if verb != request.method:
            return json_response({"detail": "Method Not Allowed"}, 405, {"allow": verb})
        match segments:
            case ["healthcheck"]:
                return empty_response(204)
            case ["params_model_schema"]:
                return json_response(self._runnable.parameters_schema)
            case ["return_model_schema"]:
                return json_response(self._runnable.return_schema)
            case ["voice_config"]:
                return json_response({"voice_config": {}})
            case ["runs", run_id, _]:
                return await self._events(request, run_id)
            case ["cancel", run_id]:
                if self._runs.cancel(run_id):
                    return empty_response(204)
                return json_response({"error": "Job not found or already completed"}, 404)
            case _:
                return await self._start(request, streamed=segments == ["stream"])

    def close(self) -> None:
        """Drop all runs, and let go of their readers."""
        self._runs.close()

    async def _play(self, log: RunLog) -> None:
        await self._runnable.play(log, self._pace)
        self._on_end(log)

    async def _start(self, request: Request, *, streamed: bool) -> Response:
        try:
            body, context = read_run(await request.body())
        except (ValueError, RecursionError):
            # The real deployment crashes on bodies it cannot read.
            return PlainTextResponse(_CRASH, 500)
        run_id = (context or {}).get("id")
        if run_id is not None and self._runs.is_running(run_id):
            return json_response({"detail": f"Run id '{run_id}' is already in use by a running run."}, 409)
        answers, parent_id = body.pop("resume", None), body.pop("parent_id", None)
        starts = "self" not in body and isinstance(answers, dict | None) and isinstance(parent_id, str | None)
        if not (starts and self._runnable.starts):
            # It fails before its first event, and nothing says so.
            return event_stream(_no_frames()) if streamed else json_response(None)
        if context is not None:
            parent_id = context.get("parent_id")
        log = self._runs.start(body, run_id, parent_id, answers or {}, addressable=context is not None, logged=streamed)
        if streamed:
            return event_stream(_frames(log))
        await log.finished()
        return _strict_json(log.events[-1] if log.events else None)

    async def _events(self, request: Request, run_id: str) -> Response:
        numbers, wrong = _integers(request, {"after": 0, "limit": 500, "wait_ms": 0})
        if wrong:
            return json_response({"detail": wrong}, 422)
        after = numbers["after"]
        log = self._runs.logged(run_id) if after >= 0 else None
        if log is None:
            gone = {"run_id": run_id, "events": [], "next_cursor": after, "done": True, "expired": True}
            return json_response(gone)
        await log.longer_than(after, min(max(numbers["wait_ms"], 0), _LONGEST_WAIT_MS) / 1000)
        return _strict_json({"run_id": run_id, **log_page(log.events, after, numbers["limit"], over=log.done)})


def _strict_json(value: Any) -> Response:
    """A value as JSON; the real deployment crashes on infinity and on half of a surrogate pair."""
    try:
        content = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except ValueError:
        return PlainTextResponse(_CRASH, 500)
    return Response(content, media_type="application/json")


def _verb(segments: list[str]) -> str | None:
    """The only method of a path; None when the path is unknown."""
    for verb, template in _ROUTES:
        if len(template) == len(segments) and all(
            part == segment or (part == "*" and segment) for part, segment in zip(template, segments, strict=True)
        ):
            return verb
    return None


def read_run(content: bytes) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """Return the body of a run without its context, and the context; None if there is none.

    Raises:
        ValueError: it is not a JSON object, or has a context of another type.
    """
    body = json.loads(content, parse_constant=lambda name: None if name == "NaN" else float(name))
    if not isinstance(body, dict):
        raise ValueError("not an object")
    context = body.pop("context", None)
    if context is None:
        context = body.pop("run_context", None)
    if context is not None:
        usable = isinstance(context, dict) and isinstance(context.get("id", ""), str)
        if not (usable and isinstance(context.get("parent_id"), str | None)):
            raise ValueError("context")
    return body, context


def _integers(request: Request, defaults: dict[str, int]) -> tuple[dict[str, int], list[dict[str, Any]]]:
    """Query parameters that are integers, and what is wrong with those that are not, as the real server words it."""
    numbers, wrong = dict(defaults), []
    for name in defaults:
        text = request.query_params.get(name)
        if text is None:
            continue
        if _INTEGER.fullmatch(text):
            numbers[name] = int(text.partition(".")[0])
        else:
            message = "Input should be a valid integer, unable to parse string as an integer"
            wrong.append({"type": "int_parsing", "loc": ["query", name], "msg": message, "input": text})
    return numbers, wrong


async def _frames(log: RunLog) -> AsyncIterator[bytes]:
    """The events of a run as they happen, from the first."""
    sent = 0
    while True:
        while sent < len(log.events):
            sent += 1
            yield f"id: {sent}\ndata: {json.dumps(log.events[sent - 1])}\n\n".encode()
        if log.done:
            return
        await log.longer_than(sent)


async def _no_frames() -> AsyncIterator[bytes]:
    """No event at all."""
    frames: tuple[bytes, ...] = ()
    for frame in frames:
        yield frame
