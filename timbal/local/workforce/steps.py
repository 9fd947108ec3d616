"""The steps that an agent written as a Python function may yield, and how they are executed."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import queue
import threading
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A call of a tool, for a function given to `LocalPlatform.agent` to yield.

    `yield` returns whether the tool ran: True, or False where a person refused.

    Args:
        name: the tool.
        input: its arguments, as JSON.
        output: what it returns, as JSON.
        error: the message of the error it ends with, in place of an output.
        approval: the question to a person before the tool runs. The run stops there until it is resumed with an
            answer. Then the function runs again, and passes this call.
    """

    name: str
    input: Mapping[str, Any] = field(default_factory=dict)
    output: Any = None
    error: str | None = None
    approval: str | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A question to a person, for a function given to `LocalPlatform.agent` to yield.

    `yield` returns the answer. The run stops until it is resumed with one; then the function runs again.

    Args:
        question: the question.
        options: the answers to choose from.
    """

    question: str
    options: tuple[str, ...] | list[str] | None = None


@dataclass(frozen=True, slots=True)
class Returned:
    """The last step: what the function returned."""

    value: Any


class FunctionFailed(Exception):
    """A function raised.

    The exception is wrapped, because an event loop treats some of them specially: `CancelledError`, `SystemExit`, or
    that of `pytest.fail`.
    """

    def __init__(self, error: BaseException) -> None:
        super().__init__(str(error))
        self.error = error


Steps = AsyncGenerator[Any, Any]
"""Yields what an agent does, takes the answers of people, and ends with `Returned`."""

_STOP = object()


async def steps_of(function: Callable[..., Any], arguments: Mapping[str, Any]) -> Steps:
    """Run a function in a thread of its own, so that it may wait, and call the platform itself.

    Args:
        function: a function, a generator function, or an asynchronous function or generator.
        arguments: what it is called with.

    Raises:
        FunctionFailed: the function raised.
    """
    loop = asyncio.get_running_loop()
    done: asyncio.Queue[tuple[str, Any]] = asyncio.Queue()
    answers: queue.SimpleQueue[Any] = queue.SimpleQueue()

    def report(kind: str, value: Any) -> None:
        with contextlib.suppress(RuntimeError):  # the platform has stopped
            loop.call_soon_threadsafe(done.put_nowait, (kind, value))

    def exchange(piece: Any) -> Any:
        report("yielded", piece)
        return answers.get()

    def run() -> None:
        try:
            report("returned", _result(function(**arguments), exchange))
        except BaseException as error:
            report("raised", error)

    threading.Thread(target=run, name="timbal-local-agent", daemon=True).start()
    try:
        while True:
            kind, value = await done.get()
            if kind == "raised":
                raise FunctionFailed(value)
            if kind == "returned":
                yield Returned(value)
                return
            answers.put((yield value))
    finally:
        answers.put(_STOP)


def _result(made: Any, exchange: Callable[[Any], Any]) -> Any:
    """Return the result of a call; exchange what a generator yields for answers."""
    if inspect.iscoroutine(made):
        return asyncio.run(made)
    if inspect.isasyncgen(made):
        return asyncio.run(_drive_async(made, exchange))
    return _drive(made, exchange) if inspect.isgenerator(made) else made


def _drive(made: Generator[Any, Any, Any], exchange: Callable[[Any], Any]) -> Any:
    answer: Any = None
    try:
        while (answer := exchange(made.send(answer))) is not _STOP:
            pass
    except StopIteration as end:
        return end.value
    made.close()
    return None


async def _drive_async(made: AsyncGenerator[Any, Any], exchange: Callable[[Any], Any]) -> None:
    answer: Any = None
    with contextlib.suppress(StopAsyncIteration):
        while (answer := exchange(await made.asend(answer))) is not _STOP:
            pass
    await made.aclose()
