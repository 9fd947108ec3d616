# /// script
# dependencies = ["timbal-client", "fastapi", "uvicorn", "python-multipart"]
# ///
"""Serve the platform's React chat: `<TimbalChat workforceId="support-bot" baseUrl="/api">` needs no more.

The front end posts `{"prompt": ..., "context": {"parent_id": ...}}`, and reads the run's events as the deployment sends
them. Each request has the token of the user, and every call is made with that user's rights.

uvicorn chat_backend:app
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Annotated, Any

import anyio
from fastapi import Depends, FastAPI, HTTPException, Path, Request, UploadFile
from fastapi.responses import JSONResponse, StreamingResponse
from pydantic import BaseModel

from timbal.client import (
    APIConnectionError,
    APIStatusError,
    AsyncRunStream,
    AsyncTimbal,
    AsyncWorkforce,
    ConfigError,
    File,
    TimbalError,
)

PING_SECONDS = 15.0

Name = Annotated[str, Path(pattern=r"^[\w-]{1,100}$")]


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with AsyncTimbal() as client:
        app.state.timbal = client
        yield


app = FastAPI(lifespan=lifespan)


@app.exception_handler(APIStatusError)
async def refused(request: Request, error: APIStatusError) -> JSONResponse:
    return JSONResponse({"error": str(error), "details": error.body}, error.status_code)


@app.exception_handler(APIConnectionError)
async def unreachable(request: Request, error: APIConnectionError) -> JSONResponse:
    return JSONResponse({"error": str(error)}, 502)


def client_of(request: Request) -> AsyncTimbal:
    """Return the client of one user: it shares the connections of the service, and has the user's own token."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    client: AsyncTimbal = app.state.timbal
    try:
        if scheme.lower() == "bearer":
            return client.with_options(api_key=token)
    except ConfigError:  # what cannot be a token
        pass
    raise HTTPException(401, "bring a token: Authorization: Bearer ...")


User = Annotated[AsyncTimbal, Depends(client_of)]


class Context(BaseModel):
    parent_id: str | None = None


class Prompt(BaseModel):
    """The fields that are read of a request. Others could be settings of the agent's model, so they are left out."""

    prompt: str | list[dict[str, Any]]
    context: Context = Context()


@app.get("/api/workforce")
async def components(client: User) -> list[dict[str, Any]]:
    found = await client.projects.list_workforce()
    return [dict(each) for each in found.workforce]


@app.post("/api/workforce/{name}/stream")
async def stream(name: Name, asked: Prompt, client: User) -> StreamingResponse:
    agent = client.workforce(name)
    run = await agent.stream(asked.prompt, parent_id=asked.context.parent_id).start()
    return StreamingResponse(forwarded(agent, run), media_type="text/event-stream")


async def forwarded(agent: AsyncWorkforce, run: AsyncRunStream) -> AsyncIterator[str]:
    """Forward the events of a run unchanged. The browser does not notice a broken connection to the deployment."""
    try:
        async for event in run.heartbeats(PING_SECONDS):
            yield ": ping\n\n" if event is None else f"id: {event.seq}\ndata: {json.dumps(event.raw)}\n\n"
    finally:
        with anyio.CancelScope(shield=True), suppress(TimbalError):
            await run.close()
            if run.outcome is None:
                await agent.cancel(run.run_id)  # the chat's stop button closes its connection, and means the run


@app.post("/api/files/upload")
async def upload(file: UploadFile, client: User) -> dict[str, Any]:
    content = File(file.file, name=file.filename, media_type=file.content_type)  # sent on piece by piece
    return dict(await client.files.upload(file=content))


@app.get("/api/runs")
async def conversations(client: User, workforce_id: str | None = None, page_token: str | None = None) -> dict[str, Any]:
    return dict(await client.runs.list(roots=True, workforce_id=workforce_id, page_token=page_token))


@app.get("/api/runs/{run_id}")
async def conversation(run_id: Name, client: User) -> dict[str, Any]:
    return dict(await client.runs.get(run_id))
