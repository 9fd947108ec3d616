"""The built-in deployment: a workforce component that says what it was told, with the real one's manners."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

from starlette.responses import PlainTextResponse, Response

from ..http.middleware import SECRET_HEADERS
from ..http.responses import empty_response, event_stream, json_response
from ..state.paging import log_page
from .echo_runs import EchoRun, EchoRuns

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.requests import Request

_LONGEST_WAIT_MS = 30_000


class EchoDeployment:
    """Serves `healthcheck`, `run`, `stream`, `runs/{id}/events` and `cancel/{id}`; echoes any other request.

    Args:
        name: the name of the component.
        pace: seconds between the events of a run.
    """

    def __init__(self, name: str, pace: float = 0.0) -> None:
        self._runs = EchoRuns(name, pace)

    async def handle(self, request: Request, path: str) -> Response:
        """Answer a request.

        Args:
            request: the request.
            path: the decoded path behind the component.
        """
        segments = path.split("/")
        match (request.method, segments):
            case ("GET", ["healthcheck"]):
                return empty_response(204)
            case ("POST", ["run" | "stream"]):
                return await self._start(request, streamed=segments[0] == "stream")
            case ("GET", ["runs", run_id, "events"]):
                return await self._events(request, run_id)
            case ("POST", ["cancel", run_id]):
                if self._runs.cancel(run_id):
                    return empty_response(204)
                return json_response({"error": "Job not found or already completed"}, 404)
            case (_, ["status", code]) if code.isdigit() and 200 <= int(code) <= 599:
                return _with_status(int(code))
            case _:
                return await _echo(request, path)

    def close(self) -> None:
        """Stop all runs."""
        self._runs.close()

    async def _start(self, request: Request, *, streamed: bool) -> Response:
        try:
            body, context = _read_run(await request.body())
        except (ValueError, RecursionError):
            # The real deployment crashes on bodies it cannot read.
            return PlainTextResponse("Internal Server Error", 500)
        run_id = (context or {}).get("id")
        if run_id is not None and self._runs.is_running(run_id):
            return json_response({"detail": f"EchoRun id '{run_id}' is already in use by a running run."}, 409)
        parent_id = (context or {}).get("parent_id")
        run = self._runs.start(body, run_id, parent_id, addressable=context is not None, logged=streamed)
        if streamed:
            return event_stream(_frames(run))
        await run.finished()
        return Response(_text(run.log[-1]), media_type="application/json")

    async def _events(self, request: Request, run_id: str) -> Response:
        numbers = {}
        for name, default in (("after", 0), ("limit", 500), ("wait_ms", 0)):
            text = request.query_params.get(name, str(default))
            try:
                numbers[name] = int(text)
            except ValueError:
                return json_response(
                    {"detail": [{"loc": ["query", name], "msg": "not an integer", "input": text}]}, 422
                )
        after = numbers["after"]
        run = self._runs.logged(run_id) if after >= 0 else None
        if run is None:
            gone = {"run_id": run_id, "events": [], "next_cursor": after, "done": True, "expired": True}
            return json_response(gone)
        await run.longer_than(after, min(max(numbers["wait_ms"], 0), _LONGEST_WAIT_MS) / 1000)
        return json_response({"run_id": run_id, **log_page(run.log, after, numbers["limit"], over=run.done)})


def _read_run(content: bytes) -> tuple[dict[str, Any], dict[str, Any] | None]:
    """The parameters of a run, and its context; None when there is none.

    Raises:
        ValueError: it is not a JSON object, or has a context of another type.
    """
    body = json.loads(content)
    if not isinstance(body, dict):
        raise ValueError("not an object")
    context = body.get("context")
    if context is None:
        context = body.get("run_context")
    if context is not None and not (isinstance(context, dict) and isinstance(context.get("id", ""), str)):
        raise ValueError("context")
    return body, context


async def _frames(run: EchoRun) -> AsyncIterator[bytes]:
    """The events of a run as they happen, from the first."""
    sent = 0
    while True:
        while sent < len(run.log):
            sent += 1
            yield f"id: {sent}\ndata: {_text(run.log[sent - 1])}\n\n".encode()
        if run.done:
            return
        await run.longer_than(sent)


def _text(event: dict[str, Any]) -> str:
    return json.dumps(event, separators=(",", ":"))


async def _echo(request: Request, path: str) -> Response:
    content = await request.body()
    body: Any = None
    if content:
        try:
            body = json.loads(content)
        except ValueError:
            try:
                body = content.decode()
            except UnicodeDecodeError:
                body = {"base64": base64.b64encode(content).decode()}
    query: dict[str, Any] = {}
    for name in request.query_params:
        values = request.query_params.getlist(name)
        query[name] = values[0] if len(values) == 1 else values
    headers = {name: value for name, value in request.headers.items() if name not in SECRET_HEADERS}
    return json_response({"method": request.method, "path": path, "query": query, "headers": headers, "body": body})


def _with_status(code: int) -> Response:
    """What `status/404` and the like answer: a deployment's own error, told apart from the gateway's."""
    if code in (204, 304):
        return empty_response(code)
    headers = {"location": "/elsewhere"} if 300 <= code < 400 else {}
    return json_response({"detail": f"status {code}"}, code, headers)
