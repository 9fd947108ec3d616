"""The gateway to workforce deployments: finds the component, then forwards, streaming both ways."""

from __future__ import annotations

import asyncio
import functools
import logging
from typing import TYPE_CHECKING
from urllib.parse import unquote

import httpx
from starlette.requests import ClientDisconnect

from ..http.middleware import SECRET_HEADERS, until_disconnect
from ..http.responses import HTTPError, Streamed
from ..state.records import Component
from .built_in import built_in
from .deployment import Deployment
from .recording import record

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from starlette.requests import Request
    from starlette.responses import Response

    from ..request import ApiRequest
    from ..state.records import Project, State
    from .runnable import Runnable

HOP_BY_HOP = frozenset(
    {
        "connection",
        "keep-alive",
        "proxy-authenticate",
        "proxy-connection",
        "te",
        "trailer",
        "trailers",
        "transfer-encoding",
        "upgrade",
    }
)
"""Headers that are about one connection only (RFC 9110, 7.6.1)."""

NOT_FORWARDED = HOP_BY_HOP | SECRET_HEADERS | {"host", "expect"}

logger: logging.Logger = logging.getLogger("timbal.local")


class Gateway:
    """Sends requests on to deployments.

    Args:
        pace: seconds between the events of the built-in deployment.
        timeout: seconds until a deployment that has the whole request must begin its answer.
    """

    def __init__(self, pace: float, timeout: float) -> None:
        self._pace = pace
        self._timeout = timeout
        self._runnables = built_in()
        self._deployments: dict[tuple[str, str], Deployment] = {}
        self._transport: httpx.AsyncHTTPTransport | None = None

    async def handle(self, request: ApiRequest) -> Response:
        """Answer a request of the catch-all route.

        Raises:
            HTTPError: 400 for a path that would leave the deployment, 404 when nothing runs, 502 and 504 when the
                deployment fails.
        """
        tail = list(request.path.values())[-1]
        if {".", ".."} & set(unquote(tail).replace("\\", "/").split("/")):
            raise HTTPError(400, "path: leads out of the deployment")
        component, rev = request.project.component(request.path["workforce"]), request.query["rev"]
        if component is None or component.deployment is None or rev != request.backend.settings.rev:
            raise HTTPError(404, f"No running deployment found for this component on branch {rev!r}")
        if "/" in component.deployment:
            return await self._forward(request.http, _url(component.deployment, tail, request.http))
        key = request.project.id, component.name
        if key not in self._deployments:
            keep = functools.partial(record, state=request.state, project=request.project, component=component, rev=rev)
            self._deployments[key] = Deployment(self._runnables[component.deployment], self._pace, keep)
        return await self._deployments[key].handle(request.http, unquote(tail))

    def deploy(self, project: Project, runnable: Runnable, state: State) -> None:
        """Let a runnable of the test answer for a component of a project; add the component if it is new."""
        component = project.component(runnable.name)
        if component is None:
            component = Component(str(state.new_number()), state.new_uuid(), runnable.name, runnable.kind)
            project.components.append(component)
        component.deployment = runnable.name
        self._runnables[runnable.name] = runnable
        replaced = self._deployments.pop((project.id, component.name), None)
        if replaced is not None:
            replaced.close()

    def reset(self) -> None:
        """Drop all runs of built-in deployments, and let go of their readers."""
        for deployment in self._deployments.values():
            deployment.close()
        self._deployments.clear()
        self._runnables = built_in()

    async def aclose(self) -> None:
        """Stop all running requests, and close the connections to deployments."""
        self.reset()
        if self._transport is not None:
            await self._transport.aclose()

    async def _forward(self, request: Request, url: httpx.URL) -> Response:
        try:
            upstream = await self._until_headers(request, url)
        except (httpx.TimeoutException, TimeoutError):
            raise HTTPError(504, "The deployment did not answer in time") from None
        except httpx.TransportError as error:
            raise HTTPError(502, f"The deployment could not be reached or broke the connection: {error}") from None
        response = Streamed(_body(upstream, request.scope["timbal.cut"]), upstream.status_code)
        response.on_end = upstream.aclose
        response.raw_headers = _kept(upstream.headers.raw, HOP_BY_HOP)
        return response

    async def _until_headers(self, request: Request, url: httpx.URL) -> httpx.Response:
        """Send the request and wait for the head of the answer, or for the client to leave."""
        sent = asyncio.Event()
        sending = asyncio.create_task(self._send(request, url, sent))
        watching = asyncio.create_task(_departure(request, sent))
        try:
            await asyncio.wait({sending, watching}, return_when=asyncio.FIRST_COMPLETED)
            if not sending.done():
                raise ClientDisconnect
            return sending.result()
        finally:
            for task in (sending, watching):
                task.cancel()
            await asyncio.gather(sending, watching, return_exceptions=True)

    async def _send(self, request: Request, url: httpx.URL, sent: asyncio.Event) -> httpx.Response:
        # Without keep-alive: a pooled connection may be closed by the other side just when it is used again.
        if self._transport is None:
            limits = httpx.Limits(max_connections=None, max_keepalive_connections=0)
            self._transport = httpx.AsyncHTTPTransport(trust_env=False, limits=limits)
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(None) as deadline:

            async def upload() -> AsyncIterator[bytes]:
                async for chunk in request.stream():
                    if chunk:
                        yield chunk
                over()

            def over() -> None:
                sent.set()
                # The clock starts when the deployment has the whole request: an upload may take its time.
                deadline.reschedule(loop.time() + self._timeout)

            has_body = "content-length" in request.headers or "transfer-encoding" in request.headers
            if not has_body:
                over()
            forwarded = httpx.Request(
                request.method,
                url,
                headers=_kept(request.headers.raw, NOT_FORWARDED),
                content=upload() if has_body else None,
                extensions={"timeout": {"connect": self._timeout, "write": self._timeout}},
            )
            return await self._transport.handle_async_request(forwarded)


def _url(base: str, tail: str, request: Request) -> httpx.URL:
    """Return the URL at the deployment: its own path, then our remaining path and the query, both as received."""
    url = httpx.URL(base)
    path = url.raw_path.partition(b"?")[0].rstrip(b"/") + b"/" + tail.encode("ascii", "ignore")
    query = request.scope["query_string"]
    return url.copy_with(raw_path=path + (b"?" + query if query else b""))


def _kept(headers: list[tuple[bytes, bytes]], dropped: frozenset[str]) -> list[tuple[bytes, bytes]]:
    """Headers to pass on: none about this connection, also none that `Connection` itself names."""
    named = {
        name.strip().lower()
        for key, value in headers
        if key.lower() == b"connection"
        for name in value.decode("latin-1").split(",")
    }
    return [(key.lower(), value) for key, value in headers if key.decode("latin-1").lower() not in dropped | named]


async def _body(upstream: httpx.Response, cut: Callable[[], None]) -> AsyncIterator[bytes]:
    try:
        async for chunk in upstream.aiter_raw():
            yield chunk
    except httpx.TransportError as error:
        # Half an answer must not look like a whole one.
        logger.info("the deployment broke off its answer: %s", error)
        cut()


async def _departure(request: Request, sent: asyncio.Event) -> None:
    """Wait until the client has left. Call it only after the body, which uses the same channel."""
    await sent.wait()
    await until_disconnect(request.receive)
