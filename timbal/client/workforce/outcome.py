"""What a run came to: its outcome, and the text and the files in what it gave."""

from __future__ import annotations

from base64 import b64decode
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import unquote_to_bytes

from timbal_api.types import File, Model

from .events import RunError, RunStatus, piece_of, text_at

if TYPE_CHECKING:
    from .events import Approval, Interaction, Output

__all__ = ["RunOutcome", "TextBlocks", "files_of", "id_of", "text_of"]


M = TypeVar("M", bound=Model)


class RunOutcome:
    """How a run ended.

    Attributes:
        run_id: the run; give it as `parent_id=` to continue the conversation.
        event: the run's own last event, with everything that the deployment says.
        pending: the approvals and questions that a paused run waits for, in the order in which they came.
        ok: whether the run succeeded.
        status: how it ended: `code`, `reason` and `message`.
        output: what it gave, as JSON: an agent's message, or whatever a workflow or tool returns.
        text: the text in the output, without thinking; "" if there is none.
        files: the files in the output; those that the deployment sends along have their content.
        error: what was raised, if the run failed.
        usage: what the whole run used: tokens by model, calls by tool.
        parent_missing: whether the run that this one was to continue is not known any more, so that it began without
            memory.
    """

    def __init__(self, run_id: str, event: Output, pending: tuple[Approval | Interaction, ...] = ()) -> None:
        self.run_id = run_id
        self.event = event
        self.pending = pending
        self.status: RunStatus = status_of(event)
        self.ok: bool = self.status.code == "success"
        self.output: Any = getattr(event, "output", None)
        self.text: str = text_of(self.output)
        self.files: tuple[File, ...] = files_of(self.output)
        error = getattr(event, "error", None)
        message = "" if isinstance(error, RunError) else str(error)
        self.error: RunError | None = (
            None if error is None else _whole(RunError, error, {"type": "Error", "message": message})
        )
        usage = getattr(event, "usage", None)
        self.usage: dict[str, Any] = usage if isinstance(usage, dict) else {}
        self.parent_missing: bool = bool(self.usage.get("memory:parent_missing"))

    def __repr__(self) -> str:
        waits = f", pending={list(self.pending)}" if self.pending else ""
        return f"RunOutcome(run_id={self.run_id!r}, status={self.status.code!r}, text={self.text!r}{waits})"

    def _repr_html_(self) -> str:
        """Return a table for notebooks."""
        from timbal_api._show import fields_table  # here, because few programs are notebooks

        error = f"{self.error.type}: {self.error.message}" if self.error else ""
        status = " ".join(filter(None, (self.status.code, self.status.reason, self.status.message)))
        pending = ", ".join(f"{type(each).__name__} {each.id}" for each in self.pending)
        more = {"error": error, "files": list(self.files), "pending": pending, "usage": self.usage}
        shown = {name: value for name, value in more.items() if value}
        return fields_table({"run_id": self.run_id, "status": status, "text": self.text, **shown})


def status_of(event: Output) -> RunStatus:
    """Return how a runnable ended, with an empty code where the deployment does not say."""
    return _whole(RunStatus, getattr(event, "status", None), {"code": "", "reason": None, "message": None})


def _whole(kind: type[M], said: Any, missing: dict[str, Any]) -> M:
    """What was said, as a model that has at least these fields."""
    return kind.from_dict({**missing, **(said.to_dict() if isinstance(said, kind) else {})})


def id_of(run: str | RunOutcome) -> str:
    """The id of a run, given it or the outcome."""
    run_id = run.run_id if isinstance(run, RunOutcome) else run
    if not run_id:
        raise ValueError("the id of a run is empty")
    return run_id


class TextBlocks:
    """Tell blocks of text apart, by the blank line that the framework puts between them."""

    def __init__(self) -> None:
        self._block: Any = None
        self._begun = False

    def piece(self, item: Any, call_id: str | None = None) -> str:
        """Return the text that a piece of content adds, or ""; the first of another block begins with a blank line.

        Args:
            item: the piece. A `text` begins a block, even if another had its id.
            call_id: the execution that says it. Ids repeat across calls to the model.
        """
        text = piece_of(item)
        if text_at(item, "type") == "text":
            self._block = None
        return self.join(text, (call_id, item.get("id"))) if text else ""

    def join(self, text: str, block: Any = None) -> str:
        """Return a text that belongs to a block, or is one of its own, as it follows what came before."""
        apart = self._begun and text and (block is None or block != self._block)
        if text:
            self._block, self._begun = block, True
        return f"\n\n{text}" if apart else text


def text_of(output: Any) -> str:
    """Return the text in what a runnable gave: a message, a list of pieces, or a string."""
    if isinstance(output, dict):
        output = output.get("content")
    if isinstance(output, str):
        return output
    return "".join(map(TextBlocks().piece, output)) if isinstance(output, list) else ""


def files_of(output: Any) -> tuple[File, ...]:
    """Return the files in what a runnable gave: a message, or a list of parts."""
    if isinstance(output, dict):
        output = output.get("content") if text_at(output, "type") != "file" else [output]
    parts = output if isinstance(output, list) else ()
    found = (_file(part.get("file"), part.get("name")) for part in parts if text_at(part, "type") == "file")
    return tuple(file for file in found if file is not None)


def _file(place: Any, name: Any) -> File | None:
    name = name if isinstance(name, str) else None
    if not isinstance(place, str) or not place:
        return None
    if place.startswith("data:"):
        about, comma, data = place[5:].partition(",")
        media_type, *parameters = about.split(";")
        content = unquote_to_bytes(data)
        with suppress(ValueError):  # what is no base64
            content = b64decode(content) if "base64" in parameters else content
            return File.from_bytes(content, name=name, media_type=media_type or None) if comma else None
        return None
    try:
        return File.from_url(place, name=name)
    except ValueError:
        return File.from_server_path(place, name=name)
