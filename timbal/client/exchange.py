"""One request from its first attempt to its answer: every decision, none of the waiting."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx

from .errors import APIResponseError, APITimeoutError, request_id_of, status_error
from .logs import logger
from .retries import RetryPolicy, may_repeat, wait_before_repeat
from .wire import (
    CONNECT_TIMEOUT,
    READ_TIMEOUT,
    capped,
    check_encoding,
    declared_length,
    forget_frames,
    headers_of,
    label_of,
    limits_of,
    masked,
    translated,
    url_of,
)

if TYPE_CHECKING:
    from timbal_api.client import Request

    from .bodies import Body
    from .config import Secret

RESPONSE_LIMIT = 256 * 1024 * 1024
_ERROR_BODY_LIMIT = 1024 * 1024


class Options(NamedTuple):
    """What applies to every request of a client.

    Attributes:
        base_url: where requests go; nothing goes anywhere else.
        api_key: what authorises them.
        timeout: limits of each phase of one attempt, in seconds.
        retries: how often and how patiently to repeat.
        deadline: seconds for a whole call, with its repetitions and waits; None for no limit.
        response_limit: bytes of a body that is read into memory, decompressed.
    """

    base_url: httpx.URL
    api_key: Secret | None = None
    timeout: httpx.Timeout = httpx.Timeout(READ_TIMEOUT, connect=CONNECT_TIMEOUT)
    retries: RetryPolicy = RetryPolicy()
    deadline: float | None = None
    response_limit: int = RESPONSE_LIMIT


class Call:
    """One request from its first attempt to its answer: every decision, none of the waiting."""

    def __init__(
        self, options: Options, request: Request, *, check: bool, stream: bool, timeout: Any, retry: bool | None
    ) -> None:
        self.options = options
        self.request = request
        self.label = label_of(request)
        self.check = check
        self.stream = stream
        self.timeout = limits_of(options.timeout, timeout, stream)
        self.retry = retry
        self.url = url_of(options.base_url, request)
        self.headers = headers_of(request.headers, options.api_key)
        self.attempt = 0
        self.began = self.attempt_began = time.monotonic()

    def start(self, client: httpx.Client | httpx.AsyncClient, body: Body) -> httpx.Request:
        """The next attempt, as httpx sends it."""
        self.attempt += 1
        self.attempt_began = time.monotonic()
        left = self.left()
        if left is not None and left <= 0:
            raise self.too_late()
        built = body.build(
            client,
            self.request.method,
            self.url,
            headers={**body.headers, **self.headers},
            timeout=capped(self.timeout, left),
        )
        key = self.options.api_key
        if key is not None:
            built.headers["Authorization"] = f"Bearer {key.reveal()}"
        return built

    def left(self) -> float | None:
        """Seconds until the deadline of the whole call."""
        deadline = self.options.deadline
        return None if deadline is None else self.began + deadline - time.monotonic()

    def too_late(self) -> APITimeoutError:
        return APITimeoutError(
            f"{self.label}: not done within {self.options.deadline:g} s; deadline=SECONDS raises that limit",
            request=self.label,
        )

    def failed(self, error: httpx.RequestError, body: Body) -> float:
        """The seconds to wait after an attempt without an answer.

        Raises:
            TimbalError: there will be no other attempt.
        """
        left = self.left()
        late = left is not None and left <= 0
        wait = None
        if self.retry is not False and not late:
            repeat = may_repeat(
                self.request.method, replayable=body.replayable, error=error, idempotent=self.retry or None
            )
            wait = wait_before_repeat(self.attempt, self.options.retries) if repeat else None
        self._log(type(error).__name__)
        if wait is not None and (left is None or wait < left):
            logger.info("%s: %s, next attempt in %.2f s", self.label, type(error).__name__, wait)
            return wait
        # The frames of the HTTP stack hold the request, with its key, in their local variables.
        forget_frames(error)
        raise (self.too_late() if late else translated(error, self.label, self.options.api_key)) from error

    def answered(self, response: httpx.Response, body: Body) -> float | None:
        """The seconds to wait after an answer that is worth another attempt, or None when it is the answer.

        Raises:
            APIStatusError: it is the answer, and an error.
        """
        status = response.status_code
        self._log(str(status), request_id_of(response.headers))
        if status < 400:
            return None
        if self.retry is not False and may_repeat(
            self.request.method, replayable=body.replayable, status=status, idempotent=self.retry or None
        ):
            wait = wait_before_repeat(self.attempt, self.options.retries, status=status, headers=response.headers)
            left = self.left()
            if wait is not None and (left is None or wait < left):
                logger.info("%s: status %d, next attempt in %.2f s", self.label, status, wait)
                return wait
        if self.check:
            raise masked(status_error(response, request=self.label), self.options.api_key)
        return None

    def reads(self, response: httpx.Response) -> bool:
        """Whether the body is read before the answer is handed on."""
        return not self.stream or (self.check and response.status_code >= 400)

    def _log(self, outcome: str, request_id: str | None = None) -> None:
        if logger.isEnabledFor(logging.DEBUG):
            took = (time.monotonic() - self.attempt_began) * 1000
            logger.debug(
                "%s -> %s in %.0f ms (attempt %d, request id %s)", self.label, outcome, took, self.attempt, request_id
            )


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
        self.label = call.label
        check_encoding(response, self.label)
        # The answer to HEAD declares the length of what it leaves out.
        if not self.truncates and call.request.method != "HEAD" and declared_length(response) > self.limit:
            raise self._too_large()

    def add(self, chunk: bytes) -> bool:
        """Take a piece; False when no more is wanted."""
        self.chunks.append(chunk)
        self.size += len(chunk)
        left = self.call.left()
        if left is not None and left <= 0:
            raise self.call.too_late()
        if self.size > self.limit and not self.truncates:
            raise self._too_large()
        return self.size <= self.limit

    def finish(self) -> None:
        # httpx has no public way to read a body piece by piece and keep it.
        self.response._content = b"".join(self.chunks)
        # What the old stream refers to still holds the request as it was sent, key and all.
        self.response.stream = httpx.ByteStream(self.response._content)

    def _too_large(self) -> APIResponseError:
        return APIResponseError(
            f"{self.label}: the body is larger than {self.limit} bytes; response_limit=BYTES raises that limit",
            request=self.label,
        )
