"""A member of the workforce: everything that it answers to through the gateway, and its runs."""

from __future__ import annotations

import uuid
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

from timbal_api.types import UNSET

from .workforce_base import BaseWorkforce, id_of
from .workforce_events import (
    Approval,
    ContentBlockStop,
    Custom,
    Delta,
    Event,
    Guardrail,
    Interaction,
    Item,
    Output,
    RunError,
    RunStatus,
    Start,
    Text,
    TextDelta,
    Thinking,
    ThinkingDelta,
    ToolUse,
    ToolUseDelta,
    Unknown,
    UnknownItem,
)
from .workforce_reader import RunOutcome
from .workforce_runs import StreamOptions
from .workforce_streams import AsyncRunStream, RunStream

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from typing import Unpack

    import httpx

    from .transport import AsyncTransport, Transport
    from .workforce_base import RequestOptions

__all__ = [
    "Approval",
    "AsyncRunStream",
    "AsyncWorkforce",
    "ContentBlockStop",
    "Custom",
    "Delta",
    "Event",
    "Guardrail",
    "Interaction",
    "Item",
    "Output",
    "RunError",
    "RunOutcome",
    "RunStatus",
    "RunStream",
    "Start",
    "StreamOptions",
    "Text",
    "TextDelta",
    "Thinking",
    "ThinkingDelta",
    "ToolUse",
    "ToolUseDelta",
    "Unknown",
    "UnknownItem",
    "Workforce",
]


class Workforce(BaseWorkforce):
    """A member of the workforce: an agent or a workflow that is deployed.

    agent = client.workforce("support-bot")
    agent.get("healthcheck")
    outcome = agent.run(prompt="Hello")
    with agent.stream(prompt="Hello again", parent=outcome) as stream:
        for piece in stream.text:
            print(piece, end="")
    """

    _transport: Transport

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
        request, sending = self._call(method, path, how)
        with self._explained():
            return self._transport.send(request, **sending)

    def get(self, path: str = "", **how: Unpack[RequestOptions]) -> httpx.Response:
        """`request` with GET."""
        return self.request("GET", path, **how)

    def post(self, path: str = "", **how: Unpack[RequestOptions]) -> httpx.Response:
        """`request` with POST."""
        return self.request("POST", path, **how)

    def put(self, path: str = "", **how: Unpack[RequestOptions]) -> httpx.Response:
        """`request` with PUT."""
        return self.request("PUT", path, **how)

    def patch(self, path: str = "", **how: Unpack[RequestOptions]) -> httpx.Response:
        """`request` with PATCH."""
        return self.request("PATCH", path, **how)

    def delete(self, path: str = "", **how: Unpack[RequestOptions]) -> httpx.Response:
        """`request` with DELETE."""
        return self.request("DELETE", path, **how)

    @contextmanager
    def stream_request(self, method: str, path: str = "", **how: Unpack[RequestOptions]) -> Iterator[httpx.Response]:
        """Send a request, and hand on the answer with its body unread: `response.iter_bytes()` reads it as it comes.

        Args and Raises as for `request`; without `timeout` there is no limit to how long the body may be silent.
        """
        request, sending = self._call(method, path, how)
        with ExitStack() as stack:
            with self._explained():  # what the caller's own block raises is not ours to explain
                response = stack.enter_context(self._transport.stream(request, **sending))
            with self._translated(request, response):
                yield response

    def stream(
        self,
        prompt: Any = UNSET,
        *,
        parent: str | RunOutcome | None = None,
        resume: Mapping[str, Any] | None = None,
        **params: Any,
    ) -> RunStream:
        """Start a run, and follow its events as they happen.

        Args:
            prompt: what an agent is asked: a text, a list of content parts, or a message.
            parent: the run whose conversation is continued.
            resume: the answers that the parent waits for, by the ids of its approvals and questions.
            params: the parameters of the runnable. Do not pass on what strangers send: an agent takes settings of its
                model, and where it is reached, from here as well.

        Returns:
            The stream. The run starts when it is entered or first read.

        Raises:
            TypeError: a parameter has a reserved name.
        """
        run_id = uuid.uuid4().hex
        return RunStream(self, run_id, body=self._body(run_id, prompt, parent, resume, params))

    def run(
        self,
        prompt: Any = UNSET,
        *,
        parent: str | RunOutcome | None = None,
        resume: Mapping[str, Any] | None = None,
        **params: Any,
    ) -> RunOutcome:
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

    def resume(self, run: str | RunOutcome, answers: Mapping[str, Any], **params: Any) -> RunOutcome:
        """Answer what a paused run waits for, and wait for the end of the run that continues it.

        Doing so twice executes what was allowed twice. `stream(parent=run, resume=answers)` streams instead.

        Args:
            run: the run that waits: its id, or its outcome.
            answers: by the ids in `pending`: True or False to an approval, or a dict with `approved`, `reason`, ...;
                to a question its answer; `{"type": "timbal.cancel", "reason": ...}` to end the run.
            params: the parameters of the runnable. A workflow needs them again; an agent does not need its prompt.

        Raises:
            RunFailed: as for `run`; what was not answered is waited for again.
        """
        return self.run(parent=run, resume=answers, **self._resume_params(params))

    def events(self, run: str | RunOutcome, *, after: int | str = 0) -> RunStream:
        """Follow a run that was started before, from any event on, until it ends.

        Args:
            run: the run: its id, or its outcome.
            after: the number of the last event that is known already; 0 for all of them.

        Returns:
            A stream like that of `stream`. Its `result` needs only the last event of the run.

        Raises:
            StreamExpired: while reading: the deployment does not know the run, or does not keep these events. It
                keeps them until 5 minutes after the run's end.
        """
        return RunStream(self, id_of(run), after=int(after))

    def cancel(self, run: str | RunOutcome) -> None:
        """Ask a run to stop. Its stream still ends with an output, whose status is `cancelled`.

        Raises:
            NotFoundError: there is no such run, or it has ended already; the message says so.
        """
        with self._explained():
            request = self._endpoint("POST", "cancel/{run_id}", run_id=id_of(run))
            self._transport.send(request, retry=True)  # asking twice is asking once


