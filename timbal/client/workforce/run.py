"""What a synchronous and an asynchronous run stream share: every decision about a run, none of the waiting.

The events of a run come from the answer to the request that starts it. When that connection breaks, the run goes on
without it, so the rest is asked for, page by page, from the deployment's log. The run is never started a second time.
"""

from __future__ import annotations

import sys
import time
from ast import literal_eval
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from timbal_api.client import expand_path

from .._http.attempt import label_of
from .._http.response import human_text, printable
from .._http.retries import NEVER_SENT, RetryPolicy, wait_before_repeat
from .._settings import logger
from ..errors import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    NotAnEventStream,
    RunFailed,
    StreamError,
    StreamExpired,
    StreamInterrupted,
    TimbalError,
)
from ..sse import is_event_stream
from .reader import RunReader

if TYPE_CHECKING:
    from collections.abc import Iterable

    import httpx

    from timbal_api.client import Request

    from .events import Approval, Event, Interaction, RunError, RunOutcome

_DOUBTFUL_STATUS = 502
"""From this status on a gateway speaks, which may have passed the request on before something broke."""

_MAX_ASKS = 3
"""How often to ask about a run that nobody may ever have started: its request may still be on the way."""

_PATIENT = RetryPolicy(max_retries=sys.maxsize, first_wait=0.25, longest_backoff=4.0)


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
    """How long failures in a row are put up with: `limit` seconds from the first failure after a success."""

    def __init__(self, limit: float) -> None:
        self.limit = limit
        self.failures = 0
        self._since = 0.0

    def reset(self) -> None:
        """Something has worked."""
        self.failures = 0

    def failed(self, error: TimbalError | None = None, *, now: float | None = None) -> float | None:
        """The seconds to wait before the next attempt, for which a server's error can ask, or None to give up."""
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
        headers = {"Accept": "text/event-stream"}
        self._place = place
        self._transport: Any = place._transport
        self._options: StreamOptions = place.options
        self._start: Request | None = None if body is None else place._request("POST", "stream", body, headers=headers)
        self._log: Request = place._request("GET", expand_path("runs/{run_id}/events", {"run_id": run_id}))
        self._asked = label_of(self._start or self._log)
        self._reader = RunReader(run_id, after=after)
        self._budget = Budget(self._options.reconnect_timeout)
        self._managed = False
        self._live = body is not None  # whether events still come from the start's answer, and not from the log
        self._answered = False  # by either
        self._doubt: TimbalError | None = None  # why it is not known whether the run has started
        self._asked_at = 0.0
        self._response: Any = None
        self._chunks: Any = None
        self._ready: Iterable[Event] = ()
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
        state = "over" if self._over else "open" if self._answered else "not opened"
        return f"<{type(self).__name__} {state}, run_id={self.run_id!r}, last_seq={self.last_seq}>"

    # ------------------------------------------------------------------------- what is asked, and what comes

    def _next_request(self) -> dict[str, Any]:
        """What to send next, as the transport takes it: what starts the run, or asks for the next page of its log."""
        if self._live:
            return {"request": self._start, "stream": True, "timeout": self._options.idle_timeout}
        self._asked_at = time.monotonic()
        wait = min(self._options.poll_wait, 30.0)
        query = (*self._log.query, ("after", str(self.last_seq)), ("wait_ms", str(round(wait * 1000))))
        return {"request": self._log._replace(query=query), "timeout": wait + 10.0, "retry": False}

    def _take(self, response: httpx.Response) -> float:
        """Take the answer, and say for how many seconds to wait before the next request."""
        if self._live:
            self._response, self._chunks = response, self._transport.read_chunks(response)
            self._answered = response.status_code == 200 and is_event_stream(response.headers)
            return 0.0
        try:
            self._ready = self._reader.page(response.json())
        except (ValueError, RecursionError):
            label = label_of(self._log)
            text = f"{label}: expected a page of events, not {response.status_code}: {human_text(response.text)}"
            raise APIResponseError(text, request=label, response=response) from None
        if self._reader.lost and self._doubt is not None:
            self._reader.lost = ""
            return self._failed(None)
        self._doubt = None
        self._answered = True
        self._budget.reset()
        if self._reader.moves:
            return 0.0
        # A deployment that does not wait as it is asked to must not be asked in a tight loop.
        return max(0.0, min(1.0, self._options.poll_wait) - (time.monotonic() - self._asked_at))

    def _take_chunk(self, chunk: bytes | None) -> None:
        """Take the next bytes of the live connection; None at its end."""
        if not self._answered:
            raise self._not_a_stream(chunk or b"")
        if chunk is None:
            self._cut(None)
        else:
            self._ready = self._reader.feed(chunk)

    def _not_a_stream(self, body: bytes) -> StreamError:
        text = body.decode("utf-8", "replace")
        kind = printable(self._response.headers.get("content-type", "")) or "no content type"
        said = f"expected the events of the run, not {self._response.status_code} with {kind}: {human_text(text)}"
        return NotAnEventStream(said, request=self._asked, response=self._response, body=text)

    # ------------------------------------------------------------------------------------------ when it breaks

    def _failed(self, error: TimbalError | None) -> float:
        """How many seconds to wait after a failure; there is no error when the log does not know the run."""
        if self._live:
            self._cut(error)
            return 0.0
        if self._reader.output is not None:
            self._end()  # whatever else the log has, the run's own output is its last word
            return 0.0
        limited = error is None or isinstance(self._doubt, APIStatusError)
        if not (limited and self._budget.failures + 1 >= _MAX_ASKS) and (error is None or _is_transient(error)):
            wait = self._budget.failed(error)
            if wait is not None:
                logger.info("run %s: no events after %d (%s); again in %.1f s", self.run_id, self.last_seq, error, wait)
                return wait
        self._give_up(error)
        return 0.0

    def _cut(self, error: TimbalError | None) -> None:
        """The live connection has ended, was broken off, or did not even come about."""
        self._live = False
        if self._reader.output is not None:
            self._end()
        elif error is not None and not self._answered and not _may_have_started(error):
            self._end(error)
        elif self._reader.unnumbered:
            self._interrupt("cannot be continued, because the deployment does not number its events", error)
        else:
            self._doubt = None if self._answered else error
            why = error or self._reader.stopped or "it ended"
            logger.info("run %s: no more from the stream after event %d (%s)", self.run_id, self.last_seq, why)

    def _give_up(self, error: TimbalError | None) -> None:
        doubt = self._doubt
        if isinstance(doubt, APIStatusError):
            doubt.add_note(f"run {self.run_id} may or may not have started; it was not started again")
            self._end(doubt)
        elif doubt is not None:
            how = f"may or may not have started, and was not started again: no answer came ({doubt})"
            self._interrupt(f"{how}, and {error or 'the deployment does not know the run'}", doubt)
        elif self._start is None and not self._answered:
            self._end(error)
        else:
            self._interrupt(f"is out of reach: {error}", error)

    # --------------------------------------------------------------------------------------------- how it ends

    def _settled(self) -> bool:
        """Whether there is nothing more to come. Asked when everything that came has been given out."""
        reader = self._reader
        if self._over:
            return True
        if reader.output is not None and (reader.lost or reader.done):
            self._end()
        elif reader.lost:
            after = f" after event {self.last_seq}" if self.last_seq else ""
            self._break(StreamExpired, f"the events of run {self.run_id}{after} are gone: {reader.lost}")
        elif self._live and reader.stopped:
            self._cut(None)
        elif reader.done and self._start is None:
            self._end()  # the caller has asked for a part that does not have the result
        elif reader.done and reader.recent:
            self._interrupt("ended without a result of its own")
        elif reader.done:
            why = "`resume` is not a mapping or a parameter has the name of one of its own"
            text = f"without a single event: the deployment cannot take the request as it is, for example because {why}"
            self._end(StreamError(f"run {self.run_id} ended {text}", request=self._asked))
        return self._over

    def _interrupt(self, how: str, cause: TimbalError | None = None) -> None:
        after = f", after event {self.last_seq}," if self.last_seq else ""
        self._break(StreamInterrupted, f"run {self.run_id}{after} {how}", cause)

    def _break(self, kind: type[StreamError], message: str, cause: TimbalError | None = None) -> None:
        error = kind(
            message,
            request=self._asked,
            run_id=self.run_id,
            last_event_id=str(self.last_seq) if self.last_seq else None,
            events=self._reader.recent,
            text=self._reader.text,
        )
        error.__cause__ = cause
        self._end(error)

    def _end(self, failure: TimbalError | None = None) -> None:
        self._over = True
        self._failure = failure

    def _check_unread(self) -> None:
        if self._failure is not None:
            raise self._failure
        if self._over:
            raise RuntimeError("this stream has been read to its end, and can be read once: result() has its outcome")

    def _abandon(self) -> None:
        """No more is read, because the caller has had enough."""
        self._ready = ()
        if not self._over:
            self._interrupt("was left to itself: its stream was closed before the end")

    def _result(self, *, check: bool = True) -> RunOutcome:
        if self._failure is not None:
            raise self._failure
        outcome = self.outcome
        if outcome is None:
            raise StreamError(f"the events of run {self.run_id} hold no result", request=self._asked)
        if check and not outcome.ok:
            raise RunFailed(failure_text(self._place.name, outcome), outcome=outcome)
        return outcome


