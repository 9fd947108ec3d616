"""Names that are imported on first use: from `timbal.client`, or when an annotation is evaluated."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._methods import APIResponse
    from ._operation_stream import AsyncOperationStream, OperationStream
    from .compose import AsyncComposeStream, ComposeStream, File, Prompt
    from .pagination import AsyncPaginator, Paginator
    from .sse import ServerSentEvent
    from .workforce import AsyncRunStream, AsyncWorkforce, RunOutcome, RunStream, Workforce

__all__ = [
    "APIResponse",
    "AsyncComposeStream",
    "AsyncOperationStream",
    "AsyncPaginator",
    "AsyncRunStream",
    "AsyncWorkforce",
    "ComposeStream",
    "File",
    "OperationStream",
    "Paginator",
    "Prompt",
    "RunOutcome",
    "RunStream",
    "ServerSentEvent",
    "Workforce",
]

_LATER = {
    "_methods": ("APIResponse",),
    "_operation_stream": ("AsyncOperationStream", "OperationStream"),
    "compose": ("AsyncComposeStream", "ComposeStream", "File", "Prompt"),
    "pagination": ("AsyncPaginator", "Paginator"),
    "sse": ("ServerSentEvent",),
    "workforce": ("AsyncRunStream", "AsyncWorkforce", "RunOutcome", "RunStream", "Workforce"),
}
MODULE_OF = {name: module for module, names in _LATER.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{MODULE_OF[name]}", __package__), name)
    return value
