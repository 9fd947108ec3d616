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
    """What both kinds share: where the workforce is, what a request to it looks like, whose a 404 is."""

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
        """The same workforce, whose runs are followed with other patience; see `StreamOptions`.

        Raises:
            TypeError, ValueError: an option is no number of seconds, or is out of range; the message names it.
        """
        given = {"idle_timeout": idle_timeout, "poll_wait": poll_wait, "reconnect_timeout": reconnect_timeout}
        changed: dict[str, Any] = {name: value for name, value in given.items() if value is not UNSET}
        for name, value in changed.items():
            if name != "idle_timeout" or value is not None:
                seconds(name, value, zero=name != "idle_timeout")
        sibling = copy.copy(self)
        sibling.options = self.options._replace(**changed)
        return sibling

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r}, rev={self.rev!r}{', local' if self.local else ''})"

    if TYPE_CHECKING:

        def request(self, method: str, path: str = "", **how: Unpack[RequestOptions]) -> Response: ...

    def get(self, path: str = "", **how: Unpack[RequestOptions]) -> Response:
        """`request` with GET."""
        return self.request("GET", path, **how)

    def post(self, path: str = "", **how: Unpack[RequestOptions]) -> Response:
        """`request` with POST."""
        return self.request("POST", path, **how)

    def put(self, path: str = "", **how: Unpack[RequestOptions]) -> Response:
        """`request` with PUT."""
        return self.request("PUT", path, **how)

    def patch(self, path: str = "", **how: Unpack[RequestOptions]) -> Response:
        """`request` with PATCH."""
        return self.request("PATCH", path, **how)

    def delete(self, path: str = "", **how: Unpack[RequestOptions]) -> Response:
        """`request` with DELETE."""
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
        """Start a run, and follow its events as they happen.

        Args:
            prompt: what an agent is asked: a string, a list of strings, files, paths and content parts, or a message.
                It may be given as `prompt=` as well.
            parent_id: the run whose conversation continues: its id, or its outcome.
            resume: the answers that this run waits for, by the ids of its approvals and questions.
            context: more about the run for the deployment. Its `id` names the run; the client chooses one otherwise.
            params: the parameters of the runnable, whatever their names. Do not pass on what strangers send: an agent
                takes settings of its model, and where it is reached, from here as well.

        Returns:
            The stream. The run starts when it is entered, started or first read.

        Raises:
            TypeError: an argument cannot be sent, or has a name that a deployment keeps for itself.
            OSError: a file in the prompt cannot be read.
        """
        body = parameters({"prompt": prompt} if prompt is not UNSET else {}, params)
        if resume is not None:
            body["resume"] = to_json(_mapping("resume", resume), "resume")
        more: dict[str, Any] = to_json(_mapping("context", context or {}), "context")
        run_id = id_of(more.pop("id", None) or uuid.uuid4().hex)  # known, so that the run is found if no answer comes
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
        """Start a run, and wait for its end; a broken connection does not matter.

        Args: as for `stream`.

        Raises:
            RunFailed: the run ended with another status than success; `.outcome` has everything. So does one that
                waits for approvals or answers: `.outcome.pending` says for which, and `resume` gives them.
            StreamInterrupted, StreamExpired: the run's end cannot be learnt.
            APITimeoutError: the run took longer than the client's `deadline`; it goes on.
            APIStatusError, APIConnectionError: the run was not started.
        """
        stream: Any = self.stream(prompt, parent_id=parent_id, resume=resume, context=context, **params)
        outcome: Outcome = stream.result()
        return outcome

    def resume(self, run: str | RunOutcome, answers: Mapping[str, Any], /, **params: Any) -> Outcome:
        """Answer what a paused run waits for, and wait for the end of the run that continues it.

        Doing so twice executes what was allowed twice. `stream(parent_id=run, resume=answers)` streams instead.

        Args:
            run: the run that waits: its id, or its outcome.
            answers: by the ids in `pending`: True or False to an approval, or a dict with `approved`, `reason`, ...;
                to a question its answer; `{"type": "timbal.cancel", "reason": ...}` to end the run.
            params: the parameters of the runnable. A workflow needs them again; an agent does not need its prompt.

        Raises:
            RunFailed: as for `run`; what was not answered is waited for again.
        """
        # An agent takes no run without a prompt, and does not look at it here.
        return self.run(parent_id=run, resume=answers, **(params or {"prompt": ""}))

    def events(self, run: str | RunOutcome, *, after: int | str = 0) -> Stream:
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
        return self._run(id_of(run), after=int(after))

    async def _fetch(self, request: Request, **how: Any) -> Reply:
        try:
            reply: Reply = await self._transport.fetch(request, **how)
        except NotFoundError as error:
            self._explain(error)
            raise
        return reply

    def _call(self, method: str, path: str, *, check: bool = True, timeout: Any = UNSET, **how: Any) -> dict[str, Any]:
        """What `_fetch` takes for a request of the caller's."""
        return {"request": self._request(method, encoded_path(path), **how), "check": check, "timeout": timeout}

    def _request(self, method: str, path: str, json: Any = UNSET, **how: Any) -> Request:
        request = raw_request(method, self._prefix + path, json=json, operation="workforce", **how)
        if any(name == "rev" for name, _ in request.query):
            raise ValueError("rev is how the gateway finds the branch: set it with client.workforce(..., rev=)")
        return request if self.local else request._replace(query=(*request.query, ("rev", self.rev)))

    def _cancellation(self, run: str | RunOutcome) -> Request:
        return self._request("POST", expand_path("cancel/{run_id}", {"run_id": id_of(run)}))

    def _explain(self, error: NotFoundError) -> None:
        """Add to a 404 whose it is: nothing runs, or what runs does not have what was asked for."""
        said = human_text(error.body)
        if self.local or error.body == {"detail": "Not Found"} or said.startswith("Job not found"):
            hint = f"this is the answer of {self.name} itself, which is running"
        elif re.search(r"deploy|not running|nothing.{0,20}run", said, re.IGNORECASE):
            hint = f"nothing runs for {self.name} on {self.rev}"
        else:
            hint = f"either nothing runs for {self.name} on {self.rev}, or it does not have this"
        error.args = (f"{error}: {hint}",)


