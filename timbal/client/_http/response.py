"""What comes back: bodies decoded within their limits, the values of operations, the exceptions of statuses."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from timbal_api.types import ListOf, Model, OneOf, Ref

from ..errors import (
    APIResponseError,
    APIStatusError,
    AuthenticationError,
    BadGatewayError,
    BadRequestError,
    ConflictError,
    GatewayTimeoutError,
    NotFoundError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnprocessableEntityError,
)
from .decoding import ContentDecoder
from .messages import decoded, human_text, parsed, printable
from .request import label_of
from .retries import retry_after

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from timbal_api.client import Operation, Request

    from .attempt import Attempts

T = TypeVar("T")

_REQUEST_ID_HEADERS = ("x-request-id", "x-amzn-requestid", "cf-ray")


class Received:
    """A body while it comes: decoded, and counted against its limit and the deadline of the call. No I/O.

    Args:
        attempts: the call.
        response: the response as httpx gave it.

    Raises:
        APIResponseError: the body declares more bytes than the limit.
        DecodingError: the body is compressed in a way that was not asked for.
    """

    def __init__(self, attempts: Attempts, response: httpx.Response) -> None:
        self._attempts = attempts
        self._truncates = attempts.is_error(response)  # an endless error must not hide which error it is
        self._limit = attempts.limit_of(response)
        self._size = 0
        self._decoder = ContentDecoder(response.headers.get("content-encoding", ""))
        declared = response.headers.get("content-length", "")
        # The response to HEAD declares the length of what it leaves out.
        if attempts.request.method != "HEAD" and declared.isdecimal() and int(declared[:20]) > self._limit:
            self._refuse()

    def take(self, raw: bytes) -> Iterator[bytes]:
        """Yield what the next bytes stand for.

        Raises:
            APIResponseError: the body is larger than the limit.
            APITimeoutError: the deadline of the call is over.
            DecodingError: the bytes are not of the coding that they are said to be of.
        """
        if self._attempts.left() <= 0:
            raise self._attempts.too_late()
        for piece in self._decoder.feed(raw):
            self._size += len(piece)
            if self._size > self._limit:
                self._refuse()
            yield piece
            if self.full:
                return

    @property
    def full(self) -> bool:
        """Whether no more is wanted."""
        return self._truncates and self._size > self._limit

    def finish(self) -> None:
        """Check that the body is whole: what ends a wait from outside can look like the end of a body.

        Raises:
            APITimeoutError: the deadline of the call is over.
            DecodingError: the body was cut off inside its coding.
        """
        if self._attempts.left() <= 0:
            raise self._attempts.too_late()
        if not self._truncates:
            self._decoder.finish()

    def _refuse(self) -> None:
        if not self._truncates:
            label = self._attempts.label
            text = f"the body is larger than {self._limit} bytes; response_limit=BYTES raises that limit"
            raise APIResponseError(f"{label}: {text}", request=label)


class Reply:
    """A response that has come, its body read or about to be: what operations need of it, without the cost of more.

    Attributes:
        status_code: the HTTP status.
        headers: the headers.
        content: the body, decoded; empty if it is left to be read.
        stream: what reads and closes it.
    """

    def __init__(self, attempts: Attempts, raw: httpx.Response, stream: Any, content: bytes | None) -> None:
        self._attempts = attempts
        self._raw = raw
        self.status_code = raw.status_code
        self.headers = raw.headers
        self.stream = stream
        self.content = content or b""
        self._read = content is not None

    @cached_property
    def response(self) -> httpx.Response:
        """The response as callers see it."""
        body = {"content": self.content} if self._read else {"stream": self.stream}
        return _made_anew(self._raw, self._attempts, **body)


def _made_anew(response: httpx.Response, attempts: Attempts, **body: Any) -> httpx.Response:
    """The response with its body decoded, and without what leads to the key."""
    headers = response.headers
    location = response.extensions.get("timbal.location")
    if "content-encoding" in headers or location is not None:
        headers = headers.copy()
        if location is not None:
            headers["location"] = location
        if headers.pop("content-encoding", ""):
            headers.pop("content-length", None)  # it counted the coded bytes
    made = httpx.Response(
        response.status_code, headers=headers, request=attempts.sent, extensions=response.extensions, **body
    )
    made.default_encoding = response.default_encoding
    return made


# ------------------------------------------------------------------------------------------- what it means

_PROMISES = ((Ref, Model, "object"), (OneOf, Model | list | dict, "object or array"), (ListOf, list, "array"))


def read_value(operation: Operation[T], request: Request, reply: Reply) -> T:
    """Return what an operation returns for a response.

    Raises:
        APIStatusError: the response redirects. The key, and perhaps a body, would go to a place that nobody named.
        APIResponseError: the body is not what the OpenAPI document promises.
    """
    label = label_of(request)
    if 300 <= reply.status_code < 400:
        raise status_error(reply.response, request=label)
    if reply.status_code in (204, 205):
        return operation.answer(b"", "")
    content_type = reply.headers.get("content-type", "")
    try:
        value = operation.answer(reply.content, content_type)
        # A model's fields are looked at when they are read.
        for promise, kind, name in _PROMISES:
            if isinstance(operation.read, promise) and not isinstance(value, kind):
                raise ValueError(f"a JSON {name} was expected, not {type(value).__name__ if value else 'nothing'}")
        return value
    except (ValueError, RecursionError) as error:
        problem = str(error) or type(error).__name__
    said = human_text(decoded(reply.content[:4096], content_type))
    text = (
        f"{label}: status {reply.status_code}, but the body is not what was promised: {problem};"
        f" it is {printable(content_type) or 'of no declared type'} and reads: {said or 'nothing'}"
    )
    raise APIResponseError(text, request=label, response=reply.response)


def redirects_to(response: httpx.Response) -> str:
    """Return where a response redirects to, for a message: a URL without its query, or ""."""
    location = response.headers.get("location", "")
    if not location or not 300 <= response.status_code < 400 or response.status_code == 304:
        return ""
    try:
        url = response.request.url.join(location)
        return f"{url.scheme}://{url.netloc.decode()}{url.raw_path.partition(b'?')[0].decode()}"
    except (httpx.InvalidURL, ValueError):
        return "what is not a URL"


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


def status_error(response: httpx.Response, *, request: str) -> APIStatusError:
    """Return the exception for a response whose body has been read.

    Args:
        response: the response.
        request: what was asked, as `GET /orgs/o1/projects`.
    """
    body = parsed(response.content, response.headers.get("content-type", ""))
    status = response.status_code
    request_id = request_id_of(response.headers)
    elsewhere = redirects_to(response)
    said = f"redirects to {printable(elsewhere)}; redirects are not followed" if elsewhere else human_text(body)
    label = f"{status} {httpx.codes.get_reason_phrase(status)}".strip()  # the server's own phrase can be anything
    asked = f"{request}, request id {request_id}" if request_id else request
    details = {"retry_after": retry_after(response.headers)} if status == 429 else {}
    return _BY_STATUS.get(status, ServerError if status >= 500 else APIStatusError)(
        f"{label}: {said} ({asked})" if said else f"{label} ({asked})",
        status_code=status,
        headers=response.headers,
        body=body,
        request_id=request_id,
        response=response,
        request=request,
        **details,
    )


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """Return the id by which the platform, or its gateway, knows a request."""
    found = next((headers[name] for name in _REQUEST_ID_HEADERS if headers.get(name)), None)
    return printable(found, 128) if found else None
