"""Composer: prompts, and streams of the typed events of its replies."""

from __future__ import annotations

from ..errors import ComposeFailed, ErrorEvent, NotAnEventStream
from .events import (
    ComposeEvent,
    MessageFinished,
    Result,
    SessionStarted,
    TextDelta,
    ThinkingDelta,
    ToolCall,
    ToolResult,
    Unknown,
)
from .prompts import File, Prompt
from .turn import AsyncComposeStream, ComposeResult, ComposeStream

__all__ = [
    "AsyncComposeStream",
    "ComposeEvent",
    "ComposeFailed",
    "ComposeResult",
    "ComposeStream",
    "ErrorEvent",
    "File",
    "MessageFinished",
    "NotAnEventStream",
    "Prompt",
    "Result",
    "SessionStarted",
    "TextDelta",
    "ThinkingDelta",
    "ToolCall",
    "ToolResult",
    "Unknown",
]
