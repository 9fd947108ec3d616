"""Request bodies: JSON, forms with files, bytes and streams, and whether they can be sent a second time."""

from __future__ import annotations

import io
import json
import mimetypes
import os
from collections.abc import AsyncIterable, Iterable, Iterator, Mapping
from typing import IO, TYPE_CHECKING, Any

import httpx

from timbal_api.types import UNSET, File, Model, to_json

from .response import printable

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Self

    from timbal_api.client import Request
    from timbal_api.types import Progress

_CHUNK = 64 * 1024


class Body:
    """The body of one call: files are opened when it is made, rewound for each attempt, closed at the end.

    Attributes:
        replayable: whether the body can be sent a second time.

    Raises:
        OSError: a file cannot be opened.
        TypeError: a value is not one that can be sent.
        ValueError: a JSON value has no JSON form, such as NaN.
    """

    def __init__(self, request: Request) -> None:
        self.headers: dict[str, str] = {}
        self.replayable = True
        self._content: Any = request.content
        self._parts: list[tuple[str, Any]] = []
        self._opened: list[IO[bytes]] = []
        self._start: int | None = None
        self._progress = request.progress
        if request.form is not None:
            try:
                for name, value in request.form.items():
                    self._add_part(name, value)
            except BaseException:
                self.close()
                raise
        elif request.json is not UNSET:
            # NaN and Infinity are no JSON; the platform would refuse them with less to go by.
            text = json.dumps(request.json, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
            self._content = text.encode()
            self.headers["Content-Type"] = "application/json"
        elif isinstance(request.content, bytearray | memoryview):
            self._content = bytes(request.content)
        elif request.content is not None and not isinstance(request.content, str | bytes):
            self._look_at(request.content)

    def _look_at(self, content: Any) -> None:
        """Find out whether a file or an iterable can be sent again."""
        if isinstance(content, Mapping | io.TextIOBase):
            raise TypeError("content= takes bytes, text, a file opened in binary mode or an iterable of bytes")
        if hasattr(content, "read"):
            self.replayable = _seekable(content)
            if self.replayable:
                self._start = content.tell()
                self.headers["Content-Length"] = str(content.seek(0, os.SEEK_END) - self._start)
        elif isinstance(content, AsyncIterable):
            self.replayable = content.__aiter__() is not content
        elif isinstance(content, Iterable):
            # What iterates over itself is used up by the first attempt; a list, say, starts anew each time.
            self.replayable = iter(content) is not content

    def _add_part(self, name: str, value: Any) -> None:
        """One form value as the parts that httpx takes: (name, (file name, content, media type))."""
        if isinstance(value, File | os.PathLike | bytes | bytearray) or hasattr(value, "read"):
            content: Any = value
            self._parts.append((name, self._file_part(name, value if isinstance(value, File) else File(content))))
        elif isinstance(value, list | tuple):
            for each in value:
                self._add_part(name, each)
        elif isinstance(value, Model | Mapping):
            self._parts.append((name, (None, json.dumps(to_json(value), allow_nan=False), "application/json")))
        elif value is not None and value is not UNSET:
            text = str(value).lower() if isinstance(value, bool) else str(to_json(value))
            self._parts.append((name, (None, text)))

    def _file_part(self, field: str, file: File) -> tuple[str, Any, str]:
        content: Any = file.content
        if isinstance(content, str | os.PathLike):
            content = open(content, "rb")  # noqa: SIM115 - close() closes it
            self._opened.append(content)
        elif hasattr(content, "read"):
            self.replayable = self.replayable and _seekable(content)
        else:
            content = bytes(content)
        path = getattr(content, "name", None)
        name = file.name or (os.path.basename(path) if isinstance(path, str) else "") or field
        media_type = file.media_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
        if printable(media_type) != media_type or not media_type.isascii():
            raise ValueError(f"{media_type!r} is not a media type")
        return name, content, media_type

    def build(self, client: httpx.Client | httpx.AsyncClient, method: str, url: httpx.URL, **how: Any) -> httpx.Request:
        """The request with this body, from its beginning."""
        content: Any = self._content
        if isinstance(content, AsyncIterable) and isinstance(client, httpx.Client):
            raise TypeError("an asynchronous iterable can be sent by AsyncTimbal only")
        if hasattr(self._content, "read"):
            if self._start is not None:
                self._content.seek(self._start)
            content = iter(lambda: self._content.read(_CHUNK), b"")
        # httpx rewinds the files of a form itself.
        built = client.build_request(method, url, content=content, files=self._parts or None, **how)
        if self._progress is not None or not isinstance(built.stream, httpx.AsyncByteStream):
            built.stream = _Sent(built, self._progress)
        return built

    def close(self) -> None:
        """Close the files that were opened here; those of the caller stay open."""
        while self._opened:
            self._opened.pop().close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class _Sent(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that either client can send, and that tells how much of it has been sent."""

    def __init__(self, request: httpx.Request, progress: Progress | None) -> None:
        self._stream: Any = request.stream
        length = request.headers.get("Content-Length")
        self._total = int(length) if length else None
        self._progress = progress
        self._sent = 0

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            yield chunk
            self._count(chunk)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if isinstance(self._stream, AsyncIterable):
            async for chunk in self._stream:
                yield chunk
                self._count(chunk)
        else:
            for chunk in self:
                yield chunk

    def _count(self, chunk: bytes) -> None:
        self._sent += len(chunk)
        if self._progress is not None:
            self._progress(self._sent, self._total)


def _seekable(file: Any) -> bool:
    return bool(getattr(file, "seekable", bool)())
