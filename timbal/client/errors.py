"""Every exception that the client raises on purpose.

```
    TimbalError
    ├── ConfigError                     a setting is missing, contradictory or unsafe
    ├── APIConnectionError              no complete response arrived
    │   └── APITimeoutError             ... within the time limit
    ├── APIResponseError                a success with an unusable body
    ├── APIStatusError                  a response with an error status
    │   ├── BadRequestError             400
    │   ├── AuthenticationError         401
    │   ├── PaymentRequiredError        402
    │   ├── PermissionDeniedError       403
    │   ├── NotFoundError               404
    │   ├── ConflictError               409
    │   ├── UnprocessableEntityError    422
    │   ├── RateLimitError              429
    │   └── ServerError                 500 and above
    │       ├── BadGatewayError         502
    │       └── GatewayTimeoutError     504
    ├── StreamError                     a stream of events cannot continue
    │   ├── StreamInterrupted           ... because it was cut off
    │   ├── StreamExpired               ... because its events are no longer kept
    │   ├── NotAnEventStream            ... because the response has another media type
    │   ├── EventTooLarge               ... because one event exceeds the limit
    │   ├── ErrorEvent                  ... because the platform sent an error in it
    │   └── ComposeFailed               a compose session ended in an error result
    ├── RunFailed                       a run ended with another status than success
    └── PaginationError                 a list would not end, or lost items
```

Bad arguments are ValueError and TypeError, as everywhere in Python.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._secret import hide

if TYPE_CHECKING:
    import httpx

    from .compose.events import Result
    from .workforce.outcome import RunOutcome


class TimbalError(Exception):
    """Base of every exception that the client raises on purpose. No message holds an API key."""

    def __init__(self, message: str, **details: Any) -> None:
        # Some servers echo what they receive, so every message is cleaned here, and only here.
        super().__init__(hide(message))
        self.__dict__.update(details)  # the attributes that the class declares

    def __reduce__(self) -> Any:
        # BaseException would call the class with `args` alone, which lack the keyword arguments.
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(cls: type[TimbalError], args: tuple[Any, ...], state: dict[str, Any]) -> TimbalError:
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error


class ConfigError(TimbalError):
    """A setting is missing, contradictory or unsafe. If it is missing, the message lists where you can set it."""


class APIConnectionError(TimbalError):
    """No complete response arrived: the server was not reached, or the connection broke before the response's end.

    The platform may still have processed the request, so check before you send a write again.

    Attributes:
        request: the request, for example `GET /orgs/o1/projects`; without the key and the query.
    """

    request: str = ""


class APITimeoutError(APIConnectionError):
    """A time limit ran out. The message says which one, how long it was, and which option raises it."""


class APIResponseError(TimbalError):
    """The status is a success, but the body cannot be used: it is not JSON, too large, or not decodable.

    Attributes:
        request: the request, for example `GET /orgs/o1/projects`.
        response: the response, when its body could be read.
    """

    request: str = ""
    response: httpx.Response | None = None


class APIStatusError(TimbalError):
    """The platform, or a gateway or proxy in front of it, responded with an error status.

    Attributes:
        status_code: the HTTP status.
        body: the whole body: parsed JSON, or text if it is not JSON, or None if it is empty.
        code: the platform's code for the error, such as `NOT_FOUND`; None when the body has none.
        details: the details in the body, unchanged: the fields and reasons of a 422, for example. None when there are
            none.
        request_id: the id to quote to support; None when the response has none.
        headers: the headers of the response.
        response: the response, its body read.
        request: the request, for example `GET /orgs/o1/projects`.
    """

    status_code: int
    headers: httpx.Headers
    body: Any = None
    code: str | None = None
    details: Any = None
    request_id: str | None = None
    response: httpx.Response | None = None
    request: str = ""


class BadRequestError(APIStatusError):
    """400: the request is malformed, or lacks a value that it needs."""


class AuthenticationError(APIStatusError):
    """401: the API key is missing, wrong or no longer valid."""


class PaymentRequiredError(APIStatusError):
    """402: the organization's balance does not cover the request."""


class PermissionDeniedError(APIStatusError):
    """403: the API key is valid, but lacks the permission."""


class NotFoundError(APIStatusError):
    """404: the resource does not exist, or your API key cannot see it."""


class ConflictError(APIStatusError):
    """409: the request conflicts with the resource's current state."""


class UnprocessableEntityError(APIStatusError):
    """422: a value in the request is not valid; `details` says which."""


class RateLimitError(APIStatusError):
    """429: too many requests.

    Attributes:
        retry_after: the seconds that the platform asks to wait, counted from its response; None if it names no time.
    """

    retry_after: float | None = None


class ServerError(APIStatusError):
    """500 and above: the server failed."""


class BadGatewayError(ServerError):
    """502: the gateway got no valid response from the deployment."""


class GatewayTimeoutError(ServerError):
    """504: the deployment took too long to respond."""


class StreamError(TimbalError):
    """A stream of events cannot continue.

    Attributes:
        request: the request, for example `POST /orgs/o1/projects/p1/compose`.
        events: the events received before; of a long stream the last 1,000.
        text: the text received before.
        session_id: the compose session to continue, if it is known.
        run_id: the workforce run to follow, if it is known.
        last_event_id: the id of the last event received, if it had one.
    """

    request: str = ""
    events: tuple[Any, ...] = ()
    text: str = ""
    session_id: str | None = None
    run_id: str | None = None
    last_event_id: str | None = None


class StreamInterrupted(StreamError):
    """A stream was cut off before its end, and could not be resumed."""


class StreamExpired(StreamError):
    """The platform has deleted the missing events, so the stream cannot be completed."""


class EventTooLarge(StreamError):
    """One event of a stream exceeds the limit of bytes. Every event before it has been delivered."""


class ComposeFailed(StreamError):
    """The session ended in an error, described by `result`. `stream.result(check=False)` returns it instead."""

    result: Result


class ErrorEvent(StreamError):
    """The platform ended the stream with an error event. `error` is its data: an object, or text if it is not JSON."""

    error: Any


class NotAnEventStream(StreamError):
    """The response is not an event stream, for example a proxy's HTML page. `body` is the first 64 KiB as text."""

    response: httpx.Response
    body: str


class RunFailed(TimbalError):
    """A workforce run ended with another status than success.

    Attributes:
        outcome: how the run ended: status, error, output so far and usage.
    """

    outcome: RunOutcome


class PaginationError(TimbalError):
    """A list would never end, or can no longer return every item."""
