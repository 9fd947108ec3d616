"""Reads one run of a workforce deployment: bytes and pages in, each event exactly once out. Pure, no I/O.

A run is a log of numbered events. The response to its start streams them live. Pages of the log return the same events
again, after any number. The reader treats events of both sources alike.
"""

from __future__ import annotations

import re
from collections import deque
from contextlib import suppress
from io import StringIO
from typing import TYPE_CHECKING, Any

from ..sse import SSEDecoder
from .events import (
    Approval,
    Delta,
    Event,
    Interaction,
    Output,
    Start,
    Unknown,
    read_event,
    text_at,
)
from .outcome import RunOutcome, TextBlocks, status_of, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

KEPT_EVENTS = 1000
"""How many of the last events an exception carries, because a run may have any number of events."""

KEPT_TEXT = 1_000_000
"""How many of the last characters of text an exception carries."""


class RunReader:
    """The state of reading one run.

    Args:
        run_id: the run.
        after: the number of the last known event, 0 for none.

    Attributes:
        last: the number of the last event returned.
        piece: the text that this event added to the text of the run, or "".
        output: the run's own output, once it is received.
        stopped: why the live stream can no longer be used, or "".
        lost: why missing events can no longer be read, or "".
        moves: whether the last page had new events.
        done: whether the run has ended and all its events were returned.
        unnumbered: whether events had no number, so that their copies in the log cannot be recognized.
        recent: the last events returned.
    """

    def __init__(self, run_id: str, *, after: int = 0) -> None:
        self.run_id = run_id
        self.last: int = after
        self.piece: str = ""
        self.output: Output | None = None
        self.stopped: str = ""
        self.lost: str = ""
        self.moves: bool = False
        self.done: bool = False
        self.unnumbered: bool = False
        self.recent: deque[Event] = deque(maxlen=KEPT_EVENTS)
        self._pending: dict[str, Approval | Interaction] = {}
        self._text = StringIO()
        self._blocks = TextBlocks()
        self._decoder = SSEDecoder()
        self._frame_id = ""
        # The run itself, among everything that runs inside it: known from its first event.
        self._from_start = after == 0
        self._root: tuple[str, str | None, str] | None = None
        self._silent: set[str | None] = set()  # calls without text so far: the run's own, and to its model

    # ------------------------------------------------------------------------------------- what was received

    @property
    def text(self) -> str:
        """The text so far; of a very long text the last part."""
        return self._text.getvalue()[-KEPT_TEXT:]

    @property
    def pending(self) -> tuple[Approval | Interaction, ...]:
        """The approvals and questions that the run waits for; none if it ended for another reason."""
        if self.output is not None and not str(status_of(self.output).reason).endswith("_required"):
            return ()
        return tuple(self._pending.values())

    @property
    def outcome(self) -> RunOutcome | None:
        """How the run ended, once its own output is received."""
        return None if self.output is None else RunOutcome(self.run_id, self.output, self.pending)

    # --------------------------------------------------------------------------------------- reading

    def feed(self, chunk: bytes) -> Iterator[Event]:
        """Yield the events that the next bytes of the live stream complete.

        A yielded event counts as read, so each is made on demand. Check `stopped` and `lost` afterwards.
        """
        for frame in self._decoder.feed(chunk):
            if frame.event == "expired":
                self.lost = "the run was faster than this connection, and the deployment has dropped them"
                return
            if frame.data == "[DONE]":
                self.stopped = "the stream said [DONE]"
                return
            # An event without an id of its own shows the one before it.
            own_id = frame.id if frame.id != self._frame_id else ""
            seq = int(own_id) if re.fullmatch("[0-9]{1,18}", own_id) else None
            self._frame_id = frame.id
            if seq is not None and seq <= self.last:
                continue
            if seq is not None and seq > self.last + 1:
                self.stopped = f"event {self.last + 1} is missing"
                return
            try:
                raw = frame.json()
            except ValueError:
                raw = frame.data
            yield self._accept(seq, raw, frame.event)
        if self._decoder.error is not None:
            self.stopped = str(self._decoder.error)

    def page(self, body: Any) -> Iterator[Event]:
        """Return the new events of a page of the log. Check `lost` and `done` afterwards.

        Raises:
            ValueError: the body is not such a page.
        """
        entries: list[tuple[Any, Any]] = [(None, None)]
        with suppress(KeyError, TypeError):
            entries = [(entry["seq"], entry["data"]) for entry in body["events"]]
        if any(type(seq) is not int for seq, _ in entries):
            raise ValueError("this is no page of events")
        new = [entry for entry in entries if entry[0] > self.last]
        done = bool(body.get("done"))
        self.moves = done or bool(new)
        if body.get("expired"):
            self.lost = "the deployment does not know the run, or does not keep these events any more"
            new, done = [], False
        return self._entries(new, done)

    def _entries(self, entries: list[tuple[int, Any]], done: bool) -> Iterator[Event]:
        for seq, raw in entries:
            yield self._accept(seq, raw)
        self.done = done

    # ---------------------------------------------------------------------------------------- what it means

    def _accept(self, seq: int | None, raw: Any, name: str = "message") -> Event:
        event = read_event(seq, raw, name)
        if seq is not None:
            self.last = seq
        elif not isinstance(event, Unknown):
            self.unnumbered = True
        self.recent.append(event)
        self.piece = ""
        run_id, call_id, path = text_at(raw, "run_id"), text_at(raw, "call_id"), text_at(raw, "path")
        if self._root is None:
            self._root = self._root_by(event, run_id, call_id, path)
        if self._root is not None and run_id == self._root[0]:
            self._follow(event, raw, call_id, path, *self._root[1:])
        return event

    def _root_by(self, event: Event, run_id: str, call_id: str, path: str) -> tuple[str, str | None, str] | None:
        """Identify the run itself: the first `Start`, or in the middle of a run the first name of the path."""
        if self._from_start and isinstance(event, Start):
            self._silent.add(call_id)
            return run_id, call_id, path
        if not self._from_start and run_id == self.run_id and path:
            return run_id, None, path.partition(".")[0]
        return None

    def _follow(self, event: Event, raw: Any, call_id: str, path: str, root_call: str | None, root_path: str) -> None:
        model_path = f"{root_path}.llm"
        if isinstance(event, Delta):
            # Only the text of the run itself and its model counts, and once: in pieces, or otherwise as a whole.
            if path in (model_path, root_path):
                self._say(self._blocks.piece(raw.get("item"), call_id), call_id, root_call)
        elif isinstance(event, Output):
            if call_id in self._silent:
                self._silent.remove(call_id)
                self._say(self._blocks.join(text_of(raw.get("output"))), call_id, root_call)
            if path == root_path if root_call is None else call_id == root_call:
                self.output = event
        elif isinstance(event, Approval | Interaction):
            if waits_for := text_at(raw, "approval_id") or text_at(raw, "interaction_id"):
                self._pending[waits_for] = event
        elif isinstance(event, Start) and path == model_path:
            self._silent.add(call_id)

    def _say(self, piece: str, *speaking: str | None) -> None:
        self.piece = piece
        if not piece:
            return
        self._silent.difference_update(speaking)
        self._text.write(piece)
        if self._text.tell() > 2 * KEPT_TEXT:
            kept = self.text
            self._text = StringIO()
            self._text.write(kept)
