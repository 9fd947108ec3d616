"""What a synchronous and an asynchronous run stream share: every decision about a run, none of the waiting.

The events of a run come from the answer to the request that starts it. When that connection breaks, the run goes on
without it, so the rest is asked for, page by page, from the deployment's log. The run is never started a second time.
"""

from __future__ import annotations

import logging
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx

from .errors import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    RunFailed,
    StreamError,
    StreamExpired,
    StreamInterrupted,
    TimbalError,
    human_text,
    printable,
)
from .retries import RetryPolicy, wait_before_repeat
from .wire import label_of
from .workforce_reader import RunOutcome, RunReader

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timbal_api.client import Request

    from .workforce_events import Approval, Event, Interaction, RunError

logger = logging.getLogger("timbal")

_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
_DOUBTFUL_STATUS = 502
"""From this status on a gateway speaks, which may have passed the request on before something broke."""

_MAX_ASKS = 3
"""How often to ask about a run that nobody may ever have started: its request may still be on the way."""

_PATIENT = RetryPolicy(max_retries=sys.maxsize, first_wait=0.25, longest_backoff=4.0)

_KEPT_BODY = 64 * 1024


class StreamOptions(NamedTuple):
    """How patiently a run is followed; all in seconds.

    Attributes:
        idle_timeout: silence after which a connection is taken for dead, and the log is asked instead. The run does
            not notice. None for no limit: a run may be silent for as long as it works.
        poll_wait: how long the deployment may hold back an answer about the log until something happens, 30 at most.
            Keep it below the idle limit of every proxy on the way.
        reconnect_timeout: how long to go on asking for the log while the deployment cannot be reached.
    """

    idle_timeout: float | None = None
    poll_wait: float = 20.0
    reconnect_timeout: float = 30.0


class Budget:
    """How long failures in a row are put up with.

    Args:
        limit: seconds from the first failure after a success.
    """

    def __init__(self, limit: float) -> None:
        self.limit = limit
        self.failures = 0
        self._since = 0.0

    def reset(self) -> None:
        """Something has worked."""
        self.failures = 0

    def failed(self, error: TimbalError | None = None, *, now: float | None = None) -> float | None:
        """The seconds to wait before the next attempt, or None to give up.

        Args:
            error: what failed; a server can ask for a wait.
            now: a clock, in seconds.
        """
        now = time.monotonic() if now is None else now
        if not self.failures:
            self._since = now
        self.failures += 1
        answer = (error.status_code, error.headers) if isinstance(error, APIStatusError) else (None, None)
        wait = wait_before_repeat(self.failures, _PATIENT, status=answer[0], headers=answer[1])
        return wait if wait is not None and now + wait - self._since <= self.limit else None


