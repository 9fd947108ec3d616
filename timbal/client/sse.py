"""Server-sent events: bytes in, events out. Pure, no I/O; synchronous and asynchronous streams share one decoder.

The rules are those of the WHATWG (HTML, 9.2.5 and 9.2.6); chunks of bytes may begin and end anywhere. Almost every
event on the wire has one of three shapes, which one pattern matches. Other blocks are decoded line by line, as the
standard describes.
"""

from __future__ import annotations

import re
from ast import literal_eval
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from timbal_api._json import loads

from .errors import EventTooLarge

__all__ = ["DEFAULT_MAX_SIZE", "EventTooLarge", "SSEDecoder", "ServerSentEvent", "adecode", "decode", "is_event_stream"]

DEFAULT_MAX_SIZE = 32 * 1024 * 1024
"""Bytes that one event may have."""

_LITERAL_LIMIT = 1024 * 1024
"""Characters of data that may be parsed as a Python literal: the parser needs a hundred times as much memory."""

_RETRY_LIMIT = 10**15
"""Milliseconds, a few thousand years: larger values are set to this."""

_BOM = b"\xef\xbb\xbf"

# One event in a block without its blank line: data, or one name or id and then data. `*+` never backtracks.
_COMMON = re.compile(r"(?:(event|id): ?(.*+)\n)?data: ?(.*+)\Z").match

_new = tuple.__new__


class ServerSentEvent(NamedTuple):
    """One event of a stream.

    Attributes:
        event: the name, `message` if the server sends none.
        data: the data; the lines of several `data` fields are joined by newlines.
        id: the last event ID of the stream at this event: its own, or that of an earlier event, or "".
        retry: the reconnection time in milliseconds that the server has asked for so far, or None.
    """

    event: str = "message"
    data: str = ""
    id: str = ""
    retry: int | None = None

    def json(self) -> Any:
        """Parse the data as JSON, or as the Python literal that some servers print instead.

        Raises:
            ValueError: the data is neither. Read `data` for the text.
        """
        data = self.data
        try:
            return loads(data)
        except ValueError:
            pass
        try:
            if len(data) <= _LITERAL_LIMIT:
                return literal_eval(data)
        except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
            pass
        raise ValueError(f"the event's data is not JSON: {data[:200]!r}")


