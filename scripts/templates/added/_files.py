"""Files that are sent: uploaded, or part of a prompt."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from os import PathLike
from typing import IO, Any
from urllib.parse import urlsplit

from ._values import UNSET

FileContent = str | PathLike[str] | bytes | IO[bytes]
"""A file to upload: a path, the bytes, or a file opened in binary mode."""

Progress = Callable[[int, int | None], None]
"""Told of an upload as it goes: `progress(sent, total)`, in bytes; the total is None where it is not known."""


class File:
    """A file to upload, or to send with a prompt.

    Make one with `from_path`, `from_bytes`, `from_url` or `from_server_path`. `File(content)` also takes a file that is
    open in binary mode.

    Attributes:
        content: Its path, its bytes or an open file; None when it is not sent from here.
        name: Its name; its ending tells what the file is.
        media_type: The media type, if the name does not show it: `text/csv`.
        url: Where the platform fetches it.
        server_path: Its path on the server.
    """

    __slots__ = ("content", "media_type", "name", "server_path", "url")

    def __init__(
        self,
        content: FileContent | None = None,
        name: str | None = None,
        media_type: str | None = None,
        *,
        url: str | None = None,
        server_path: str | None = None,
    ) -> None:
        """Say where the content is: in `content`, at `url` or at `server_path`.

        Raises:
            TypeError: none of the three was given, or more than one; or the content is nothing that can be read.
        """
        if sum(each is not None for each in (content, url, server_path)) != 1:
            raise TypeError("a File has one of content, url and server_path")
        if content is not None and not _is_content(content):
            raise TypeError(_refusal("File", content))
        self.content: FileContent | None = bytes(content) if isinstance(content, bytearray | memoryview) else content
        self.name: str | None = name
        self.media_type: str | None = media_type
        self.url: str | None = url
        self.server_path: str | None = server_path

    @classmethod
    def from_path(cls, path: str | PathLike[str], *, name: str | None = None, media_type: str | None = None) -> File:
        """Return a file on your machine; it is read when it is sent.

        Args:
            path: Where it is.
            name: Another name for it; by default the last part of the path.
            media_type: The media type, if the name does not show it: `text/plain`.

        Raises:
            FileNotFoundError, PermissionError: there is no such file.
            IsADirectoryError: it is a folder.
        """
        shown = os.fspath(path)
        if stat.S_ISDIR(os.stat(path).st_mode):
            raise IsADirectoryError(f"{shown!r} is a folder, not a file")
        return cls(path, os.path.basename(shown) if name is None else name, media_type)

    @classmethod
    def from_bytes(cls, data: bytes, *, name: str | None = None, media_type: str | None = None) -> File:
        """Return a file that is in memory.

        Args:
            data: Its content.
            name: Its name, such as `report.csv`.
            media_type: The media type, if the name does not show it: `text/plain`.

        Raises:
            TypeError: the data is no bytes.
        """
        if not isinstance(data, bytes | bytearray | memoryview):
            raise TypeError(f"from_bytes takes bytes, not {type(data).__name__!r}; for a string, use text.encode()")
        return cls(bytes(data), name, media_type)

    @classmethod
    def from_url(cls, url: str, *, name: str | None = None, media_type: str | None = None) -> File:
        """Return a file that the platform fetches by itself, for a prompt.

        Args:
            url: Where it is, over http or https.
            name: Its name.
            media_type: The media type, if the name does not show it.

        Raises:
            ValueError: it is no http or https URL.
        """
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError(f"{url!r} is not an http or https URL")
        return cls(None, name, media_type, url=url)

    @classmethod
    def from_server_path(cls, path: str, *, name: str | None = None, media_type: str | None = None) -> File:
        """Return a file that is on the server already, for a prompt.

        Args:
            path: Its path there.
            name: Its name; by default the last part of the path.
            media_type: The media type, if the name does not show it.

        Raises:
            ValueError: the path is empty.
        """
        if not path:
            raise ValueError("the path on the server is empty")
        return cls(None, path.rpartition("/")[2] or None if name is None else name, media_type, server_path=path)

    def read(self) -> bytes:
        """Return the content. An open file is read from where it stands.

        Raises:
            TypeError: the content is not on your machine.
            OSError: it cannot be read.
        """
        content: Any = self.content
        if content is None:
            raise TypeError(f"{self!r} is not on your machine")
        if isinstance(content, bytes):
            return content
        if hasattr(content, "read"):
            return bytes(content.read())
        with open(content, "rb") as file:
            return file.read()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, File) and all(getattr(self, each) == getattr(other, each) for each in self.__slots__)

    def __hash__(self) -> int:
        return hash((self.name, self.media_type, self.url, self.server_path))

    def __repr__(self) -> str:
        known = {each: getattr(self, each) for each in ("name", "media_type", "url", "server_path")}
        said = [f"{key}={value!r}" for key, value in known.items() if value is not None]
        return f"File({', '.join(said or [type(self.content).__name__])})"


def as_file(value: Any, name: str = "file") -> Any:
    """Return the value of a file field as a File: here a str is a path. None and UNSET stay.

    Args:
        value: A File, a path, bytes or an open file.
        name: The name in errors.

    Raises:
        TypeError: The value is no file.
    """
    if value is None or value is UNSET:
        return value
    if isinstance(value, File):
        if value.content is None:
            raise TypeError(f"{name}: {value!r} is not on your machine, and only its content can be sent here")
        return value
    if not _is_content(value):
        raise TypeError(_refusal(name, value))
    return File(value)


def is_file(value: Any) -> bool:
    """Return whether a value of a form is certainly a file: a str may be text."""
    return isinstance(value, File) or (not isinstance(value, str) and _is_content(value))


def _is_content(value: Any) -> bool:
    known = isinstance(value, str | bytes | bytearray | memoryview | PathLike) or hasattr(value, "read")
    return known and not isinstance(value, File)


def _refusal(name: str, value: Any) -> str:
    if isinstance(value, File):
        return f"{name}: {value!r} is a File already"
    hint = "a path, bytes, a file opened in binary mode or a File"
    if isinstance(value, tuple):
        hint = "File.from_bytes(b'...', name='report.csv', media_type='text/csv') or File.from_path('report.csv')"
    return f"{name}: {type(value).__name__!r} is no file; pass {hint}"
