"""Agents: functions whose text, tool calls and questions become the events of a run."""

from __future__ import annotations

import asyncio
import hashlib
import inspect
import json
import traceback
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..words import pieces
from .events import SUCCESS, EventWriter, Json, Span, failure, status
from .run_log import new_id
from .runnable import MESSAGE_SCHEMA, PROMPT_SCHEMA, signature_schema, validation_problem
from .steps import FunctionFailed, Question, Returned, Steps, ToolCall, steps_of

if TYPE_CHECKING:
    from .run_log import RunLog, RunRequest

_RESERVED = frozenset({"context", "resume", "parent_id"})
"""Reserved parameters: a deployment sets them, and a function receives their values by these names."""

_APPROVAL = status("cancelled", "approval_required", "Approval required before runnable execution.")
_INPUT = status("cancelled", "input_required", "Input required to resume.")


class Agent:
    """An agent that a function plays.

    Args:
        name: the name of the component.
        function: is called for each run with those of the run's parameters that it names.
        starts: whether runs get as far as their first event.
    """

    kind = "agent"
    return_schema = MESSAGE_SCHEMA
    mirrors = False

    def __init__(self, name: str, function: Callable[..., Any], *, starts: bool = True) -> None:
        self.name = name
        self.starts = starts
        self._function = function
        self._names = inspect.signature(function).parameters
        self._schema = signature_schema(function, "AgentParams", hidden=_RESERVED)
        only_prompt = set(self._schema["properties"]) <= {"prompt"}
        self.parameters_schema: dict[str, Any] = PROMPT_SCHEMA if only_prompt else self._schema

    def steps(self, request: RunRequest) -> Steps:
        """Yield the steps of the agent in a run."""
        reserved = {
            "context": {"id": request.run_id, "parent_id": request.parent_id},
            "resume": request.answers,
            "parent_id": request.parent_id,
        }
        given = {**request.parameters, **reserved}
        if not any(each.kind is each.VAR_KEYWORD for each in self._names.values()):
            given = {name: value for name, value in given.items() if name in self._names}
        return steps_of(self._function, given)

    def problem(self, parameters: Mapping[str, Any]) -> str | None:
        """Why the agent cannot run with these parameters, if so."""
        if "prompt" in self._schema.get("required", ()) and parameters.get("prompt") is None:
            return (
                "1 validation error for AgentParams\n  Value error, Must specify either 'prompt' or 'messages'. "
                f"[type=value_error, input_value={dict(parameters)!r}, input_type=dict]"
            )
        # A prompt may be anything: deployments make a message of it.
        properties = {name: each for name, each in self._schema["properties"].items() if name != "prompt"}
        return validation_problem({**self._schema, "properties": properties}, parameters)

    async def play(self, log: RunLog, pace: float) -> None:
        """Add the events of a run to its log, up to the last."""
        writer = EventWriter(log)
        root = writer.start("Agent", self.name, None, log.request.parameters)
        if log.request.parent_is_missing:
            root.count("memory:parent_missing")
        if problem := self.problem(log.request.parameters):
            writer.output(root, status("error"), error=failure("ValidationError", problem))
            return
        steps = self.steps(log.request)
        turn = _Turn(writer, root, log.request)
        try:
            await turn.play(steps, pace)
        except asyncio.CancelledError:
            if not log.is_cancelled:
                raise
            writer.output(root, status("cancelled", "interrupted", ""), turn.said())
        except Exception as caught:
            error = caught.error if isinstance(caught, FunctionFailed) else caught
            trace = "".join(traceback.format_exception(error))
            writer.output(root, status("error"), error=failure(type(error).__name__, str(error), trace))
        finally:
            await steps.aclose()


