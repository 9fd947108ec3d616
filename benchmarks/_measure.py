"""What every benchmark shares: a clock, a server in another process, and rows as JSON lines."""

from __future__ import annotations

import gc
import json
import multiprocessing
import resource
import socket
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple


class Cost(NamedTuple):
    """Seconds of wall time and of this process's CPU."""

    wall: float
    cpu: float


def cost(work: Callable[[], object]) -> Cost:
    """What one execution costs, without the garbage collector's chance."""
    gc.collect()
    gc.disable()
    try:
        wall, cpu = time.perf_counter(), time.process_time()
        work()
        return Cost(time.perf_counter() - wall, time.process_time() - cpu)
    finally:
        gc.enable()


def compare(contestants: dict[str, Callable[[], object]], rounds: int = 5) -> dict[str, Cost]:
    """The median cost of each, in turns, so that noise of the machine meets all of them alike."""
    costs: dict[str, list[Cost]] = {name: [] for name in contestants}
    for work in contestants.values():
        work()
    for _ in range(rounds):
        for name, work in contestants.items():
            costs[name].append(cost(work))
    return {
        name: Cost(statistics.median(each.wall for each in found), statistics.median(each.cpu for each in found))
        for name, found in costs.items()
    }


def row(
    what: str,
    who: str,
    *,
    wall: float | None = None,
    cpu: float | None = None,
    memory: float | None = None,
    by: str = "cpu",
) -> None:
    """Print one result for `scripts/bench.py`: seconds, MiB, and which of them to compare if it is there."""
    print(json.dumps({"what": what, "who": who, "wall": wall, "cpu": cpu, "memory": memory, "by": by}), flush=True)


def peak_memory() -> float:
    """The most memory that this process has had, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def growth(work: Callable[[], object], times: int = 1) -> float:
    """How many MiB a fresh copy of this process grows by while it does the work and keeps every result."""
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)

    def child() -> None:
        before = peak_memory()
        kept = [work() for _ in range(times)]
        sender.send(peak_memory() - before)
        del kept

    process = context.Process(target=child)
    process.start()
    sender.close()  # so that a child that fails is the end of the pipe, and not a wait without end
    grown: float = receiver.recv()
    process.join()
    return grown


@contextmanager
def server(answers: dict[str, bytes], latency: float = 0.0) -> Iterator[str]:
    """A minimal HTTP/1.1 server in a process of its own: the body for each request target, JSON, kept alive.

    Args:
        answers: Bodies by request target, `/path?query`.
        latency: Seconds to wait before each answer.

    Yields:
        Its base URL.
    """
    listener = socket.create_server(("127.0.0.1", 0), backlog=128)
    process = multiprocessing.get_context("fork").Process(target=_serve, args=(listener, answers, latency), daemon=True)
    process.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        process.kill()
        process.join()
        listener.close()


def _serve(listener: socket.socket, answers: dict[str, bytes], latency: float) -> None:
    ready = {target: _response(body) for target, body in answers.items()}
    missing = b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n"
    while True:
        connection, _ = listener.accept()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=_answer, args=(connection, ready, missing, latency), daemon=True).start()


def _response(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body)


def _answer(connection: socket.socket, ready: dict[str, bytes], missing: bytes, latency: float) -> None:
    waiting = b""
    with connection:
        while data := connection.recv(65536):
            waiting += data
            while b"\r\n\r\n" in waiting:
                head, waiting = waiting.split(b"\r\n\r\n", 1)
                if latency:
                    time.sleep(latency)
                connection.sendall(ready.get(head.split(b" ", 2)[1].decode(), missing))
