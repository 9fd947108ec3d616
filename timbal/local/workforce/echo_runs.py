"""The runs of the built-in deployment: each goes on without its client, and keeps a log that can be read again."""

from __future__ import annotations

import asyncio
import uuid
from typing import Any, NamedTuple

from ..compose.replies import pieces
from ..state.records import now_ms

_KEPT_RUNS = 500


class EchoRun:
    """One run: its log, and whether it goes on.

    Args:
        run_id: the id in its events.
        logged: whether the log can be read again.
    """

    def __init__(self, run_id: str, *, logged: bool) -> None:
        self.run_id = run_id
        self.logged = logged
        self.log: list[dict[str, Any]] = []
        """The events; the first has the number 1."""
        self.done = False
        self.cancelled = asyncio.Event()
        self._changed = asyncio.Event()

    def add(self, event: dict[str, Any]) -> None:
        """Append an event and wake up all that wait."""
        self.log.append(event)
        self._wake()

    def end(self) -> None:
        """No more events will come."""
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
        try:
            async with asyncio.timeout(seconds):
                while len(self.log) <= count and not self.done:
                    await self._changed.wait()
        except TimeoutError:
            return


class EchoRuns:
    """All runs of one component.

    Args:
        name: the component; the first part of the path of its events.
        pace: seconds between events.
    """

    def __init__(self, name: str, pace: float) -> None:
        self._name = name
        self._pace = pace
        self._runs: dict[str, EchoRun] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def start(
        self, body: dict[str, Any], run_id: str | None, parent_id: str | None, *, addressable: bool, logged: bool
    ) -> EchoRun:
        """Begin a run.

        Args:
            body: the parameters.
            run_id: the id that the client chose, if any. The id of a run that is over is taken over by the new run.
            parent_id: the run that this one continues.
            addressable: whether the id in the events leads to the run. Without a context it does not, as in the
                real deployment.
            logged: whether the events can be read again: those of `run` cannot.
        """
        run = EchoRun(_new_id() if run_id is None else run_id, logged=logged)
        known_as = run.run_id if addressable else _new_id()
        self._runs.pop(known_as, None)  # so that the new one is the last to be forgotten
        self._runs[known_as] = run
        self._forget_old()
        task = asyncio.create_task(self._perform(run, body, parent_id))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return run

    def is_running(self, run_id: str) -> bool:
        """Whether a run with this id goes on."""
        return run_id in self._runs and not self._runs[run_id].done

    def logged(self, run_id: str) -> EchoRun | None:
        """The run whose events can be read again under this id."""
        run = self._runs.get(run_id)
        return run if run is not None and run.logged else None

    def cancel(self, run_id: str) -> bool:
        """Ask a run to end; False when there is none that goes on."""
        if not self.is_running(run_id):
            return False
        self._runs[run_id].cancelled.set()
        return True

    def close(self) -> None:
        """Drop all runs that go on."""
        for task in self._tasks:
            task.cancel()

    def _forget_old(self) -> None:
        for run_id in list(self._runs)[: max(len(self._runs) - _KEPT_RUNS, 0)]:
            if self._runs[run_id].done:
                del self._runs[run_id]

    async def _perform(self, run: EchoRun, body: dict[str, Any], parent_id: str | None) -> None:
        try:
            await _Script(run, self._name, parent_id, self._pace).play(body)
        finally:
            run.end()


class _Span(NamedTuple):
    """What an event belongs to: the agent itself, or the call of its model."""

    type: str
    path: str
    call_id: str
    parent_call_id: str | None


class _Script:
    """Writes the events of an agent that calls its model once."""

    def __init__(self, run: EchoRun, name: str, parent_id: str | None, pace: float) -> None:
        self._run = run
        self._parent_id = parent_id
        self._pace = pace
        self._agent = _Span("agent", name, _new_id(), None)
        self._llm = _Span("llm", f"{name}.llm", _new_id(), self._agent.call_id)
        self._started = now_ms()
        self._input: dict[str, Any] = {}

    async def play(self, body: dict[str, Any]) -> None:
        self._input = {key: value for key, value in body.items() if key not in ("context", "run_context", "resume")}
        self._add("START", self._agent)
        text = prompt_text(body.get("prompt"))
        if text is None:
            message = "1 validation error for AgentParams\nprompt\n  Field required or not a prompt"
            self._output(self._agent, "error", error=("ValidationError", message))
            return
        self._add("START", self._llm)
        if text.startswith("/fail"):
            reason = text.removeprefix("/fail").strip() or "asked to fail"
            for span in (self._llm, self._agent):
                self._output(span, "error", error=("RuntimeError", reason))
            return
        said = await self._speak(text)
        status = "cancelled" if self._run.cancelled.is_set() else "success"
        for span in (self._llm, self._agent):
            self._output(span, status, {"role": "assistant", "content": [{"type": "text", "text": said}]})

    async def _speak(self, text: str) -> str:
        """Send the text in pieces, until it is over or the run was cancelled; `/wait` is never over."""
        said = ""
        self._delta({"id": "text_0", "type": "text", "text": ""})
        for piece in pieces(text):
            if self._run.cancelled.is_set():
                return said
            self._delta({"id": "text_0", "type": "text_delta", "text_delta": piece})
            said += piece
            # Also without a pace, others get a turn: a run is never faster than all of its readers.
            await asyncio.sleep(self._pace)
        if text.startswith("/wait"):
            await self._run.cancelled.wait()
        self._delta({"id": "text_0", "type": "content_block_stop"})
        return said

    def _delta(self, item: dict[str, Any]) -> None:
        self._add("DELTA", self._llm, item=item)

    def _output(self, span: _Span, code: str, output: Any = None, *, error: tuple[str, str] | None = None) -> None:
        words = len(str(self._input.get("prompt", "")).split())
        self._add(
            "OUTPUT",
            span,
            input=self._input,
            status={
                "code": code,
                "reason": {"success": "stop", "cancelled": "interrupted"}.get(code),
                "message": None,
            },
            output=output,
            error=error and {"type": error[0], "message": error[1], "traceback": ""},
            t0=self._started,
            t1=now_ms(),
            usage={
                "local/echo:input_text_tokens": words,
                "local/echo:output_text_tokens": words if output else 0,
                "local/echo:requests": 1,
            },
            metadata={"type": span.type},
        )

    def _add(self, kind: str, span: _Span, **more: Any) -> None:
        self._run.add(
            {
                "type": kind,
                "run_id": self._run.run_id,
                "parent_run_id": self._parent_id,
                "path": span.path,
                "call_id": span.call_id,
                "parent_call_id": span.parent_call_id,
                **more,
            }
        )


def prompt_text(prompt: Any) -> str | None:
    """The text of a prompt as deployments take it: a string, a list of parts, or a message; None for another."""
    if isinstance(prompt, dict):
        prompt = prompt.get("content")
    if isinstance(prompt, str):
        return prompt
    if not isinstance(prompt, list):
        return None
    texts = []
    for part in prompt:
        text = part.get("text", "") if isinstance(part, dict) else part
        if not isinstance(text, str):
            return None
        texts.append(text)
    return "\n".join(texts)


def _new_id() -> str:
    return uuid.uuid4().hex
