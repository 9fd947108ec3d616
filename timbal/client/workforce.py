"""A member of the workforce: everything that it answers to through the gateway, and its runs."""

from __future__ import annotations

from collections.abc import Coroutine
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

import httpx

from timbal_api.types import UNSET

from . import workforce_events
from .workforce_base import BaseWorkforce
from .workforce_events import *  # noqa: F403 - all of them are public here
from .workforce_reader import RunOutcome
from .workforce_runs import StreamOptions
from .workforce_streams import AsyncRunStream, RunStream

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Unpack

    from .transport import AsyncTransport, Transport
    from .workforce_base import Answers, Parent, RequestOptions

__all__ = ["AsyncRunStream", "AsyncWorkforce", "RunOutcome", "RunStream", "StreamOptions", "Workforce"]
__all__ += workforce_events.__all__


class Workforce(BaseWorkforce[httpx.Response, RunOutcome, RunStream]):
    """A member of the workforce: an agent or a workflow that is deployed.

        agent = client.workforce("support-bot")
        agent.get("healthcheck")
        outcome = agent.run(prompt="Hello")
        with agent.stream(prompt="Hello again", parent=outcome) as stream:
            for piece in stream.text:
                print(piece, end="")

    Make it with `client.workforce(NAME)`.
    """

    _transport: Transport
    _stream = RunStream

    def request(self, method: str, path: str = "", **how: Unpack[RequestOptions]) -> httpx.Response:
        """Send a request to the deployment, and read the whole answer. Redirects are returned, not followed.

        Args:
            method: the HTTP method.
            path: the path on the deployment, without a leading slash; empty for its root.
            how: what else the request has; see `RequestOptions`.

        Raises:
            ValueError: the path would leave the workforce, or a method, header or parameter cannot be sent.
            NotFoundError: nothing runs on the branch, or what runs has no such path; the message says which.
            APIStatusError: the deployment, or the gateway, answered with another error.
            APIConnectionError: no whole answer came.
        """
        request, sending = self._call(method, path, **how)
        with self._explained():
            return self._transport.send(request, **sending)

    @contextmanager
    def stream_request(self, method: str, path: str = "", **how: Unpack[RequestOptions]) -> Iterator[httpx.Response]:
        """Send a request, and hand on the answer with its body unread: `response.iter_bytes()` reads it as it comes.

        Args and Raises as for `request`; without `timeout` there is no limit to how long the body may be silent.
        """
        request, sending = self._call(method, path, **how)
        with ExitStack() as stack:
            with self._explained():  # what the caller's own block raises is not ours to explain
                response = stack.enter_context(self._transport.stream(request, **sending))
            with self._translated(response):
                yield response

    def run(self, prompt: Any = UNSET, *, parent: Parent = None, resume: Answers = None, **params: Any) -> RunOutcome:
        """Start a run, and wait for its end; a broken connection does not matter.

        Args: as for `stream`.

        Raises:
            RunFailed: the run ended with another status than success; `.outcome` has everything. So does one that
                waits for approvals or answers: `.outcome.pending` says for which, and `resume` gives them.
            StreamInterrupted, StreamExpired: the run's end cannot be learnt.
            APIStatusError, APIConnectionError: the run was not started.
        """
        with self.stream(prompt, parent=parent, resume=resume, **params) as stream:
            return stream.result()

    def cancel(self, run: str | RunOutcome) -> None:
        """Ask a run to stop. Its stream still ends with an output, whose status is `cancelled`.

        Raises:
            NotFoundError: there is no such run, or it has ended already; the message says so.
        """
        with self._explained():
            self._transport.send(self._cancellation(run), retry=True)  # asking twice is asking once


class AsyncWorkforce(
    BaseWorkforce[Coroutine[Any, Any, httpx.Response], Coroutine[Any, Any, RunOutcome], AsyncRunStream]
):
    """A member of the workforce, awaited; each method as in `Workforce`.

        agent = client.workforce("support-bot")
        outcome = await agent.run(prompt="Hello")
        async with agent.stream(prompt="Hello again", parent=outcome) as stream:
            async for piece in stream.text:
                print(piece, end="")

    Make it with `client.workforce(NAME)` of an `AsyncTimbal`.
    """

    _transport: AsyncTransport
    _stream = AsyncRunStream

    async def request(self, method: str, path: str = "", **how: Unpack[RequestOptions]) -> httpx.Response:
        """Send a request to the deployment, and read the whole answer; as `Workforce.request`."""
        request, sending = self._call(method, path, **how)
        with self._explained():
            return await self._transport.send(request, **sending)

    @asynccontextmanager
    async def stream_request(
        self, method: str, path: str = "", **how: Unpack[RequestOptions]
    ) -> AsyncIterator[httpx.Response]:
        """Send a request, and hand on the answer with its body unread; as `Workforce.stream_request`."""
        request, sending = self._call(method, path, **how)
        async with AsyncExitStack() as stack:
            with self._explained():
                response = await stack.enter_async_context(self._transport.stream(request, **sending))
            with self._translated(response):
                yield response

    async def run(
        self, prompt: Any = UNSET, *, parent: Parent = None, resume: Answers = None, **params: Any
    ) -> RunOutcome:
        """Start a run, and wait for its end; as `Workforce.run`."""
        async with self.stream(prompt, parent=parent, resume=resume, **params) as stream:
            return await stream.result()

    async def cancel(self, run: str | RunOutcome) -> None:
        """Ask a run to stop; as `Workforce.cancel`."""
        with self._explained():
            await self._transport.send(self._cancellation(run), retry=True)
