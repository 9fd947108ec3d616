"""Builds requests: the URL, the headers, and bodies that are JSON, forms with files, bytes or streams."""

from __future__ import annotations

import io
import json
import mimetypes
import os
import re
import stat
import sys
from collections.abc import AsyncIterable, Iterable, Iterator, Mapping
from typing import IO, TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

import httpx

from timbal_api.client import write_json
from timbal_api.types import UNSET, File, Model, as_file, to_json

from .._version import VERSION
from ..errors import APIConnectionError
from .messages import printable

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from timbal_api.client import Request

_CHUNK = 64 * 1024

HEADERS = {
    "Accept": "application/json, */*",
    # What a Python always can decode. Others can also grow a few bytes to gigabytes in one step.
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": f"timbal-client/{VERSION} python/{'.'.join(map(str, sys.version_info[:3]))}",
}

# The client and the connection set these; a caller who did would contradict what is sent.
_OURS = frozenset(
    ["host", "content-length", "connection", "transfer-encoding", "upgrade", "proxy-authorization", "te", "trailer"]
)


def label_of(request: Request) -> str:
    """Return the name of a request for messages and logs: without its query, whose values may be private."""
    return f"{request.method} {request.path}"


def url_of(base_url: httpx.URL, request: Request) -> httpx.URL:
    """Return the whole URL. It always has the origin of the base URL, and begins with its path.

    Raises:
        ValueError: the path is not an encoded path that starts with one slash.
    """
    path = request.path
    plain = path.isascii() and path.isprintable() and not any(c in path for c in " ?#\\")
    if not path.startswith("/") or path.startswith("//") or not plain:
        raise ValueError(f"{path!r} is not a percent-encoded path")
    raw_path = base_url.raw_path.partition(b"?")[0].rstrip(b"/") + path.encode()
    if request.query:
        raw_path += b"?" + urlencode(request.query, quote_via=quote, errors="surrogateescape").encode()
    try:
        url = base_url.copy_with(raw_path=raw_path)
    except httpx.InvalidURL as error:
        raise ValueError(f"{request.method} {path[:100]}... cannot be sent: {error}") from None
    if url.raw_path != raw_path:
        raise ValueError(f"{path!r} is not a normal path: it would be sent as {url.raw_path.decode()!r}")
    return url


def header_of(name: Any, value: Any, *, authorized: bool = True) -> tuple[str, str]:
    """Return a header that the caller may set, its name capitalized.

    Args:
        name: the name.
        value: the value.
        authorized: whether the client sends its own key, so that the caller's Authorization would contradict it.

    Raises:
        TypeError: the name or the value is no string.
        ValueError: the header is not the caller's to set, or cannot be sent (RFC 9110, 5.5). The value is not shown.
    """
    if not isinstance(name, str) or not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name):
        raise ValueError(f"{name!r} is not the name of a header")
    if name.lower() in _OURS or (authorized and name.lower() == "authorization"):
        raise ValueError(f"the header {name!r} is set by the client")
    if not isinstance(value, str):
        raise TypeError(f"the header {name!r} takes a string, not {type(value).__name__}")
    if not re.fullmatch(r"(?:[!-~](?:[ \t!-~]*[!-~])?)?", value):
        raise ValueError(
            f"the value of the header {name!r} cannot be sent: it takes visible ASCII characters, with spaces between"
        )
    return name.title(), value


class Body:
    """The body of one call: files are opened when it is made, rewound for each attempt, closed at the end.

    Attributes:
        headers: the headers that describe the body.
        replayable: whether the body can be sent a second time.
        fault: the exception of the caller's own iterable or file while it was read.

    Raises:
        OSError: a file cannot be opened.
        TypeError: a value is not one that can be sent.
        ValueError: a JSON value has no JSON form, such as NaN.
    """

    def __init__(self, request: Request, label: str) -> None:
        self.headers: dict[str, str] = {}
        self.replayable = True
        self.fault: BaseException | None = None
        self._label = label
        self._content: Any = request.content
        self._parts: list[tuple[str, Any]] = []
        self._files: list[_FileReader] = []
        self._opened: list[IO[bytes]] = []
        self._progress = request.progress
        if request.form is not None:
            try:
                for name, value in request.form.items():
                    self._add_part(name, value)
            except BaseException:
                self.close()
                raise
        elif request.json is not UNSET:
            self._content = write_json(request.json, "body").encode()
            self.headers["Content-Type"] = "application/json"
        elif isinstance(request.content, bytearray | memoryview):
            self._content = bytes(request.content)
        elif request.content is not None and not isinstance(request.content, str | bytes):
            self._look_at(request.content)

    def _look_at(self, content: Any) -> None:
        """Find out whether a file or an iterable can be sent again, and how long it is."""
        if isinstance(content, Mapping | io.TextIOBase):
            raise TypeError("content= takes bytes, text, a file opened in binary mode or an iterable of bytes")
        if isinstance(content, File):
            _, self._content, self.headers["Content-Type"] = self._file_part("content", content)
        elif hasattr(content, "read"):
            self._content = self._reader(content, getattr(content, "name", "content"))
        elif isinstance(content, AsyncIterable):
            self.replayable = content.__aiter__() is not content
        elif isinstance(content, Iterable):
            # What iterates over itself is used up by the first attempt; a list, say, starts anew each time.
            self.replayable = iter(content) is not content
        else:
            raise TypeError(f"content= takes bytes, text, a file or an iterable of bytes, not {type(content).__name__}")
        if isinstance(self._content, _FileReader) and self._content.size is not None:
            self.headers["Content-Length"] = str(self._content.size)

    def _reader(self, file: Any, name: object) -> _FileReader:
        reader = _FileReader(file, f"{self._label}: {os.path.basename(str(name))}")
        self.replayable = self.replayable and reader.seekable
        self._files.append(reader)
        return reader

    def _add_part(self, name: str, value: Any) -> None:
        """Add one form value as the parts that httpx takes: (name, (file name, content, media type))."""
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
        content: Any = as_file(file, field).content
        if isinstance(content, str | os.PathLike):
            content = open(content, "rb")  # noqa: SIM115 - close() closes it
            self._opened.append(content)
        path = getattr(content, "name", None)
        name = file.name or (os.path.basename(path) if isinstance(path, str) else "") or field
        content = self._reader(content, name) if hasattr(content, "read") else bytes(content)
        media_type = file.media_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
        if printable(media_type) != media_type or not media_type.isascii():
            raise ValueError(f"{media_type!r} is not a media type")
        return name, content, media_type

    def build(self, make: Callable[..., httpx.Request], method: str, url: httpx.URL, **how: Any) -> httpx.Request:
        """Return the request with this body, from its beginning.

        Args:
            make: `httpx.Request`, or the `build_request` of the caller's client.
            method: the HTTP method.
            url: the whole URL.
            how: `headers` and `extensions`.

        Raises:
            TypeError: the body can be sent by an asynchronous client only.
        """
        for file in self._files:
            file.rewind()
        built = make(method, url, content=self._content, files=self._parts or None, **how)
        if isinstance(self._content, str | bytes | None) and not self._parts and self._progress is None:
            return built
        stream = _Sent(built, self)
        return httpx.Request(built.method, built.url, headers=built.headers, stream=stream, extensions=built.extensions)

    def sent(self, size: int, total: int | None) -> None:
        """Call the caller's progress function with the number of bytes sent."""
        if self._progress is not None:
            self._progress(size, total)

    def close(self) -> None:
        """Close the files that were opened here; those of the caller stay open."""
        while self._opened:
            self._opened.pop().close()


