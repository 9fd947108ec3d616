"""A workforce component, synchronous and asynchronous: requests to its deployment through the gateway, and its runs."""

from __future__ import annotations

import copy
import re
import uuid
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping
from contextlib import aclosing, asynccontextmanager, closing, contextmanager
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, Unpack

import httpx

from timbal_api.client import expand_path, to_text
from timbal_api.types import UNSET, to_json

from .._http.messages import human_text
from .._http.options import seconds
from .._http.raw import RequestOptions, encoded_path, raw_request
from .._http.waiting import finish
from ..errors import NotFoundError
from .local import local_port
from .outcome import RunOutcome, id_of
from .prompts import parameters
from .run import Run, StreamOptions
from .stream import AsyncRunStream, RunStream

if TYPE_CHECKING:
    from timbal_api.client import Request

    from .._http.response import Reply

__all__ = ["AsyncWorkforce", "Workforce"]

Parent = str | RunOutcome | None
Answers = Mapping[str, Any] | None

Response = TypeVar("Response")  # or what is awaited for it; so are the others
Outcome = TypeVar("Outcome")
Stream = TypeVar("Stream")

_GATEWAY = "/orgs/{org_id}/projects/{project_id}/workforce/{workforce}/"

_EVENTS = {"Accept": "text/event-stream"}


