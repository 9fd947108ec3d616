"""Compressed bodies are read to their end, whatever they consist of, or are an error: no byte is lost silently."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable
from typing import Any

import pytest

from support.conversations import converse, streamed
from support.flavours import FLAVOURS
from support.servers import FaultServer, reply
from timbal.client.errors import APIResponseError

BODY = json.dumps({"id": "r1", "text": "é" * 3000}).encode()


def _raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


CODED: dict[str, tuple[str, bytes]] = {
    "one member": ("gzip", gzip.compress(BODY)),
    "two members": ("gzip", gzip.compress(BODY[:100]) + gzip.compress(BODY[100:])),
    "a member for each byte": ("gzip", b"".join(gzip.compress(BODY[i : i + 1]) for i in range(len(BODY)))),
    "an empty member in between": ("gzip", gzip.compress(BODY[:9]) + gzip.compress(b"") + gzip.compress(BODY[9:])),
    "padding at the end": ("gzip", gzip.compress(BODY) + bytes(512)),
    "the old name": ("x-gzip", gzip.compress(BODY[:100]) + gzip.compress(BODY[100:])),
    "the name in capitals": ("GZIP", gzip.compress(BODY)),
    "identity beside it": ("identity, gzip", gzip.compress(BODY)),
    "deflate": ("deflate", zlib.compress(BODY)),
    "deflate without a header": ("deflate", _raw_deflate(BODY)),
    "identity": ("identity", BODY),
}
BROKEN: dict[str, tuple[str, bytes]] = {
    "cut": ("gzip", gzip.compress(BODY)[:-20]),
    "cut before its checksum": ("gzip", gzip.compress(BODY)[:-8]),
    "cut in the second member": ("gzip", gzip.compress(BODY) + gzip.compress(b" " * 99)[:-3]),
    "cut after one byte of a member": ("gzip", gzip.compress(BODY) + b"\x1f"),
    "garbage behind": ("gzip", gzip.compress(BODY) + b"garbage"),
    "a wrong checksum": ("gzip", gzip.compress(BODY)[:-8] + bytes(8)),
    "deflate, cut": ("deflate", zlib.compress(BODY)[:-5]),
    "not compressed": ("gzip", BODY),
    "twice": ("gzip, gzip", gzip.compress(gzip.compress(BODY))),
    "brotli": ("br", BODY),
}
WAYS: dict[str, Callable[[Any], Any]] = {
    "request": lambda client: client.request("GET", "/things"),
    "stream_request": lambda client: streamed(client, "GET", "/things"),
    "call": lambda client: client.runs.get("r1"),
}


def _content(result: Any) -> Any:
    if isinstance(result, bytes):
        return json.loads(result)
    return result.json() if hasattr(result, "json") else result.to_dict()


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", CODED)
def test_a_body_is_read_to_its_end(kind: str, way: str, flavour: str) -> None:
    coding, data = CODED[kind]
    with FaultServer(reply(200, data, {"Content-Encoding": coding})) as server:
        (result,) = converse(flavour, server.url, WAYS[way])
    assert _content(result)["text"] == "é" * 3000


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", BROKEN)
def test_a_body_that_cannot_be_read_to_its_end_is_an_error(kind: str, way: str, flavour: str) -> None:
    coding, data = BROKEN[kind]
    with FaultServer(reply(200, data, {"Content-Encoding": coding})) as server, pytest.raises(APIResponseError):
        converse(flavour, server.url, WAYS[way], max_retries=0)
