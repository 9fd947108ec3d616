"""A member of the workforce, synchronous and asynchronous: what it answers to through the gateway, and its runs."""

from __future__ import annotations

import copy
import os
import re
import uuid
from collections.abc import Coroutine, Mapping
from contextlib import aclosing, asynccontextmanager, closing, contextmanager
from typing import TYPE_CHECKING, Any, Generic, TypedDict, TypeVar
from urllib.parse import parse_qsl

import httpx

from timbal_api.client import Request, expand_path, query_pairs
from timbal_api.types import UNSET, to_json

from .._http.response import human_text
from ..errors import ConfigError, NotFoundError
from .events import RunOutcome, id_of
from .run import StreamOptions
from .stream import AsyncRunStream, RunStream

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator
    from typing import Self, Unpack

    from .._http.transport import AsyncTransport, Transport

    Params = Mapping[str, Any] | Iterable[tuple[str, Any]] | str | None
    Parent = str | RunOutcome | None
    Answers = Mapping[str, Any] | None

__all__ = ["AsyncWorkforce", "Workforce"]

Response = TypeVar("Response")  # or what is awaited for it; so are the others
Outcome = TypeVar("Outcome")
Stream = TypeVar("Stream")

_GATEWAY = "/orgs/{org_id}/projects/{project_id}/workforce/{workforce}/"
_LOCAL_VARIABLE = "TIMBAL_START_WORKFORCE"

# Headers that belong to one connection: the gateway has another one to the deployment.
_OF_CONNECTION = frozenset({"connection", "transfer-encoding", "upgrade", "proxy-authorization", "te", "trailer"})


class RequestOptions(TypedDict, total=False):
    """What a request to a deployment may have.

    Attributes:
        params: the query: a mapping, pairs, or a text as it stands in a URL. `rev` is added for the gateway.
        json: a body as JSON.
        content: a body as it is: bytes, text, an open file, or an iterable of bytes, which is sent as it comes.
        headers: more headers. The credentials are the client's.
        check: whether a status of 400 or more is raised; it is when not given.
        timeout: seconds for each phase, an `httpx.Timeout`, or None for no limit; the client's when not given.
    """

    params: Params
    json: Any
    content: Any
    headers: Mapping[str, str] | None
    check: bool
    timeout: float | httpx.Timeout | None


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
    ) -> None:
        self.name = str(workforce)
        self.rev: str = client.setting("rev", rev)
        self.options = StreamOptions()
        port = local_port(self.name, os.environ.get(_LOCAL_VARIABLE, ""))
        self.local = port is not None
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
            ValueError: a number is negative.
        """
        given = {"idle_timeout": idle_timeout, "poll_wait": poll_wait, "reconnect_timeout": reconnect_timeout}
        changed: dict[str, Any] = {name: value for name, value in given.items() if value is not UNSET}
        for name, value in changed.items():
            if value is not None and value < 0:
                raise ValueError(f"{name}={value} is negative")
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

    def stream(self, prompt: Any = UNSET, *, parent: Parent = None, resume: Answers = None, **params: Any) -> Stream:
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
        for name in ("context", "parent_id"):  # a deployment takes these for itself
            if name in params:
                raise TypeError(f"{name} is not a parameter of a run: parent= names the run to continue")
        run_id = uuid.uuid4().hex  # ours, so that the run can be found again even if no answer comes
        body = {**params, "context": {"id": run_id}}
        if prompt is not UNSET:
            body["prompt"] = prompt
        if resume is not None:
            if not isinstance(resume, Mapping):
                raise TypeError("resume takes a mapping from the ids of approvals and questions to the answers")
            body["resume"] = dict(resume)
        if parent is not None:
            body["context"]["parent_id"] = id_of(parent)
        return self._stream(self, run_id, body=body)

    def run(self, prompt: Any = UNSET, *, parent: Parent = None, resume: Answers = None, **params: Any) -> Outcome:
        """Start a run, and wait for its end; a broken connection does not matter.

        Args: as for `stream`.

        Raises:
            RunFailed: the run ended with another status than success; `.outcome` has everything. So does one that
                waits for approvals or answers: `.outcome.pending` says for which, and `resume` gives them.
            StreamInterrupted, StreamExpired: the run's end cannot be learnt.
            APIStatusError, APIConnectionError: the run was not started.
        """
        stream: Any = self.stream(prompt, parent=parent, resume=resume, **params)
        outcome: Outcome = stream.result()
        return outcome

    def resume(self, run: str | RunOutcome, answers: Mapping[str, Any], **params: Any) -> Outcome:
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
        # An agent takes no run without a prompt, and does not look at it here.
        return self.run(parent=run, resume=answers, **(params or {"prompt": ""}))

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
        return self._stream(self, id_of(run), after=int(after))

    def _call(self, method: str, path: str, *, check: bool = True, timeout: Any = UNSET, **how: Any) -> dict[str, Any]:
        """What `_send` takes for a request of the caller's."""
        path = expand_path("{path}", {"path": path}, catch_all="path")
        return {"request": self._request(method, path, **how), "check": check, "timeout": timeout}

    def _request(
        self, method: str, path: str, json: Any = UNSET, *, params: Any = None, content: Any = None, headers: Any = None
    ) -> Request:
        if not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", method):
            raise ValueError(f"{method!r} is not an HTTP method")
        if json is not UNSET and content is not None:
            raise TypeError("give either json= or content=, not both")
        for name in headers or ():
            if name.lower() in _OF_CONNECTION:
                raise ValueError(f"the header {name!r} is set by the client")
        query = pairs_of(params)
        if any(name == "rev" for name, _ in query):
            raise ValueError("rev is how the gateway finds the branch: set it with client.workforce(..., rev=)")
        return Request(
            method,
            self._prefix + path,
            query=query if self.local else (*query, ("rev", self.rev)),
            json=UNSET if json is UNSET else to_json(json),
            content=content,
            headers=headers or {},
            operation="workforce",
        )

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

    @contextmanager
    def _translated(self, response: httpx.Response) -> Iterator[None]:
        """Turn what httpx reports of a body that breaks while the caller reads it into an exception of this package."""
        try:
            yield
        except httpx.RequestError as error:
            if getattr(error, "_request", None) is not response.request:
                raise  # of a request that the caller made elsewhere
            raise self._transport._broken(response, error) from error


