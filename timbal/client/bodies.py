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

from .errors import printable

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

    __slots__ = ("_asynchronous", "_content", "_opened", "_parts", "_progress", "_start", "headers", "replayable")

    def __init__(self, request: Request, *, asynchronous: bool = False) -> None:
        self.headers: dict[str, str] = {}
        self.replayable = True
        self._asynchronous = asynchronous
        self._content: Any = None
        self._parts: list[tuple[str, Any]] = []
        self._opened: list[IO[bytes]] = []
        self._start: int | None = None
        self._progress = request.progress
        try:
            self._take(request)
        except BaseException:
            self.close()
            raise

    def _take(self, request: Request) -> None:
        if request.form is not None:
            self._parts = [part for name, value in request.form.items() for part in self._form_parts(name, value)]
        elif request.json is not UNSET:
            # NaN and Infinity are no JSON; the platform would refuse them with less to go by.
            text = json.dumps(request.json, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
            self._content = text.encode()
            self.headers["Content-Type"] = "application/json"
        elif request.content is not None:
            self._take_content(request.content)

    def _take_content(self, content: Any) -> None:
        self._content = content
        if isinstance(content, bytearray | memoryview):
            self._content = bytes(content)
        elif hasattr(content, "read"):
            self._take_file(content)
        elif isinstance(content, Mapping):
            raise TypeError("content= takes bytes, text, an open file or an iterable of bytes; json= takes a mapping")
        elif isinstance(content, AsyncIterable):
            if not self._asynchronous:
                raise TypeError("an asynchronous iterable can be sent by AsyncTimbal only")
            self.replayable = content.__aiter__() is not content
        elif isinstance(content, Iterable) and not isinstance(content, str | bytes):
            # What iterates over itself is used up by the first attempt; a list, say, starts anew each time.
            self.replayable = iter(content) is not content

    def _take_file(self, file: IO[bytes]) -> None:
        if isinstance(file, io.TextIOBase):
            raise TypeError("a file to send must be opened in binary mode")
        self.replayable = _seekable(file)
        if self.replayable:
            self._start = file.tell()
            self.headers["Content-Length"] = str(file.seek(0, os.SEEK_END) - self._start)

    def _form_parts(self, name: str, value: Any) -> Iterator[tuple[str, Any]]:
        """One form value as the parts that httpx takes: (name, (file name, content, media type))."""
        if value is None or value is UNSET:
            return
        if isinstance(value, bool):
            value = "true" if value else "false"
        if isinstance(value, File):
            yield name, self._file_part(name, value)
        elif isinstance(value, str | int | float):
            yield name, (None, str(value))
        elif isinstance(value, os.PathLike | bytes | bytearray) or hasattr(value, "read"):
            content: Any = value
            yield name, self._file_part(name, File(content))
        elif isinstance(value, list | tuple):
            for each in value:
                yield from self._form_parts(name, each)
        elif isinstance(value, Model | Mapping):
            yield name, (None, json.dumps(to_json(value), allow_nan=False), "application/json")
        else:
            yield name, (None, str(to_json(value)))

    def _file_part(self, field: str, file: File) -> tuple[str, Any, str]:
        content: Any = file.content
        if isinstance(content, str | os.PathLike):
            content = open(content, "rb")  # noqa: SIM115 - close() closes it
            self._opened.append(content)
        elif hasattr(content, "read"):
            self.replayable = self.replayable and _seekable(content)
        else:
            content = bytes(content)
        name = file.name or _base_name(getattr(content, "name", None)) or field
        media_type = file.media_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
        if printable(media_type) != media_type or not media_type.isascii():
            raise ValueError(f"{media_type!r} is not a media type")
        return name, content, media_type

    def build(self, client: httpx.Client | httpx.AsyncClient, method: str, url: httpx.URL, **how: Any) -> httpx.Request:
        """The request with this body, from its beginning."""
        built = client.build_request(method, url, **how, **self._arguments())
        if self._progress is not None:
            length = built.headers.get("Content-Length")
            built.stream = _Counted(built.stream, int(length) if length else None, self._progress)
        return built

    def _arguments(self) -> dict[str, Any]:
        """The body as arguments of `httpx.Client.build_request`."""
        if self._parts:
            return {"files": self._parts}  # httpx rewinds the files itself
        if hasattr(self._content, "read"):
            if self._start is not None:
                self._content.seek(self._start)
            chunks = iter(lambda: self._content.read(_CHUNK), b"")
            return {"content": _asynchronously(chunks) if self._asynchronous else chunks}
        if self._asynchronous and not isinstance(self._content, str | bytes | AsyncIterable | None):
            return {"content": _asynchronously(self._content)}
        return {"content": self._content}

    def close(self) -> None:
        """Close the files that were opened here; those of the caller stay open."""
        while self._opened:
            self._opened.pop().close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class _Counted(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that tells how much of it has been sent."""

    def __init__(self, stream: Any, total: int | None, progress: Progress) -> None:
        self._stream = stream
        self._total = total
        self._progress = progress
        self._sent = 0

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            yield chunk
            self._count(chunk)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            yield chunk
            self._count(chunk)

    def _count(self, chunk: bytes) -> None:
        self._sent += len(chunk)
        self._progress(self._sent, self._total)


def _seekable(file: Any) -> bool:
    seekable = getattr(file, "seekable", None)
    return bool(seekable and seekable())


def _base_name(name: object) -> str:
    return os.path.basename(name) if isinstance(name, str) else ""


async def _asynchronously(chunks: Iterable[bytes]) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk
