"""What goes on the wire and what comes off it, as pure functions: URL, headers, limits, errors."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

import httpx
from timbal_api.types import UNSET

from .config import VERSION, Secret
from .errors import APIConnectionError, APIResponseError, APITimeoutError, TimbalError, printable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timbal_api.client import Request

READ_TIMEOUT = 60.0
CONNECT_TIMEOUT = 5.0

_HEADERS = {
    "Accept": "application/json, */*",
    # What a Python always can decode. Others can also grow a few bytes to gigabytes in one step.
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": f"timbal-client/{VERSION} python/{'.'.join(map(str, sys.version_info[:3]))}",
}

# ------------------------------------------------------------------------------------------- what is sent


def label_of(request: Request) -> str:
    """A request as messages and logs name it: without its query, whose values may be private."""
    return f"{request.method} {request.path}"


def label_of_response(response: httpx.Response) -> str:
    return f"{response.request.method} {response.request.url.raw_path.partition(b'?')[0].decode()}"


def url_of(base_url: httpx.URL, request: Request) -> httpx.URL:
    """The whole URL, which is the base URL's own origin and path by construction.

    Raises:
        ValueError: the path is not an encoded path that starts with one slash.
    """
    path = request.path
    if not path.startswith("/") or path.startswith("//") or not _is_path(path):
        raise ValueError(f"{path!r} is not a percent-encoded path")
    raw_path = base_url.raw_path.partition(b"?")[0].rstrip(b"/") + path.encode()
    if request.query:
        raw_path += b"?" + urlencode(request.query, quote_via=quote).encode()
    url = base_url.copy_with(raw_path=raw_path)
    if url.raw_path != raw_path:
        raise ValueError(f"{path!r} is not a normal path: it would be sent as {url.raw_path.decode()!r}")
    return url


def _is_path(path: str) -> bool:
    return path.isascii() and path.isprintable() and not any(c in path for c in " ?#\\")


def headers_of(given: Mapping[str, str], key: Secret | None) -> dict[str, str]:
    """The caller's headers, if they may be sent.

    Raises:
        ValueError: a header is not the caller's to set, or its value would end it. The value is not shown.
    """
    for name, value in given.items():
        if name.lower() == "host" or (key is not None and name.lower() == "authorization"):
            raise ValueError(f"the header {name!r} is set by the client")
        if not name.isascii() or not name.replace("-", "").replace("_", "").isalnum():
            raise ValueError(f"{name!r} is not the name of a header")
        if any(c in value for c in "\r\n\0"):
            raise ValueError(f"the header {name!r} has a line break or NUL in its value")
    return {**_HEADERS, **{name.title(): value for name, value in given.items()}}


def timeout_of(value: float | httpx.Timeout | None) -> httpx.Timeout:
    """A timeout as httpx takes it: a number limits every phase, and connecting to 5 seconds at most."""
    if isinstance(value, httpx.Timeout):
        return value
    return httpx.Timeout(value, connect=CONNECT_TIMEOUT if value is None else min(value, CONNECT_TIMEOUT))


def limits_of(default: httpx.Timeout, given: Any, stream: bool) -> httpx.Timeout:
    if isinstance(given, httpx.Timeout):
        return given
    if not stream:
        return default if given is UNSET else timeout_of(given)
    # A stream may be silent for as long as the work behind it takes, unless the caller says otherwise.
    read = None if given is UNSET else given
    return httpx.Timeout(connect=default.connect, read=read, write=default.write, pool=default.pool)


def capped(timeout: httpx.Timeout, left: float | None) -> httpx.Timeout:
    if left is None:
        return timeout
    limits = timeout.as_dict()
    return httpx.Timeout(**{phase: left if limit is None else min(limit, left) for phase, limit in limits.items()})


# --------------------------------------------------------------------------------------- what comes back


def check_encoding(response: httpx.Response, label: str) -> None:
    """Refuse compression that was not asked for: stacked or dense codings turn kilobytes into terabytes.

    Raises:
        APIResponseError: the body is compressed in another way than gzip or deflate.
    """
    codings = [coding.strip().lower() for coding in response.headers.get("content-encoding", "").split(",")]
    if len(codings) > 1 or codings[0] in ("br", "zstd", "compress"):
        raise APIResponseError(f"{label}: the body is compressed in a way that was not asked for", request=label)


def declared_length(response: httpx.Response) -> int:
    value = response.headers.get("content-length", "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 20 else 0


_PHASES = {
    httpx.ConnectTimeout: ("connect", "no connection to {host}", "timeout=httpx.Timeout(60, connect=SECONDS)"),
    httpx.WriteTimeout: ("write", "{host} took none of the body", "timeout=httpx.Timeout(60, write=SECONDS)"),
    httpx.PoolTimeout: ("pool", "no free connection", "timeout=httpx.Timeout(60, pool=SECONDS)"),
    httpx.ReadTimeout: ("read", "no data from {host}", "timeout=SECONDS"),
}


def translated(error: httpx.RequestError, label: str, key: Secret | None = None) -> TimbalError:
    """What httpx reports, as this package's exception."""
    request = error.request if getattr(error, "_request", None) else None
    host = request.url.netloc.decode() if request else "the server"
    said = printable(str(error)) or type(error).__name__
    if isinstance(error, httpx.DecodingError):
        return masked(APIResponseError(f"{label}: the body cannot be decoded: {said}", request=label), key)
    if isinstance(error, httpx.TimeoutException):
        phase, what, option = _PHASES.get(type(error), ("read", "nothing from {host}", "timeout=SECONDS"))
        limit = (request.extensions.get("timeout") or {}).get(phase) if request else None
        within = f" within {limit:g} s" if limit is not None else ""
        what = what.format(host=host)
        return APITimeoutError(f"{label}: {what}{within} ({phase} timeout); {option} raises that limit", request=label)
    if isinstance(error, httpx.ConnectError):
        text = f"{label}: cannot connect to {host}: {said}"
    elif isinstance(error, httpx.NetworkError | httpx.RemoteProtocolError):
        text = f"{label}: the connection to {host} broke before the whole answer came: {said}"
    else:
        text = f"{label}: {type(error).__name__}: {said}"
    return masked(APIConnectionError(text, request=label), key)


def masked(error: TimbalError, key: Secret | None) -> TimbalError:
    """The error without the key in its message: some servers repeat what they were sent."""
    if key is not None and key.reveal() in str(error):
        error.args = (str(error).replace(key.reveal(), repr(key)), *error.args[1:])
    return error


def forget_key(request: httpx.Request) -> None:
    """Take the key off a request that was sent: responses and exceptions keep the request."""
    request.headers.pop("Authorization", None)


def forget_frames(error: BaseException) -> None:
    """Take the traceback off an exception of the HTTP stack and off those that led to it."""
    seen: BaseException | None = error
    while seen is not None:
        seen.__traceback__ = None
        seen = seen.__cause__ or seen.__context__
