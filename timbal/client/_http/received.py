"""A body while it comes: decoded, and counted against its limit and the deadline of the call. Pure, no I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import APIResponseError
from .decoding import ContentDecoder

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from .attempt import Attempts


class Received:
    """A body while it comes: decoded, and counted against its limit and the deadline of the call. No I/O.

    Args:
        attempts: the call.
        response: the response as httpx gave it.

    Raises:
        APIResponseError: the body declares more bytes than the limit.
        DecodingError: the body is compressed in a way that was not asked for.
    """

    def __init__(self, attempts: Attempts, response: httpx.Response) -> None:
        self._attempts = attempts
        self._truncates = attempts.is_error(response)  # an endless error must not hide which error it is
        self._limit = attempts.limit_of(response)
        self._size = 0
        self._decoder = ContentDecoder(response.headers.get("content-encoding", ""))
        declared = response.headers.get("content-length", "")
        # The response to HEAD declares the length of what it leaves out.
        if attempts.request.method != "HEAD" and declared.isdecimal() and int(declared[:20]) > self._limit:
            self._refuse()

    def take(self, raw: bytes) -> Iterator[bytes]:
        """Yield what the next bytes stand for.

        Raises:
            APIResponseError: the body is larger than the limit.
            APITimeoutError: the deadline of the call is over.
            DecodingError: the bytes are not of the coding that they are said to be of.
        """
        if self._attempts.left() <= 0:
            raise self._attempts.too_late()
        for piece in self._decoder.feed(raw):
            self._size += len(piece)
            if self._size > self._limit:
                self._refuse()
            yield piece
            if self.full:
                return

    @property
    def full(self) -> bool:
        """Whether no more is wanted."""
        return self._truncates and self._size > self._limit

    def finish(self) -> None:
        """Check that the body is whole: what ends a wait from outside can look like the end of a body.

        Raises:
            APITimeoutError: the deadline of the call is over.
            DecodingError: the body was cut off inside its coding.
        """
        if self._attempts.left() <= 0:
            raise self._attempts.too_late()
        if not self._truncates:
            self._decoder.finish()

    def _refuse(self) -> None:
        if not self._truncates:
            label = self._attempts.label
            text = f"the body is larger than {self._limit} bytes; response_limit=BYTES raises that limit"
            raise APIResponseError(f"{label}: {text}", request=label)
