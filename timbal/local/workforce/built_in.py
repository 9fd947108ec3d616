"""The agents and the workflow that every local platform has."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from ..words import pieces
from .agent import Agent
from .events import SUCCESS, EventWriter, Json, failure, status
from .runnable import validation_problem
from .steps import Returned, Steps

if TYPE_CHECKING:
    from collections.abc import Callable

    from .run_log import RunLog, RunRequest
    from .runnable import Runnable


class Echo(Agent):
    """An agent that says what it is told.

    A prompt that begins with `/wait` never ends by itself; one that begins with `/fail` fails.

    Args:
        name: the name of the component.
        mirrors: whether requests for other paths than those of deployments are said back.
    """

    def __init__(self, name: str, *, mirrors: bool = False) -> None:
        super().__init__(name, lambda prompt: prompt)
        self.mirrors = mirrors

    def steps(self, request: RunRequest) -> Steps:
        """Yield the steps of the agent in a run. It runs in the event loop, because it never blocks."""
        return _echo(prompt_text(request.parameters.get("prompt")))


async def _echo(text: str) -> Steps:
    if text.startswith("/fail"):
        raise RuntimeError(text.removeprefix("/fail").strip() or "asked to fail")
    for piece in pieces(text):
        yield piece
    if text.startswith("/wait"):
        await asyncio.Event().wait()
    yield Returned(None)


def prompt_text(prompt: Any) -> str:
    """Return the text of a prompt: a string, a list of parts, a message, or other JSON."""
    if isinstance(prompt, dict) and "content" in prompt:
        prompt = prompt["content"]
    parts = prompt if isinstance(prompt, list) else [prompt]
    return "\n\n".join(_part_text(part) for part in parts)


def _part_text(part: Any) -> str:
    if isinstance(part, dict) and isinstance(part.get("text"), str):
        return str(part["text"])
    if isinstance(part, dict) and part.get("type") == "file":
        file = str(part.get("file"))
        return f"[file {file if len(file) < 200 else f'{file[:80]}...'}]"
    return str(part)


class Workflow:
    """A workflow of steps, each of which gets the parameters and what the step before it returned.

    Args:
        name: the name of the component.
        parameters_schema: what it takes.
        steps: the functions, by the names of the steps.
    """

    kind = "workflow"
    mirrors = False
    starts = True

    def __init__(self, name: str, parameters_schema: Json, steps: dict[str, Callable[..., Any]]) -> None:
        self.name = name
        self.parameters_schema: Json = {"additionalProperties": True, **parameters_schema, "title": "WorkflowParams"}
        self.return_schema: Json = {}
        self._steps = steps

    async def play(self, log: RunLog, pace: float) -> None:
        """Add the events of a run to its log, up to the last."""
        writer, given = EventWriter(log), log.request.parameters
        root = writer.start("Workflow", self.name, None, given)
        if problem := validation_problem(self.parameters_schema, given):
            writer.output(root, status("error"), error=failure("ValidationError", problem))
            return
        output: Any = None
        try:
            for name, step in self._steps.items():
                span = writer.start("Tool", name, root, given)
                await asyncio.sleep(pace)
                try:
                    output = step(given, output)
                except ValueError as error:
                    why = failure("ValueError", str(error))
                    writer.output(span, status("error"), error=why)
                    writer.output(root, status("error", "step_failed", str(error)), error=why)
                    return
                span.count(f"{name}:requests")
                writer.output(span, SUCCESS, output)
            writer.output(root, SUCCESS, output)
        except asyncio.CancelledError:
            if not log.is_cancelled:
                raise
            writer.output(root, status("cancelled", "interrupted", ""), output)


def built_in() -> dict[str, Runnable]:
    """Return the runnables of a fresh platform, by the names of their components."""
    runnables: tuple[Runnable, ...] = (
        Echo("echo", mirrors=True),
        Echo("support-bot"),
        Workflow("invoice-flow", _INVOICE, {"check": _check, "file": _file}),
    )
    return {runnable.name: runnable for runnable in runnables}


_INVOICE: Json = {
    "type": "object",
    "properties": {
        "customer": {"title": "Customer", "type": "string"},
        "amount": {"title": "Amount", "type": "number", "default": 100},
    },
    "required": ["customer"],
}


def _check(given: Json, _: Any) -> Json:
    return {"customer": given["customer"], "amount": float(given.get("amount", 100))}


def _file(_: Json, checked: Json) -> Json:
    if checked["amount"] <= 0:
        raise ValueError(f"an invoice over {checked['amount']} cannot be filed")
    return {**checked, "filed": True}
