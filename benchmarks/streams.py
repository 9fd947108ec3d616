"""Streams side by side: the same bytes over loopback to this client, to others of its kind, and to the floor.

    python benchmarks/streams.py [--events 50000] [--rounds 5] [--quick]

Three measurements, each in one run:

1.  A stream of Messages-API events with text outside ASCII, read one after the other by every contestant, in turns.
    CPU and wall time for each event. The server is a process of its own, so its work is not counted. Twice: in large
    pieces, where decoding decides, and with a piece for each event, as a model writes, where HTTP decides.
2.  1,000 streams at once on one event loop: CPU for each event and the memory that they take.
3.  1,000,000 events from one stream: memory as it goes on.

The floor is what nobody can avoid: the bytes from httpx, split at blank lines, and `json.loads`. Contestants that are
not installed are left out, and named.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import os
import platform
import resource
import socket
import statistics
import subprocess
import sys
import threading
import time
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "generated")]

from _measure import row  # noqa: E402

from timbal.client import AsyncTimbal, Timbal  # noqa: E402 - this repository's, whatever is installed
from timbal.client.compose.events import TextDelta  # noqa: E402
from timbal.client.sse import adecode, decode  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

WORDS = ["hello ", "naïve ", "日本語", "— ", "data: ", "🙂 ", "the\n", "Übung ", "and ", "so ", "wörld ", "ты "]
STREAMS = 1_000
STREAM_EVENTS = 100
MANY = 1_000_000

# ------------------------------------------------------------------ what is served


def frame(event: dict[str, Any]) -> bytes:
    return f"event: {event['type']}\ndata: {json.dumps(event, ensure_ascii=False)}\n\n".encode()


def message(deltas: int, number: int = 0) -> list[bytes]:
    """One message of the Messages API with so many pieces of text: five more events than that."""
    usage = {"input_tokens": 25, "output_tokens": 1}
    wire = {"id": f"msg_{number}", "type": "message", "role": "assistant", "model": "claude", "content": []}
    events: list[dict[str, Any]] = [
        {"type": "message_start", "message": {**wire, "stop_reason": None, "stop_sequence": None, "usage": usage}},
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
    ]
    for n in range(deltas):
        text = "".join(WORDS[(n * 7 + k * 5) % len(WORDS)] for k in range(1 + n % 3))
        events.append({"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": text}})
    events += [
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": {"stop_reason": "end_turn", "stop_sequence": None}, "usage": usage},
        {"type": "message_stop"},
    ]
    return [frame(event) for event in events]


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n"


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


def one_stream(mode: str, events: int) -> Iterator[bytes]:
    """The body of one stream, as it is written to the socket."""
    if mode == "many":  # a message for every thousand events, as in a long session
        for number in range(events // 1_000):
            yield chunk(b"".join(message(995, number)))
        return
    frames = message(events - 5)
    if mode == "single":
        for start in range(0, len(frames), 64):
            yield b"".join(map(chunk, frames[start : start + 64]))
        return
    body = b"".join(frames)
    for start in range(0, len(body), 16_384):  # which cuts through events
        yield chunk(body[start : start + 16_384])


def serve() -> None:
    """The server's process: says its port, then serves until its standard input ends."""
    lift_limits()
    bodies: dict[str, list[bytes]] = {}
    waiting: list[socket.socket] = []
    lock = threading.Lock()
    listener = socket.create_server(("127.0.0.1", 0), backlog=4096)
    print(listener.getsockname()[1], flush=True)

    def answer(connection: socket.socket) -> None:
        with connection.makefile("rb") as reader:
            while line := reader.readline():
                mode, _, count = line.split()[1].decode().split("/")[1].partition("-")
                length = 0
                while (header := reader.readline()) != b"\r\n":
                    if header.lower().startswith(b"content-length:"):
                        length = int(header.split(b":")[1])
                reader.read(length)
                if mode == "crowd":
                    crowd(connection, int(count))
                    return
                key = f"{mode}-{count}"
                if mode != "many" and key not in bodies:
                    bodies[key] = list(one_stream(mode, int(count)))
                connection.sendall(HEAD)
                for piece in bodies.get(key) or one_stream(mode, int(count)):
                    connection.sendall(piece)
                connection.sendall(b"0\r\n\r\n")

    def crowd(connection: socket.socket, size: int) -> None:
        """When all have come, each gets one event in turn, so that all streams are open from the first to the last."""
        connection.sendall(HEAD)
        with lock:
            waiting.append(connection)
            if len(waiting) < size:
                return
            everyone = list(waiting)
            waiting.clear()
        for piece in [*map(chunk, message(STREAM_EVENTS - 5)), b"0\r\n\r\n"]:
            for each in everyone:
                each.sendall(piece)

    def accept() -> None:
        while True:
            connection, _ = listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=answer, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    sys.stdin.read()