def _may_have_started(error: TimbalError) -> bool:
    if isinstance(error, APIStatusError):
        return error.status_code >= _DOUBTFUL_STATUS
    return isinstance(error, APIConnectionError) and not isinstance(error.__cause__, NEVER_SENT)


def _is_transient(error: TimbalError) -> bool:
    if isinstance(error, APIStatusError):
        return error.status_code in (408, 429) or error.status_code >= 500
    return isinstance(error, APIConnectionError | APIResponseError)


def failure_text(name: str, outcome: RunOutcome) -> str:
    """Why a run failed, in one line."""
    status = outcome.status
    text = f"run {outcome.run_id} of {name} ended with {status.code or 'no status'}"
    if status.reason:
        text += f" ({status.reason})"
    if outcome.pending:
        ids = ", ".join(event.id for event in outcome.pending)
        return f"{text}: it waits for an answer to {ids}; resume() gives it"
    said = error_text(outcome.error) if outcome.error else status.message or outcome.text
    return f"{text}: {printable(said)}" if said else text


def error_text(error: RunError) -> str:
    """What was raised. When a model fails, that is inside: the message is the Python text of a dictionary."""
    with suppress(ValueError, SyntaxError, MemoryError, RecursionError):
        inner = literal_eval(error.message) if error.message.startswith("{") else {}
        if isinstance(inner.get("message"), str):
            return f"{inner.get('type', error.type)}: {inner['message']}"
    return f"{error.type}: {error.message}"
