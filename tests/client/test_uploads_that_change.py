"""Files that are no plain files, or change while they are sent: a length is claimed only for what has one."""

from __future__ import annotations

import io
import os
import threading
from pathlib import Path
from typing import Any

import pytest

from support.conversations import converse
from support.flavours import FLAVOURS
from support.servers import FaultServer, Received, reply
from timbal.client import File
from timbal.client.errors import APIConnectionError, RateLimitError

CONTENT = bytes(range(256)) * 2000
UPLOADED = {"url": "u", "name": "n", "content_type": "a/b", "content_length": 1, "expires_at": "2026-01-01T00:00:00Z"}
DONE = reply(200, UPLOADED)


def as_form(file: Any) -> Any:
    return lambda client: client.files.upload(file=file)


def as_content(file: Any) -> Any:
    return lambda client: client.workforce("bot").put("x", content=file)


def sent(received: Received) -> bytes:
    """The file in a form, or the body."""
    if "boundary=" not in received.headers["content-type"] if "content-type" in received.headers else True:
        return received.body
    return received.body.partition(b"\r\n\r\n")[2].rpartition(b"\r\n--")[0]


def pipe(content: bytes) -> Any:
    """The reading end of a pipe that somebody fills."""
    reading, writing = os.pipe()

    def fill() -> None:
        with os.fdopen(writing, "wb") as end:
            end.write(content)

    threading.Thread(target=fill, daemon=True).start()
    return os.fdopen(reading, "rb")


class Unseekable(io.RawIOBase):
    """A file that gives what it has in small pieces, once."""

    def __init__(self, content: bytes) -> None:
        self._rest = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._rest.read(min(len(buffer), 1000))
        buffer[: len(data)] = data
        return len(data)


class OnlyReads:
    """An object that has nothing of a file but `read`."""

    def __init__(self, content: bytes) -> None:
        self._rest = io.BytesIO(content)

    def read(self, size: int = -1) -> bytes:
        return self._rest.read(size)


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("way", [as_form, as_content])
@pytest.mark.parametrize("make", [pipe, Unseekable, OnlyReads])
@pytest.mark.parametrize("content", [CONTENT, b"", b"x"], ids=["long", "empty", "one byte"])
def test_what_has_no_length_is_sent_in_chunks(content: bytes, make: Any, way: Any, flavour: str) -> None:
    file = make(content)
    with FaultServer(DONE) as server:
        converse(flavour, server.url, way(file))
    (received,) = server.requests
    assert sent(received) == content
    assert received.headers.get("transfer-encoding") == "chunked"
    assert "content-length" not in received.headers
    if hasattr(file, "close"):
        file.close()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("make", [lambda path: path, File, str])
def test_a_named_pipe_is_sent_to_its_end(make: Any, flavour: str, tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    threading.Thread(target=path.write_bytes, args=(CONTENT,), daemon=True).start()
    with FaultServer(DONE) as server:
        converse(flavour, server.url, as_form(make(path)))
    assert sent(server.requests[0]) == CONTENT
    assert server.requests[0].headers.get("transfer-encoding") == "chunked"


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no /proc on this system")
@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_file_that_says_it_is_empty_is_sent_to_its_end(flavour: str) -> None:
    with FaultServer(DONE) as server:
        converse(flavour, server.url, as_form(Path("/proc/self/status")))
    assert b"Pid:" in sent(server.requests[0])


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("way", [as_form, as_content])
def test_what_was_read_of_a_pipe_is_not_sent_again(way: Any, flavour: str) -> None:
    with FaultServer(reply(429, retry_after="0"), DONE) as server, pipe(CONTENT) as file:
        with pytest.raises(RateLimitError):
            converse(flavour, server.url, way(file))
        assert len(server.requests) == 1


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("way", [as_form, as_content])
def test_a_file_is_sent_again_from_where_it_stood(way: Any, flavour: str, tmp_path: Path) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(CONTENT)
    again = reply(429, retry_after="0")
    with FaultServer(again, again, DONE) as server, path.open("rb") as file:
        file.seek(1000)
        converse(flavour, server.url, way(file))
        assert not file.closed
    assert [sent(each) for each in server.requests] == [CONTENT[1000:]] * 3
    assert {"content-length" in each.headers for each in server.requests} == {True}


# ---------------------------------------------------------------------------------------- files that change


class Changing(io.BufferedReader):
    """A file that somebody else changes as soon as a part of it has been read."""

    def __init__(self, path: Path, change: Any) -> None:
        super().__init__(path.open("rb", buffering=0))
        self._path = path
        self._change = change

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        change, self._change = self._change, None
        if change is not None:
            change(self._path)
        return data


def shrink(path: Path) -> None:
    os.truncate(path, 100_000)


def grow(path: Path) -> None:
    with path.open("ab") as end:
        end.write(CONTENT)


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("way", [as_form, as_content])
@pytest.mark.parametrize(("change", "said"), [(shrink, "shorter"), (grow, "longer")])
def test_a_file_that_changed_is_told(change: Any, said: str, way: Any, flavour: str, tmp_path: Path) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(CONTENT)
    text = f"data.bin: the file became {said} than its {len(CONTENT)} bytes while it was sent"
    with FaultServer(DONE) as server, Changing(path, change) as file:
        with pytest.raises(APIConnectionError, match=text):
            converse(flavour, server.url, way(file))
        assert server.requests == []  # only a part has come
        path.write_bytes(CONTENT)
        converse(flavour, server.url, way(path.read_bytes()))  # the next one is not disturbed
    assert [sent(each) for each in server.requests] == [CONTENT]


# -------------------------------------------------------------------------------------- what is no such file


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("way", [as_form, as_content])
def test_text_and_closed_files_are_refused_before_anything_is_sent(way: Any, flavour: str, tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_text("text")
    with FaultServer() as server, path.open() as text, path.open("rb") as closed:
        closed.close()
        for file in (text, io.StringIO("text")):
            with pytest.raises(TypeError, match="binary mode"):
                converse(flavour, server.url, way(file))
        with pytest.raises(ValueError, match="closed file"):
            converse(flavour, server.url, way(closed))
        assert server.connections == 0


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_path_that_cannot_be_opened_is_an_os_error(flavour: str, tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    with FaultServer() as server:
        for path in (tmp_path, tmp_path / "missing", loop):
            with pytest.raises(OSError, match=path.name):
                converse(flavour, server.url, as_form(path))
        assert server.connections == 0
