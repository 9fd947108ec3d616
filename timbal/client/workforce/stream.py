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
    """The state of a run, during the stream and after it."""

    _source: Run

    def __repr__(self) -> str:
        return f"{super().__repr__()[:-1]}, run_id={self.run_id!r}, last_seq={self.last_seq}>"

    @property
    def run_id(self) -> str:
        """The id of the run, known before it starts. Use it to cancel, follow or continue the run."""
        return self._source.reader.run_id

    @property
    def last_seq(self) -> int:
        """The number of the last event returned: `events(run_id, after=last_seq)` resumes from there."""
        return self._source.reader.last

    @property
    def pending(self) -> tuple[Approval | Interaction, ...]:
        """The approvals and questions that the run waits for, so far. Answer them with `resume`."""
        return self._source.reader.pending

    @property
    def outcome(self) -> RunOutcome | None:
        """How the run ended, successfully or not; None while it is not known."""
        return self._source.reader.outcome


class RunStream(_RunState, AnswerStream[Event, RunOutcome]):
    """The events of one run as they happen; `agent.stream` and `agent.events` return it.

        with agent.stream(prompt="Hello") as stream:
            for piece in stream.text:
                print(piece, end="")
            outcome = stream.result()

    The run starts when the stream is entered, started or first read. Use it in a `with` block: its end closes the
    connection. Without `with`, the connection is closed at the end of the loop, also after `break`. The run continues
    without a connection; `agent.cancel` stops it. If the connection drops, the stream reconnects and returns each
    event exactly once.

    `text` contains the run's own text, without that of agents inside it. `text` and `result` raise `RunFailed` if the
    run does not succeed, or waits for an answer; `result(check=False)` returns its outcome.
    """


class AsyncRunStream(_RunState, AsyncAnswerStream[Event, RunOutcome]):
    """The events of one run as they happen; `agent.stream` and `agent.events` return it.

        async with agent.stream(prompt="Hello") as stream:
            async for piece in stream.text:
                print(piece, end="")
            outcome = await stream.result()

    The run starts when the stream is entered, started or first read. Use it in an `async with` block: its end closes
    the connection. Without `async with`, the connection is closed at the end of the loop, also after `break`. The run
    continues without a connection; `agent.cancel` stops it. If the connection drops, the stream reconnects and returns
    each event exactly once.

    `text` contains the run's own text, without that of agents inside it. `text` and `result` raise `RunFailed` if the
    run does not succeed, or waits for an answer; `result(check=False)` returns its outcome.
    """