class SSEDecoder:
    """Decodes bytes as they arrive, and returns the events that they complete.

    Its memory is bounded by the size of one event and one chunk, for streams and comments of any length.

    Args:
        max_size: bytes that the data lines of one event, and any single line, may have.

    Attributes:
        last_event_id: the id to reconnect with: that of the last event that was complete.
        retry: the reconnection time in milliseconds that the server asked for, or None.
        error: why the stream cannot be decoded further, or None; `feed` raises it from then on.
    """

    def __init__(self, *, max_size: int = DEFAULT_MAX_SIZE) -> None:
        self.max_size = max_size
        self.last_event_id: str = ""
        self.retry: int | None = None
        self.error: EventTooLarge | None = None
        # The first bytes while they may be a BOM, then None; whether the LF of a CR may be in the next chunk.
        self._head: bytes | None = b""
        self._cr = False
        # The pieces of the line that has no end yet: joined once, so that time stays linear.
        self._line: list[bytes] = []
        self._line_size = 0
        # The event that has no end yet.
        self._open = False
        self._data: list[str] = []
        self._size = 0
        self._event = ""
        self._id = ""

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Decode the next bytes of the stream.

        Returns:
            The events that these bytes complete. An event that is too large sets `error`, so that earlier events are
            not lost. Check `error` after you have processed them.

        Raises:
            EventTooLarge: an earlier call met an event that is too large.
        """
        if self.error is not None:
            raise self.error
        if self._head is not None or self._cr or b"\r" in chunk:
            chunk = self._normalized(chunk)
        if self._line:
            if b"\n" not in chunk:
                self._keep(chunk)
                return []
            chunk = b"".join((*self._line, chunk))
            self._line.clear()
            self._line_size = 0
        events: list[ServerSentEvent] = []
        blocks, blank_line, chunk = chunk.rpartition(b"\n\n")
        if blank_line:
            self._blocks(blocks, events)
        if chunk and self.error is None:
            *lines, rest = chunk.split(b"\n")
            if self._lines(lines, events) and rest:
                self._keep(rest)
        return events

    def close(self) -> bool:
        """End the stream. Returns whether an event without its blank line was dropped, as the standard demands."""
        return bool(self._data or self._line or self._head)

    def _normalized(self, chunk: bytes) -> bytes:
        """Return the chunk without a BOM at the start of the stream, and with LF for every CR and CRLF."""
        if self._head is not None:
            chunk = self._head + chunk
            self._head = chunk if len(chunk) < len(_BOM) and _BOM.startswith(chunk) else None
            if self._head is not None:
                return b""
            chunk = chunk.removeprefix(_BOM)
        if self._cr and chunk:
            chunk = chunk.removeprefix(b"\n")
            self._cr = False
        if b"\r" in chunk:
            self._cr = chunk.endswith(b"\r")
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        return chunk

    def _keep(self, piece: bytes) -> None:
        """Remember a piece of a line that has no end yet."""
        if piece:
            self._line.append(piece)
            self._line_size += len(piece)
            if self._line_size > self.max_size:
                self._too_large()

    def _blocks(self, text: bytes, events: list[ServerSentEvent]) -> None:
        """Decode complete events, without the blank line that ends the last of them."""
        if self._size + len(text) > self.max_size:
            self._lines([*text.split(b"\n"), b""], events)
            return
        if self._open:
            first, _, text = text.partition(b"\n\n")
            self._lines([*first.split(b"\n"), b""], events)
        last_id, retry = self.last_event_id, self.retry
        # Decoding everything at once equals decoding line by line, because a newline ends any broken sequence.
        for block in text.decode("utf-8", "replace").split("\n\n"):
            match = _COMMON(block)
            if match is None:
                for line in block.split("\n"):
                    self._field(line)
                self._dispatch(events)
                last_id, retry = self.last_event_id, self.retry
                continue
            field, name, data = match.groups()
            if field == "id":
                if "\0" not in name:
                    self.last_event_id = self._id = last_id = name
                name = None
            events.append(_new(ServerSentEvent, (name or "message", data, last_id, retry)))

    def _lines(self, lines: list[bytes], events: list[ServerSentEvent]) -> bool:
        """Decode complete lines. False when an event is too large."""
        for line in lines:
            if not line:
                self._dispatch(events)
                continue
            self._open = True
            if line.startswith(b"data") and line[4:5] in b":":
                self._size += len(line)
            if max(self._size, len(line)) > self.max_size:
                self._too_large()
                return False
            self._field(line.decode("utf-8", "replace"))
        return True

    def _field(self, line: str) -> None:
        """Take one line as a field. A comment is a field without a name."""
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id":
            if "\0" not in value:
                self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self.retry = min(int(value.lstrip("0")[:20] or 0), _RETRY_LIMIT)

    def _dispatch(self, events: list[ServerSentEvent]) -> None:
        """End the event, as a blank line does. Without data there is none, but its id counts."""
        self.last_event_id = self._id
        if self._data:
            data = "\n".join(self._data)
            events.append(_new(ServerSentEvent, (self._event or "message", data, self._id, self.retry)))
            self._data.clear()
        self._event = ""
        self._size = 0
        self._open = False

    def _too_large(self) -> None:
        self.error = EventTooLarge(f"one event of the stream has more than {self.max_size:,} bytes (max_size)")
        self._line.clear()
        self._data.clear()


def is_event_stream(headers: Mapping[str, str]) -> bool:
    """Return whether the headers of a response declare an event stream."""
    return headers.get("content-type", "").partition(";")[0].strip().lower() == "text/event-stream"


def decode(chunks: Iterable[bytes], *, max_size: int = DEFAULT_MAX_SIZE) -> Iterator[ServerSentEvent]:
    """Decode a stream of server-sent events; use it to read a response of your own.

    Args:
        chunks: the bytes of the stream, cut anywhere.
        max_size: bytes that one event may have; 32 MiB by default.

    Returns:
        The events, each as soon as the blank line at its end arrives.

    Raises:
        EventTooLarge: an event has more bytes than that. Every event before it has been returned.
    """
    decoder = SSEDecoder(max_size=max_size)
    for chunk in chunks:
        yield from decoder.feed(chunk)
        if decoder.error is not None:
            raise decoder.error


async def adecode(chunks: AsyncIterable[bytes], *, max_size: int = DEFAULT_MAX_SIZE) -> AsyncIterator[ServerSentEvent]:
    """Decode a stream of server-sent events whose bytes are awaited; use it to read a response of your own.

    Args:
        chunks: the bytes of the stream, cut anywhere.
        max_size: bytes that one event may have; 32 MiB by default.

    Returns:
        The events, each as soon as the blank line at its end arrives.

    Raises:
        EventTooLarge: an event has more bytes than that. Every event before it has been returned.
    """
    decoder = SSEDecoder(max_size=max_size)
    async for chunk in chunks:
        for event in decoder.feed(chunk):
            yield event
        if decoder.error is not None:
            raise decoder.error
