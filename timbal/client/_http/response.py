"""What comes back: the exceptions of error statuses, and text from outside made fit for a message."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TYPE_CHECKING, Any

import httpx

from .._secret import hide
from ..errors import (
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
from .retries import retry_after

if TYPE_CHECKING:
    from collections.abc import Mapping

_MESSAGE_LIMIT = 500
"""Characters of a server's own words in a message; `APIStatusError.body` has all of them."""


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
    # Hidden before it is cut: half a key is no longer found.
    text = " ".join("".join(c if c.isprintable() else " " for c in hide(text[: limit * 8])).split())
    return text if len(text) <= limit else text[: limit - 3] + "..."
