"""Python client for the Timbal platform.

    from timbal.client import Timbal

    with Timbal() as client:
        for run in client.paginate(client.runs.list, status="error"):
            print(run.id)

The clients and the exceptions are imported at once, other names on first use. The events of a stream are in
`timbal.client.compose` and `timbal.client.workforce`, models in `timbal_api.models`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import _later
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
    from ._later import (
        APIResponse,
        AsyncComposeStream,
        AsyncOperationStream,
        AsyncPaginator,
        AsyncRunStream,
        AsyncWorkforce,
        ComposeStream,
        File,
        OperationStream,
        Paginator,
        Prompt,
        RunOutcome,
        RunStream,
        ServerSentEvent,
        Workforce,
    )

__all__ = [
    "APIConnectionError",
    "APIResponse",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncComposeStream",
    "AsyncOperationStream",
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
    "OperationStream",
    "PaginationError",
    "Paginator",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "Prompt",
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


def __getattr__(name: str) -> Any:
    if name not in _later.MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(_later, name)
    return value


def __dir__() -> list[str]:
    return __all__