class BaseWorkforce(Generic[Response, Outcome, Stream]):
    """The common part of both handles: the address of the component, its requests, and the explanation of a 404."""

    _stream: Callable[..., Stream]

    def __init__(
        self,
        client: Any,
        workforce: str | int,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
        local: bool = True,
    ) -> None:
        self.name: str = to_text(workforce, "workforce")
        self.rev: str = client.setting("rev", rev)
        self.options: StreamOptions = StreamOptions()
        port = local_port(self.name) if local else None
        self.local: bool = port is not None
        if self.local:
            self._transport: Any = client.transport.with_base(f"http://127.0.0.1:{port}")
            self._prefix = "/"
        else:
            org_id, project_id = client.setting("org_id", org_id), client.setting("project_id", project_id)
            self._transport = client.transport
            self._prefix = expand_path(_GATEWAY, {"org_id": org_id, "project_id": project_id, "workforce": self.name})

    def with_options(
        self, *, idle_timeout: float | None = UNSET, poll_wait: float = UNSET, reconnect_timeout: float = UNSET
    ) -> Self:
        """Return a handle of the same component with other stream timeouts. Use it for slow runs or bad networks.

            patient = agent.with_options(reconnect_timeout=300)

        Args:
            idle_timeout: seconds without data before the client treats the connection as dead and fetches the missing
                events; None, the default, for no limit.
            poll_wait: seconds that one request for missing events may wait; 20 by default, 30 at most.
            reconnect_timeout: seconds to keep trying while the deployment is unreachable; 30 by default.

        Raises:
            TypeError, ValueError: an option is not a number of seconds, or is out of range; the message names it.
        """
        given = {"idle_timeout": idle_timeout, "poll_wait": poll_wait, "reconnect_timeout": reconnect_timeout}
        changed: dict[str, Any] = {name: value for name, value in given.items() if value is not UNSET}
        for name, value in changed.items():
            if name != "idle_timeout" or value is not None:
                seconds(name, value, zero=name != "idle_timeout")
        derived = copy.copy(self)
        derived.options = self.options._replace(**changed)
        return derived

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r}, rev={self.rev!r}{', local' if self.local else ''})"

    if TYPE_CHECKING:

        def request(self, method: str, path: str = "", **how: Unpack[RequestOptions]) -> Response: ...

    def get(self, path: str = "", **how: Unpack[RequestOptions]) -> Response:
        """Send a GET request to the deployment. See `request`, which has the same options."""
        return self.request("GET", path, **how)

    def post(self, path: str = "", **how: Unpack[RequestOptions]) -> Response:
        """Send a POST request to the deployment. See `request`, which has the same options."""
        return self.request("POST", path, **how)

    def put(self, path: str = "", **how: Unpack[RequestOptions]) -> Response:
        """Send a PUT request to the deployment. See `request`, which has the same options."""
        return self.request("PUT", path, **how)

    def patch(self, path: str = "", **how: Unpack[RequestOptions]) -> Response:
        """Send a PATCH request to the deployment. See `request`, which has the same options."""
        return self.request("PATCH", path, **how)

    def delete(self, path: str = "", **how: Unpack[RequestOptions]) -> Response:
        """Send a DELETE request to the deployment. See `request`, which has the same options."""
        return self.request("DELETE", path, **how)

    def stream(
        self,
        prompt: Any = UNSET,
        /,
        *,
        parent_id: Parent = None,
        resume: Answers = None,
        context: Mapping[str, Any] | None = None,
        **params: Any,
    ) -> Stream:
        """Start a run, and return the stream of its events. Use `run` if you need only the outcome.

        Never expand untrusted input into parameters, as in `agent.stream(**request_body)`. An agent also accepts
        `model`, `system_prompt` and `base_url`, so the sender could change its instructions or redirect its traffic.
        Pass only the fields you expect.

        Args:
            prompt: the prompt of an agent: a string, a list of strings, files, paths and content parts, or a message.
                `prompt=` is the same.
            parent_id: the run whose conversation continues: its id or its outcome; a new conversation by default.
            resume: answers to the approvals and questions of the paused run `parent_id`, by their ids.
            context: more context of the run for the deployment. Its `id` names the run; a new id by default.
            params: the parameters of the component, for example the inputs of a workflow.

        Returns:
            The stream. The run starts when it is entered, started or first read.

        Raises:
            TypeError: an argument cannot be sent as JSON, or has a name that the deployment reserves.
            OSError: a file in the prompt cannot be read.
        """
        body = parameters({"prompt": prompt} if prompt is not UNSET else {}, params)
        if resume is not None:
            body["resume"] = to_json(_mapping("resume", resume), "resume")
        more: dict[str, Any] = to_json(_mapping("context", context or {}), "context")
        run_id = id_of(more.pop("id", None) or uuid.uuid4().hex)  # known, to find the run if no response arrives
        if parent_id is not None and "parent_id" in more:
            raise TypeError("the run to continue is given twice: as parent_id=, and in context=")
        parent_id = more.pop("parent_id", parent_id)
        parent = {} if parent_id is None else {"parent_id": id_of(parent_id)}
        start = self._request("POST", "stream", {**body, "context": {**more, "id": run_id, **parent}}, headers=_EVENTS)
        return self._run(run_id, start=start)

    def _run(self, run_id: str, **how: Any) -> Stream:
        log = self._request("GET", expand_path("runs/{run_id}/events", {"run_id": run_id}))
        run = Run(self.name, self.options, run_id, log=log, **how)
        return self._stream(run, self._transport, self._fetch)

    def run(
        self,
        prompt: Any = UNSET,
        /,
        *,
        parent_id: Parent = None,
        resume: Answers = None,
        context: Mapping[str, Any] | None = None,
        **params: Any,
    ) -> Outcome:
        """Start a run, and return its outcome. If the connection drops, the client reconnects; the run continues.

        Never expand untrusted input into parameters, as in `agent.run(**request_body)`. An agent also accepts
        `model`, `system_prompt` and `base_url`, so the sender could change its instructions or redirect its traffic.
        Pass only the fields you expect.

        Args:
            prompt: the prompt of an agent: a string, a list of strings, files, paths and content parts, or a message.
                `prompt=` is the same.
            parent_id: the run whose conversation continues: its id or its outcome; a new conversation by default.
            resume: answers to the approvals and questions of the paused run `parent_id`, by their ids.
            context: more context of the run for the deployment. Its `id` names the run; a new id by default.
            params: the parameters of the component, for example the inputs of a workflow.

        Raises:
            RunFailed: the run did not succeed; `error.outcome` has its status and output. A run that waits for a
                person raises it too: `error.outcome.pending` lists the open requests. Answer them with `resume`.
            StreamInterrupted, StreamExpired: the end of the run is unknown; `events` follows the run again.
            APITimeoutError: the run took longer than the client's `deadline`. It continues; `events` follows it.
            APIStatusError, APIConnectionError: the run was not started.
        """
        stream: Any = self.stream(prompt, parent_id=parent_id, resume=resume, context=context, **params)
        outcome: Outcome = stream.result()
        return outcome

    def resume(self, run: str | RunOutcome, answers: Mapping[str, Any], /, **params: Any) -> Outcome:
        """Answer the approvals and questions of a paused run, and return the outcome of the run that continues it.

        Call it once: a second call executes the approved actions again. `stream(parent_id=run, resume=answers)`
        streams the events instead.

        Args:
            run: the paused run: its id or its outcome.
            answers: one answer for each id in `pending`. An approval takes True, False, or a dict with `approved` and
                `reason`. A question takes its answer. `{"type": "timbal.cancel", "reason": ...}` ends the run.
            params: the parameters of the component. A workflow needs them again; an agent does not need its prompt.

        Raises:
            RunFailed: the run did not succeed, or waits again; `error.outcome.pending` lists the open requests.
        """
        # An agent requires a prompt, and ignores it here.
        return self.run(parent_id=run, resume=answers, **(params or {"prompt": ""}))

    def events(self, run: str | RunOutcome, *, after: int | str = 0) -> Stream:
        """Return the stream of a run that was started before. Use it to resume after a crash or in another process.

        Args:
            run: the run: its id or its outcome.
            after: the `seq` of the last event that you have; 0, the default, for all events.

        Returns:
            A stream like that of `stream`. Its `result` needs only the last event of the run.

        Raises:
            StreamExpired: while reading: the deployment does not know the run, or has deleted these events. It keeps
                them until 5 minutes after the run's end.
        """
        return self._run(id_of(run), after=int(after))

    async def _fetch(self, request: Request, **how: Any) -> Reply:
        try:
            reply: Reply = await self._transport.fetch(request, **how)
        except NotFoundError as error:
            self._explain(error)
            raise
        return reply

    def _call(self, method: str, path: str, *, check: bool = True, timeout: Any = UNSET, **how: Any) -> dict[str, Any]:
        """Return the arguments of `_fetch` for a request of the caller's own."""
        return {"request": self._request(method, encoded_path(path), **how), "check": check, "timeout": timeout}

    def _request(self, method: str, path: str, json: Any = UNSET, **how: Any) -> Request:
        request = raw_request(method, self._prefix + path, json=json, operation="workforce", **how)
        if any(name == "rev" for name, _ in request.query):
            raise ValueError("rev is how the gateway finds the branch: set it with client.workforce(..., rev=)")
        return request if self.local else request._replace(query=(*request.query, ("rev", self.rev)))

    def _cancellation(self, run: str | RunOutcome) -> Request:
        return self._request("POST", expand_path("cancel/{run_id}", {"run_id": id_of(run)}))

    def _explain(self, error: NotFoundError) -> None:
        """Add to a 404 who sent it: the gateway, because nothing runs, or the deployment, which has no such path."""
        said = human_text(error.body)
        if self.local or error.body == {"detail": "Not Found"} or said.startswith("Job not found"):
            hint = f"this is the answer of {self.name} itself, which is running"
        elif re.search(r"deploy|not running|nothing.{0,20}run", said, re.IGNORECASE):
            hint = f"nothing runs for {self.name} on {self.rev}"
        else:
            hint = f"either nothing runs for {self.name} on {self.rev}, or it does not have this"
        error.args = (f"{error}: {hint}",)


