"""The body of a response: decoded, counted against its limit and the call's deadline, and released at its end."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import httpx

from ..errors import APIConnectionError, APIResponseError
from .connections import bytes_follow
from .decoding import ContentDecoder
from .failures import is_fault
from .waiting import finish, network_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import NoReturn

    from .abort import Abort
    from .attempt import Attempts
    from .connections import Release
    from .waiting import Waits


class ReceivedBody:
    """The body of a response: decoded, within its limits; nothing but exceptions of this package leaves it.

    Args:
        waits: how to wait for it.
        attempts: the call.
        raw: the response of httpx.
        release: releases the response.
        given: whether the client is the caller's.
        abort: ends the exchange at its deadline, if there is one.
    """

    def __init__(
        self, waits: Waits, attempts: Attempts, raw: httpx.Response, release: Release, given: bool, abort: Abort | None
    ) -> None:
        self._waits = waits
        self._attempts = attempts
        self._raw = raw
        self._release = release
        self._given = given
        self._abort = abort
        self._closed = False
        self._whole = False
        self._truncates = attempts.is_error(raw)  # an endless error must not hide which error it is
        self._full = False  # whether no more is wanted
        self._limit = attempts.limit_of(raw)
        self._size = 0
        self._decoder: Any = None
        self._chunks: Any = None
        self._pieces: Iterator[bytes] = iter(())

    def begin(self) -> None:
        """Read what the headers declare about the body.

        Raises:
            APIResponseError: the body declares more bytes than the limit.
            DecodingError: the body has an encoding that the client did not ask for.
        """
        headers = self._raw.headers
        self._decoder = ContentDecoder(headers.get("content-encoding", ""))
        self._chunks = self._waits.chunks(self._raw.stream)
        declared = headers.get("content-length", "")
        # The response to HEAD declares the length of what it leaves out.
        if self._attempts.request.method != "HEAD" and declared.isdecimal() and int(declared[:20]) > self._limit:
            self._refuse()

    async def read(self) -> bytes | None:
        """Return the next part of the body, None at its end.

        Raises:
            APIResponseError: the body is larger than the limit, or does not have its declared encoding.
            APITimeoutError: a time limit is over.
            APIConnectionError: the connection broke, or the body was closed.
        """
        try:
            while not (self._whole or self._full):
                for piece in self._pieces:
                    self._size += len(piece)
                    if self._size > self._limit:
                        self._refuse()
                        self._full = True
                    return piece
                data = await self._waits.next(self._chunks, self._attempts.until, self._given)
                self._attempts.check_deadline()
                if data is not None:
                    self._pieces = self._decoder.feed(data)
                    continue
                # What ends a wait from outside can look like the end of a body.
                if self._closed:
                    raise self._closed_error()
                if not self._truncates:
                    self._decoder.finish()
                self._whole = True
                if self._unreliable and (network := network_of(self._raw)) is not None:
                    await self._waits.close(network)
        except Exception as error:
            self._broken(error)
        return None

    def _refuse(self) -> None:
        if not self._truncates:
            label = self._attempts.label
            text = f"the body is larger than {self._limit} bytes; response_limit=BYTES raises that limit"
            raise APIResponseError(f"{label}: {text}", request=label)

    @property
    def _unreliable(self) -> bool:
        """Whether the next response on the connection may be wrong.

        After an internal error, uvicorn hangs up without notice, which would break the next request.
        """
        return self._raw.status_code >= 500 or bytes_follow(self._raw)

    def lift_deadline(self) -> None:
        """Lift the deadline for reading the body: it limits only the wait for the response."""
        self._attempts.lift_deadline()
        if self._abort is not None:
            self._abort.cancel()

    async def shut(self) -> None:
        """Close the connection, or keep it for reuse if the body was read to its end. Wakes a thread that reads."""
        if not self._closed:
            self._closed = True
            if self._abort is not None:
                self._abort.cancel()
            with suppress(Exception):  # a fault of closing does not help the caller
                await self._release(self._whole)

    def _closed_error(self) -> APIConnectionError:
        label = self._attempts.label
        return APIConnectionError(f"{label}: the response was closed while it was read", request=label)

    def _broken(self, error: Exception) -> NoReturn:
        if self._closed:
            raise self._closed_error() from None
        if not is_fault(error) or self._attempts.reads(self._raw):
            raise error  # the reader of the whole body decides about another attempt
        self._attempts.give_up(error)


class SyncBody(ReceivedBody, httpx.SyncByteStream):
    """The body of a response, as a synchronous httpx.Response reads it."""

    def __iter__(self) -> Iterator[bytes]:
        while (piece := finish(self.read())) is not None:
            yield piece

    def close(self) -> None:
        """Close the connection, or keep it for reuse if the body was read to its end."""
        finish(self.shut())


class AsyncBody(ReceivedBody, httpx.AsyncByteStream):
    """The body of a response, as an asynchronous httpx.Response reads it."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while (piece := await self.read()) is not None:
            yield piece

    async def aclose(self) -> None:
        """Close the connection, or keep it for reuse if the body was read to its end."""
        await self.shut()
