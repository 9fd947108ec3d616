"""Undoes gzip and deflate: every member, to its end, in pieces of bounded size. Pure, no I/O."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_PIECE = 256 * 1024
"""Bytes that one step may yield, so that a few bytes cannot become gigabytes before they are counted."""

_GZIP, _ZLIB, _RAW = 31, 15, -15
_NOT_ASKED_FOR = ("br", "zstd", "compress", "x-compress")


class DecodingError(ValueError):
    """A body is not encoded as it says, or ends too early."""


class ContentDecoder:
    """Takes the bytes of a body as they arrive, and yields the decoded bytes.

    Args:
        coding: the value of the Content-Encoding header.

    Raises:
        DecodingError: the body is encoded in a way that the client did not ask for.
    """

    def __init__(self, coding: str) -> None:
        codings = [
            each for each in (part.strip().lower() for part in coding.split(",")) if each not in ("", "identity")
        ]
        # Stacked or dense codings turn kilobytes into terabytes.
        if len(codings) > 1 or any(each in _NOT_ASKED_FOR for each in codings):
            raise DecodingError("the body is compressed in a way that was not asked for")
        self.coding = codings[0] if codings and codings[0] in ("gzip", "x-gzip", "deflate") else ""
        self._member: Any = None
        self._head = b""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Return what the next bytes complete, piece by piece.

        Raises:
            DecodingError: the bytes are not of the coding.
        """
        return self._undone(data) if self.coding else iter((data,))

    def _undone(self, data: bytes) -> Iterator[bytes]:
        piece = b""
        while data or len(piece) == _PIECE:  # a full piece may have left more behind
            if self._member is None:
                data = self._head + data
                self._head = b""
                if self.coding != "deflate":
                    data = data.lstrip(b"\0")  # padding between members is legal, and means nothing
                if len(data) < 2:
                    self._head = data
                    return
                self._member = zlib.decompressobj(self._format(data))
            try:
                piece = self._member.decompress(data, _PIECE)
            except zlib.error as error:
                raise DecodingError(f"the body cannot be decoded as {self.coding}: {error}") from None
            data = self._member.unused_data if self._member.eof else self._member.unconsumed_tail
            if piece:
                yield piece
            if self._member.eof:
                self._member, piece = None, b""

    def finish(self) -> None:
        """Check that the body ends where a member ends.

        Raises:
            DecodingError: the body was cut off.
        """
        if self._member is not None or self._head:
            raise DecodingError(f"the body cannot be decoded: it ends inside its {self.coding} coding")

    def _format(self, data: bytes) -> int:
        if self.coding != "deflate":
            return _GZIP
        # Servers send deflate with and without the zlib header, which RFC 9110 (8.4.1.2) demands.
        return _ZLIB if data[0] & 0x0F == 8 and int.from_bytes(data[:2], "big") % 31 == 0 else _RAW