class BaseRunStream:
    """The events of one run: where they come from next, and how it ended.

    Args:
        place: the workforce that runs it; it makes the requests.
        run_id: the run.
        body: what starts the run; None when it has been started before.
        after: the number of the last event that is known already.
    """

    def __init__(self, place: Any, run_id: str, *, body: dict[str, Any] | None = None, after: int = 0) -> None:
        self._options: StreamOptions = place.options
        self._transport = place._transport
        self._explained = place._explained
        self._name: str = place.name
        headers = {"Accept": "text/event-stream"}
        self._start: Request | None = (
            None if body is None else place._endpoint("POST", "stream", json=body, headers=headers)
        )
        self._log: Request = place._endpoint("GET", "runs/{run_id}/events", run_id=run_id)
        self._reader = RunReader(run_id, after=after)
        self._budget = Budget(self._options.reconnect_timeout)
        self._live = body is not None
        self._opened = False
        self._paged = False
        self._doubt: TimbalError | None = None
        self._cause: TimbalError | None = None
        self._chunks: Any = None
        self._ready: Iterable[Event] = ()
        self._managed = False
        self._over = False
        self._failure: TimbalError | None = None

    # ------------------------------------------------------------------------------------------- what is known

    @property
    def run_id(self) -> str:
        """The run, known before it starts: to cancel it, to follow it, or to continue it with `parent=`."""
        return self._reader.run_id

    @property
    def last_seq(self) -> int:
        """The number of the last event that was given out: `events(run_id, after=last_seq)` goes on from there."""
        return self._reader.last

    @property
    def pending(self) -> tuple[Approval | Interaction, ...]:
        """The approvals and questions that the run waits for, so far. Answer them with `resume`."""
        return self._reader.pending

    @property
    def outcome(self) -> RunOutcome | None:
        """How the run ended, whether well or not; None while it is not known."""
        return self._reader.outcome

    def __repr__(self) -> str:
        state = "over" if self._over else "open" if self._opened or self._paged else "not opened"
        return f"<{type(self).__name__} {state}, run_id={self.run_id!r}, last_seq={self.last_seq}>"

    # --------------------------------------------------------------------------------------- the live connection

    def _take_chunk(self, chunk: bytes | None) -> None:
        """Take the next bytes of the live connection; None at its end."""
        if chunk is None:
            self._cut(None)
        else:
            self._ready = self._reader.feed(chunk)

    def _cut(self, error: TimbalError | None) -> None:
        """The live connection has ended, was broken off, or did not even come about."""
        self._live = False
        self._cause = error
        if self._reader.output is not None:
            self._over = True
        elif error is not None and not self._opened and not self._may_have_started(error):
            self._fail(error)
        elif self._reader.unnumbered:
            self._interrupt("cannot be continued, because the deployment does not number its events")
        else:
            self._doubt = None if self._opened else error
            why = error or self._reader.stopped or "it ended"
            logger.info("run %s: no more from the stream after event %d (%s); asking for the rest", *self._at, why)

    @staticmethod
    def _may_have_started(error: TimbalError) -> bool:
        if isinstance(error, APIStatusError):
            return error.status_code >= _DOUBTFUL_STATUS
        return isinstance(error, APIConnectionError) and not isinstance(error.__cause__, _NEVER_SENT)

    def _is_stream(self, response: httpx.Response) -> bool:
        media_type: str = response.headers.get("content-type", "")
        self._opened = (
            response.status_code == 200 and media_type.partition(";")[0].strip().lower() == "text/event-stream"
        )
        return self._opened

    def _not_a_stream(self, response: httpx.Response, pieces: list[bytes]) -> StreamError:
        from .compose_events import NotAnEventStream  # the same mishap, and the same exception

        body = b"".join(pieces)[:_KEPT_BODY].decode("utf-8", "replace")
        kind = printable(response.headers.get("content-type", "")) or "no content type"
        said = f"expected the events of the run, not {response.status_code} with {kind}: {human_text(body)}"
        return NotAnEventStream(said.rstrip(": "), request=self._asked, response=response, body=body)

    # ------------------------------------------------------------------------------------------------- the log

    @property
    def _page_request(self) -> Request:
        wait_ms = round(min(max(self._options.poll_wait, 0.0), 30.0) * 1000)
        query = (*self._log.query, ("after", str(self._reader.last)), ("wait_ms", str(wait_ms)))
        return self._log._replace(query=query)

    @property
    def _page_timeout(self) -> float:
        return self._options.poll_wait + 10.0

    def _take_page(self, response: httpx.Response, seconds: float) -> float:
        """Take a page of the log that came after this many seconds.

        Returns:
            The seconds to wait before the next one is asked for.

        Raises:
            APIResponseError: this is no page of events.
        """
        body: Any = None
        with suppress(ValueError, RecursionError):
            body = response.json()
        try:
            self._ready = self._reader.page(body)
        except ValueError:
            label = label_of(self._log)
            said = human_text(response.content[:4096].decode("utf-8", "replace"))
            raise APIResponseError(
                f"{label}: expected a page of events, not {response.status_code}: {said}",
                request=label,
                response=response,
            ) from None
        if self._reader.lost and self._doubt is not None:
            return self._asked_in_vain()
        self._doubt = None
        self._paged = True
        self._budget.reset()
        if self._reader.moves:
            return 0.0
        # A deployment that does not wait as it is asked to must not be asked in a tight loop.
        return max(0.0, min(1.0, self._options.poll_wait) - seconds)

    def _asked_in_vain(self) -> float:
        """Nothing is known of a run whose request got no answer."""
        wait = self._budget.failed()
        if wait is None or self._budget.failures >= _MAX_ASKS:
            self._give_up(None)
            return 0.0
        self._reader.lost = ""
        return wait

    def _page_failed(self, error: TimbalError) -> float:
        """The seconds to wait before a page is asked for again, if it is."""
        if self._reader.output is not None:
            self._over = True  # whatever else the log has, the run's own output is its last word
            return 0.0
        hopeless = isinstance(self._doubt, APIStatusError) and self._budget.failures >= _MAX_ASKS - 1
        if not hopeless and _is_transient(error):
            wait = self._budget.failed(error)
            if wait is not None:
                logger.info("run %s: the events after %d did not come (%s); again in %.1f s", *self._at, error, wait)
                return wait
        self._give_up(error)
        return 0.0

    def _give_up(self, error: TimbalError | None) -> None:
        doubt = self._doubt
        if isinstance(doubt, APIStatusError):
            doubt.add_note(f"run {self.run_id} may or may not have started; it was not started again")
            self._fail(doubt)
        elif doubt is not None:
            self._cause = doubt
            self._interrupt(
                f"may or may not have started, and was not started again: no answer came ({doubt}),"
                f" and {error or 'the deployment does not know the run'}"
            )
        elif error is not None and self._start is None and not self._paged:
            self._fail(error)
        else:
            self._cause = error
            self._interrupt(f"is out of reach: {error}")

    # --------------------------------------------------------------------------------------------- how it ends

    def _settled(self) -> bool:
        """Whether there is nothing more to come. Asked when everything that came has been given out."""
        reader = self._reader
        if self._over:
            return True
        if reader.lost and reader.output is not None:
            self._over = True
        elif reader.lost:
            after = f" after event {reader.last}" if reader.last else ""
            self._fail(StreamExpired(f"the events of run {self.run_id}{after} are gone: {reader.lost}", **self._so_far))
        elif self._live and reader.stopped:
            self._cut(None)
        elif reader.done:
            self._ended()
        return self._over

    def _ended(self) -> None:
        """The log is complete."""
        self._over = True
        if self._start is None or self._reader.output is not None:
            return
        if not self._reader.recent:
            self._fail(
                StreamError(
                    f"run {self.run_id} ended without a single event: the deployment cannot take the request as it is,"
                    " for example because `resume` is not a mapping or a parameter has the name of one of its own",
                    request=self._asked,
                )
            )
        else:
            self._interrupt("ended without a result of its own")

    def _interrupt(self, how: str) -> None:
        after = f" (after event {self._reader.last})" if self._reader.last else ""
        error = StreamInterrupted(f"run {self.run_id} {how}{after}", **self._so_far)
        error.__cause__ = self._cause
        self._fail(error)

    def _fail(self, error: TimbalError) -> None:
        self._over = True
        self._failure = error

    @property
    def _at(self) -> tuple[str, int]:
        return self.run_id, self._reader.last

    @property
    def _asked(self) -> str:
        return label_of(self._start or self._log)

    @property
    def _so_far(self) -> dict[str, Any]:
        return {"request": self._asked, **self._reader.received}

    # ------------------------------------------------------------------------------------- how it may be read

    def _check_unread(self) -> None:
        if self._over:
            if self._failure is not None:
                raise self._failure
            raise RuntimeError("this stream has been read to its end, and can be read once: result() has its outcome")

    def _abandon(self) -> None:
        """No more is read, because the caller has had enough."""
        self._ready = ()
        if not self._over:
            self._interrupt("was left to itself: its stream was closed before the end")

    def _result(self, *, check: bool) -> RunOutcome:
        if self._failure is not None:
            raise self._failure
        outcome = self.outcome
        if outcome is None:
            raise StreamError(f"the events of run {self.run_id} hold no result", request=self._asked)
        if check and not outcome.ok:
            raise RunFailed(failure_text(self._name, outcome), outcome=outcome)
        return outcome


