"""The queue of the calls of one key: the first call leaves first, and one rate limit holds for all.

httpx's own queue searches all waiting requests for each one. Streams do not wait in this queue, because they would
block calls for as long as they last.
"""

from __future__ import annotations

import math
import threading
import time
from collections import deque
from typing import TYPE_CHECKING, Any

import httpx

from .._log import logger
from .retries import rate_limit_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .response import Reply
    from .waiting import Waits

AT_ONCE = 100
"""How many calls are under way at once."""


class Allowance:
    """Decides how many calls may leave, and when, from the rate limits in responses. It does no I/O except the log.

    A 429 that names a wait stops every call for that long. Then, as from `RateLimit-Remaining`, the number of calls
    per window is known. Beyond that number few calls leave at a time, until a response allows more.
    """

    def __init__(self) -> None:
        self.going = 0  # calls under way
        self._resume = 0.0
        self._window_end = math.inf
        self._sent = 0  # in this window
        self._answered = 0
        self._budget = math.inf
        self._step = 1  # how many calls are tried beyond the budget at once

    def wait(self, now: float) -> float:
        """Return the seconds until the next call may leave; infinity if a call under way has to end first."""
        if now >= self._window_end:
            self._begin_window()
        if now < self._resume:
            return self._resume - now
        if self.going >= AT_ONCE:
            return math.inf
        if self._sent >= self._budget:
            if self.going:
                return math.inf
            if self._window_end < math.inf:
                return self._window_end - now
        return 0.0

    def leaves(self) -> None:
        """Count a call that leaves."""
        self.going += 1
        self._sent += 1

    def limited(self, seconds: float, now: float) -> bool:
        """Stop every call, because the platform asks to wait; return whether this is the first such response."""
        first = now >= self._resume
        if first:
            self._budget = max(1.0, self._answered)
            self._step = 1
        self._resume = self._window_end = max(self._resume, now + seconds)
        return first

    def answered(self, headers: Mapping[str, str], longest: float, now: float) -> None:
        """Count a response that is not a 429, and read the rate limit in its headers."""
        self._answered += 1
        remaining, reset = rate_limit_of(headers)
        if remaining is not None and reset is not None and reset <= longest:
            self._budget = self._answered + remaining
            self._window_end = now + reset
        elif self._answered >= self._budget:
            # More than the last window took: one is tried, then two, then four, so that few are refused.
            self._budget = self._answered + self._step
            self._step *= 2

    def _begin_window(self) -> None:
        self._sent = self.going
        self._answered = 0
        self._window_end = math.inf


class Turns:
    """The queue of calls of a process or event loop. Each waiting call has an event, set when it should check again."""

    def __init__(self, waits: Waits) -> None:
        self._waits = waits
        self._allowance = Allowance()
        self._line: deque[_Ticket] = deque()
        self._lock = threading.Lock()

    async def enter(self, until: float, pool: float | None, *, front: bool = False) -> None:
        """Wait until the call may leave.

        Args:
            until: the deadline of the call, by the monotonic clock.
            pool: the seconds that the caller allows for waiting.
            front: whether the call leaves before the others, because it was refused.

        Raises:
            httpx.PoolTimeout: the deadline, or the caller's own limit for waiting, is over.
        """
        ticket = _Ticket(front)
        if pool is not None:
            until = min(until, time.monotonic() + pool)
        try:
            while wait := self._look(ticket):
                left = until - time.monotonic()
                if left <= 0:
                    raise httpx.PoolTimeout("no turn came")
                await self._waits.wait(ticket.event, min(wait, left))
        except BaseException:
            self._abandon(ticket)
            raise

    def _look(self, ticket: _Ticket) -> float:
        """Return 0 if the holder of a ticket may leave, or how many seconds to wait at most."""
        with self._lock:
            first = self._line[0] is ticket if ticket.queued else ticket.front or not self._line
            wait = self._allowance.wait(time.monotonic()) if first else math.inf
            if wait == 0.0:
                if ticket.queued:
                    self._line.popleft()
                self._allowance.leaves()
                self._call_next()
                return 0.0
            ticket.event = self._waits.event()
            if not ticket.queued:
                ticket.queued = True
                # A refused call leaves first, so that no call is refused forever.
                self._line.appendleft(ticket) if ticket.front else self._line.append(ticket)
            return wait

    def _call_next(self) -> None:
        if self._line:
            self._line[0].event.set()

    def _abandon(self, ticket: _Ticket) -> None:
        with self._lock:
            if ticket.queued:
                self._line.remove(ticket)
            self._call_next()

    def leave(self, reply: Reply | None, asked: float | None, longest: float) -> None:
        """Count a call that has ended.

        Args:
            reply: its response, if there is one.
            asked: the seconds that a 429 asks to wait.
            longest: the seconds that the client waits at most.
        """
        with self._lock:
            now = time.monotonic()
            self._allowance.going -= 1
            if asked is not None and asked <= longest:
                if self._allowance.limited(asked, now):
                    logger.info("rate limit: %d calls wait %.1f s for their turn", len(self._line) + 1, asked)
            elif reply is not None and reply.status_code != 429:
                self._allowance.answered(reply.headers, longest, now)
            self._call_next()


class _Ticket:
    """The position of one call in the queue."""

    def __init__(self, front: bool) -> None:
        self.front = front
        self.queued = False
        self.event: Any = None
