"""Workforce components: their deployments, their runs, and the typed events of runs."""

from __future__ import annotations

from .._http.raw import RequestOptions
from .component import AsyncWorkforce, Workforce
from .events import (
    Approval,
    ContentBlockStop,
    Custom,
    Delta,
    Event,
    Guardrail,
    Interaction,
    Item,
    Output,
    RunError,
    RunStatus,
    Start,
    Text,
    TextDelta,
    Thinking,
    ThinkingDelta,
    ToolUse,
    ToolUseDelta,
    Unknown,
    UnknownItem,
)
from .outcome import RunOutcome
from .run import StreamOptions
from .stream import AsyncRunStream, RunStream

__all__ = [
    "Approval",
    "AsyncRunStream",
    "AsyncWorkforce",
    "ContentBlockStop",
    "Custom",
    "Delta",
    "Event",
    "Guardrail",
    "Interaction",
    "Item",
    "Output",
    "RequestOptions",
    "RunError",
    "RunOutcome",
    "RunStatus",
    "RunStream",
    "Start",
    "StreamOptions",
    "Text",
    "TextDelta",
    "Thinking",
    "ThinkingDelta",
    "ToolUse",
    "ToolUseDelta",
    "Unknown",
    "UnknownItem",
    "Workforce",
]
