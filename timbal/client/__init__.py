"""Python client for the Timbal platform.

    from timbal.client import Timbal

    with Timbal() as client:
        for run in client.paginate(client.runs.list, status="error"):
            print(run.id)

The clients and the exceptions are imported at once; everything else on first use. The events of a stream are in
`timbal.client.compose` and `timbal.client.workforce`, models in `timbal_api.models`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._client import AsyncTimbal, Timbal
from ._version import VERSION as __version__
from .errors import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadGatewayError,
    BadRequestError,
    ComposeFailed,
    ConfigError,
    ConflictError,
    ErrorEvent,
    EventTooLarge,
    GatewayTimeoutError,
    NotAnEventStream,
    NotFoundError,
    PaginationError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    RunFailed,
    ServerError,
    StreamError,
    StreamExpired,
    StreamInterrupted,
    TimbalError,
    UnprocessableEntityError,
)

if TYPE_CHECKING:
    from .compose import AsyncComposeStream, ComposeStream, File
    from .pagination import AsyncPaginator, Paginator
    from .sse import ServerSentEvent
    from .workforce import AsyncRunStream, AsyncWorkforce, RunOutcome, RunStream, Workforce

__all__ = [
    "APIConnectionError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncComposeStream",
    "AsyncPaginator",
    "AsyncRunStream",
    "AsyncTimbal",
    "AsyncWorkforce",
    "AuthenticationError",
    "BadGatewayError",
    "BadRequestError",
    "ComposeFailed",
    "ComposeStream",
    "ConfigError",
    "ConflictError",
    "ErrorEvent",
    "EventTooLarge",
    "File",
    "GatewayTimeoutError",
    "NotAnEventStream",
    "NotFoundError",
    "PaginationError",
    "Paginator",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "RateLimitError",
    "RunFailed",
    "RunOutcome",
    "RunStream",
    "ServerError",
    "ServerSentEvent",
    "StreamError",
    "StreamExpired",
    "StreamInterrupted",
    "Timbal",
    "TimbalError",
    "UnprocessableEntityError",
    "Workforce",
    "__version__",
]

_LATER = {
    "compose": ("AsyncComposeStream", "ComposeStream", "File"),
    "pagination": ("AsyncPaginator", "Paginator"),
    "sse": ("ServerSentEvent",),
    "workforce": ("AsyncRunStream", "AsyncWorkforce", "RunOutcome", "RunStream", "Workforce"),
}
_MODULE_OF = {name: module for module, names in _LATER.items() for name in names}


def __getattr__(name: str) -> Any:
    module = _MODULE_OF.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
    return value


def __dir__() -> list[str]:
    return __all__
