"""One run of a workforce component: the requests to its deployment, and the decisions between them.

The response to the request that starts a run streams its events. When that connection breaks, the run continues. So the
missing events are fetched, page by page, from the deployment's log. The run is never started a second time, which
`tests/faults` checks.
"""

from __future__ import annotations

import sys
import time
from ast import literal_eval
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from .._http.messages import decoded, human_text, printable
from .._http.request import label_of
from .._http.retries import NEVER_SENT, RetryPolicy, wait_before_repeat
from .._log import logger
from .._source import Source
from ..errors import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    RunFailed,
    StreamError,
    StreamExpired,
    StreamInterrupted,
    TimbalError,
)
from .events import Event
from .outcome import RunOutcome
from .reader import RunReader

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from timbal_api.client import Request

    from .events import RunError

_DOUBTFUL_STATUS = 502
"""From this status on the response is a gateway's, which may have forwarded the request before the fault."""

_MAX_DENIALS = 3
"""How often the log may not know a run whose start may be under way."""

_PATIENT = RetryPolicy(max_retries=sys.maxsize, first_wait=0.25, longest_backoff=4.0)


class StreamOptions(NamedTuple):
    """The timeouts of a run's stream, all in seconds; `agent.with_options` sets them.

    Attributes:
        idle_timeout: seconds without data before the client treats the connection as dead and fetches the missing
            events. The run continues. None, the default, for no limit, because a run may be silent while it works.
        poll_wait: seconds that one request for missing events may wait, 20 by default and 30 at most. Keep it below
            the idle limit of every proxy between you and the platform.
        reconnect_timeout: seconds to keep trying while the deployment is unreachable; 30 by default.
    """

    idle_timeout: float | None = None
    poll_wait: float = 20.0
    reconnect_timeout: float = 30.0


class Budget:
    """Limits how long the client keeps trying: `limit` seconds from the first failure after a success."""

    def __init__(self, limit: float) -> None:
        self.limit = limit
        self.failures: int = 0
        self._since = 0.0
        self._waited = 0.0

    def reset(self) -> None:
        """Count a success."""
        self.failures = 0

    def failed(self, error: TimbalError | None = None, *, now: float | None = None) -> float | None:
        """Return the seconds to wait before the next attempt, which a server's error can name, or None at the limit."""
        now = time.monotonic() if now is None else now
        if not self.failures:
            self._since, self._waited = now, 0.0
        self.failures += 1
        answer = (error.status_code, error.headers) if isinstance(error, APIStatusError) else (None, None)
        wait = wait_before_repeat(self.failures, _PATIENT, status=answer[0], headers=answer[1])
        if wait is None or max(now - self._since, self._waited) + wait > self.limit:
            return None
        self._waited += wait
        return wait


