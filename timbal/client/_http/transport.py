"""The one path on which every request leaves and every answer comes back, synchronous and asynchronous."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import httpx

from .attempt import Call, Options, Reader, check_encoding, forget_frames, label_of_response, translated
from .pools import SoleAnswer, closed_error
from .request import Body

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Self

    from timbal_api.client import Request

    from ..errors import TimbalError
    from .pools import AsyncPool, Pool

__all__ = ["AsyncTransport", "BaseTransport", "Options", "Transport"]


class BaseTransport:
    """What the synchronous and the asynchronous transport share.

    Args:
        options: what applies to every request.
        pool: the connections. They are closed by the transport that they were first given to, not by its siblings.
    """

    def __init__(self, options: Options, pool: Any) -> None:
        self.options = options
        self.closed = False
        self._pool = pool
        self._owner = True

    @property
    def base_url(self) -> str:
        """Where requests go, without a trailing slash."""
        return str(self.options.base_url).rstrip("/")

    def with_options(self, options: Options) -> Self:
        """A sibling on the same connections. Closing it leaves them open."""
        sibling = type(self)(options, self._pool)
        sibling.closed = self.closed
        sibling._owner = False
        return sibling

    def with_base(self, base_url: str, authenticated: bool = False) -> Self:
        """A sibling for another place, without the key unless told otherwise."""
        key = self.options.api_key if authenticated else None
        return self.with_options(self.options._replace(base_url=httpx.URL(base_url), api_key=key))

    def _call(self, request: Request, **how: Any) -> Call:
        if self.closed:
            raise closed_error()
        return Call(self.options, request, **how)

    def _broken(self, response: httpx.Response, error: httpx.RequestError) -> TimbalError:
        forget_frames(error)
        return translated(error, label_of_response(response))


class Transport(BaseTransport):
    """Sends requests and reads answers."""

    _pool: Pool
    sleep = staticmethod(time.sleep)

    def send(self, request: Request, **how: Any) -> httpx.Response:
        """Send a request and read the whole answer, or, with `stream`, leave its body to `read_chunks`.

        Args:
            request: what to send.
            how: `check`, `timeout`, `retry` and `stream`, as `Call` explains them.

        Returns:
            The answer. If it streams, the caller closes it.

        Raises:
            APIStatusError: the status is 400 or more, and `check` is on.
            APIConnectionError: no whole answer came.
            APIResponseError: the body is too large or cannot be decoded.
        """
        call = self._call(request, **how)
        with Body(request) as body:
            while True:
                client = self._pool.client()
                built = call.start(client, body, self._pool.defaults)
                try:
                    response = client.send(built, stream=True, auth=None, follow_redirects=False)
                    response.stream = SoleAnswer(response)
                    if call.reads(response):
                        self._read(call, response)
                    wait = call.answered(response, body)
                    if wait is None:
                        return response
                    response.close()
                except httpx.RequestError as error:
                    wait = call.failed(error, body)
                finally:
                    built.headers.pop("Authorization", None)  # responses and exceptions keep the request
                self.sleep(wait)

    def _read(self, call: Call, response: httpx.Response) -> None:
        try:
            reader = Reader(call, response)
            for chunk in response.iter_bytes():
                if not reader.add(chunk):
                    break
        finally:
            response.close()
        reader.finish()

    def read_chunks(self, response: httpx.Response) -> Iterator[bytes]:
        """The body of a streamed answer, decompressed, piece by piece.

        Raises:
            APIConnectionError: it broke off before its end.
        """
        check_encoding(response, label_of_response(response))
        try:
            yield from response.iter_bytes()
        except httpx.RequestError as error:
            raise self._broken(response, error) from error

    def close(self) -> None:
        """Close the connections, unless they belong to another. May be called again."""
        self.closed = True
        if self._owner:
            self._pool.close()


class AsyncTransport(BaseTransport):
    """Sends requests and reads answers, awaited; each method as in `Transport`."""

    _pool: AsyncPool

    @staticmethod
    async def sleep(seconds: float) -> None:
        """Wait, on whichever event loop runs."""
        import anyio  # here, because importing it takes long; httpx has done so by now

        await anyio.sleep(seconds)

    async def send(self, request: Request, **how: Any) -> httpx.Response:
        """As `Transport.send`."""
        call = self._call(request, **how)
        with Body(request) as body:
            while True:
                client = self._pool.client()
                built = call.start(client, body, self._pool.defaults)
                try:
                    response = await client.send(built, stream=True, auth=None, follow_redirects=False)
                    response.stream = SoleAnswer(response)
                    if call.reads(response):
                        await self._read(call, response)
                    wait = call.answered(response, body)
                    if wait is None:
                        return response
                    await response.aclose()
                except httpx.RequestError as error:
                    wait = call.failed(error, body)
                finally:
                    built.headers.pop("Authorization", None)
                await self.sleep(wait)

    async def _read(self, call: Call, response: httpx.Response) -> None:
        try:
            reader = Reader(call, response)
            async for chunk in response.aiter_bytes():
                if not reader.add(chunk):
                    break
        finally:
            await response.aclose()
        reader.finish()

    async def read_chunks(self, response: httpx.Response) -> AsyncIterator[bytes]:
        """As `Transport.read_chunks`."""
        check_encoding(response, label_of_response(response))
        try:
            async for chunk in response.aiter_bytes():
                yield chunk
        except httpx.RequestError as error:
            raise self._broken(response, error) from error

    async def aclose(self) -> None:
        """As `Transport.close`."""
        self.closed = True
        if self._owner:
            await self._pool.aclose()
