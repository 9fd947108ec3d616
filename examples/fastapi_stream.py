# /// script
# dependencies = ["timbal-client", "fastapi", "uvicorn"]
# ///
"""Serve an agent to browsers: its words as server-sent events, and every failure with its own status.

uvicorn fastapi_stream:app
curl -N 'localhost:8000/ask?question=How+are+you'
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Annotated, Any

import anyio
from fastapi import FastAPI, Header, Query, Request
from fastapi.responses import JSONResponse, StreamingResponse

from timbal.client import APIConnectionError, APIStatusError, AsyncRunStream, AsyncTimbal, AsyncWorkforce, TimbalError
from timbal.client.workforce import Delta

PING_SECONDS = 15.0
"""Seconds of silence before the browser gets a ping. Proxies often close connections after 30 to 60 silent seconds."""


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with AsyncTimbal() as client:  # one client, and one pool of connections, for the whole service
        app.state.timbal = client
        yield


app = FastAPI(lifespan=lifespan)


@app.exception_handler(APIStatusError)
async def refused(request: Request, error: APIStatusError) -> JSONResponse:
    return JSONResponse({"error": str(error), "request_id": error.request_id}, error.status_code)


@app.exception_handler(APIConnectionError)
async def unreachable(request: Request, error: APIConnectionError) -> JSONResponse:
    return JSONResponse({"error": str(error)}, 502)


@app.get("/ask")
async def ask(
    question: str,
    agent: Annotated[str, Query(pattern=r"^[\w-]{1,100}$")] = "echo",
    stop_when_left: bool = True,
    last_event_id: Annotated[str, Header(pattern=r"^([\w-]{1,100}/\d{1,9})?$")] = "",
) -> StreamingResponse:
    """Answer a question.

    With `stop_when_left=false`, the run continues when the browser leaves, and the browser may return. An EventSource
    returns by itself, and says which event it saw last.
    """
    client: AsyncTimbal = app.state.timbal
    component = client.workforce(agent)
    run_id, _, number = last_event_id.partition("/")
    stream = component.events(run_id, after=number) if run_id else component.stream(question)
    await stream.start()  # what the platform refuses is raised here, and answered above
    return StreamingResponse(told(component, stream, stop_when_left), media_type="text/event-stream")


async def told(agent: AsyncWorkforce, stream: AsyncRunStream, stop_when_left: bool) -> AsyncIterator[str]:
    """Stream a run to the browser: its words, a ping in silence, and how it ended."""
    try:
        yield message("run", {"agent": agent.name, "run_id": stream.run_id}, place(stream))
        async for event in stream.heartbeats(PING_SECONDS):
            if event is None:
                yield ": ping\n\n"
            elif isinstance(event, Delta) and event.text:
                yield message("words", {"path": event.path, "text": event.text}, place(stream))
        outcome = await stream.result()
        yield message("end", {"status": outcome.status.code, "text": outcome.text}, place(stream))
    except TimbalError as error:  # the status has gone out, so the browser learns it from the stream
        yield message("failed", {"error": str(error)})
    finally:
        with anyio.CancelScope(shield=True):  # the server cancels this task when the browser leaves
            await stream.close()
            if stop_when_left and stream.outcome is None:
                with suppress(TimbalError):  # it may have ended meanwhile
                    await agent.cancel(stream.run_id)


def place(stream: AsyncRunStream) -> str:
    return f"{stream.run_id}/{stream.last_seq}"


def message(name: str, data: dict[str, Any], number: str = "") -> str:
    line = f"id: {number}\n" if number else ""
    return f"{line}event: {name}\ndata: {json.dumps(data)}\n\n"