class _Turn:
    """An agent's progress in a run: the message that its model is writing, and the messages before it."""

    def __init__(self, writer: EventWriter, root: Span, request: RunRequest) -> None:
        self._writer = writer
        self._root = root
        self._request = request
        self._model: Span | None = None
        self._text: list[str] = []

    def said(self) -> Json:
        """Return the last message, even if it is incomplete."""
        text = "".join(self._text)
        return {"role": "assistant", "content": [{"type": "text", "text": text}], "stop_reason": "stop"}

    async def play(self, steps: Steps, pace: float) -> None:
        """Write what the steps lead to, up to the last event of the run."""
        answer: Any = None
        while not isinstance(step := await steps.asend(answer), Returned):
            answer = None
            match step:
                case str():
                    self._say(step)
                case ToolCall():
                    answer = self._call(step)
                case Question():
                    answer = self._ask(step)
                case _:
                    self._writer.delta(self._root, {"id": "custom_0", "type": "custom", "data": _json(step)})
            if answer is _PAUSED:
                return
            # Also without a pace, others get a turn: a run is never faster than all of its readers.
            await asyncio.sleep(pace)
        if isinstance(step.value, str):
            for piece in pieces(step.value):
                self._say(piece)
                await asyncio.sleep(pace)
        if self._model is None:
            self._begin()
        reply = self.said()
        self._end_message("stop")
        output = reply if step.value is None or isinstance(step.value, str) else _json(step.value)
        self._writer.output(self._root, status("success", "stop"), output)

    def _begin(self) -> Span:
        if self._model is None:
            self._model = self._writer.start("LLM", "llm", self._root, self._root.input)
            self._text = []
        return self._model

    def _say(self, piece: str) -> None:
        model = self._begin()
        if not self._text:
            self._writer.delta(model, {"id": "text_0", "type": "text", "text": ""})
        self._text.append(piece)
        self._writer.delta(model, {"id": "text_0", "type": "text_delta", "text_delta": piece})

    def _end_message(self, reason: str) -> None:
        """Write the end of the message that the model is writing."""
        model = self._begin()
        if self._text:
            self._writer.delta(model, {"id": "text_0", "type": "content_block_stop"})
        asked = len(str(self._root.input.get("prompt", "")).split())
        model.count("local:input_text_tokens", asked)
        model.count("local:output_text_tokens", len("".join(self._text).split()))
        model.count("local:requests")
        self._writer.output(model, status("success", reason), {**self.said(), "stop_reason": reason})
        self._model = None

    def _tool(self, name: str, given: Json) -> Span:
        """Let the model ask for a tool, and start that."""
        identity = f"call_{new_id()[:16]}"
        model = self._begin()
        item = {"id": identity, "type": "tool_use", "name": name, "input": "", "is_server_tool_use": False}
        self._writer.delta(model, item)
        written = json.dumps(given)
        self._writer.delta(model, {"id": identity, "type": "tool_use_delta", "input_delta": written})
        self._end_message("tool_calls")
        return self._writer.start("Tool", name, self._root, given, tool_call_id=identity)

    def _call(self, call: ToolCall) -> Any:
        """Carry out a tool call; the result is whether the tool ran."""
        span = self._tool(call.name, _json(call.input))
        if call.approval is not None:
            identity = _stable_id(span)
            if identity not in self._request.answers:
                self._writer.approval(span, identity, call.approval)
                span.count("approvals:required")
                waiting = {"approval_id": identity, "status": "approval_required", "prompt": call.approval}
                return self._pause(span, _APPROVAL, waiting)
            answer = self._request.answers[identity]
            if _is_abort(answer):
                return self._pause(span, status("cancelled", "cancelled", answer.get("reason")), None)
            if not (answer.get("approved") if isinstance(answer, Mapping) else answer):
                self._writer.output(span, status("cancelled", "approval_denied", "The approval was denied."))
                return False
        span.count(f"{call.name}:requests")
        if call.error is None:
            self._writer.output(span, SUCCESS, _json(call.output))
        else:
            self._writer.output(span, status("error"), error=failure("RuntimeError", call.error))
        return True

    def _ask(self, question: Question) -> Any:
        """Ask a person; the result is the answer."""
        options = None if question.options is None else list(question.options)
        span = self._tool("ask_user", {"question": question.question, "options": options})
        identity = _stable_id(span)
        if identity in self._request.answers:
            answer = self._request.answers[identity]
            if _is_abort(answer):
                return self._pause(span, status("cancelled", "cancelled", answer.get("reason")), None)
            self._writer.output(span, SUCCESS, answer)
            return answer
        self._writer.interaction(span, identity, "ask_user")
        span.count("suspends:required")
        waiting = {"suspension_id": identity, "status": "input_required", "kind": "ask_user", "payload": span.input}
        return self._pause(span, _INPUT, waiting)

    def _pause(self, span: Span, why: Json, output: Any) -> Any:
        """Write the end of a run that waits for a person, or that a person ended."""
        for each in (span, self._root):
            self._writer.output(each, why, output)
        return _PAUSED


_PAUSED = object()


def _stable_id(span: Span) -> str:
    """The id of an approval or a question: the same in the run that answers it."""
    return hashlib.blake2b(json.dumps([span.path, span.input]).encode(), digest_size=16).hexdigest()


def _is_abort(answer: Any) -> bool:
    return isinstance(answer, Mapping) and answer.get("type") == "timbal.cancel"


def _json(value: Any) -> Any:
    """A value as JSON has it; what JSON does not have becomes a string."""
    text = json.dumps(value, default=str)
    return json.loads(text, parse_constant=lambda name: None if name == "NaN" else float(name))