class Workforce(BaseWorkforce[httpx.Response, RunOutcome, RunStream]):
    """A workforce component: an agent or a workflow that is deployed.

        agent = client.workforce("support-bot")
        agent.get("healthcheck")
        outcome = agent.run("Hello")
        with agent.stream("Hello again", parent_id=outcome) as stream:
            for piece in stream.text:
                print(piece, end="")

    Make it with `client.workforce(NAME)`. With `TIMBAL_START_WORKFORCE=ID:PORT,...` in the environment, as `timbal
    start` sets it, components are reached at these ports of this machine, without the gateway and without the key.

    Attributes:
        name: the component, as it was given.
        rev: the branch it runs on.
        local: whether it is reached without the gateway.
        options: how patiently its runs are followed.

    Raises:
        ConfigError: the organization or the project is not known, or the component is not among those that the
            environment names.
        ValueError: one of the names would leave its place in the path.
    """

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
        return finish(self._fetch(**self._call(method, path, **how))).response

    @contextmanager
    def stream_request(self, method: str, path: str = "", **how: Unpack[RequestOptions]) -> Iterator[httpx.Response]:
        """Send a request, and hand on the answer with its body unread: `response.iter_bytes()` reads it as it comes.

        Args and Raises as for `request`; without `timeout` there is no limit to how long the body may be silent.
        """
        with closing(finish(self._fetch(**self._call(method, path, **how), stream=True)).response) as response:
            yield response

    def cancel(self, run: str | RunOutcome) -> None:
        """Ask a run to stop. Its stream still ends with an output, whose status is `cancelled`.

        Raises:
            NotFoundError: there is no such run, or it has ended already; the message says so.
        """
        finish(self._fetch(self._cancellation(run), retry=True))  # asking twice is asking once


class AsyncWorkforce(
    BaseWorkforce[Coroutine[Any, Any, httpx.Response], Coroutine[Any, Any, RunOutcome], AsyncRunStream]
):
    """A workforce component, awaited; otherwise as `Workforce`. Make it with `client.workforce(NAME)`."""

    _stream = AsyncRunStream

    async def request(self, method: str, path: str = "", **how: Unpack[RequestOptions]) -> httpx.Response:
        """As `Workforce.request`."""
        return (await self._fetch(**self._call(method, path, **how))).response

    @asynccontextmanager
    async def stream_request(
        self, method: str, path: str = "", **how: Unpack[RequestOptions]
    ) -> AsyncIterator[httpx.Response]:
        """As `Workforce.stream_request`."""
        reply = await self._fetch(**self._call(method, path, **how), stream=True)
        async with aclosing(reply.response) as response:
            yield response

    async def cancel(self, run: str | RunOutcome) -> None:
        """As `Workforce.cancel`."""
        await self._fetch(self._cancellation(run), retry=True)


def _mapping(name: str, value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise TypeError(f"{name}= takes a mapping, not {type(value).__name__}")
    return value
