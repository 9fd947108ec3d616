"""What a platform sends in a compose stream: a captured session, in every form that it may take on the wire."""

from __future__ import annotations

import json
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timbal.client.compose.events import ComposeEvent, TextDelta
from timbal.client.compose.reader import ComposeReader
from timbal.client.sse import decode

if TYPE_CHECKING:
    from collections.abc import Iterable

Json = dict[str, Any]

CAPTURE: list[Json] = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "data" / "compose_capture.ndjson").read_text("utf-8").splitlines()
]
SESSION = CAPTURE[0]["session_id"]
FIRST = "I will look at the upload handler first — 準備中 🙂\n"
LAST = "The handler now refuses empty files.\n\ndata: this line is text\n\nevent: so is this\n"


def sse(*objects: Any, done: bool = False) -> bytes:
    """Objects as events, as a platform would frame them."""
    frames = [f"data: {_dumps(each)}\n\n" for each in objects]
    return "".join([*frames, "data: [DONE]\n\n" if done else ""]).encode()


def _dumps(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if text.isprintable() else json.dumps(value)  # half a surrogate pair can only be escaped


def pieces_of(text: str, size: int) -> list[str]:
    return [text[i : i + size] for i in range(0, len(text), size)]


def streamed_block(index: int, block: Json, size: int = 4) -> list[Json]:
    """The Messages API's events for one block: its start, its pieces, its stop."""
    kind = block["type"]
    if kind == "text":
        start = {"type": "text", "text": ""}
        deltas = [{"type": "text_delta", "text": each} for each in pieces_of(block["text"], size)]
    elif kind == "thinking":
        start = {"type": "thinking", "thinking": "", "signature": ""}
        deltas = [{"type": "thinking_delta", "thinking": each} for each in pieces_of(block["thinking"], size)]
        deltas.append({"type": "signature_delta", "signature": block["signature"]})
    elif kind == "tool_use":
        start = {**block, "input": {}}
        written = json.dumps(block["input"]) if block["input"] else ""
        deltas = [{"type": "input_json_delta", "partial_json": each} for each in ["", *pieces_of(written, size)]]
    else:
        start, deltas = block, []
    return [
        {"type": "content_block_start", "index": index, "content_block": start},
        *({"type": "content_block_delta", "index": index, "delta": each} for each in deltas),
        {"type": "content_block_stop", "index": index},
    ]


def streamed_message(message: Json, blocks: list[Json], size: int = 4) -> tuple[Json, list[list[Json]], list[Json]]:
    """The Messages API's events for one message: its start, each block, its end."""
    start = {"type": "message_start", "message": {**message, "content": []}}
    end = [
        {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 50}},
        {"type": "message_stop"},
    ]
    return start, [streamed_block(i, block, size) for i, block in enumerate(blocks)], end


def with_partials(session: list[Json], order: str, size: int = 4) -> list[Json]:
    """The same session with partial messages on.

    Args:
        order: where the finished blocks come again: `inside`, just before their stop, as the real process prints them;
            `after` their stop; at the `end` of the message; or `grown`, at their stop and with all blocks before.
    """
    output: list[Json] = []
    for identity, group in groupby(session, key=lambda each: each.get("message", {}).get("id")):
        wholes = list(group)
        if identity is None:  # only what the model says has one
            output += wholes
            continue
        frame = {key: wholes[0][key] for key in ("parent_tool_use_id", "session_id", "uuid")}

        def wrap(event: Json, frame: Json = frame) -> Json:
            return {"type": "stream_event", "event": event, **frame}

        blocks = [whole["message"]["content"][0] for whole in wholes]
        start, parts, end = streamed_message(wholes[0]["message"], blocks, size)
        output.append(wrap(start))
        for number, (part, whole) in enumerate(zip(parts, wholes, strict=True)):
            if order == "inside":
                output += [*map(wrap, part[:-1]), whole, wrap(part[-1])]
            elif order == "after":
                output += [*map(wrap, part), whole]
            elif order == "grown":
                grown = {**whole, "message": {**whole["message"], "content": blocks[: number + 1]}}
                output += [*map(wrap, part), grown]
            else:
                output += map(wrap, part)
        output += map(wrap, end)
        if order == "end":
            output += wholes
    return output


ORDERS = ["inside", "after", "end", "grown"]
WAYS = ["whole", *ORDERS]


def session_in(way: str, session: list[Json] = CAPTURE) -> list[Json]:
    return session if way == "whole" else with_partials(session, way)


def bare(*texts: str, usage: int = 7) -> list[Json]:
    """A stream of the Messages API, without any wrapper."""
    output: list[Json] = []
    for number, text in enumerate(texts):
        wire = {"id": f"msg_{number}", "role": "assistant", "usage": {"input_tokens": 3, "output_tokens": 1}}
        start, blocks, end = streamed_message(wire, [{"type": "text", "text": text}])
        end[0]["usage"]["output_tokens"] = usage
        output += [start, {"type": "ping"}, *blocks[0], *end]
    return output


# ------------------------------------------------------------------ what is read of it


def read(objects: Iterable[Any], reader: ComposeReader | None = None) -> list[ComposeEvent]:
    reader = reader or ComposeReader()
    return [event for each in decode([sse(*objects)]) for event in reader.read(each)]


def text_of(events: Iterable[ComposeEvent]) -> str:
    return "".join(each.text for each in events if isinstance(each, TextDelta))


def only(events: Iterable[ComposeEvent], kind: type) -> list[Any]:
    return [each for each in events if isinstance(each, kind)]