class AsyncWorkforce(BaseWorkforce):
    """A member of the workforce, awaited; otherwise as `Workforce`.

    agent = client.workforce("support-bot")
    outcome = await agent.run(prompt="Hello")
    async with agent.stream(prompt="Hello again", parent=outcome) as stream:
        async for piece in stream.text:
            print(piece, end="")
    """

    _transport: AsyncTransport

    async def request(self, method: str, path: str = "", **how: Unpack[RequestOptions]) -> httpx.Response:
        """Send a request to the deployment, and read the whole answer; as `Workforce.request`."""
        request, sending = self._call(method, path, how)
        with self._explained():
            return await self._transport.send(request, **sending)

    async def get(self, path: str = "", **how: Unpack[RequestOptions]) -> httpx.Response:
        """`request` with GET."""
        return await self.request("GET", path, **how)

    async def post(self, path: str = "", **how: Unpack[RequestOptions]) -> httpx.Response:
        """`request` with POST."""
        return await self.request("POST", path, **how)

    async def put(self, path: str = "", **how: Unpack[RequestOptions]) -> httpx.Response:
        """`request` with PUT."""
        return await self.request("PUT", path, **how)

    async def patch(self, path: str = "", **how: Unpack[RequestOptions]) -> httpx.Response:
        """`request` with PATCH."""
        return await self.request("PATCH", path, **how)

    async def delete(self, path: str = "", **how: Unpack[RequestOptions]) -> httpx.Response:
        """`request` with DELETE."""
        return await self.request("DELETE", path, **how)

    @asynccontextmanager
    async def stream_request(
        self, method: str, path: str = "", **how: Unpack[RequestOptions]
    ) -> AsyncIterator[httpx.Response]:
        """Send a request, and hand on the answer with its body unread; as `Workforce.stream_request`."""
        request, sending = self._call(method, path, how)
        async with AsyncExitStack() as stack:
            with self._explained():
                response = await stack.enter_async_context(self._transport.stream(request, **sending))
            with self._translated(request, response):
                yield response

    def stream(
        self,
        prompt: Any = UNSET,
        *,
        parent: str | RunOutcome | None = None,
        resume: Mapping[str, Any] | None = None,
        **params: Any,
    ) -> AsyncRunStream:
        """Start a run, and follow its events as they happen; as `Workforce.stream`."""
        run_id = uuid.uuid4().hex
        return AsyncRunStream(self, run_id, body=self._body(run_id, prompt, parent, resume, params))

    async def run(
        self,
        prompt: Any = UNSET,
        *,
        parent: str | RunOutcome | None = None,
        resume: Mapping[str, Any] | None = None,
        **params: Any,
    ) -> RunOutcome:
        """Start a run, and wait for its end; as `Workforce.run`."""
        async with self.stream(prompt, parent=parent, resume=resume, **params) as stream:
            return await stream.result()

    async def resume(self, run: str | RunOutcome, answers: Mapping[str, Any], **params: Any) -> RunOutcome:
        """Answer what a paused run waits for, and wait for the end of the next; as `Workforce.resume`."""
        return await self.run(parent=run, resume=answers, **self._resume_params(params))

    def events(self, run: str | RunOutcome, *, after: int | str = 0) -> AsyncRunStream:
        """Follow a run that was started before; as `Workforce.events`."""
        return AsyncRunStream(self, id_of(run), after=int(after))

    async def cancel(self, run: str | RunOutcome) -> None:
        """Ask a run to stop; as `Workforce.cancel`."""
        with self._explained():
            request = self._endpoint("POST", "cancel/{run_id}", run_id=id_of(run))
            await self._transport.send(request, retry=True)
