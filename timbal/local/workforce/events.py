"""Writes the events of a run in the form in which deployments send them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..state.records import now_ms
from .run_log import new_id

if TYPE_CHECKING:
    from .run_log import RunLog

Json = dict[str, Any]

SUCCESS: Json = {"code": "success", "reason": None, "message": None}


@dataclass(slots=True)
class Span:
    """One call of a runnable within a run: what an event belongs to."""

    kind: str
    """`Agent`, `Workflow`, `Tool` or `LLM`."""
    path: str
    parent: Span | None
    input: Json
    call_id: str = field(default_factory=new_id)
    t0: int = field(default_factory=now_ms)
    usage: Counter[str] = field(default_factory=Counter)
    metadata: Json = field(default_factory=dict)

    def count(self, name: str, number: int = 1) -> None:
        """Add to what was used, here and in all spans above."""
        self.usage[name] += number
        if self.parent is not None:
            self.parent.count(name, number)


class EventWriter:
    """Appends events to the log of a run."""

    def __init__(self, log: RunLog) -> None:
        self._log = log

    def start(self, kind: str, name: str, parent: Span | None, given: Json, **metadata: Any) -> Span:
        """Write START.

        Args:
            kind: what is called: `Agent`, `Workflow`, `Tool` or `LLM`.
            name: its name; the last part of its path.
            parent: the span that calls it.
            given: its input.
            metadata: further facts for its OUTPUT.
        """
        path = name if parent is None else f"{parent.path}.{name}"
        span = Span(kind, path, parent, given, metadata={"type": kind, **metadata})
        self._add("START", span)
        return span

    def delta(self, span: Span, item: Json) -> None:
        """Write DELTA: a piece of what is being made."""
        self._add("DELTA", span, item=item)

    def approval(self, span: Span, approval_id: str, prompt: str) -> None:
        """Write APPROVAL: a person has to allow the call."""
        self._add(
            "APPROVAL",
            span,
            approval_id=approval_id,
            **_runnable(span),
            input=span.input,
            input_schema=None,
            prompt=prompt,
            description=None,
            kind=None,
            ui=None,
            grant_key=span.path,
            grantable=True,
            metadata={},
            t0=now_ms(),
        )

    def interaction(self, span: Span, interaction_id: str, kind: str) -> None:
        """Write INTERACTION: a person has to answer; the question is the span's input."""
        self._add(
            "INTERACTION",
            span,
            interaction_id=interaction_id,
            kind=kind,
            **_runnable(span),
            payload=span.input,
            response_schema=None,
            t0=now_ms(),
        )

    def output(self, span: Span, status: Json = SUCCESS, output: Any = None, error: Json | None = None) -> None:
        """Write OUTPUT: how the call ended."""
        self._add(
            "OUTPUT",
            span,
            input=span.input,
            status=status,
            output=output,
            error=error,
            t0=span.t0,
            t1=now_ms(),
            usage=dict(span.usage),
            metadata=span.metadata,
        )

    def _add(self, event_type: str, span: Span, /, **more: Any) -> None:
        self._log.add(
            {
                "type": event_type,
                "run_id": self._log.request.run_id,
                "parent_run_id": self._log.request.parent_id,
                "path": span.path,
                "call_id": span.call_id,
                "parent_call_id": span.parent and span.parent.call_id,
                **more,
            }
        )


def failure(kind: str, message: str, traceback: str = "") -> Json:
    """Return the `error` of an OUTPUT."""
    return {"type": kind, "message": message, "traceback": traceback}


def status(code: str, reason: str | None = None, message: str | None = None) -> Json:
    """Return the `status` of an OUTPUT."""
    return {"code": code, "reason": reason, "message": message}


def _runnable(span: Span) -> Json:
    return {
        "runnable_path": span.path,
        "runnable_name": span.path.rpartition(".")[2],
        "runnable_type": span.kind,
        "tool_call_id": span.metadata.get("tool_call_id"),
    }