class Workforce(BaseWorkforce[httpx.Response, RunOutcome, RunStream]):
    """A handle for one workforce component: a deployed agent or workflow. Make it with `client.workforce(NAME)`.

        agent = client.workforce("support-bot")
        agent.get("healthcheck")
        outcome = agent.run("Hello")
        with agent.stream("Hello again", parent_id=outcome) as stream:
            for piece in stream.text:
                print(piece, end="")
    `timbal start` sets `TIMBAL_START_WORKFORCE=ID:PORT,...`. With it, components are reached at these ports of
    localhost, without the gateway and without the key.

    Attributes:
        name: the component's name, numeric id or UUID, as you passed it.
        rev: the branch it runs on.
        local: whether it is reached on localhost, without the gateway.
        options: the timeouts of its streams.
    """

    _stream = RunStream

    def request(self, method: str, path: str = "", **how: Unpack[RequestOptions]) -> httpx.Response:
        """Send a request to the deployment, and return the whole response. Redirects are returned, not followed.

            response = agent.request("POST", "orders", json={"id": 7})

        Args:
            method: the HTTP method.
            path: the path on the deployment, without a leading slash; its root by default.
            how: the options of `RequestOptions`: `params`, `json`, `content`, `headers`, `check` and `timeout`.

        Raises:
            ValueError: the path would leave the deployment, or a method, header or parameter cannot be sent.
            NotFoundError: the component is not deployed on the branch, or has no such path; the message says which.
            APIStatusError: the deployment or the gateway responded with another error, and `check` is True.
            APIConnectionError: no complete response arrived. The deployment may have processed the request.
        """
        return finish(self._fetch(**self._call(method, path, **how))).response

    @contextmanager
    def stream_request(self, method: str, path: str = "", **how: Unpack[RequestOptions]) -> Iterator[httpx.Response]:
        """Send a request, and yield the response with its body unread: `response.iter_bytes()` reads it.

        Use it for large bodies. Without `timeout` the body has no time limit. Args and Raises are those of `request`.
        """
        with closing(finish(self._fetch(**self._call(method, path, **how), stream=True)).response) as response:
            yield response

    def cancel(self, run: str | RunOutcome) -> None:
        """Ask a run, named by its id or its outcome, to stop. Its stream ends with the status `cancelled`.

        Raises:
            NotFoundError: the run does not exist, or has already ended; the message says which.
        """
        finish(self._fetch(self._cancellation(run), retry=True))  # asking twice is asking once


