"""The events of a workforce run as they happen, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._answer_stream import AnswerStream, AsyncAnswerStream
from .._stream import BaseEventStream
from .events import Approval, Event, Interaction
from .outcome import RunOutcome

if TYPE_CHECKING:
    from .run import Run


class _RunState(BaseEventStream[Event, RunOutcome]):
    """What is known of a run, while it is followed and afterwards."""

    _source: Run

    def __repr__(self) -> str:
        return f"{super().__repr__()[:-1]}, run_id={self.run_id!r}, last_seq={self.last_seq}>"

    @property
    def run_id(self) -> str:
        """The run, known before it starts: to cancel it, to follow it, or to continue it with `parent_id=`."""
        return self._source.reader.run_id

    @property
    def last_seq(self) -> int:
        """The number of the last event that was returned: `events(run_id, after=last_seq)` continues from there."""
        return self._source.reader.last

    @property
    def pending(self) -> tuple[Approval | Interaction, ...]:
        """The approvals and questions that the run waits for, so far. Answer them with `resume`."""
        return self._source.reader.pending

    @property
    def outcome(self) -> RunOutcome | None:
        """How the run ended, whether well or not; None while it is not known."""
        return self._source.reader.outcome


class RunStream(_RunState, AnswerStream[Event, RunOutcome]):
    """One run of a workforce component, as it happens.

    The run starts when the stream is entered, started or first read. Use it in a `with` block, whose end closes the
    connection however it is left; the run goes on without it (`cancel` stops it). Without `with` the connection is
    closed at the end of the loop, also when that is left early. Each event is returned once, whatever happens to the
    connection.

        with agent.stream(prompt="Hello") as stream:
            for piece in stream.text:
                print(piece, end="")
            outcome = stream.result()

    `text` is what the run itself says, without what agents inside it say. `text` and `result` raise `RunFailed` when
    the run does not succeed, or waits for an answer; `result(check=False)` returns its outcome.
    """


class AsyncRunStream(_RunState, AsyncAnswerStream[Event, RunOutcome]):
    """One run of a workforce component, as it happens: `RunStream` with `async with`, `async for` and `await`."""
