"""Composer's reply to a prompt: its events, in the order in which the real Composer sends them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from ..words import pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Event = dict[str, Any]

MODELS = {"sonnet": "claude-sonnet-4-5", "opus": "claude-opus-5-5", "haiku": "claude-haiku-4-5"}
"""Model family -> the model that a session reports."""

_THOUGHTS = {"low": 1, "medium": 2, "high": 3, "max": 4}
_TOOLS = ["Task", "Bash", "Edit", "Glob", "Grep", "Read", "Write"]
_PLAN_TOOLS = ["Task", "ExitPlanMode", "Glob", "Grep", "Read"]


class Prompt(NamedTuple):
    """The session, the prompt and the generator that a reply starts from."""

    text: str
    session_id: str
    rev: str
    model: str
    mode: str
    effort: str
    earlier: Sequence[str]
    """The prompts of the session before this one."""


class Turn(NamedTuple):
    """One answer of Composer."""

    events: list[Event]
    plan: str | None
    """Markdown of the plan it wrote, in plan mode."""


class _Writer:
    """Collects the events of a reply in their envelopes."""

    def __init__(self, prompt: Prompt, new_uuid: Callable[[], str]) -> None:
        self.events: list[Event] = []
        self.spent = 0
        self._prompt = prompt
        self._new_uuid = new_uuid
        self._message: Event = {}
        self._index = 0

    def add(self, event: Event) -> None:
        self.events.append({**event, "session_id": self._prompt.session_id, "uuid": self._new_uuid()})

    def part(self, event: Event) -> None:
        self.add({"type": "stream_event", "event": event, "parent_tool_use_id": None})

    def start(self) -> None:
        """Begin a message of the model."""
        self._index = 0
        self._message = {
            "id": f"msg_{self._new_uuid().replace('-', '')[:20]}",
            "type": "message",
            "role": "assistant",
            "model": self._prompt.model,
            "stop_reason": None,
            "stop_sequence": None,
            "usage": self.usage(1),
        }
        self.part({"type": "message_start", "message": {**self._message, "content": []}})

    def usage(self, output: int) -> Event:
        """Return the tokens of one message: one for four characters of what was asked in the session."""
        asked = sum(map(len, (*self._prompt.earlier, self._prompt.text)))
        return {
            "input_tokens": 10 + asked // 4,
            "cache_creation_input_tokens": 0,
            "cache_read_input_tokens": 0,
            "output_tokens": output,
        }

    def block(self, empty: Event, deltas: Sequence[Event], full: Event) -> None:
        """Add one content block: in pieces, then whole in an `assistant` message, then its end."""
        self.part({"type": "content_block_start", "index": self._index, "content_block": empty})
        for delta in deltas:
            self.part({"type": "content_block_delta", "index": self._index, "delta": delta})
        self.add(
            {
                "type": "assistant",
                "message": {**self._message, "content": [full]},
                "parent_tool_use_id": None,
            }
        )
        self.part({"type": "content_block_stop", "index": self._index})
        self._index += 1

    def thinking(self, thoughts: Sequence[str]) -> None:
        signature = "bG9jYWw="
        deltas = [{"type": "thinking_delta", "thinking": thought} for thought in thoughts]
        self.block(
            {"type": "thinking", "thinking": "", "signature": ""},
            [*deltas, {"type": "signature_delta", "signature": signature}],
            {"type": "thinking", "thinking": "".join(thoughts), "signature": signature},
        )
        self.add({"type": "system", "subtype": "thinking_tokens", "estimated_tokens": 4 * len(thoughts)})

    def text(self, text: str) -> None:
        deltas = [{"type": "text_delta", "text": piece} for piece in pieces(text)]
        self.block({"type": "text", "text": ""}, deltas, {"type": "text", "text": text})

    def tool(self, name: str, arguments: Event, output: str) -> None:
        """Add a tool call, the end of the message, and what the tool returned."""
        identity = f"toolu_{self._new_uuid().replace('-', '')[:20]}"
        written = json.dumps(arguments)
        half = len(written) // 2
        self.block(
            {"type": "tool_use", "id": identity, "name": name, "input": {}},
            [{"type": "input_json_delta", "partial_json": part} for part in ("", written[:half], written[half:])],
            {"type": "tool_use", "id": identity, "name": name, "input": arguments},
        )
        self.end("tool_use")
        content = [{"tool_use_id": identity, "type": "tool_result", "content": output, "is_error": False}]
        self.add(
            {
                "type": "user",
                "message": {"role": "user", "content": content},
                "parent_tool_use_id": None,
                "tool_use_result": {"stdout": output, "stderr": "", "interrupted": False},
            }
        )

    def end(self, reason: str) -> None:
        """End the message of the model."""
        output = 12 + 5 * self._index
        self.spent += output
        delta = {"stop_reason": reason, "stop_sequence": None}
        self.part({"type": "message_delta", "delta": delta, "usage": self.usage(output)})
        self.part({"type": "message_stop"})

    def result(self, text: str, messages: int, *, failed: bool = False) -> None:
        """Add the last event of the reply."""
        usage = self.usage(self.spent)
        usage["input_tokens"] *= messages
        cost = round(usage["input_tokens"] * 3e-6 + usage["output_tokens"] * 15e-6, 8)
        self.add(
            {
                "type": "result",
                "subtype": "error_during_execution" if failed else "success",
                "is_error": failed,
                "num_turns": messages,
                "duration_ms": 40 * len(self.events),
                "duration_api_ms": 30 * len(self.events),
                "total_cost_usd": cost,
                "usage": usage,
                "modelUsage": {
                    self._prompt.model: {
                        "inputTokens": usage["input_tokens"],
                        "outputTokens": usage["output_tokens"],
                        "costUSD": cost,
                    }
                },
                "permission_denials": [],
                "stop_reason": None if failed else "end_turn",
                **({"errors": [text]} if failed else {"result": text}),
            }
        )


def answer(prompt: Prompt, new_uuid: Callable[[], str]) -> Turn:
    """Return all events of one reply.

    A prompt that begins with `/fail` ends with an error; the text after it is the reason.
    """
    writer = _Writer(prompt, new_uuid)
    planning = prompt.mode == "plan"
    writer.add(
        {
            "type": "system",
            "subtype": "init",
            "cwd": f"/srv/worktrees/{prompt.rev}",
            "tools": _PLAN_TOOLS if planning else _TOOLS,
            "mcp_servers": [],
            "model": prompt.model,
            "permissionMode": "plan" if planning else "bypassPermissions",
            "apiKeySource": "none",
            "output_style": "default",
        }
    )
    if prompt.text.startswith("/fail"):
        writer.result(prompt.text.removeprefix("/fail").strip() or "asked to fail", 0, failed=True)
        return Turn(writer.events, None)
    writer.add({"type": "system", "subtype": "status", "status": "requesting"})
    writer.start()
    thoughts = ["The user asks: ", f"“{prompt.text[:60]}”. ", "I look at the files first. ", "Then I answer."]
    writer.thinking(thoughts[: _THOUGHTS.get(prompt.effort, 2)])
    writer.text("I'll look at the project first — one moment.\n")
    plan = _plan(prompt.text) if planning else None
    if plan is None:
        writer.tool("Bash", {"command": "ls", "description": "List files"}, "README.md\ntimbal.yaml\nui\nworkforce")
    else:
        writer.tool("ExitPlanMode", {"plan": plan}, "The plan was saved.")
    writer.start()
    final = plan or _final(prompt)
    writer.text(final)
    writer.end("end_turn")
    writer.result(final, 2)
    return Turn(writer.events, plan)


def _final(prompt: Prompt) -> str:
    said = f"You asked: {prompt.text}\n\nThe project has four entries on `{prompt.rev}`."
    if prompt.earlier:
        said += f" This is prompt {len(prompt.earlier) + 1} of the session; the one before was: {prompt.earlier[-1]}"
    return said


def _plan(text: str) -> str:
    title = " ".join(text.split())[:60]
    return f"# Plan: {title}\n\nWhat to do about it, in three steps.\n\n1. Read the code.\n2. Change it.\n3. Test it.\n"


def plan_id(text: str, number: int) -> str:
    """Return the name of a plan's file, without its extension."""
    words = re.findall(r"[a-z0-9]+", text.lower())[:5] or ["plan"]
    surnames = ("noether", "hopper", "turing", "lovelace", "johnson")
    return "-".join((*words, "calm", surnames[number % len(surnames)], str(number)))
