"""The outcome of a run, and the text and the files in its output."""

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
        run_id: the id of the run; pass it as `parent_id=` to continue the conversation.
        event: the run's own last event, with all its data.
        pending: the approvals and questions that a paused run waits for, in their order in the run.
        ok: whether the run succeeded.
        status: how the run ended: `code`, `reason` and `message`.
        output: the output as JSON: an agent's message, or the value that a workflow or tool returns.
        text: the text in the output, without thinking; "" if there is none.
        files: the files in the output; those that the deployment sends inline have their content.
        error: the exception of the run, if it failed.
        usage: the usage of the whole run: tokens by model, calls by tool.
        parent_missing: whether the deployment no longer knows the run `parent_id`, so that this run began without
            its memory.
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
    """Return how a runnable ended, with an empty code if the deployment does not send one."""
    return _whole(RunStatus, getattr(event, "status", None), {"code": "", "reason": None, "message": None})


def _whole(kind: type[M], said: Any, missing: dict[str, Any]) -> M:
    """Return a model that has at least these fields."""
    return kind.from_dict({**missing, **(said.to_dict() if isinstance(said, kind) else {})})


def id_of(run: str | RunOutcome) -> str:
    """Return the id of a run, from the id itself or the outcome."""
    run_id = run.run_id if isinstance(run, RunOutcome) else run
    if not run_id:
        raise ValueError("the id of a run is empty")
    return run_id


class TextBlocks:
    """Separates blocks of text by the blank line that the framework puts between them."""

    def __init__(self) -> None:
        self._block: Any = None
        self._begun = False

    def piece(self, item: Any, call_id: str | None = None) -> str:
        """Return the text that a piece of content adds, or "". The first piece of a new block begins with a blank line.

        Args:
            item: the piece. A `text` begins a block, even if another block had its id.
            call_id: the execution that produced it, because calls to the model reuse ids.
        """
        text = piece_of(item)
        if text_at(item, "type") == "text":
            self._block = None
        return self.join(text, (call_id, item.get("id"))) if text else ""

    def join(self, text: str, block: Any = None) -> str:
        """Return the text with a blank line before it if it begins a new block. Without `block` it is one itself."""
        apart = self._begun and text and (block is None or block != self._block)
        if text:
            self._block, self._begun = block, True
        return f"\n\n{text}" if apart else text


def text_of(output: Any) -> str:
    """Return the text in the output of a runnable: a message, a list of pieces, or a string."""
    if isinstance(output, dict):
        output = output.get("content")
    if isinstance(output, str):
        return output
    return "".join(map(TextBlocks().piece, output)) if isinstance(output, list) else ""


def files_of(output: Any) -> tuple[File, ...]:
    """Return the files in the output of a runnable: a message, or a list of parts."""
    if isinstance(output, dict):
        output = output.get("content") if text_at(output, "type") != "file" else [output]
    parts = output if isinstance(output, list) else ()
    found = (_file(part.get("file"), part.get("name")) for part in parts if text_at(part, "type") == "file")
    return tuple(file for file in found if file is not None)


def _file(address: Any, name: Any) -> File | None:
    name = name if isinstance(name, str) else None
    if not isinstance(address, str) or not address:
        return None
    if address.startswith("data:"):
        about, comma, data = address[5:].partition(",")
        media_type, *parameters = about.split(";")
        content = unquote_to_bytes(data)
        with suppress(ValueError):  # not base64
            content = b64decode(content) if "base64" in parameters else content
            return File.from_bytes(content, name=name, media_type=media_type or None) if comma else None
        return None
    try:
        return File.from_url(address, name=name)
    except ValueError:
        return File.from_server_path(address, name=name)
