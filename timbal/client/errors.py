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
    ├── StreamError                     a stream of events cannot go on
    │   ├── StreamInterrupted           ... because it was cut off
    │   └── StreamExpired               ... because its events are no longer kept
    ├── RunFailed                       a workforce run ended, and not well
    └── PaginationError                 a walk over pages would not end, or lost items

Bad arguments are ValueError and TypeError, as everywhere in Python.
"""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TYPE_CHECKING, Any

import httpx

from ._http.retries import retry_after

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .workforce.component import RunOutcome

__all__ = [
    "APIConnectionError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadGatewayError",
    "BadRequestError",
    "ConfigError",
    "ConflictError",
    "GatewayTimeoutError",
    "NotFoundError",
    "PaginationError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "RateLimitError",
    "RunFailed",
    "ServerError",
    "StreamError",
    "StreamExpired",
    "StreamInterrupted",
    "TimbalError",
    "UnprocessableEntityError",
]

_MESSAGE_LIMIT = 500
"""Characters of a server's own words in a message; `APIStatusError.body` has all of them."""


class TimbalError(Exception):
    """Base of every exception that the client raises on purpose."""

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

    def __init__(self, message: str, *, request: str = "") -> None:
        super().__init__(message)
        self.request = request


class APITimeoutError(APIConnectionError):
    """A time limit ran out. The message says which one, how long it was, and which option raises it."""


class APIResponseError(TimbalError):
    """A success came whose body is not what was promised: not JSON, too large, or not decodable.

    Attributes:
        request: what was asked, as `GET /orgs/o1/projects`.
        response: the answer, when its body could be read.
    """

    def __init__(self, message: str, *, request: str = "", response: httpx.Response | None = None) -> None:
        super().__init__(message)
        self.request = request
        self.response = response


class APIStatusError(TimbalError):
    """The platform, or something on the way to it, answered with an error status.

    Attributes:
        status_code: the HTTP status.
        body: the body, whole: parsed JSON, else text, else None.
        request_id: what to quote to support; None when the answer had none.
        headers: the answer's headers.
        response: the answer itself, its body read.
        request: what was asked, as `GET /orgs/o1/projects`.
    """

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        headers: httpx.Headers,
        body: Any = None,
        request_id: str | None = None,
        response: httpx.Response | None = None,
        request: str = "",
    ) -> None:
        super().__init__(message)
        self.status_code = status_code
        self.body = body
        self.request_id = request_id
        self.headers = headers
        self.response = response
        self.request = request


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

    def __init__(self, message: str, *, headers: httpx.Headers, **details: Any) -> None:
        super().__init__(message, headers=headers, **details)
        self.retry_after: float | None = retry_after(headers)


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

    def __init__(
        self,
        message: str,
        *,
        request: str = "",
        events: Iterable[Any] = (),
        text: str = "",
        session_id: str | None = None,
        run_id: str | None = None,
        last_event_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.request = request
        self.events = tuple(events)
        self.text = text
        self.session_id = session_id
        self.run_id = run_id
        self.last_event_id = last_event_id


class StreamInterrupted(StreamError):
    """A stream was cut off before its end, and could not be continued."""


class StreamExpired(StreamError):
    """The platform no longer keeps the events that are missing, so the stream cannot be completed."""


class RunFailed(TimbalError):
    """A workforce run ended with another status than success.

    Attributes:
        outcome: how it ended: status, error, output so far and usage.
    """

    def __init__(self, message: str, *, outcome: RunOutcome) -> None:
        super().__init__(message)
        self.outcome = outcome


class PaginationError(TimbalError):
    """A walk over pages would not end, or can no longer give every item."""


# ------------------------------------------------------------------------------ from a response to an error

_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    502: BadGatewayError,
    504: GatewayTimeoutError,
}

_REQUEST_ID_HEADERS = ("x-request-id", "x-amzn-requestid", "cf-ray")


def status_error(response: httpx.Response, *, request: str, reason: str = "") -> APIStatusError:
    """The exception for an answer whose body has been read.

    Args:
        response: the answer.
        request: what was asked, as `GET /orgs/o1/projects`.
        reason: what to say instead of the body's own words.
    """
    body = _parsed(response)
    status = response.status_code
    request_id = request_id_of(response.headers)
    said = reason or human_text(body)
    label = f"{status} {httpx.codes.get_reason_phrase(status)}".strip()  # the server's own phrase can be anything
    asked = f"{request}, request id {request_id}" if request_id else request
    return _BY_STATUS.get(status, ServerError if status >= 500 else APIStatusError)(
        f"{label}: {said} ({asked})" if said else f"{label} ({asked})",
        status_code=status,
        headers=response.headers,
        body=body,
        request_id=request_id,
        response=response,
        request=request,
    )


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """The id by which the platform, or its gateway, knows a request."""
    found = next((headers[name] for name in _REQUEST_ID_HEADERS if headers.get(name)), None)
    return printable(found, 128) if found else None


def _parsed(response: httpx.Response) -> Any:
    """The body of an error: its media type is not relied on, because gateways often get it wrong."""
    if not response.content:
        return None
    if response.content.lstrip()[:1] in (b"{", b"[", b'"'):
        try:
            return json.loads(response.content)
        except (ValueError, RecursionError):
            pass
    return response.content.decode("utf-8", "replace")


def human_text(body: Any) -> str:
    """The part of an error body that is meant for people, on one line, shortened."""
    if isinstance(body, str):
        return printable(_html_text(body) if re.match(r"\s*<", body) else body)
    return printable(_find_text(body, depth=4) or ("" if body is None else json.dumps(body, default=str)))


def _find_text(body: Any, depth: int) -> str:
    if isinstance(body, str):
        return body
    if depth == 0:
        return ""
    if isinstance(body, list):
        return "; ".join(filter(None, (_find_text(each, depth - 1) for each in body[:5])))
    if isinstance(body, dict):
        found = (_find_text(body.get(key), depth - 1) for key in _TEXT_KEYS)
        text = next(filter(None, found), "")
        place = body.get("loc")  # FastAPI names the field apart from what is wrong with it
        return f"{'.'.join(map(str, place))}: {text}" if text and isinstance(place, list) else text
    return ""


_TEXT_KEYS = ("message", "msg", "error_description", "detail", "error", "errors", "title", "reason", "code")


def _html_text(html: str) -> str:
    """What a browser would show of an error page: its title and the words of its body."""
    html = html[:20_000]
    html = re.sub(r"(?is)<(script|style)\b.*?(</\1\s*>|\Z)", " ", html)
    return unescape(re.sub(r"(?s)<[^>]*>", " ", html))


def printable(text: str, limit: int = _MESSAGE_LIMIT) -> str:
    """A text from outside on one line, without control characters, shortened to `limit` characters."""
    text = " ".join("".join(c if c.isprintable() else " " for c in text[: limit * 8]).split())
    return text if len(text) <= limit else text[: limit - 3] + "..."