class AsyncWorkforce(
    BaseWorkforce[Coroutine[Any, Any, httpx.Response], Coroutine[Any, Any, RunOutcome], AsyncRunStream]
):
    """A handle for one workforce component: a deployed agent or workflow. Make it with `client.workforce(NAME)`.

        agent = client.workforce("support-bot")
        outcome = await agent.run("Hello")
        async with agent.stream("Hello again", parent_id=outcome) as stream:
            async for piece in stream.text:
                print(piece, end="")

    Await every method except `stream` and `events`, which return a stream at once. `timbal start` sets
    `TIMBAL_START_WORKFORCE=ID:PORT,...`. With it, components are reached at these ports of localhost, without the
    gateway and without the key.

    Attributes:
        name: the component's name, numeric id or UUID, as you passed it.
        rev: the branch it runs on.
        local: whether it is reached on localhost, without the gateway.
        options: the timeouts of its streams.
    """

    _stream = AsyncRunStream

    async def request(self, method: str, path: str = "", **how: Unpack[RequestOptions]) -> httpx.Response:
        """Send a request to the deployment, and await the whole response. Redirects are returned, not followed.

            response = await agent.request("POST", "orders", json={"id": 7})

        Args:
            method: the HTTP method.
            path: the path on the deployment, without a leading slash; its root by default.
            how: the options of `RequestOptions`: `params`, `json`, `content`, `headers`, `check` and `timeout`.

        Raises:
            ValueError: the path would leave the deployment, or a method, header or parameter cannot be sent.
            NotFoundError: the component is not deployed on the branch, or has no such path; the message says which.
            APIStatusError: the deployment or the gateway responded with another error, and `check` is True.
            APIConnectionError: no complete response arrived. The deployment may have processed the request.
        """
        return (await self._fetch(**self._call(method, path, **how))).response

    @asynccontextmanager
    async def stream_request(
        self, method: str, path: str = "", **how: Unpack[RequestOptions]
    ) -> AsyncIterator[httpx.Response]:
        """Send a request, and yield the response with its body unread: `response.aiter_bytes()` reads it.

        Use it for large bodies. Without `timeout` the body has no time limit. Args and Raises are those of `request`.
        """
        reply = await self._fetch(**self._call(method, path, **how), stream=True)
        async with aclosing(reply.response) as response:
            yield response

    async def cancel(self, run: str | RunOutcome) -> None:
        """Ask a run, named by its id or its outcome, to stop. Its stream ends with the status `cancelled`.

        Raises:
            NotFoundError: the run does not exist, or has already ended; the message says which.
        """
        await self._fetch(self._cancellation(run), retry=True)


def _mapping(name: str, value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise TypeError(f"{name}= takes a mapping, not {type(value).__name__}")
    return value