class Server:
    """The server's process, from this side."""

    def __enter__(self) -> str:
        command = [sys.executable, __file__, "--serve"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        return f"http://127.0.0.1:{int(self.process.stdout.readline())}"

    def __exit__(self, *exc_info: object) -> None:
        self.process.communicate()


def lift_limits() -> None:
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


# ------------------------------------------------------------------ the contestants, one after the other

KEY = "tk-benchmark"


class Prefixed(httpx.HTTPTransport):
    """Sends what a client asks for to one place of the server, whatever path the client has."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.url = request.url.copy_with(path=self.path)
        return super().handle_request(request)


# Each yields None when its client is ready, and from then on events: making a client is not what is measured.


def read_floor(url: str) -> Iterator[Any]:
    rest = b""
    with httpx.Client() as client:
        yield None
        with client.stream("POST", url) as response:
            for piece in response.iter_bytes():
                *blocks, rest = (rest + piece).split(b"\n\n")
                for block in blocks:
                    yield json.loads(block[block.index(b"data: ") + 6 :])


def read_sse(url: str) -> Iterator[Any]:
    with httpx.Client() as client:
        yield None
        with client.stream("POST", url) as response:
            for event in decode(response.iter_bytes()):
                yield event.json()


def timbal_client(url: str) -> Timbal:
    base, _, path = url.rpartition("/")
    http = httpx.Client(transport=Prefixed(f"/{path}"))
    return Timbal(api_key=KEY, org_id="o", project_id="p", base_url=base, http_client=http)


def read_compose(url: str) -> Iterator[Any]:
    client = timbal_client(url)
    yield None
    with client.compose("Hello") as stream:
        yield from stream


def read_compose_text(url: str) -> Iterator[Any]:
    client = timbal_client(url)
    yield None
    with client.compose("Hello") as stream:
        yield from stream.text


def read_httpx_sse(url: str) -> Iterator[Any]:
    from httpx_sse import connect_sse

    with httpx.Client() as client:
        yield None
        with connect_sse(client, "POST", url) as source:
            for event in source.iter_sse():
                yield event.json()


ASKED: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "Hello"}]}


def read_anthropic(url: str) -> Iterator[Any]:
    from anthropic import Anthropic

    with Anthropic(api_key=KEY, base_url=url) as client:
        yield None
        yield from client.messages.create(**ASKED, max_tokens=9, stream=True)


def read_anthropic_text(url: str) -> Iterator[Any]:
    from anthropic import Anthropic

    with Anthropic(api_key=KEY, base_url=url) as client:
        yield None
        with client.messages.stream(**ASKED, max_tokens=9) as stream:
            yield from stream.text_stream


def read_openai(url: str) -> Iterator[Any]:
    from openai import OpenAI

    with OpenAI(api_key=KEY, base_url=url) as client:
        yield None
        yield from client.chat.completions.create(**ASKED, stream=True)


CONTESTANTS: dict[str, tuple[str, Callable[[str], Iterator[Any]]]] = {
    "floor: httpx bytes + json.loads": ("httpx", read_floor),
    "timbal.client.sse": ("httpx", read_sse),
    "httpx-sse": ("httpx_sse", read_httpx_sse),
    "timbal compose, typed events": ("httpx", read_compose),
    "anthropic, typed events": ("anthropic", read_anthropic),
    "openai, typed events": ("openai", read_openai),
    "timbal compose, .text": ("httpx", read_compose_text),
    "anthropic, .text_stream": ("anthropic", read_anthropic_text),
}

RATIOS = [
    ("timbal.client.sse", "httpx-sse", 1.0),
    ("timbal.client.sse", "floor: httpx bytes + json.loads", None),
    ("timbal compose, typed events", "anthropic, typed events", 0.5),
    ("timbal compose, typed events", "openai, typed events", None),
    ("timbal compose, .text", "anthropic, .text_stream", None),
]


GROUPS = {
    "an event to JSON": ["httpx-sse", "timbal.client.sse", "floor: httpx bytes + json.loads"],
    "a typed event": ["anthropic, typed events", "timbal compose, typed events", "openai, typed events"],
    "a piece of text": ["anthropic, .text_stream", "timbal compose, .text"],
}
"""What `scripts/bench.py` compares; the first of each group is the reference."""


def report(what: str, who: str, **figures: float) -> None:
    """A row for `scripts/bench.py`, which reads this script's output; people have the tables."""
    if not sys.stdout.isatty():
        row(what, who, **figures)


def installed(module: str) -> bool:
    return find_spec(module) is not None


def one_after_the_other(url: str, mode: str, events: int, rounds: int) -> None:
    results: dict[str, list[tuple[float, float]]] = {}
    for number in range(rounds + 1):  # the first round only warms up
        for name, (module, read) in CONTESTANTS.items():
            if not installed(module):
                continue
            found = read(f"{url}/{mode}-{events}")
            next(found)
            gc.collect()
            gc.freeze()  # what others have imported is not walked at a contestant's expense
            cpu, wall = time.process_time(), time.perf_counter()
            count = sum(1 for _ in found)
            spent = (time.process_time() - cpu) / events * 1e6, (time.perf_counter() - wall) / events * 1e6
            assert count >= events - 10, (name, count)
            if number:
                results.setdefault(name, []).append(spent)
    what = "in pieces of 16 KiB" if mode == "bulk" else "a piece for each event"
    print(f"\n{events:,} events, {what}: microseconds for each event, best and median of {rounds}")
    print(f"{'':34} {'CPU best':>9} {'median':>8} {'wall best':>10} {'median':>8}")
    best: dict[str, float] = {}
    for name, spent_all in results.items():
        cpus, walls = (sorted(each) for each in zip(*spent_all, strict=True))
        best[name] = cpus[0]
        middle = len(cpus) // 2
        print(f"{name:34} {cpus[0]:9.2f} {cpus[middle]:8.2f} {walls[0]:10.2f} {walls[middle]:8.2f}")
    for ours, theirs, reach in RATIOS:
        if theirs in best:
            goal = f"   (to reach: at most {reach})" if reach is not None else ""
            print(f"  {ours} / {theirs}: {best[ours] / best[theirs]:.2f}{goal}")
    for group, names in GROUPS.items():
        for name in names:
            if name in best:
                cpu, wall = (statistics.median(each) / 1e6 for each in zip(*results[name], strict=True))
                report(f"{group}, {what}", name.partition(":")[0].partition(",")[0], wall=wall, cpu=cpu)


# ------------------------------------------------------------------ many at once, and for long: each in a fresh process


def resident() -> int:
    """Bytes of memory that this process holds now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


class AsyncPrefixed(httpx.AsyncHTTPTransport):
    def __init__(self, path: str, **options: Any) -> None:
        super().__init__(**options)
        self.path = path

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        request.url = request.url.copy_with(path=self.path)
        return await super().handle_async_request(request)


async def crowd_of(kind: str, url: str, size: int) -> dict[str, float]:
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=None)
    transport = AsyncPrefixed(f"/crowd-{size}", limits=limits)
    async with httpx.AsyncClient(transport=transport, timeout=None) as http:
        client = AsyncTimbal(api_key=KEY, org_id="o", project_id="p", base_url=url, http_client=http)

        async def pieces() -> AsyncIterator[Any]:
            if kind == "compose":
                async with client.compose("Hello") as stream:
                    async for event in stream:
                        yield event
            elif kind == "httpx_sse":
                from httpx_sse import aconnect_sse

                async with aconnect_sse(http, "POST", url) as source:
                    async for sse in source.aiter_sse():
                        yield sse.json()
            else:
                async with http.stream("POST", url) as response:
                    if kind == "sse":
                        async for sent in adecode(response.aiter_bytes()):
                            yield sent.json()
                    else:
                        async for piece in response.aiter_bytes():
                            yield [json.loads(b[b.index(b"data: ") + 6 :]) for b in piece.split(b"\n\n") if b]

        peak = 0

        async def one() -> int:
            nonlocal peak
            count = 0
            async for _ in pieces():
                count += 1
                if count == STREAM_EVENTS // 2:
                    peak = max(peak, resident())
            return count

        gc.collect()
        before, cpu, wall = resident(), time.process_time(), time.perf_counter()
        counts = await asyncio.gather(*(one() for _ in range(size)))
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    assert min(counts) >= STREAM_EVENTS - 10, (kind, min(counts))
    events = size * STREAM_EVENTS
    return {"cpu": cpu / events * 1e6, "wall": wall / events * 1e6, "memory": (peak - before) / size / 1024}


def long_of(kind: str, url: str, events: int) -> list[tuple[int, float, float]]:
    """Events so far, MiB of memory, and MiB of text that a compose stream has to remember."""
    samples: list[tuple[int, float, float]] = []
    text = 0

    def sample(number: int) -> None:
        if number % (events // 10) == 0 or number == events // 100:
            samples.append((number, resident() / 2**20, text / 2**20))

    if kind == "sse":
        with httpx.Client() as http, http.stream("POST", f"{url}/many-{events}") as response:
            for number, sent in enumerate(decode(response.iter_bytes()), 1):
                sent.json()
                sample(number)
        return samples
    with timbal_client(f"{url}/many-{events}").compose("Hello") as stream:
        for number, event in enumerate(stream, 1):
            text += len(event.text.encode()) if isinstance(event, TextDelta) else 0
            sample(number)
    return samples


def child(*arguments: str) -> Any:
    output = subprocess.run([sys.executable, __file__, *arguments], check=True, capture_output=True, text=True).stdout
    return json.loads(output)


def many_at_once(url: str, size: int, rounds: int) -> None:
    print(f"\n{size:,} streams at once, {STREAM_EVENTS} events each, a piece for each event: best of {rounds}")
    print(f"{'':34} {'CPU us/event':>13} {'wall us/event':>14} {'KiB/stream':>11}")
    names = {
        "floor": "floor: httpx bytes + json.loads",
        "sse": "timbal.client.sse",
        "httpx_sse": "httpx-sse",
        "compose": "timbal compose, typed events",
    }
    best: dict[str, dict[str, float]] = {}
    for kind, name in names.items():
        if kind == "httpx_sse" and not installed(kind):
            continue
        runs = [child("--crowd", kind, url, str(size)) for _ in range(rounds)]
        best[kind] = {key: min(run[key] for run in runs) for key in runs[0]}
        memory = best[kind]["memory"] * size / 1024
        report(f"an event, {size:,} streams at once", name, cpu=best[kind]["cpu"] / 1e6, memory=memory)
        print(f"{name:34} {best[kind]['cpu']:13.1f} {best[kind]['wall']:14.1f} {best[kind]['memory']:11.1f}")
    if "httpx_sse" in best:
        for key, what in (("cpu", "CPU"), ("memory", "memory")):
            print(f"  {what}, timbal.client.sse / httpx-sse: {best['sse'][key] / best['httpx_sse'][key]:.2f}")


def for_long(url: str, events: int) -> None:
    print(f"\n{events:,} events from one stream: MiB of memory as it goes on")
    for kind, name in (("sse", "timbal.client.sse"), ("compose", "timbal compose, typed events")):
        samples = child("--long", kind, url, str(events))
        figures = "  ".join(f"{count // 1000:,}k {memory:.1f}" for count, memory, _ in samples)
        grown = samples[-1][1] - samples[0][1]
        print(
            f"{name:34} {figures}\n{'':34} grown by {grown:.1f} MiB; text it has to remember: {samples[-1][2]:.1f} MiB"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--quick", action="store_true", help="a tenth of everything, to see that it works")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--crowd", nargs=3, help=argparse.SUPPRESS)
    parser.add_argument("--long", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        serve()
    elif options.crowd:
        lift_limits()
        print(json.dumps(asyncio.run(crowd_of(options.crowd[0], options.crowd[1], int(options.crowd[2])))))
    elif options.long:
        print(json.dumps(long_of(options.long[0], options.long[1], int(options.long[2]))))
    else:
        share = 10 if options.quick else 1
        packages = {"httpx": "httpx", "httpx_sse": "httpx-sse", "anthropic": "anthropic", "openai": "openai"}
        versions = [f"{name} {metadata.version(name)}" for module, name in packages.items() if installed(module)]
        print(f"Python {platform.python_version()}, {os.cpu_count()} CPUs; {', '.join(versions)}")
        for module, name in packages.items():
            if not installed(module):
                print(f"not installed, so left out: {name}")
        with Server() as url:
            one_after_the_other(url, "bulk", options.events // share, options.rounds)
            one_after_the_other(url, "single", options.events // share, min(options.rounds, 2))
            many_at_once(url, STREAMS // share, min(options.rounds, 2))
            for_long(url, MANY // share)


if __name__ == "__main__":
    main()
