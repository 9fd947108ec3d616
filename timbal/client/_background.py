"""A call in a thread of its own, so that the caller can stop waiting for it."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from contextlib import suppress
from contextvars import ContextVar, copy_context
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_abandoned: ContextVar[threading.Event | None] = ContextVar("abandoned", default=None)


class Background(Generic[T]):
    """A call under way in a thread that nothing has to wait for, not even the end of the program."""

    def __init__(self, call: Callable[..., T], *args: Any) -> None:
        self._future: Future[T] = Future()
        self._left = threading.Event()
        self.done = self._future.done
        context = copy_context()
        context.run(_abandoned.set, self._left)
        run = (self._run, call, args)
        threading.Thread(target=context.run, args=run, name="timbal-background", daemon=True).start()

    def _run(self, call: Callable[..., T], args: tuple[Any, ...]) -> None:
        try:
            self._future.set_result(call(*args))
        except BaseException as error:  # `result` raises it, as an executor's future does
            self._future.set_exception(error)

    def result(self) -> T:
        """Wait for the call, and return or raise what it does."""
        return self._future.result()

    def wait(self, seconds: float | None) -> bool:
        """Wait for the call, so long at most if that is given, and return whether it has ended."""
        with suppress(TimeoutError):
            self._future.exception(seconds)
        return self._future.done()

    def cancel(self) -> None:
        """Tell the call that its result is no longer needed."""
        self._left.set()


def is_abandoned() -> bool:
    """Return whether the result of the current call is no longer needed, so that it need not be retried."""
    left = _abandoned.get()
    return left is not None and left.is_set()
