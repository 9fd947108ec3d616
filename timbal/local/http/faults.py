"""Faults on demand: error answers, dropped and cut connections, for tests of what a program does then."""

from __future__ import annotations

import fnmatch
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal["fail", "drop", "stall", "cut"]


@dataclass(slots=True)
class Fault:
    """A fault of the next requests that match."""

    kind: Kind
    times: int = 1
    method: str | None = None
    path: str | None = None
    """A shell pattern for the whole path, such as `*/runs`."""
    status: int = 503
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    events: int | None = None
    size: int | None = None

    def matches(self, method: str, path: str) -> bool:
        """Return whether the fault applies to this request."""
        return self.method in (None, method) and (self.path is None or fnmatch.fnmatchcase(path, self.path))


class Faults:
    """The faults that wait for a request. Filled by the thread of a test, used up by that of the server."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault) -> None:
        """Let a fault wait for its requests, behind those that wait already."""
        if fault.times < 1:
            raise ValueError(f"times={fault.times}: a fault happens at least once")
        with self._lock:
            self._waiting.append(fault)

    def take(self, method: str, path: str) -> Fault | None:
        """Return the fault for a request, if one waits for it."""
        with self._lock:
            fault = next((fault for fault in self._waiting if fault.matches(method, path)), None)
            if fault is not None:
                fault.times -= 1
                if not fault.times:
                    self._waiting.remove(fault)
            return fault

    def clear(self) -> None:
        """Forget all that wait."""
        with self._lock:
            self._waiting.clear()


class Cutter:
    """Decides where in a body the connection breaks.

    Args:
        events: after that many server-sent events.
        size: after that many bytes.
    """

    def __init__(self, *, events: int | None = None, size: int | None = None) -> None:
        self._events = events
        self._size = size
        self._last = b""

    def feed(self, chunk: bytes) -> tuple[bytes, bool]:
        """Return the part of a chunk that is still sent, and whether the connection breaks behind it."""
        if self._size is not None:
            passed = chunk[: self._size]
            self._size -= len(passed)
            return passed, self._size == 0
        if self._events is None:
            return chunk, False
        place = 0
        while self._events > 0:
            # `_last` is the end of what belongs to no counted event yet: a blank line may lie across chunks.
            window = self._last + chunk[place:]
            ends = [found + len(blank) for blank in (b"\n\n", b"\r\n\r\n") if (found := window.find(blank)) >= 0]
            if not ends:
                self._last = window[-3:]
                return chunk, False
            place += min(ends) - len(self._last)
            self._last = b""
            self._events -= 1
        return chunk[:place], True
