"""One request from its first attempt to its answer: every decision, none of the waiting."""

from __future__ import annotations

import logging
import math
import time
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar
from urllib.parse import quote, urlencode

import httpx

from timbal_api.types import UNSET, ListOf, Model, OneOf, Ref

from .._settings import logger
from ..errors import APIConnectionError, APIResponseError, APITimeoutError, TimbalError
from .response import human_text, printable, request_id_of, status_error
from .retries import RetryPolicy, may_repeat, wait_before_repeat

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timbal_api.client import Operation, Request

    from .._secret import Secret
    from .request import Body

T = TypeVar("T")

RESPONSE_LIMIT = 256 * 1024 * 1024
_ERROR_BODY_LIMIT = 1024 * 1024
_CONNECT_TIMEOUT = 5.0


class Options(NamedTuple):
    """What applies to every request of a client; the client's own docstring explains each."""

    base_url: httpx.URL
    api_key: Secret | None = None
    timeout: httpx.Timeout = httpx.Timeout(60.0, connect=_CONNECT_TIMEOUT)
    retries: RetryPolicy = RetryPolicy()
    deadline: float | None = None
    response_limit: int = RESPONSE_LIMIT

    def changed(self, *, timeout: Any, max_retries: Any, max_retry_wait: Any, **others: Any) -> Options:
        """These options with others; UNSET leaves one as it is.

        Raises:
            ValueError: a number is negative.
        """
        retries = _given(max_retries=max_retries, max_wait=max_retry_wait)
        changed = _given(timeout=timeout, **others)
        for name, value in {**retries, **changed}.items():
            if isinstance(value, int | float) and value < 0:
                raise ValueError(f"{name}={value} is negative")
        if "timeout" in changed:
            changed["timeout"] = _timeout_of(timeout)
        return self._replace(retries=self.retries._replace(**retries), **changed)


def _given(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not UNSET}


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
    plain = path.isascii() and path.isprintable() and not any(c in path for c in " ?#\\")
    if not path.startswith("/") or path.startswith("//") or not plain:
        raise ValueError(f"{path!r} is not a percent-encoded path")
    raw_path = base_url.raw_path.partition(b"?")[0].rstrip(b"/") + path.encode()
    if request.query:
        raw_path += b"?" + urlencode(request.query, quote_via=quote).encode()
    url = base_url.copy_with(raw_path=raw_path)
    if url.raw_path != raw_path:
        raise ValueError(f"{path!r} is not a normal path: it would be sent as {url.raw_path.decode()!r}")
    return url


def _headers_of(given: Mapping[str, str], key: Secret | None) -> dict[str, str]:
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
    return {name.title(): value for name, value in given.items()}


def _timeout_of(value: Any, default: httpx.Timeout | None = None) -> httpx.Timeout:
    """A timeout as httpx takes it: a number limits every phase, and connecting to 5 seconds at most.

    With a default, that of a stream: a number limits silence only, and the default the rest.
    """
    if isinstance(value, httpx.Timeout):
        return value
    if default is not None:
        # A stream may be silent for as long as the work behind it takes, unless the caller says otherwise.
        read = None if value is UNSET else value
        return httpx.Timeout(connect=default.connect, read=read, write=default.write, pool=default.pool)
    return httpx.Timeout(value, connect=_CONNECT_TIMEOUT if value is None else min(value, _CONNECT_TIMEOUT))


# ----------------------------------------------------------------------------------------------- one call


