"""Sends requests and receives responses: the waiting, for the network and between attempts."""

from __future__ import annotations

import math
import time
from contextlib import closing
from typing import TYPE_CHECKING, Any

import httpx

from .abort import Abort
from .attempt import Attempts
from .pools import closed_error
from .received import AsyncBody, SyncBody
from .request import Body
from .response import Reply
from .waiting import finish

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from timbal_api.client import Request

    from .options import Options
    from .pools import AsyncPool, Outlet, Pool


class BaseTransport:
    """The common part of both transports: everything except how they wait.

    Args:
        options: the options of every request.
        pool: the connections. The first transport that uses them closes them; transports derived from it do not.
    """

    _body: type[SyncBody] | type[AsyncBody]

    def __init__(self, options: Options, pool: Pool | AsyncPool) -> None:
        self.options = options
        self._closed = False
        self._pool = pool
        self._owner = True

    @property
    def closed(self) -> bool:
        """Whether nothing can be sent any more."""
        return bool(self._closed or self._pool.closed)

    @property
    def base_url(self) -> str:
        """The URL that requests are sent to, without a trailing slash."""
        return str(self.options.base_url).rstrip("/")

    def with_options(self, options: Options) -> Self:
        """Return a transport on the same connections. Closing it leaves them open."""
        derived = type(self)(options, self._pool)
        derived._closed = self._closed
        derived._owner = False
        return derived

    def with_base(self, base_url: str) -> Self:
        """Return a transport on the same connections for another destination, without the key."""
        return self.with_options(self.options._replace(base_url=httpx.URL(base_url), api_key=None))

    async def _pause(self, seconds: float) -> None:
        raise NotImplementedError

    async def fetch(self, request: Request, **how: Any) -> Reply:
        """Send a request like `send`, and return what operations need of the response."""
        if self.closed:
            raise closed_error()
        attempts = Attempts(self.options, request, **how)
        with closing(Body(request, attempts.label)) as body:
            while True:
                outlet = self._pool.outlet()
                try:
                    exchange = self._exchange if attempts.stream else self._in_turn
                    reply = await exchange(outlet, attempts, body)
                    wait = attempts.answered(reply, body)
                    if wait is None:
                        return reply
                    await reply.stream.shut()
                except Exception as error:
                    wait = attempts.failed(error, body)
                await self._pause(wait)

    async def _in_turn(self, outlet: Outlet, attempts: Attempts, body: Body) -> Reply:
        turns = outlet.turns(self.options.api_key)
        await turns.enter(attempts.until, attempts.turn_limit, front=attempts.refused)
        reply = None
        try:
            reply = await self._exchange(outlet, attempts, body)
            return reply
        finally:
            turns.leave(reply, attempts.asked_to_wait(reply), self.options.retries.max_wait)

    async def _exchange(self, outlet: Outlet, attempts: Attempts, body: Body) -> Reply:
        # Waiting on an event loop can be cancelled; a socket has to be woken.
        abort = Abort(attempts.until) if attempts.until < math.inf and self._body is SyncBody else None
        stream = None
        try:
            built = attempts.build(body, outlet.given, abort)
            with outlet.waits.limit(attempts.until):
                raw, release = await outlet.send(built)
            stream = self._body(outlet.waits, attempts, raw, release, outlet.given is not None, abort)
            if abort is not None:
                abort.answered(raw)
            stream.begin()
            content = None
            if attempts.reads(raw):
                pieces = []
                while (piece := await stream.read()) is not None:
                    pieces.append(piece)
                content = b"".join(pieces)
                await stream.shut()
            return Reply(attempts.sent, raw, stream, content)
        except BaseException:
            if stream is not None:
                await stream.shut()
            if abort is not None:
                abort.cancel()
            raise
        finally:
            attempts.forget_key()

    async def _close(self) -> None:
        self._closed = True
        if self._owner:
            await self._pool.close()


class Transport(BaseTransport):
    """Sends requests and reads responses."""

    _body = SyncBody
    sleep: Callable[[float], None] = staticmethod(time.sleep)

    async def _pause(self, seconds: float) -> None:
        self.sleep(seconds)

    def send(self, request: Request, **how: Any) -> httpx.Response:
        """Send a request and read the whole response, or, with `stream`, leave its body unread.

        Args:
            request: the request.
            how: `check`, `timeout`, `retry`, `stream` and `deadline`, which `Attempts` explains.

        Returns:
            The response, its body decoded. If it streams, the caller closes it.

        Raises:
            APIStatusError: the status is 400 or more, and `check` is on.
            APIConnectionError: no complete response arrived.
            APIResponseError: the body is too large or cannot be decoded.
        """
        return finish(self.fetch(request, **how)).response

    def close(self) -> None:
        """Close the connections, unless they belong to another transport. You can call it again."""
        finish(self._close())


class AsyncTransport(BaseTransport):
    """Sends requests and reads responses, awaited."""

    _body = AsyncBody

    @staticmethod
    async def sleep(seconds: float) -> None:
        """Wait, on whichever event loop runs."""
        import anyio  # here, because importing it takes long; httpx has done so by now

        await anyio.sleep(seconds)

    async def _pause(self, seconds: float) -> None:
        await self.sleep(seconds)

    async def send(self, request: Request, **how: Any) -> httpx.Response:
        """Send a request and await the whole response, or, with `stream`, leave its body unread.

        Args, Returns and Raises are those of `Transport.send`.
        """
        return (await self.fetch(request, **how)).response

    async def aclose(self) -> None:
        """Close the connections, unless they belong to another transport. You can call it again."""
        await self._close()
