"""Records every request and response, adds the request id, and applies limits and faults."""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from starlette.datastructures import Headers, MutableHeaders, QueryParams
from starlette.requests import ClientDisconnect
from starlette.responses import Response

from .faults import Cutter, Fault, Faults
from .responses import error_code, json_response

if TYPE_CHECKING:
    from collections import deque
    from collections.abc import Callable

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

SECRET_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie"})
"""Never recorded, echoed or forwarded."""

_LARGEST_BODY = 1 << 20
_LIMIT = 1000
_WINDOW = 60.0


@dataclass(eq=False, slots=True)
class ReceivedRequest:
    """A request that arrived at the local platform."""

    method: str
    path: str
    query: QueryParams
    """A mapping; `query.getlist(name)` has all values of a name."""
    headers: Headers
    """Without the key."""
    request_id: str
    """As in the `x-request-id` header of the answer."""
    status: int | None = None
    """Status of the answer; None while there is none."""
    _body: bytearray = field(default_factory=bytearray, repr=False)

    @property
    def body(self) -> bytes:
        """The body, or its first MiB."""
        return bytes(self._body)

    def json(self) -> Any:
        """Return the body as JSON."""
        return json.loads(self._body)


class Delivery:
    """The response to one request, on one connection."""

    def __init__(self, received: ReceivedRequest, break_connection: Callable[[], None]) -> None:
        self.received = received
        self.is_cut: bool = False
        self.has_begun = False
        """Whether a response goes out, or never will: the client reads, and may do so for ever."""
        self._break_connection = break_connection

    def cut(self) -> None:
        """Break the connection: the sent bytes arrive, then the client sees that the body is incomplete."""
        self.is_cut = True
        self._break_connection()


class Middleware:
    """ASGI middleware around the whole platform.

    Args:
        app: what answers.
        faults: what goes wrong instead.
        received: where requests are recorded.
        break_connection: closes the connection of a client address.
    """

    def __init__(
        self,
        app: ASGIApp,
        faults: Faults,
        received: deque[ReceivedRequest],
        break_connection: Callable[[object], None],
    ) -> None:
        self._app = app
        self._faults = faults
        self._received = received
        self._break_connection = break_connection
        self._window_start = time.monotonic()
        self._used = 0
        self.closing = False
        """Set when the server stops: nothing is sent any more, so that no stream seems to end well."""
        self._open: set[Delivery] = set()

    def cut_open_responses(self) -> None:
        """Break the connections on which a response has begun and is not over."""
        for delivery in self._open:
            if delivery.has_begun:
                delivery.cut()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection event as ASGI says."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        received = _record(scope)
        self._received.append(received)
        delivery = Delivery(received, lambda: self._break_connection(scope.get("client")))
        scope["timbal.cut"] = delivery.cut
        fault = self._faults.take(received.method, received.path)
        receive = _recording(received, receive)
        send = self._finishing(delivery, fault, send)
        self._open.add(delivery)
        try:
            await self._serve(scope, receive, send, delivery, fault)
            if delivery.is_cut or self.closing:
                await until_disconnect(receive)
        except ClientDisconnect:
            return
        except asyncio.CancelledError:
            if not self.closing:
                raise
        finally:
            self._open.discard(delivery)

    async def _serve(self, scope: Scope, receive: Receive, send: Send, delivery: Delivery, fault: Fault | None) -> None:
        if fault is None or fault.kind == "cut":
            await self._app(scope, receive, send)
        elif fault.kind == "stall":
            delivery.has_begun = True
            await until_disconnect(receive)
        else:
            await _drain(receive)
            if fault.kind == "drop":
                delivery.cut()
            else:
                await _fault_response(fault)(scope, receive, send)

    def _finishing(self, delivery: Delivery, fault: Fault | None, send: Send) -> Send:
        """A `send` that adds the common headers and carries out a cut."""
        cutter = Cutter(events=fault.events, size=fault.size) if fault and fault.kind == "cut" else None

        async def finish(message: Message) -> None:
            if delivery.is_cut or self.closing:
                return
            if message["type"] == "http.response.start":
                delivery.has_begun = True
                delivery.received.status = message["status"]
                self._add_headers(MutableHeaders(raw=message["headers"]), delivery.received, fault)
            elif cutter is not None:
                passed, over = cutter.feed(message.get("body", b""))
                if over:
                    await send({"type": "http.response.body", "body": passed, "more_body": True})
                    delivery.cut()
                    return
            await send(message)

        return finish

    def _add_headers(self, headers: MutableHeaders, received: ReceivedRequest, fault: Fault | None) -> None:
        headers.setdefault("x-request-id", received.request_id)
        now = time.monotonic()
        if now - self._window_start >= _WINDOW:
            self._window_start, self._used = now, 0
        self._used += 1
        # A client waits for the reset before it tries again, so errors come without it: nobody is limited here.
        if fault is None and (received.status or 0) < 500:
            headers.setdefault("ratelimit-limit", str(_LIMIT))
            headers.setdefault("ratelimit-remaining", str(max(_LIMIT - self._used, 1)))
            headers.setdefault("ratelimit-reset", str(int(_WINDOW - (now - self._window_start)) + 1))


def _fault_response(fault: Fault) -> Response:
    """The answer of a `fail` fault: its own body, or an error as the platform words it."""
    if isinstance(fault.body, bytes | str):
        kind = None if isinstance(fault.body, bytes) else "text/plain"
        return Response(fault.body, fault.status, dict(fault.headers), kind)
    body = {"error": f"{error_code(fault.status)} (asked for by a test)"} if fault.body is None else fault.body
    return json_response(body, fault.status, fault.headers)


def _record(scope: Scope) -> ReceivedRequest:
    kept = [(name, value) for name, value in scope["headers"] if name.decode("latin-1").lower() not in SECRET_HEADERS]
    return ReceivedRequest(
        method=scope["method"],
        path=scope["path"],
        query=QueryParams(scope["query_string"]),
        headers=Headers(raw=kept),
        request_id=f"req_{uuid.uuid4().hex}",
    )


def _recording(received: ReceivedRequest, receive: Receive) -> Receive:
    async def record() -> Message:
        message = await receive()
        if message["type"] == "http.request":
            room = _LARGEST_BODY - len(received._body)
            received._body += message.get("body", b"")[: max(room, 0)]
        return message

    return record


async def _drain(receive: Receive) -> None:
    while (message := await receive())["type"] == "http.request" and message.get("more_body", False):
        pass


async def until_disconnect(receive: Receive) -> None:
    """Wait until the client has left. This loses the unread part of the body, which uses the same channel."""
    while (await receive())["type"] != "http.disconnect":
        pass