class Workforce(BaseWorkforce[httpx.Response, RunOutcome, RunStream]):
    """A member of the workforce: an agent or a workflow that is deployed.

        agent = client.workforce("support-bot")
        agent.get("healthcheck")
        outcome = agent.run(prompt="Hello")
        with agent.stream(prompt="Hello again", parent=outcome) as stream:
            for piece in stream.text:
                print(piece, end="")

    Make it with `client.workforce(NAME)`. With `TIMBAL_START_WORKFORCE=name:port,...` in the environment, the
    workforces named there are reached at these ports of this machine, without the gateway and without the key.

    Attributes:
        name: the workforce, as it was given.
        rev: the branch it runs on.
        local: whether it is reached without the gateway.
        options: how patiently its runs are followed.

    Raises:
        ConfigError: the organisation or the project is not known, or the environment variable cannot be read.
        ValueError: one of the names would leave its place in the path.
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
        return self._send(**self._call(method, path, **how))

    @contextmanager
    def stream_request(self, method: str, path: str = "", **how: Unpack[RequestOptions]) -> Iterator[httpx.Response]:
        """Send a request, and hand on the answer with its body unread: `response.iter_bytes()` reads it as it comes.

        Args and Raises as for `request`; without `timeout` there is no limit to how long the body may be silent.
        """
        response = self._send(**self._call(method, path, **how), stream=True)
        with closing(response), self._translated(response):
            yield response

    def cancel(self, run: str | RunOutcome) -> None:
        """Ask a run to stop. Its stream still ends with an output, whose status is `cancelled`.

        Raises:
            NotFoundError: there is no such run, or it has ended already; the message says so.
        """
        self._send(self._cancellation(run), retry=True)  # asking twice is asking once

    def _send(self, request: Request, **how: Any) -> httpx.Response:
        try:
            return self._transport.send(request, **how)
        except NotFoundError as error:
            self._explain(error)
            raise


class AsyncWorkforce(
    BaseWorkforce[Coroutine[Any, Any, httpx.Response], Coroutine[Any, Any, RunOutcome], AsyncRunStream]
):
    """A member of the workforce, awaited; otherwise as `Workforce`. Make it with `client.workforce(NAME)`."""

    _transport: AsyncTransport
    _stream = AsyncRunStream

    async def request(self, method: str, path: str = "", **how: Unpack[RequestOptions]) -> httpx.Response:
        """As `Workforce.request`."""
        return await self._send(**self._call(method, path, **how))

    @asynccontextmanager
    async def stream_request(
        self, method: str, path: str = "", **how: Unpack[RequestOptions]
    ) -> AsyncIterator[httpx.Response]:
        """As `Workforce.stream_request`."""
        response = await self._send(**self._call(method, path, **how), stream=True)
        async with aclosing(response):
            with self._translated(response):
                yield response

    async def cancel(self, run: str | RunOutcome) -> None:
        """As `Workforce.cancel`."""
        await self._send(self._cancellation(run), retry=True)

    async def _send(self, request: Request, **how: Any) -> httpx.Response:
        try:
            return await self._transport.send(request, **how)
        except NotFoundError as error:
            self._explain(error)
            raise


def local_port(name: str, setting: str) -> int | None:
    """The port of this machine at which a workforce is reached, from `name:port,name:port`."""
    ports: dict[str, int] = {}
    for entry in filter(None, map(str.strip, setting.split(","))):
        found = re.fullmatch(r"(.+?)\s*:\s*([0-9]{1,5})", entry)
        if found is None or not 0 < int(found[2]) < 65536:
            raise ConfigError(f"{_LOCAL_VARIABLE}: {entry!r} is not a name and a port, as in support-bot:4444")
        ports.setdefault(found[1], int(found[2]))
    return ports.get(name)


def pairs_of(params: Params) -> tuple[tuple[str, str], ...]:
    """A query as pairs of text, in the order given."""
    if isinstance(params, str):
        return tuple(parse_qsl(params.removeprefix("?"), keep_blank_values=True))
    pairs: Any = params.items() if isinstance(params, Mapping) else params or ()
    return tuple(pair for name, value in pairs for pair in query_pairs({name: value}))