class Run(Source[Event, RunOutcome]):
    """The requests to a deployment for one run, and the events in their responses.

    Args:
        component: the name of the component.
        options: the timeouts of the stream.
        run_id: the run.
        log: the request for the run's log.
        start: the request that starts the run; None if it was started before.
        after: the number of the last known event.
    """

    def __init__(
        self,
        component: str,
        options: StreamOptions,
        run_id: str,
        *,
        log: Request,
        start: Request | None = None,
        after: int = 0,
    ) -> None:
        super().__init__(label_of(start or log), "the events of the run")
        self.reader: RunReader = RunReader(run_id, after=after)
        self._component = component
        self._options = options
        self._log = log
        self._start = start
        self._started = False  # whether its start has been asked for, which happens once
        self._live = start is not None  # whether events still come from the start's response, and not from the log
        self._doubt: TimbalError | None = None  # why it is not known whether the run has started
        self._denials = 0  # how often the log did not know it
        self._budget = Budget(options.reconnect_timeout)
        self._asked_at = 0.0
        self._wait = 0.0  # how long the deployment may hold back its response

    # ------------------------------------------------------------------------- what is asked, and what comes

    def next_request(self) -> dict[str, Any]:
        if self._live and not self._started:
            self._started = True
            return {"request": self._start, "stream": True, "timeout": self._options.idle_timeout}
        self._live = False
        # Until the platform has answered at all, somebody waits for just that.
        self._wait = min(self._options.poll_wait, 30.0) if self.opened else 0.0
        self._asked_at = time.monotonic()
        query = (*self._log.query, ("after", str(self.reader.last)), ("wait_ms", str(round(self._wait * 1000))))
        limit = self._wait + 10.0
        # The client's own deadline is for all of a run's requests together, where there is one for them.
        more = {"timeout": limit, "deadline": self._asked_at + limit, "retry": False}
        return {"request": self._log._replace(query=query), **more}

    def take_answer(self, response: httpx.Response) -> float:
        if self._live:
            self.opened = True
            return 0.0
        try:
            self.ready = self.reader.page(response.json())
        except (ValueError, RecursionError):
            label = label_of(self._log)
            said = human_text(decoded(response.content, response.headers.get("content-type", "")))
            text = f"{label}: expected a page of events, not {response.status_code}: {said}"
            raise APIResponseError(text, request=label, response=response) from None
        if self.reader.lost and self._doubt is not None:
            self.reader.lost = ""
            return self._denied()
        self._doubt = None
        self.opened: bool = True
        self._budget.reset()
        if self.reader.moves:
            return 0.0
        # A deployment that does not wait as it is asked to must not be asked in a tight loop.
        return max(0.0, min(1.0, self._wait) - (time.monotonic() - self._asked_at))

    def take_bytes(self, chunk: bytes | None) -> None:
        if chunk is None:
            self._cut(None)
        else:
            self.ready = self.reader.feed(chunk)

    # ------------------------------------------------------------------------------------------ when it breaks

    def failed(self, error: TimbalError) -> float:
        if self._live:
            self._cut(error)
            return 0.0
        if self.reader.output is not None:
            self.end()  # whatever else the log has, the run's own output is its last word
            return 0.0
        return self._again(error) if _is_transient(error) else self._give_up(error)

    def interrupted(self, error: TimbalError) -> None:
        if self._live:
            self._cut(error)

    def _denied(self) -> float:
        """Ask again a few times if the log does not know the run, because its start may be under way."""
        self._denials += 1
        return self._again(None) if self._denials < _MAX_DENIALS else self._give_up(None)

    def _again(self, error: TimbalError | None) -> float:
        wait = self._budget.failed(error)
        if wait is None:
            return self._give_up(error)
        why = error or "the log does not know the run"
        logger.info("run %s: no events after %d (%s); again in %.1f s", self.reader.run_id, self.reader.last, why, wait)
        return wait

    def _cut(self, error: TimbalError | None) -> None:
        """Handle the end, or the failure, of the live connection."""
        self._live = False
        if self.reader.output is not None:
            self.end()
        elif error is not None and not self.opened and not _may_have_started(error):
            self.end(error)
        elif self.reader.unnumbered:
            self._interrupt("cannot be continued, because the deployment does not number its events", error)
        else:
            self._doubt = None if self.opened else error
            why = error or self.reader.stopped or "it ended"
            last = self.reader.last
            logger.info("run %s: no more from the stream after event %d (%s)", self.reader.run_id, last, why)

    def _give_up(self, error: TimbalError | None) -> float:
        doubt = self._doubt
        if isinstance(doubt, APIStatusError):
            doubt.add_note(f"run {self.reader.run_id} may or may not have started; it was not started again")
            self.end(doubt)
        elif doubt is not None:
            how = f"may or may not have started, and was not started again: no answer came ({doubt})"
            self._interrupt(f"{how}, and {error or 'the deployment does not know the run'}", doubt)
        elif self._start is None and not self.opened:
            self.end(error)
        else:
            self._interrupt(f"is out of reach: {error}", error)
        return 0.0

    # --------------------------------------------------------------------------------------------- how it ends

    def settled(self) -> bool:
        reader = self.reader
        if self.over:
            return True
        if reader.output is not None and (reader.lost or reader.done):
            self.end()
        elif reader.lost:
            after = f" after event {reader.last}" if reader.last else ""
            self.fail(StreamExpired, f"the events of run {reader.run_id}{after} are gone: {reader.lost}")
        elif self._live and reader.stopped:
            self._cut(None)
        elif reader.done and self._start is None:
            self.end()  # the caller has asked for a part that does not have the result
        elif reader.done and reader.recent:
            self._interrupt("ended without a result of its own")
        elif reader.done:
            why = "`resume` is not a mapping or a parameter has the name of one of its own"
            text = f"without a single event: the deployment cannot take the request as it is, for example because {why}"
            self.end(StreamError(f"run {reader.run_id} ended {text}", request=self.asked))
        return self.over

    def closed(self) -> None:
        if self.reader.output is not None:
            self.end()
        elif not self.over:
            self._interrupt("was left to itself: its stream was closed before the end")
        self.ready: Iterator[Event] = iter(())

    def _interrupt(self, how: str, cause: TimbalError | None = None) -> None:
        after = f", after event {self.reader.last}," if self.reader.last else ""
        self.fail(StreamInterrupted, f"run {self.reader.run_id}{after} {how}", cause)

    def details(self) -> dict[str, Any]:
        reader = self.reader
        last = str(reader.last) if reader.last else None
        known = {"run_id": reader.run_id, "last_event_id": last, "events": tuple(reader.recent), "text": reader.text}
        return {"request": self.asked, **known}

    def piece(self, event: Event) -> str:
        return self.reader.piece

    def check_said(self) -> None:
        if self.reader.output is not None:  # there is none when all that was read came after it
            self.result(check=True)

    def result(self, *, check: bool) -> RunOutcome:
        if self.failure is not None:
            raise self.failure
        outcome = self.reader.outcome
        if outcome is None:
            raise StreamError(f"the events of run {self.reader.run_id} hold no result", request=self.asked)
        if check and not outcome.ok:
            raise RunFailed(failure_text(self._component, outcome), outcome=outcome)
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
    """Return why a run failed, in one line."""
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
    """Return the error of a run. The message of a model's error is a dictionary in Python syntax, which is read."""
    with suppress(ValueError, SyntaxError, MemoryError, RecursionError):
        inner = literal_eval(error.message) if str(error.message).startswith("{") else {}
        if isinstance(inner.get("message"), str):
            return f"{inner.get('type', error.type)}: {inner['message']}"
    return f"{error.type}: {error.message}" if error.message else str(error.type)
