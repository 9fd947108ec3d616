"""Runs an ASGI application on uvicorn in a thread, from when it listens until `stop` returns."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import sys
import threading
from typing import TYPE_CHECKING, Any

import uvicorn

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.types import ASGIApp

_DATE_SECONDS = 1.0
"""How old the `date` header of a response may be."""


class Server:
    """A server in a background thread.

    Args:
        host: the address to listen on.
        port: the port; 0 takes a free one.

    Raises:
        OSError: the address or port cannot be used.
    """

    def __init__(self, host: str, port: int) -> None:
        self._socket = _listening(host, port)
        self.host: str = self._socket.getsockname()[0]
        self.port: int = self._socket.getsockname()[1]
        self._process = os.getpid()
        self._thread: threading.Thread | None = None
        self._uvicorn: _Uvicorn | None = None
        self._failure: BaseException | None = None

    def start(self, app: ASGIApp, on_stop: Callable[[], Awaitable[None]]) -> None:
        """Serve an application; return when it accepts requests.

        Args:
            app: the application.
            on_stop: awaited in the event loop before connections are cut and tasks end.

        Raises:
            RuntimeError: the application did not start.
        """
        config = uvicorn.Config(
            app,
            http="h11",
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="warning",
            access_log=False,
            proxy_headers=False,
            server_header=False,
        )
        server = _Uvicorn(config, on_stop)
        self._uvicorn = server
        self._thread = threading.Thread(target=self._run, args=(server,), name="timbal-local", daemon=True)
        self._thread.start()
        server.ready.wait()
        if not server.started:
            self._thread.join()
            raise RuntimeError("the local platform did not start") from self._failure

    def call(self, function: Callable[[], None]) -> None:
        """Run a function in the event loop and wait for its end.

        Raises:
            RuntimeError: this process is a fork of the one whose thread runs the event loop.
        """
        if os.getpid() != self._process:
            raise RuntimeError(
                f"the local platform runs in process {self._process}, and this process is a fork of it; "
                "start another LocalPlatform here, or send requests to the first one"
            )
        if self._uvicorn is None or self._uvicorn.loop is None:
            raise RuntimeError("the server does not run")

        async def run() -> None:
            function()

        asyncio.run_coroutine_threadsafe(run(), self._uvicorn.loop).result()

    def break_connection(self, client: object) -> None:
        """Close the connection of a client, once what was sent has gone out. To be called in the event loop."""
        for connection in self._uvicorn.open_connections() if self._uvicorn else ():
            if connection.client == client and connection.transport is not None:
                connection.transport.close()

    def stop(self) -> None:
        """Cut all connections and end the thread. In a fork, which has no such thread, only let go of the port."""
        if self._uvicorn is not None and self._thread is not None and os.getpid() == self._process:
            self._uvicorn.stop()
            self._thread.join()
            self._thread = None
        self._socket.close()

    def _run(self, server: _Uvicorn) -> None:
        try:
            asyncio.run(server.serve(sockets=[self._socket]))
        except BaseException as error:
            self._failure = error
        finally:
            server.ready.set()


class _Uvicorn(uvicorn.Server):
    """uvicorn that says when it is ready, is woken up to stop, and waits for no stream to end."""

    def __init__(self, config: uvicorn.Config, on_stop: Callable[[], Awaitable[None]]) -> None:
        super().__init__(config)
        self.ready = threading.Event()
        self.loop: asyncio.AbstractEventLoop | None = None
        self._on_stop = on_stop
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """End the server, from another thread."""
        self.should_exit = True
        if self.loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop has ended by itself
                self.loop.call_soon_threadsafe(self._stopping.set)

    def open_connections(self) -> list[Any]:
        return list(self.server_state.connections)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self.loop = asyncio.get_running_loop()
        await super().startup(sockets)
        self.ready.set()

    async def main_loop(self) -> None:
        # uvicorn's own loop looks every tenth of a second whether it is to stop.
        while not await self.on_tick(0):
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), _DATE_SECONDS)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        await self._on_stop()
        tasks = list(self.server_state.tasks)
        for connection in self.open_connections():
            if connection.transport is not None:
                connection.transport.abort()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _listening(host: str, port: int) -> socket.socket:
    with contextlib.ExitStack() as stack:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = stack.enter_context(socket.socket(family, kind, protocol))
        if sys.platform == "win32":
            # There, SO_REUSEADDR would let two servers share a port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        # From here on connections are accepted by the system, and answered as soon as the thread runs.
        listener.listen(2048)
        listener.setblocking(False)
        stack.pop_all()
        return listener
