"""Reads one run of a workforce deployment: bytes and pages in, each event exactly once out. Pure, no I/O.

A run is a log of numbered events. The stream of the first answer shows it live; pages of the log show the same events
again, after any number. Which of the two an event comes from makes no difference here.
"""

from __future__ import annotations

from collections import deque
from io import StringIO
from typing import TYPE_CHECKING, Any, NamedTuple

from .sse import SSEDecoder
from .workforce_events import (
    Approval,
    Delta,
    Event,
    Interaction,
    Output,
    RunError,
    RunStatus,
    Start,
    Unknown,
    read_event,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .sse import ServerSentEvent

KEPT_EVENTS = 1000
"""How many of the last events an exception carries: a run may go on for ever, memory does not."""

KEPT_TEXT = 1_000_000
"""How many of the last characters of text an exception carries."""


class RunOutcome:
    """How a run ended.

    Attributes:
        run_id: the run; give it as `parent=` to continue the conversation.
        event: the run's own last event, with everything that the deployment says.
        pending: the approvals and questions that a paused run waits for, in the order in which they came.
    """

    __slots__ = ("event", "pending", "run_id")

    def __init__(self, run_id: str, event: Output, pending: tuple[Approval | Interaction, ...] = ()) -> None:
        self.run_id = run_id
        self.event = event
        self.pending = pending

    @property
    def ok(self) -> bool:
        """Whether the run succeeded."""
        return self.status.code == "success"

    @property
    def status(self) -> RunStatus:
        """How the run ended: `code`, `reason` and `message`."""
        return self.event.status

    @property
    def output(self) -> Any:
        """What the run gave, as JSON: an agent's message, or whatever a workflow or tool returns."""
        return self.event.output

    @property
    def text(self) -> str:
        """The text in the output, without thinking; "" if there is none."""
        return text_of(self.event.output)

    @property
    def error(self) -> RunError | None:
        """What was raised, if the run failed."""
        return self.event.error

    @property
    def usage(self) -> Mapping[str, Any]:
        """What the whole run used: tokens by model, calls by tool."""
        return self.event.usage

    @property
    def parent_missing(self) -> bool:
        """Whether the run that this one was to continue is not known any more, so that it began without memory."""
        return bool(self.usage.get("memory:parent_missing"))

    def __repr__(self) -> str:
        waits = f", pending={list(self.pending)}" if self.pending else ""
        return f"RunOutcome(run_id={self.run_id!r}, status={self.status.code!r}, text={self.text!r}{waits})"


def text_of(output: Any) -> str:
    """The text in what a runnable gave: a message, a list of pieces, or a text."""
    if isinstance(output, str):
        return output
    if isinstance(output, dict):
        output = output.get("content")
        if isinstance(output, str):
            return output
    if not isinstance(output, list):
        return ""
    return "".join(filter(None, map(_piece_of, output)))


def _piece_of(item: Any) -> str | None:
    kind = item.get("type") if isinstance(item, dict) else None
    text = item.get(kind) if kind == "text" or kind == "text_delta" else None
    return text if isinstance(text, str) else None


class _Root(NamedTuple):
    """The run itself, among everything that runs inside it."""

    run_id: str
    call_id: str | None
    path: str
    model: str
    """The path of its calls to the model."""


def _root(event: Event, call_id: str | None, path: str) -> _Root:
    return _Root(event.run_id, call_id, path, f"{path}.llm")


class RunReader:
    """The state of reading one run.

    Args:
        run_id: the run.
        after: the number of the last event that is known already, 0 for none.

    Attributes:
        last: the number of the last event that was given out.
        piece: the text that this event added to what the run says, or "".
        output: the run's own output, once it came.
        stopped: why no more of the live stream can be used, or "".
        lost: why events that are missing cannot be had any more, or "".
        moves: whether the last page brought anything new.
        done: whether the run has ended and every event of it was given out.
        unnumbered: whether events came without a number, so that they cannot be told apart when they come again.
        recent: the last events that were given out.
    """

    def __init__(self, run_id: str, *, after: int = 0) -> None:
        self.run_id = run_id
        self.last = after
        self.piece = ""
        self.output: Output | None = None
        self.stopped = ""
        self.lost = ""
        self.done = False
        self.recent: deque[Event] = deque(maxlen=KEPT_EVENTS)
        self._pending: dict[str, Approval | Interaction] = {}
        self.unnumbered = False
        self._from_start = after == 0
        self._root: _Root | None = None
        self._mute: set[str] = set()  # calls to the model that have not said anything yet
        self._spoken = False
        self._text = StringIO()
        self._decoder = SSEDecoder()
        self._frame_id = ""

    # ------------------------------------------------------------------------------------- what has come

    @property
    def text(self) -> str:
        """The text so far; of a very long one the last part."""
        return self._text.getvalue()[-KEPT_TEXT:]

    @property
    def pending(self) -> tuple[Approval | Interaction, ...]:
        """The approvals and questions that the run waits for: none when it ended for another reason than these."""
        if self.output is not None and not (self.output.status.reason or "").endswith("_required"):
            return ()
        return tuple(self._pending.values())

    @property
    def outcome(self) -> RunOutcome | None:
        """How the run ended, once its own output has come."""
        return None if self.output is None else RunOutcome(self.run_id, self.output, self.pending)

    @property
    def received(self) -> dict[str, Any]:
        """What an exception says about the part that came."""
        return {
            "run_id": self.run_id,
            "last_event_id": str(self.last) if self.last else None,
            "events": self.recent,
            "text": self.text,
        }

    # --------------------------------------------------------------------------------------- what comes in

    def feed(self, chunk: bytes) -> Iterator[Event]:
        """The events that the next bytes of the live stream complete.

        What was given out counts as read, so it is generated one by one. Look at `stopped` and `lost` afterwards.
        """
        for frame in self._decoder.feed(chunk):
            event = self._framed(frame)
            if self.stopped or self.lost:
                return
            if event is not None:
                yield event
        if self._decoder.error is not None:
            self.stopped = str(self._decoder.error)

    def _framed(self, frame: ServerSentEvent) -> Event | None:
        if frame.event == "expired":
            self.lost = "the run was faster than this connection, and the deployment has dropped them"
            return None
        if frame.data == "[DONE]":
            self.stopped = "the stream said [DONE]"
            return None
        # An event without an id of its own shows the one before it.
        seq = _number(frame.id) if frame.id != self._frame_id else None
        self._frame_id = frame.id
        if seq is not None and seq != self.last + 1:
            if seq > self.last:
                self.stopped = f"event {self.last + 1} is missing"
            return None
        try:
            raw = frame.json()
        except ValueError:
            raw = frame.data
        return self._accept(seq, raw, frame.event)

    def page(self, body: Any) -> Iterator[Event]:
        """The new events of a page of the log. Look at `lost` and `done` afterwards.

        Raises:
            ValueError: this is no such page.
        """
        if not isinstance(body, dict) or not isinstance(body.get("events"), list):
            raise ValueError("no page of events")
        entries = [_entry(each) for each in body["events"]]
        self.moves = True
        if body.get("expired"):
            self.lost = "the deployment does not know the run, or does not keep these events any more"
            return iter(())
        new = [entry for entry in entries if entry[0] > self.last]
        done = bool(body.get("done"))
        self.moves = done or bool(new)
        return self._entries(new, done)

    def _entries(self, entries: list[tuple[int, Any]], done: bool) -> Iterator[Event]:
        for seq, raw in entries:
            if seq > self.last:
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
        if self._root is None:
            self._root = self._root_from(event)
        if self._root is not None and event.run_id == self._root.run_id:
            self._follow(event, self._root)
        else:
            self.piece = ""
        return event

    def _root_from(self, event: Event) -> _Root | None:
        """Who the run itself is: whoever started first. In the middle of a run, whoever is first in the path."""
        if self._from_start:
            return _root(event, event.call_id, event.path) if isinstance(event, Start) else None
        if event.run_id == self.run_id and event.path:
            return _root(event, None, event.path.partition(".")[0])
        return None

    def _follow(self, event: Event, root: _Root) -> None:
        self.piece = self._said(event, root)
        if self.piece:
            self._spoken = True
            self._remember(self.piece)
        if isinstance(event, Output):
            own = event.path == root.path if root.call_id is None else event.call_id == root.call_id
            if own:
                self.output = event
        elif isinstance(event, Approval | Interaction):
            self._pending[event.id] = event

    def _said(self, event: Event, root: _Root) -> str:
        """The text that an event adds to what the run itself says: each text once, in pieces or else as a whole."""
        of_model = event.path == root.model
        if isinstance(event, Delta):
            if not of_model and event.path != root.path:
                return ""
            text = event.text
            if text:
                self._mute.discard(event.call_id)
            return text
        if of_model and isinstance(event, Start):
            self._mute.add(event.call_id)
        elif of_model and isinstance(event, Output) and event.call_id in self._mute:
            self._mute.discard(event.call_id)
            return text_of(event.output)  # this model does not stream
        elif isinstance(event, Output) and event.call_id == root.call_id and not self._spoken:
            return text_of(event.output)
        return ""

    def _remember(self, piece: str) -> None:
        self._text.write(piece)
        if self._text.tell() > 2 * KEPT_TEXT:
            kept = self.text
            self._text = StringIO()
            self._text.write(kept)


def _entry(entry: Any) -> tuple[int, Any]:
    if not isinstance(entry, dict) or type(entry.get("seq")) is not int or "data" not in entry:
        raise ValueError("an event of the page has no number or no data")
    return entry["seq"], entry["data"]


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None
