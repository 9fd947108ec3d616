"""One message of the model while it is under way: its blocks, from pieces, from whole blocks, or from both."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .compose_events import Json

__all__ = ["Block", "Message", "Text"]

_KINDS = {"text_delta": "text", "thinking_delta": "thinking", "input_json_delta": "tool_use"}
"""What a block must be, to judge by its pieces, when its start was missed."""


_UNPACKED = 512


class Text:
    """A text that grows by small pieces, kept as UTF-8: pieces take ten times as much memory, `StringIO` four."""

    __slots__ = ("_packed", "_pieces")

    def __init__(self) -> None:
        self._packed = bytearray()
        self._pieces: list[str] = []

    def add(self, piece: str) -> None:
        """Append a piece."""
        self._pieces.append(piece)
        if len(self._pieces) == _UNPACKED:
            self._pack()

    def __str__(self) -> str:
        self._pack()
        return self._packed.decode("utf-8", "surrogatepass")

    def _pack(self) -> None:
        # Half a surrogate pair, which JSON can say, is no text for UTF-8, but must come back as it was.
        self._packed += "".join(self._pieces).encode("utf-8", "surrogatepass")
        self._pieces.clear()


class Block:
    """One content block.

    Attributes:
        kind: its type: `text`, `thinking`, `tool_use`, or any other.
        start: the block as its start gave it.
        final: the block as an `assistant` message gave it, or None as long as none did.
        given: whether its event has been given, for a block that is given as one event.
    """

    __slots__ = ("_ahead", "_input", "_text", "final", "given", "kind", "start")

    def __init__(self, kind: str, start: Json) -> None:
        self.kind = kind
        self.start = start
        self.final: Json | None = None
        self.given = False
        self._text = Text()
        self._input: list[str] = []
        self._ahead = 0

    def add(self, text: str) -> str:
        """Take the next piece of the text.

        Returns:
            What of it has not been given yet: all of it, unless a whole block ran ahead of the pieces.
        """
        if type(text) is not str:
            raise TypeError("a piece of text is not text")
        self._text.add(text)
        if self._ahead:
            skip = min(self._ahead, len(text))
            self._ahead -= skip
            return text[skip:]
        return text

    def catch_up(self, value: Json) -> str:
        """Take the whole text. Returns what of it has not been given yet."""
        whole = value.get(self.kind)
        text = str(self._text)
        if not isinstance(whole, str) or not whole.startswith(text):
            return ""  # the platform tidied up the text after it had streamed it
        rest = whole[len(text) + self._ahead :]
        self._ahead += len(rest)
        return rest

    def begins(self, text: Any) -> int:
        """How many characters of this text have come in pieces; -1 when the pieces are not its beginning."""
        so_far = str(self._text)
        return len(so_far) if isinstance(text, str) and text.startswith(so_far) else -1

    def annotate(self, kind: str, delta: Json) -> bool:
        """Take a piece that is not text. False when its kind is not known."""
        if kind == "input_json_delta":
            if type(delta["partial_json"]) is not str:
                raise TypeError("a piece of a tool's input is not text")
            self._input.append(delta["partial_json"])
        elif kind == "signature_delta":
            self.start = {**self.start, "signature": delta["signature"]}
        elif kind == "citations_delta":
            self.start = {**self.start, "citations": [*(self.start.get("citations") or ()), delta["citation"]]}
        else:
            return False
        return True

    def value(self) -> Json:
        """The block as the Messages API gives a whole one."""
        if self.final is not None:
            return self.final
        value = {"type": self.kind, **self.start}
        if self.kind in ("text", "thinking"):
            value[self.kind] = str(self._text)
        if any(self._input):
            value["input"] = _json_or_text("".join(self._input))
        return value


class Message:
    """One message of the model.

    Args:
        identity: the message's id, where the platform says one.
        whole: whether it comes in whole blocks only, and so has no end of its own.
    """

    __slots__ = ("_seen", "blocks", "finished", "id", "raw", "stop_reason", "usage", "whole")

    def __init__(self, identity: str | None, *, whole: bool = False) -> None:
        self.id = identity
        self.whole = whole
        self.finished = False
        self.blocks: dict[Any, Block] = {}
        self.stop_reason: str | None = None
        self.usage: Json = {}
        self.raw: Any = None
        self._seen: list[Json] = []

    def note(self, wire: Json) -> None:
        """Take over what the platform says of the message: the tokens so far, and why it stopped."""
        self.stop_reason = wire.get("stop_reason") or self.stop_reason
        usage = wire.get("usage")
        if isinstance(usage, dict):
            self.usage = {**self.usage, **{key: value for key, value in usage.items() if value is not None}}

    def open(self, index: Any, delta: str) -> Block:
        """A block whose start was missed."""
        block = self.blocks[index] = Block(_KINDS.get(delta, ""), {})
        return block

    def unseen(self, blocks: list[Json]) -> list[Json]:
        """The whole blocks that have not come before: a message may come block by block, or grow each time."""
        count = len(self._seen)
        if blocks[:count] == self._seen:
            blocks = blocks[count:]
        self._seen += blocks
        return blocks

    def confirm(self, value: Json) -> Block:
        """The block that a whole block completes; a new one if no piece of it has come."""
        kind = str(value.get("type", ""))
        block = self._match(kind, value)
        if block is None:
            block = self.blocks[-1 - len(self.blocks)] = Block(kind, value)  # pieces have indices of 0 and more
        block.final = value
        return block

    def _match(self, kind: str, value: Json) -> Block | None:
        open_blocks = [each for each in self.blocks.values() if each.final is None and each.kind == kind]
        if "id" in value:
            return next((each for each in open_blocks if each.start.get("id") == value["id"]), None)
        text = value.get(kind)
        return max(open_blocks, key=lambda each: each.begins(text), default=None)

    def content(self) -> list[Json]:
        """All blocks, whole."""
        return [each.value() for each in self.blocks.values()]


def _json_or_text(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text
