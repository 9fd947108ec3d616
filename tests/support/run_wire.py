"""The events of workforce runs as deployments write them: what scripted servers send and tests expect."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qs

from support.servers import FaultServer, Received, Step, message

Json = dict[str, Any]

ROOT: Json = {"run_id": "r1", "parent_run_id": None, "path": "bot", "call_id": "c0", "parent_call_id": None}
MODEL: Json = {**ROOT, "path": "bot.llm", "call_id": "c1", "parent_call_id": "c0"}
TOOL: Json = {**ROOT, "path": "bot.tool", "call_id": "c2", "parent_call_id": "c0"}
OTHER: Json = {**ROOT, "run_id": "r2", "path": "other", "call_id": "d0", "parent_call_id": None}
OTHER_MODEL: Json = {**OTHER, "path": "other.llm", "call_id": "d1", "parent_call_id": "d0"}


def start(where: Json) -> Json:
    return {"type": "START", **where}


def delta(where: Json, kind: str, value: Any = None, **more: Any) -> Json:
    key = {"custom": "data", "tool_use_delta": "input_delta", "tool_use": "name"}.get(kind, kind)
    item = {"id": "b0", "type": kind, **({} if value is None else {key: value}), **more}
    return {"type": "DELTA", **where, "item": item}


def output(where: Json, value: Any = None, code: str = "success", **more: Any) -> Json:
    status = {"code": code, "reason": more.pop("reason", None), "message": more.pop("said", None)}
    rest = {"input": {}, "error": None, "t0": 1, "t1": 2, "usage": {}, "metadata": {}}
    return {"type": "OUTPUT", **where, "status": status, "output": value, **rest, **more}


def said(text: str) -> Json:
    """A message of an assistant, as an agent gives it."""
    return {"role": "assistant", "content": [{"type": "thinking", "thinking": "hm"}, {"type": "text", "text": text}]}


RUN: list[Json] = [
    start(ROOT),
    start(MODEL),
    delta(MODEL, "text", ""),
    delta(MODEL, "text_delta", "Hel"),
    delta(MODEL, "text_delta", "lo"),
    output(MODEL, said("Hello")),
    output(ROOT, said("Hello"), usage={"m:tokens": 3}),
]
"""A short run of an agent that streams."""


def numbered(events: list[Json], first: int = 1) -> list[tuple[int, Json]]:
    return list(enumerate(events, first))


def sse(events: list[tuple[int, Json]]) -> bytes:
    """Events as the live stream has them."""
    return b"".join(f"id: {seq}\ndata: {json.dumps(data)}\n\n".encode() for seq, data in events)


EXPIRED = b'event: expired\ndata: {"run_id": "r1", "next_cursor": 3, "done": true, "expired": true}\n\n'

HEAD = message(
    200,
    b"",
    {"Content-Type": "text/event-stream; charset=utf-8", "Content-Length": "", "Transfer-Encoding": "chunked"},
)


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


def live(body: bytes, *, end: bool = True) -> bytes:
    """The answer to the request that starts a run, with the end of its body or without."""
    return HEAD + chunk(body) + (b"0\r\n\r\n" if end else b"")


def page(events: list[tuple[int, Json]], *, done: bool = True, expired: bool = False) -> bytes:
    """One page of a run's log."""
    entries = [{"seq": seq, "data": data} for seq, data in events]
    cursor = events[-1][0] if events else 0
    return message(200, {"run_id": "r", "events": entries, "next_cursor": cursor, "done": done, "expired": expired})


def log(events: list[Json], *, page_size: int = 500, done: bool = True) -> Step:
    """Answers every request for the log of a run that has these events."""

    def step(server: FaultServer, connection: Any, request: Received) -> bool:
        after = int(parse_qs(request.query)["after"][0])
        rest = [each for each in numbered(events) if each[0] > after]
        connection.sendall(page(rest[:page_size], done=done and len(rest) <= page_size))
        return True

    return step