class Call:
    """One request from its first attempt to its answer.

    Args:
        options: what the client was told.
        request: what to send.
        check: whether a status of 400 or more is raised.
        timeout: seconds for each phase, an `httpx.Timeout`, or None for no limit; the client's when not given.
        retry: True if repeating this request is safe whatever its method, False for a single attempt.
        stream: whether the body is left unread.
    """

    def __init__(
        self,
        options: Options,
        request: Request,
        *,
        check: bool = True,
        timeout: Any = UNSET,
        retry: bool | None = None,
        stream: bool = False,
    ) -> None:
        self.options = options
        self.request = request
        self.label = label_of(request)
        self.check = check
        self.stream = stream
        self.retry = retry
        self.timeout = options.timeout
        if stream or timeout is not UNSET:
            self.timeout = _timeout_of(timeout, options.timeout if stream else None)
        self.url = url_of(options.base_url, request)
        self.headers = _headers_of(request.headers, options.api_key)
        self.attempt = 0
        self.began = self.attempt_began = time.monotonic()

    def start(self, client: httpx.Client | httpx.AsyncClient, body: Body, defaults: Mapping[str, str]) -> httpx.Request:
        """The next attempt, as httpx sends it; `defaults` are headers that this client does not send by itself."""
        self.attempt += 1
        self.attempt_began = time.monotonic()
        timeout, left = self.timeout, self.left()
        if left <= 0:
            raise self.too_late()
        if left < math.inf:
            limits = timeout.as_dict().items()
            timeout = httpx.Timeout(**{phase: min(left, math.inf if s is None else s) for phase, s in limits})
        headers = {**defaults, **body.headers, **self.headers}
        built = body.build(client, self.request.method, self.url, headers=headers, timeout=timeout)
        key = self.options.api_key
        if key is not None:
            built.headers["Authorization"] = f"Bearer {key.reveal()}"
        return built

    def left(self) -> float:
        """Seconds until the deadline of the whole call."""
        return math.inf if self.options.deadline is None else self.began + self.options.deadline - time.monotonic()

    def too_late(self) -> APITimeoutError:
        text = f"{self.label}: not done within {self.options.deadline:g} s; deadline=SECONDS raises that limit"
        return APITimeoutError(text, request=self.label)

    def failed(self, error: httpx.RequestError, body: Body) -> float:
        """The seconds to wait after an attempt without an answer.

        Raises:
            TimbalError: there will be no other attempt.
        """
        self._log(type(error).__name__)
        wait = self._wait(body, error=error)
        if wait is not None:
            return wait
        # The frames of the HTTP stack hold the request, with its key, in their local variables.
        forget_frames(error)
        late = self.left() <= 0
        raise (self.too_late() if late else translated(error, self.label)) from error

    def answered(self, response: httpx.Response, body: Body) -> float | None:
        """The seconds to wait after an answer that is worth another attempt, or None when it is the answer.

        Raises:
            APIStatusError: it is the answer, and an error.
        """
        self._log(str(response.status_code), response.headers)
        wait = self._wait(body, status=response.status_code, headers=response.headers)
        if wait is None and self.check and response.status_code >= 400:
            raise status_error(response, request=self.label)
        return wait

    def _wait(
        self,
        body: Body,
        *,
        error: httpx.RequestError | None = None,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> float | None:
        """The seconds until another attempt, or None if there will be none."""
        if self.retry is False or not may_repeat(
            self.request.method, replayable=body.replayable, status=status, error=error, idempotent=self.retry
        ):
            return None
        wait = wait_before_repeat(self.attempt, self.options.retries, status=status, headers=headers)
        if wait is None or wait >= self.left():
            return None
        logger.info("%s: %s, next attempt in %.2f s", self.label, status or type(error).__name__, wait)
        return wait

    def _log(self, outcome: str, headers: Mapping[str, str] | None = None) -> None:
        if logger.isEnabledFor(logging.DEBUG):
            request_id = request_id_of(headers) if headers else None
            took = (time.monotonic() - self.attempt_began) * 1000
            logger.debug(
                "%s -> %s in %.0f ms (attempt %d, request id %s)", self.label, outcome, took, self.attempt, request_id
            )

    def reads(self, response: httpx.Response) -> bool:
        """Whether the body is read before the answer is handed on."""
        return not self.stream or (self.check and response.status_code >= 400)


class Reader:
    """Collects a body up to a limit, and puts it where httpx looks for it."""

    def __init__(self, call: Call, response: httpx.Response) -> None:
        self.call = call
        self.response = response
        self.chunks: list[bytes] = []
        self.size = 0
        # Of an error only the message matters; an endless one must not hide which error it is.
        self.truncates = call.check and response.status_code >= 400
        self.limit = _ERROR_BODY_LIMIT if self.truncates else call.options.response_limit
        check_encoding(response, call.label)
        declared = response.headers.get("content-length", "")
        # The answer to HEAD declares the length of what it leaves out.
        if call.request.method != "HEAD" and declared.isdecimal() and int(declared[:20]) > self.limit:
            self._refuse()

    def add(self, chunk: bytes) -> bool:
        """Take a piece; False when no more is wanted."""
        self.chunks.append(chunk)
        self.size += len(chunk)
        if self.call.left() <= 0:
            raise self.call.too_late()
        if self.size > self.limit:
            self._refuse()
        return self.size <= self.limit

    def finish(self) -> None:
        # httpx has no public way to read a body piece by piece and keep it.
        self.response._content = b"".join(self.chunks)
        # What the old stream refers to still holds the request as it was sent, key and all.
        self.response.stream = httpx.ByteStream(self.response._content)

    def _refuse(self) -> None:
        if not self.truncates:
            text = f"the body is larger than {self.limit} bytes; response_limit=BYTES raises that limit"
            raise APIResponseError(f"{self.call.label}: {text}", request=self.call.label)


# --------------------------------------------------------------------------------------- what comes back


def check_encoding(response: httpx.Response, label: str) -> None:
    """Refuse compression that was not asked for: stacked or dense codings turn kilobytes into terabytes.

    Raises:
        APIResponseError: the body is compressed in another way than gzip or deflate.
    """
    coding = response.headers.get("content-encoding", "").strip().lower()
    if "," in coding or coding in ("br", "zstd", "compress"):
        raise APIResponseError(f"{label}: the body is compressed in a way that was not asked for", request=label)


_PROMISES = ((Ref, Model, "object"), (OneOf, Model | list | dict, "object or array"), (ListOf, list, "array"))


def read_answer(operation: Operation[T], request: Request, response: httpx.Response) -> T:
    """What an operation answers.

    Raises:
        APIStatusError: it redirects. The key, and perhaps a body, would go to a place that nobody named.
        APIResponseError: the body is not what the document promises.
    """
    label = label_of(request)
    if 300 <= response.status_code < 400:
        raise status_error(response, request=label, reason=_redirect(response))
    if response.status_code in (204, 205):
        return operation.answer(b"", "")
    content_type = response.headers.get("content-type", "")
    try:
        answer = operation.answer(response.content, content_type)
        # A model's fields are looked at when they are read. Nothing at all is an answer too, as with 204.
        for promise, kind, name in _PROMISES if response.content else ():
            if isinstance(operation.read, promise) and not isinstance(answer, kind):
                raise ValueError(f"a JSON {name} was expected, not {type(answer).__name__}")
        return answer
    except (ValueError, RecursionError) as error:
        problem = str(error) or type(error).__name__
    said = human_text(response.content[:4096].decode("utf-8", "replace"))
    text = (
        f"{label}: status {response.status_code}, but the body is not what was promised: {problem};"
        f" it is {content_type or 'of no declared type'} and reads: {said or 'nothing'}"
    )
    raise APIResponseError(text, request=label, response=response)


def _redirect(response: httpx.Response) -> str:
    try:
        host = response.request.url.join(response.headers.get("location", "")).host
    except (httpx.InvalidURL, ValueError):
        host = "a place that is not a URL"
    return f"redirects to {host}; redirects are not followed"


_PHASES = {
    httpx.ConnectTimeout: ("connect", "no connection to {host}", "timeout=httpx.Timeout(60, connect=SECONDS)"),
    httpx.WriteTimeout: ("write", "{host} took none of the body", "timeout=httpx.Timeout(60, write=SECONDS)"),
    httpx.PoolTimeout: ("pool", "no free connection", "timeout=httpx.Timeout(60, pool=SECONDS)"),
    httpx.ReadTimeout: ("read", "no data from {host}", "timeout=SECONDS"),
}


def translated(error: httpx.RequestError, label: str) -> TimbalError:
    """What httpx reports, as this package's exception."""
    request = error.request if getattr(error, "_request", None) else None
    host = request.url.netloc.decode() if request else "the server"
    said = printable(str(error)) or type(error).__name__
    if isinstance(error, httpx.DecodingError):
        return APIResponseError(f"{label}: the body cannot be decoded: {said}", request=label)
    if isinstance(error, httpx.TimeoutException):
        phase, what, option = _PHASES.get(type(error), _PHASES[httpx.ReadTimeout])
        limit = (request.extensions.get("timeout") or {}).get(phase) if request else None
        within = f" within {limit:g} s" if limit is not None else ""
        what = what.format(host=host)
        return APITimeoutError(f"{label}: {what}{within} ({phase} timeout); {option} raises that limit", request=label)
    if isinstance(error, httpx.ConnectError):
        text = f"cannot connect to {host}: {said}"
    elif isinstance(error, httpx.NetworkError | httpx.RemoteProtocolError):
        text = f"the connection to {host} broke before the whole answer came: {said}"
    else:
        text = f"{type(error).__name__}: {said}"
    return APIConnectionError(f"{label}: {text}", request=label)


def forget_frames(error: BaseException) -> None:
    """Take the traceback off an exception of the HTTP stack and off those that led to it."""
    found: BaseException | None = error
    seen: set[int] = set()
    while found is not None and id(found) not in seen:  # respx makes chains that have no end
        seen.add(id(found))
        found.__traceback__ = None
        found = found.__cause__ or found.__context__
