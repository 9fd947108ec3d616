# /// script
# dependencies = ["timbal-client", "fastapi", "uvicorn"]
# ///
"""A web service that passes an agent's words on to a browser as they come: `uvicorn fastapi_stream:app`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi.responses import StreamingResponse

from timbal.client import AsyncTimbal


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with AsyncTimbal() as client:  # one client, and one pool of connections, for the whole service
        app.state.timbal = client
        yield


app = FastAPI(lifespan=lifespan)


@app.get("/ask")
async def ask(question: str, agent: str = "echo") -> StreamingResponse:
    client: AsyncTimbal = app.state.timbal

    async def words() -> AsyncIterator[str]:
        async with client.workforce(agent).stream(prompt=question) as stream:
            async for piece in stream.text:
                yield piece

    return StreamingResponse(words(), media_type="text/plain")