class _Sent(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that either client can send. It reports progress, and records the faults of the caller's own iterable."""

    def __init__(self, request: httpx.Request, body: Body) -> None:
        self._stream: Any = request.stream
        length = request.headers.get("Content-Length")
        self._total = int(length) if length else None
        self._body = body
        self._size = 0

    def __iter__(self) -> Iterator[bytes]:
        if not isinstance(self._stream, Iterable):
            raise TypeError("an asynchronous iterable can be sent by AsyncTimbal only")
        try:
            for chunk in self._stream:
                yield chunk
                self._count(chunk)
        except Exception as error:
            self._body.fault = error
            raise

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if isinstance(self._stream, AsyncIterable):
            try:
                async for chunk in self._stream:
                    yield chunk
                    self._count(chunk)
            except Exception as error:
                self._body.fault = error
                raise
        else:
            for chunk in self:
                yield chunk

    def _count(self, chunk: bytes) -> None:
        self._size += len(chunk)
        self._body.sent(self._size, self._total)


class _FileReader:
    """A file that is read to exactly its declared length.

    The length of a regular or seekable file is declared. The length of a pipe is not, so its body is sent in chunks.
    Files that the system generates on reading, as in `/proc`, have the length 0, and are sent in chunks too.

    Attributes:
        size: the bytes from the file's position to its end, None if that is not known.
        seekable: whether the file can be sent a second time.
    """

    def __init__(self, file: Any, label: str) -> None:
        if isinstance(file, io.TextIOBase):
            raise TypeError("a file that is sent is opened in binary mode: open(path, 'rb')")
        self._file = file
        self._label = label
        self.seekable = bool(getattr(file, "seekable", bool)())
        self._start = file.tell() if self.seekable else 0
        self.size = self._measure()
        self._left = self.size

    def _measure(self) -> int | None:
        try:
            found = os.fstat(self._file.fileno())
        except (AttributeError, OSError):
            if not self.seekable:
                return None
            end: int = self._file.seek(0, os.SEEK_END)
            self._file.seek(self._start)
            return end - self._start
        regular = stat.S_ISREG(found.st_mode) and found.st_size and self.seekable
        return max(0, found.st_size - self._start) if regular else None

    def rewind(self) -> None:
        """Return to the position that the file had at first."""
        if self.seekable:
            self._file.seek(self._start)
        self._left = self.size

    def read(self, size: int = _CHUNK) -> bytes:
        """Return the next bytes, none at the end.

        Raises:
            APIConnectionError: the file has become shorter or longer since it was measured.
        """
        if self._left is None:
            piece: bytes = self._file.read(size)
            return piece
        piece = self._file.read(min(size, self._left))
        if self._left and not piece:
            raise self._changed("shorter")
        self._left -= len(piece)
        if not self._left and self._file.read(1):  # before the last piece leaves, so that no request is whole
            raise self._changed("longer")
        return piece

    def _changed(self, how: str) -> APIConnectionError:
        text = f"the file became {how} than its {self.size} bytes while it was sent; send a copy that nobody changes"
        return APIConnectionError(f"{self._label}: {text}", request=self._label.partition(": ")[0])

    def tell(self) -> int:
        """Return 0: httpx measures by `tell` and `seek`."""
        if self.size is None:
            raise io.UnsupportedOperation("the length is not known")
        return 0

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Return the length for the end; any other position is the beginning, to which `rewind` has set the file."""
        return (self.size or 0) if whence == os.SEEK_END else offset

    def __iter__(self) -> Iterator[bytes]:
        return iter(lambda: self.read(_CHUNK), b"")
