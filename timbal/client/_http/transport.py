"""The one way on which requests leave and responses come back, synchronous and asynchronous: the waiting."""

from __future__ import annotations

import math
import time
from contextlib import nullcontext, suppress
from typing import TYPE_CHECKING, Any

import httpx

from ..errors import APIConnectionError
from .abort import Abort
from .attempt import Attempts
from .cancellation import guarded, undisturbed
from .connections import bytes_follow, wake
from .failures import is_fault
from .pools import closed_error
from .received import Received
from .request import Body
from .response import Reply

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from contextlib import AbstractContextManager
    from typing import NoReturn, Self

    from timbal_api.client import Request

    from .options import Options
    from .pools import AsyncPool, Outlet, Pool


class BaseTransport:
    """What the synchronous and the asynchronous transport share.

    Args:
        options: what applies to every request.
        pool: the connections. They are closed by the transport that they were first given to, not by those that are
            derived from it.
    """

    def __init__(self, options: Options, pool: Any) -> None:
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
        """Where requests go, without a trailing slash."""
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

    def _attempts(self, request: Request, how: dict[str, Any]) -> Attempts:
        if self.closed:
            raise closed_error()
        return Attempts(self.options, request, **how)


class _Body:
    """What the body of a response is to both transports: how its reading ends."""

    def __init__(
        self, attempts: Attempts, raw: httpx.Response, abort: Abort | None = None, guard: bool = False
    ) -> None:
        self._attempts = attempts
        self._raw = raw
        self._abort = abort
        self._guard = guard
        self._closed = False
        self._whole = False
        self._received = Received(attempts, raw)
        self._one_at_a_time = raw.http_version.startswith("HTTP/1")

    @property
    def _unreliable(self) -> bool:
        """Whether the next response on the connection could not be relied on.

        After an error of its own a server may hang up without saying so (uvicorn does), and break the next request.
        Only a connection of HTTP/1.1 is this response's alone.
        """
        return self._one_at_a_time and (self._raw.status_code >= 500 or bytes_follow(self._raw))

    def _finish(self) -> None:
        """Take note that the body has come to its end, if it was not closed meanwhile."""
        if self._closed:
            raise self._closed_error()
        self._received.finish()
        self._whole = True

    def lift_deadline(self) -> None:
        """Let the body take as long as it does: only the response as such had to come within the deadline."""
        self._attempts.lift_deadline()
        if self._abort is not None:
            self._abort.cancel()

    def _closed_error(self) -> APIConnectionError:
        label = self._attempts.label
        return APIConnectionError(f"{label}: the response was closed while it was read", request=label)

    @property
    def network(self) -> Any:
        """The network stream, if it is the response's alone."""
        return self._raw.extensions.get("network_stream") if self._one_at_a_time else None

    def _broken(self, error: Exception) -> NoReturn:
        if self._closed:
            raise self._closed_error() from None
        if not is_fault(error) or self._attempts.reads(self._raw):
            raise error  # whoever reads the whole body decides about another attempt
        self._attempts.give_up(error)


class SyncBody(_Body, httpx.SyncByteStream):
    """The body of a response: decoded, within its limits; nothing but exceptions of this package leaves it."""

    def __iter__(self) -> Iterator[bytes]:
        received = self._received
        try:
            for data in self._raw.stream:  # type: ignore[union-attr]  # a sync client has sync streams
                yield from received.take(data)
                if received.full:
                    return
            self._finish()
            if self._unreliable and self.network is not None:
                self.network.close()
        except Exception as error:
            self._broken(error)

    def close(self) -> None:
        """Close the connection, or give it back if the body was read to its end. Wakes a thread that reads."""
        if not self._closed:
            self._closed = True
            if self._abort is not None:
                self._abort.cancel()
            if not self._whole:
                wake(self.network)
            if not self._raw.is_closed:
                with suppress(Exception):  # closing has nothing to say that a caller could use
                    self._raw.close()


