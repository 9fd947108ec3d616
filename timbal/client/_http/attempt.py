"""One request from its first attempt to its response: every decision, none of the waiting."""

from __future__ import annotations

import logging
import math
import time
from typing import TYPE_CHECKING, Any

import httpx

from timbal_api.types import UNSET

from .._log import logger
from ..errors import APITimeoutError, TimbalError
from .failures import cleaned, is_fault, translated
from .options import checked_headers, stream_timeout_of, timeout_of, turn_limit_of
from .request import HEADERS, label_of, url_of
from .response import request_id_of, status_error
from .retries import may_repeat, retry_after, wait_before_repeat

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import NoReturn

    from timbal_api.client import Request

    from .options import Options
    from .request import Body
    from .response import Reply

_ERROR_BODY_LIMIT = 1024 * 1024


class Attempts:
    """The attempts of one request.

    Args:
        options: the options of the client.
        request: the request.
        check: whether a status of 400 or more is raised.
        timeout: seconds for each phase, an `httpx.Timeout`, or None for no limit; the client's by default.
        retry: True if a retry is safe for any method, False for a single attempt.
        stream: whether the body is left unread.
        deadline: the moment, by the monotonic clock, at which the call must be over. The client's option by default.

    Raises:
        TypeError, ValueError: the request cannot be sent as it is.
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
        deadline: float | None = None,
    ) -> None:
        self.options = options
        self.request = request
        self.label = label_of(request)
        self.check = check
        self.stream = stream
        self.retry = retry
        self.timeout = options.timeout
        self.turn_limit = options.turn_limit
        if stream:
            self.timeout = stream_timeout_of(timeout, options.timeout)
        elif timeout is not UNSET:
            self.timeout = timeout_of(timeout)
            self.turn_limit = turn_limit_of(timeout)
        self.url = url_of(options.base_url, request)
        self.headers = options.headers
        if request.headers:
            authorized = options.api_key is not None
            self.headers = {**options.headers, **checked_headers(request.headers, authorized=authorized)}
        self.attempt = 0
        self.refused = False
        self.sent: httpx.Request | None = None
        self.attempt_began = time.monotonic()
        self.began = self.attempt_began
        if deadline is None:
            deadline = math.inf if options.deadline is None else self.began + options.deadline
        self.until = deadline

    def build(self, body: Body, client: Any, abort: Any) -> httpx.Request:
        """Return the next attempt as httpx sends it.

        Args:
            body: the body.
            client: the caller's httpx client, whose own headers count as well; None for the client's own connections.
            abort: what ends the attempt from outside, if anything does.

        Raises:
            APITimeoutError: the deadline is over.
        """
        self.attempt += 1
        self.attempt_began = time.monotonic()
        timeout, left = self.timeout.as_dict(), self.left()
        if left < math.inf:
            self.check_deadline()
            timeout = {phase: min(left, math.inf if s is None else s) for phase, s in timeout.items()}
        headers = {**HEADERS, **body.headers, **self.headers}
        key = self.options.api_key
        extensions: dict[str, Any] = {"timeout": timeout}
        if abort is not None:
            extensions["timbal.abort"] = abort
        make = httpx.Request if client is None else client.build_request
        self.sent = body.build(make, self.request.method, self.url, headers=headers, extensions=extensions)
        if key is not None:
            self.sent.headers["Authorization"] = f"Bearer {key.reveal()}"
        return self.sent

    def forget_key(self) -> None:
        """Take the key off the request that was sent: responses and exceptions keep it."""
        if self.sent is not None and self.options.api_key is not None:
            self.sent.headers.pop("Authorization", None)

    def lift_deadline(self) -> None:
        """Leave only the limits of phases, from what is read next."""
        self.until = math.inf
        if self.sent is not None:
            self.sent.extensions["timeout"]["read"] = self.timeout.read

    def left(self) -> float:
        """Return the seconds until the call must be over."""
        return self.until - time.monotonic() if self.until < math.inf else math.inf

    def check_deadline(self) -> None:
        """Check that the call may continue.

        Raises:
            APITimeoutError: the deadline is over.
        """
        if time.monotonic() >= self.until:
            raise self.too_late()

    def too_late(self) -> APITimeoutError:
        """Return the exception for a call whose deadline is over."""
        text = f"{self.label}: not done within {self.until - self.began:.3g} s; deadline=SECONDS raises that limit"
        return APITimeoutError(text, request=self.label)

    def failed(self, error: Exception, body: Body) -> float:
        """Return the seconds to wait after an attempt that broke.

        Raises:
            TimbalError: there will be no other attempt.
            Exception: an exception of the caller's own body, or one that is not a fault of the exchange.
        """
        self.forget_key()
        if error is body.fault or isinstance(error, TimbalError) or not is_fault(error):
            raise error
        self._log(type(error).__name__)
        wait = self._wait(body, error) if self.left() > 0 else None
        if wait is None:
            self.give_up(error)
        return wait

    def give_up(self, error: Exception) -> NoReturn:
        """Raise this package's exception for a fault.

        Raises:
            TimbalError: always.
        """
        raise (self.too_late() if self.left() <= 0 else translated(error, self.label, self.sent)) from cleaned(error)

    def answered(self, reply: Reply, body: Body) -> float | None:
        """Return the seconds to wait after a response that is worth another attempt, or None to keep it.

        Raises:
            APIStatusError: the response has an error status, and is not retried.
        """
        self._log(str(reply.status_code), reply.headers)
        self.refused = reply.status_code == 429
        wait = self._wait(body, reply=reply)
        if wait is None and self.is_error(reply):
            raise status_error(reply.response, request=self.label)
        return wait

    def _wait(self, body: Body, error: Exception | None = None, reply: Reply | None = None) -> float | None:
        """Return the seconds until another attempt, or None if there will be none."""
        status, headers = (reply.status_code, reply.headers) if reply is not None else (None, None)
        if status is not None and status < 400:
            return None
        from .._background import is_abandoned  # here, because most calls need no second attempt

        if is_abandoned():
            return None
        method, safe = self.request.method, self.retry
        may = may_repeat(method, replayable=body.replayable, status=status, error=error, idempotent=safe)
        if safe is False or not may:
            return None
        wait = wait_before_repeat(self.attempt, self.options.retries, status=status, headers=headers)
        if wait is None or wait >= self.left():
            return None
        logger.info("%s: %s, next attempt in %.2f s", self.label, status or type(error).__name__, wait)
        return wait

    def asked_to_wait(self, reply: Reply | None) -> float | None:
        """Return the seconds that a rate limit asks to wait, None where there is none."""
        return retry_after(reply.headers) if reply is not None and reply.status_code == 429 else None

    def _log(self, outcome: str, headers: Mapping[str, str] | None = None) -> None:
        if logger.isEnabledFor(logging.DEBUG):
            request_id = request_id_of(headers) if headers else None
            took = (time.monotonic() - self.attempt_began) * 1000
            logger.debug(
                "%s -> %s in %.0f ms (attempt %d, request id %s)", self.label, outcome, took, self.attempt, request_id
            )

    def reads(self, response: httpx.Response | Reply) -> bool:
        """Return whether the body is read before the caller receives the response."""
        return not self.stream or self.is_error(response)

    def is_error(self, response: httpx.Response | Reply) -> bool:
        """Return whether the status of a response will be raised, so that of its body only the message matters."""
        return self.check and response.status_code >= 400

    def limit_of(self, response: httpx.Response) -> float:
        """Return how many bytes of a body are read into memory."""
        if not self.reads(response):
            return math.inf
        return _ERROR_BODY_LIMIT if self.is_error(response) else self.options.response_limit
