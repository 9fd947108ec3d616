"""Every exception that the client raises on purpose.

    TimbalError
    ├── ConfigError                     a setting is missing, contradictory or unsafe
    ├── APIConnectionError              no whole answer came
    │   └── APITimeoutError             ... within the time limit
    ├── APIResponseError                a success whose body is not what was promised
    ├── APIStatusError                  the platform answered with an error status
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
    │   ├── NotAnEventStream            ... because the response is something else
    │   ├── EventTooLarge               ... because one event exceeds the limit
    │   ├── ErrorEvent                  ... because the platform sent an error in it
    │   └── ComposeFailed               a compose session ended in an error result
    ├── RunFailed                       a run ended with another status than success
    └── PaginationError                 a list would not end, or lost items

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
        # Some servers repeat what they were sent, so every message is cleaned here and nowhere else.
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
    """A setting is missing, contradictory or unsafe. The message says where it was looked for."""


class APIConnectionError(TimbalError):
    """No whole answer came: nothing was reached, or the connection broke before the answer's end.

    Attributes:
        request: what was asked, as `GET /orgs/o1/projects`; never a key, never query values.
    """

    request: str = ""


class APITimeoutError(APIConnectionError):
    """A time limit ran out. The message says which one, how long it was, and which option raises it."""


class APIResponseError(TimbalError):
    """A success came whose body is not what was promised: not JSON, too large, or not decodable.

    Attributes:
        request: what was asked, as `GET /orgs/o1/projects`.
        response: the answer, when its body could be read.
    """

    request: str = ""
    response: httpx.Response | None = None


class APIStatusError(TimbalError):
    """The platform, or something on the way to it, answered with an error status.

    Attributes:
        status_code: the HTTP status.
        body: the body, whole: parsed JSON, else text, else None.
        code: the platform's word for what is wrong, such as `NOT_FOUND`; None when the body has none.
        details: what the body says in detail, as it came: the places and reasons of a 422, for example. None when it
            says no more.
        request_id: what to quote to support; None when the answer had none.
        headers: the answer's headers.
        response: the answer itself, its body read.
        request: what was asked, as `GET /orgs/o1/projects`.
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
    """400: the request is malformed, or something that it needs was not given."""


class AuthenticationError(APIStatusError):
    """401: the API key is missing, wrong or no longer valid."""


class PaymentRequiredError(APIStatusError):
    """402: the organisation's balance does not cover this."""


class PermissionDeniedError(APIStatusError):
    """403: the key is valid and may not do this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or none that this key may see."""


class ConflictError(APIStatusError):
    """409: what is there contradicts what was asked."""


class UnprocessableEntityError(APIStatusError):
    """422: the request was understood and a value in it is not acceptable."""


class RateLimitError(APIStatusError):
    """429: too many requests.

    Attributes:
        retry_after: the seconds that the platform asks to wait, counted from when the answer came; None if it
            did not say.
    """

    retry_after: float | None = None


class ServerError(APIStatusError):
    """500 and above: the fault is not in the request."""


class BadGatewayError(ServerError):
    """502: the gateway got no usable answer from what stands behind it."""


class GatewayTimeoutError(ServerError):
    """504: what stands behind the gateway took too long."""


class StreamError(TimbalError):
    """A stream of events cannot go on.

    Attributes:
        request: what was asked, as `POST /orgs/o1/projects/p1/compose`.
        events: every event that came before.
        text: the text that came before.
        session_id: the compose session to continue, if it is known.
        run_id: the workforce run to follow, if it is known.
        last_event_id: the last event that came, if it had an id.
    """

    request: str = ""
    events: tuple[Any, ...] = ()
    text: str = ""
    session_id: str | None = None
    run_id: str | None = None
    last_event_id: str | None = None


class StreamInterrupted(StreamError):
    """A stream was cut off before its end, and could not be continued."""


class StreamExpired(StreamError):
    """The platform no longer keeps the events that are missing, so the stream cannot be completed."""


class EventTooLarge(StreamError):
    """One event of a stream has more bytes than the limit allows. What came before it has been delivered."""


class ComposeFailed(StreamError):
    """The session ended in an error result, which is in `result`; `stream.result(check=False)` returns it instead."""

    result: Result


class ErrorEvent(StreamError):
    """The platform broke the stream off; `error` has what it said: an object, or a text where it is not JSON."""

    error: Any


class NotAnEventStream(StreamError):
    """A success came that is not a stream of events: `response`, and the first 64 KiB of its `body` as text."""

    response: httpx.Response
    body: str


class RunFailed(TimbalError):
    """A workforce run ended with another status than success.

    Attributes:
        outcome: how it ended: status, error, output so far and usage.
    """

    outcome: RunOutcome


class PaginationError(TimbalError):
    """A walk over pages would not end, or can no longer give every item."""