class AsyncBody(_Body, httpx.AsyncByteStream):
    """The body of a response: decoded, within its limits; nothing but exceptions of this package leaves it."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        received = self._received
        try:
            async for data in self._chunks():
                for piece in received.take(data):
                    yield piece
                if received.full:
                    return
            self._finish()
            if self._unreliable and self.network is not None:
                await self.network.aclose()
        except Exception as error:
            self._broken(error)

    def _chunks(self) -> Any:
        if self._guard or self._attempts.until < math.inf:
            return self._bounded()
        return self._raw.stream

    async def _bounded(self) -> AsyncIterator[bytes]:
        """The chunks as they come, each waited for no longer than the deadline, and guarded where that is needed."""
        chunks = aiter(self._raw.stream)  # type: ignore[arg-type]  # an async client has async streams
        while True:
            with _deadline(self._attempts.until):
                chunk = await (guarded(anext(chunks, None)) if self._guard else anext(chunks, None))
            if chunk is None:
                return
            yield chunk

    async def aclose(self) -> None:
        """Close the connection, or give it back if the body was read to its end."""
        if not self._closed:
            self._closed = True
            if not self._raw.is_closed:
                with suppress(Exception):  # closing has nothing to say that a caller could use
                    await (undisturbed(self._raw.aclose()) if self._guard else self._raw.aclose())


class Transport(BaseTransport):
    """Sends requests and reads responses."""

    _pool: Pool
    sleep: Callable[[float], None] = staticmethod(time.sleep)
    # Their streams have decoded them.
    read_chunks: Callable[[httpx.Response], Iterator[bytes]] = staticmethod(httpx.Response.iter_raw)

    def send(self, request: Request, **how: Any) -> httpx.Response:
        """Send a request and read the whole response, or, with `stream`, leave its body to be read.

        Args:
            request: what to send.
            how: `check`, `timeout`, `retry`, `stream` and `deadline`, as `Attempts` explains them.

        Returns:
            The response, its body decoded. If it streams, the caller closes it.

        Raises:
            APIStatusError: the status is 400 or more, and `check` is on.
            APIConnectionError: no whole response came.
            APIResponseError: the body is too large or cannot be decoded.
        """
        return self.fetch(request, **how).response

    def fetch(self, request: Request, **how: Any) -> Reply:
        """Send a request as `send` does, and return what operations need of the response."""
        attempts = self._attempts(request, how)
        with Body(request, attempts.label) as body:
            while True:
                outlet = self._pool.outlet()
                try:
                    exchange = self._exchange if attempts.stream else self._in_turn
                    reply = exchange(outlet, attempts, body)
                    wait = attempts.answered(reply, body)
                    if wait is None:
                        return reply
                    reply.stream.close()
                except Exception as error:
                    wait = attempts.failed(error, body)
                self.sleep(wait)

    def _in_turn(self, outlet: Outlet, attempts: Attempts, body: Body) -> Reply:
        turns = outlet.turns(self.options.api_key)
        turns.enter(attempts.until, attempts.turn_limit, front=attempts.refused)
        reply = None
        try:
            reply = self._exchange(outlet, attempts, body)
            return reply
        finally:
            turns.leave(reply, attempts.asked_to_wait(reply), self.options.retries.max_wait)

    def _exchange(self, outlet: Outlet, attempts: Attempts, body: Body) -> Reply:
        abort = Abort(attempts.until) if attempts.until < math.inf else None
        stream = None
        try:
            built = attempts.build(body, outlet.given, abort)
            raw = outlet.client.send(built, stream=True, auth=None, follow_redirects=False)
            try:
                stream = SyncBody(attempts, raw, abort=abort)
            except BaseException:
                raw.close()
                raise
            if abort is not None:
                abort.answered(stream.network)
            content = None
            if attempts.reads(raw):
                content = b"".join(stream)
                stream.close()
            return Reply(attempts.sent, raw, stream, content)
        except BaseException:
            if stream is not None:
                stream.close()
            if abort is not None:
                abort.cancel()
            raise
        finally:
            attempts.forget_key()

    def close(self) -> None:
        """Close the connections, unless they belong to another. May be called again."""
        self._closed = True
        if self._owner:
            self._pool.close()


class AsyncTransport(BaseTransport):
    """Sends requests and reads responses, awaited."""

    _pool: AsyncPool
    read_chunks: Callable[[httpx.Response], AsyncIterator[bytes]] = staticmethod(httpx.Response.aiter_raw)

    @staticmethod
    async def sleep(seconds: float) -> None:
        """Wait, on whichever event loop runs."""
        import anyio  # here, because importing it takes long; httpx has done so by now

        await anyio.sleep(seconds)

    async def send(self, request: Request, **how: Any) -> httpx.Response:
        """Send a request and read the whole response, or, with `stream`, leave its body to be read.

        Args, Returns and Raises are those of `Transport.send`.
        """
        return (await self.fetch(request, **how)).response

    async def fetch(self, request: Request, **how: Any) -> Reply:
        """Send a request as `send` does, and return what operations need of the response."""
        attempts = self._attempts(request, how)
        with Body(request, attempts.label) as body:
            while True:
                outlet = self._pool.outlet()
                try:
                    exchange = self._exchange if attempts.stream else self._in_turn
                    reply = await exchange(outlet, attempts, body)
                    wait = attempts.answered(reply, body)
                    if wait is None:
                        return reply
                    await reply.stream.aclose()
                except Exception as error:
                    wait = attempts.failed(error, body)
                await self.sleep(wait)

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
        guard = outlet.given is not None
        stream = None
        try:
            built = attempts.build(body, outlet.given, None)
            with _deadline(attempts.until):
                sending = outlet.client.send(built, stream=True, auth=None, follow_redirects=False)
                raw = await (guarded(sending, built) if guard else sending)
            try:
                stream = AsyncBody(attempts, raw, guard=guard)
            except BaseException:
                await raw.aclose()
                raise
            content = None
            if attempts.reads(raw):
                content = b"".join([chunk async for chunk in stream])
                await stream.aclose()
            return Reply(attempts.sent, raw, stream, content)
        except BaseException:
            if stream is not None:
                await stream.aclose()
            raise
        finally:
            attempts.forget_key()

    async def aclose(self) -> None:
        """Close the connections, unless they belong to another. May be called again."""
        self._closed = True
        if self._owner:
            await self._pool.aclose()


def _deadline(until: float) -> AbstractContextManager[Any]:
    """A scope that raises TimeoutError when the moment has come."""
    if until == math.inf:
        return nullcontext()
    import anyio

    return anyio.fail_after(max(0.0, until - time.monotonic()))
