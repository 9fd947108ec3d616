"""The runs of a built-in deployment: each continues without its client, and keeps a log that can be read again."""

from __future__ import annotations

import asyncio
import contextlib
import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

_KEPT_RUNS = 500


@dataclass(slots=True)
class RunRequest:
    """The runnable, the parameters and the context of a run.

    `parameters` are those of the runnable: without the names that a deployment keeps for itself.
    """

    run_id: str
    parameters: dict[str, Any]
    parent_id: str | None = None
    answers: dict[str, Any] = field(default_factory=dict)
    """Id of an approval or a question -> what a person answered to it."""
    parent_is_missing: bool = False
    """Whether no run of this deployment has the id `parent_id`."""


class RunLog:
    """The events of one run.

    Args:
        request: what the run starts from.
        logged: whether the log can be read again.
    """

    def __init__(self, request: RunRequest, *, logged: bool) -> None:
        self.request = request
        self.logged = logged
        self.events: list[dict[str, Any]] = []
        """The first has the number 1."""
        self.done: bool = False
        self.is_cancelled = False
        """Whether its client asked for its end."""
        self._changed = asyncio.Event()

    def add(self, event: dict[str, Any]) -> None:
        """Append an event and wake up all that wait."""
        self.events.append(event)
        self._wake()

    def end(self) -> None:
        """End the log: no more events will follow."""
        self.done = True
        self._wake()

    def _wake(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()

    async def finished(self) -> None:
        """Wait until the run is over."""
        while not self.done:
            await self._changed.wait()

    async def longer_than(self, count: int, seconds: float | None = None) -> None:
        """Wait until there are more than `count` events, the run is over, or the seconds are."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while len(self.events) <= count and not self.done:
                    await self._changed.wait()


class Runs:
    """All runs of one deployment.

    Args:
        play: adds the events of a run to its log.
    """

    def __init__(self, play: Callable[[RunLog], Awaitable[None]]) -> None:
        self._play = play
        self._logs: dict[str, RunLog] = {}
        self._going: dict[RunLog, asyncio.Task[None]] = {}
        self._known: set[str] = set()

    def start(
        self,
        parameters: dict[str, Any],
        run_id: str | None,
        parent_id: str | None,
        answers: dict[str, Any],
        *,
        addressable: bool,
        logged: bool,
    ) -> RunLog:
        """Begin a run.

        Args:
            parameters: those of the runnable.
            run_id: the id that the client chose, if any. The id of a run that is over is taken over by the new run.
            parent_id: the run that this one continues.
            answers: what people answered to the approvals and questions of that run.
            addressable: whether the id in the events leads to the run. Without a context it does not, as in the
                real deployment.
            logged: whether the events can be read again: those of `run` cannot.
        """
        request = RunRequest(new_id() if run_id is None else run_id, parameters, parent_id, answers)
        request.parent_is_missing = parent_id is not None and parent_id not in self._known
        log = RunLog(request, logged=logged)
        known_as = request.run_id if addressable else new_id()
        self._logs.pop(known_as, None)  # so that the new one is the last to be forgotten
        self._logs[known_as] = log
        self._known.add(request.run_id)
        self._forget_old()
        task = asyncio.get_running_loop().create_task(self._perform(log))
        self._going[log] = task
        # Not at the end of the task's own code: a task that is cancelled before its first step never runs any.
        task.add_done_callback(lambda _: self._over(log))
        return log

    def is_running(self, run_id: str) -> bool:
        """Return whether a run with this id is running."""
        return run_id in self._logs and not self._logs[run_id].done

    def logged(self, run_id: str) -> RunLog | None:
        """Return the run whose events can be read again under this id."""
        log = self._logs.get(run_id)
        return log if log is not None and log.logged else None

    def cancel(self, run_id: str) -> bool:
        """Ask a run to end; return False if no such run is running."""
        if not self.is_running(run_id):
            return False
        log = self._logs[run_id]
        log.is_cancelled = True
        # Once more round the loop, so that the task has had its first step and can write how it ended.
        asyncio.get_running_loop().call_soon(self._going[log].cancel)
        return True

    def close(self) -> None:
        """Drop all running runs, and release their readers."""
        for task in list(self._going.values()):
            task.cancel()

    async def _perform(self, log: RunLog) -> None:
        await self._play(log)

    def _over(self, log: RunLog) -> None:
        self._going.pop(log, None)
        log.end()

    def _forget_old(self) -> None:
        for run_id in list(self._logs)[: max(len(self._logs) - _KEPT_RUNS, 0)]:
            if self._logs[run_id].done:
                del self._logs[run_id]


def new_id() -> str:
    """Return an id as deployments make them: 32 hexadecimal digits."""
    return uuid.uuid4().hex