def _is_transient(error: TimbalError) -> bool:
    if isinstance(error, APIStatusError):
        return error.status_code in (408, 429) or error.status_code >= 500
    return isinstance(error, APIConnectionError | APIResponseError)


def failure_text(name: str, outcome: RunOutcome) -> str:
    """Why a run failed, in one line."""
    status, error = outcome.status, outcome.error
    text = f"run {outcome.run_id} of {name} ended with {status.code or 'no status'}"
    if status.reason:
        text += f" ({status.reason})"
    if outcome.pending:
        ids = ", ".join(event.id for event in outcome.pending)
        return f"{text}: it waits for an answer to {ids}; resume() gives it"
    said = error_text(error) if error else status.message or outcome.text
    return f"{text}: {printable(said)}" if said else text


def error_text(error: RunError) -> str:
    """What was raised. When a model fails, that is inside: the message is the Python text of a dictionary."""
    type_, message = error.type, error.message
    if message.startswith("{") and len(message) < 100_000:
        from ast import literal_eval

        with suppress(ValueError, SyntaxError, MemoryError, RecursionError):
            inner = literal_eval(message)
            if isinstance(inner, dict) and isinstance(inner.get("message"), str):
                type_, message = inner.get("type", type_), inner["message"]
    return f"{type_}: {message}"
