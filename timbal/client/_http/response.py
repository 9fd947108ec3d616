"""Reads responses: decoded bodies, the values of operations, the exceptions of statuses."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, cast

import httpx

from .. import errors
from .messages import code_of, decoded, details_of, human_text, parsed, printable
from .request import label_of
from .retries import retry_after

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timbal_api.client import Operation, Request


T = TypeVar("T")

_REQUEST_ID_HEADERS = ("x-request-id", "x-amzn-requestid", "cf-ray")


class Reply:
    """A response, its body read or unread: only what operations need of it, because `httpx.Response` costs more.

    Attributes:
        status_code: the HTTP status.
        headers: the headers.
        content: the body, decoded; empty if it is unread.
        stream: reads and closes it.
    """

    def __init__(self, sent: httpx.Request | None, raw: httpx.Response, stream: Any, content: bytes | None) -> None:
        self._sent = sent
        self._raw = raw
        self.status_code: int = raw.status_code
        self.headers: httpx.Headers = raw.headers
        self.stream = stream
        self.content: bytes = content or b""
        self._read = content is not None

    @cached_property
    def response(self) -> httpx.Response:
        """The response as callers see it: its body decoded, and without any reference to the key."""
        raw, headers = self._raw, self.headers
        if "content-encoding" in headers:
            headers = headers.copy()
            del headers["content-encoding"]
            headers.pop("content-length", None)  # it counted the coded bytes
        body: dict[str, Any] = {"content": self.content} if self._read else {"stream": self.stream}
        response = httpx.Response(
            raw.status_code, headers=headers, request=self._sent, extensions=raw.extensions, **body
        )
        response.default_encoding = raw.default_encoding
        return response


# ------------------------------------------------------------------------------------------- what it means


def read_value(operation: Operation[T], request: Request, reply: Reply) -> T:
    """Return what an operation returns for a response.

    Raises:
        APIStatusError: the response redirects, which would send the key, and perhaps a body, to an unknown server.
        APIResponseError: the body does not match the OpenAPI document.
    """
    label = label_of(request)
    if 300 <= reply.status_code < 400:
        raise status_error(reply.response, request=label)
    if reply.status_code in (204, 205):
        return cast("T", None)
    content_type = reply.headers.get("content-type", "")
    try:
        return operation.answer(reply.content, content_type)
    except ValueError as error:
        problem = str(error) or type(error).__name__
    said = human_text(decoded(reply.content[:4096], content_type))
    text = (
        f"{label}: status {reply.status_code}, but the body is not what was promised: {problem};"
        f" it is {printable(content_type) or 'of no declared type'} and reads: {said or 'nothing'}"
    )
    raise errors.APIResponseError(text, request=label, response=reply.response)


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


_BY_STATUS: dict[int, type[errors.APIStatusError]] = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    402: errors.PaymentRequiredError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    422: errors.UnprocessableEntityError,
    429: errors.RateLimitError,
    502: errors.BadGatewayError,
    504: errors.GatewayTimeoutError,
}


def status_error(response: httpx.Response, *, request: str) -> errors.APIStatusError:
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
    more = {"retry_after": retry_after(response.headers)} if status == 429 else {}
    return _BY_STATUS.get(status, errors.ServerError if status >= 500 else errors.APIStatusError)(
        f"{label}: {said} ({asked})" if said else f"{label} ({asked})",
        status_code=status,
        headers=response.headers,
        body=body,
        code=code_of(body),
        details=details_of(body),
        request_id=request_id,
        response=response,
        request=request,
        **more,
    )


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """Return the id by which the platform, or its gateway, knows a request."""
    found = next((headers[name] for name in _REQUEST_ID_HEADERS if headers.get(name)), None)
    return printable(found, 128) if found else None
