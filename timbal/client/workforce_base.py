"""What both kinds of workforce share: where it is, what a request to it looks like, whose a 404 is."""

from __future__ import annotations

import os
import re
import uuid
from collections.abc import Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Generic, TypedDict, TypeVar
from urllib.parse import parse_qsl

import httpx

from timbal_api.client import Request, expand_path, query_pairs
from timbal_api.types import UNSET, to_json

from .errors import ConfigError, NotFoundError, human_text
from .workforce_reader import RunOutcome
from .workforce_runs import StreamOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Self, Unpack

    Params = Mapping[str, Any] | Iterable[tuple[str, Any]] | str | None
    Parent = str | RunOutcome | None
    Answers = Mapping[str, Any] | None

Response = TypeVar("Response")  # or what is awaited for it; so are the others
Outcome = TypeVar("Outcome")
Stream = TypeVar("Stream")

_GATEWAY = "/orgs/{org_id}/projects/{project_id}/workforce/{workforce}/"
_LOCAL_VARIABLE = "TIMBAL_START_WORKFORCE"

_OF_CONNECTION = frozenset({"connection", "transfer-encoding", "upgrade", "proxy-authorization", "te", "trailer"})
"""Headers that belong to one connection: the gateway has another one to the deployment."""


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
    """A member of the workforce: where it is, and what a request to it looks like.

    With `TIMBAL_START_WORKFORCE=name:port,...` in the environment, the workforces named there are reached at these
    ports of this machine, without the gateway and without the key.

    Args:
        client: the client whose connections, key and settings are used.
        workforce: its number, UUID or name.
        rev: the branch it runs on; the client's when not given.
        org_id: the organisation; the client's when not given.
        project_id: the project; the client's when not given.

    Attributes:
        name: the workforce, as it was given.
        rev: the branch.
        local: whether it is reached without the gateway.
        options: how patiently its runs are followed.

    Raises:
        ConfigError: the organisation or the project is not known, or the environment variable cannot be read.
        ValueError: one of the names would leave its place in the path.
    """

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
        sibling = object.__new__(type(self))
        sibling.__dict__.update(self.__dict__, options=self.options._replace(**changed))
        return sibling

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r}, rev={self.rev!r}{', local' if self.local else ''})"

    # --------------------------------------------------------------------------- what needs no waiting of its own

    if TYPE_CHECKING:

        def request(self, method: str, path: str = "", **how: Unpack[RequestOptions]) -> Response: ...
        def run(
            self, prompt: Any = UNSET, *, parent: Parent = None, resume: Answers = None, **params: Any
        ) -> Outcome: ...

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
        run_id = uuid.uuid4().hex
        return self._stream(self, run_id, body=self._body(run_id, prompt, parent, resume, params))

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

    # ------------------------------------------------------------------------------------------------ requests

    def _call(
        self, method: str, path: str, *, check: bool = True, timeout: Any = UNSET, **how: Any
    ) -> tuple[Request, dict[str, Any]]:
        """A request of the caller's, and how to send it."""
        request = self._request(method, expand_path("{path}", {"path": path}, catch_all="path"), **how)
        return request, {"check": check, "timeout": timeout}

    def _request(
        self,
        method: str,
        path: str,
        json: Any = UNSET,
        *,
        params: Params = None,
        content: Any = None,
        headers: Mapping[str, str] | None = None,
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

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Add to a 404 whose it is: nothing runs, or what runs does not have what was asked for."""
        try:
            yield
        except NotFoundError as error:
            said = human_text(error.body)
            if self.local or error.body == {"detail": "Not Found"} or said.startswith("Job not found"):
                hint = f"this is the answer of {self.name} itself, which is running"
            elif re.search(r"deploy|not running|nothing.{0,20}run", said, re.IGNORECASE):
                hint = f"nothing runs for {self.name} on {self.rev}"
            else:
                hint = f"either nothing runs for {self.name} on {self.rev}, or it does not have this"
            error.args = (f"{error}: {hint}",)
            raise

    @contextmanager
    def _translated(self, response: httpx.Response) -> Iterator[None]:
        """Turn what httpx reports of a body that breaks while the caller reads it into an exception of this package."""
        try:
            yield
        except httpx.RequestError as error:
            if getattr(error, "_request", None) is not response.request:
                raise  # of a request that the caller made elsewhere
            raise self._transport._broken(response, error) from error

    # ---------------------------------------------------------------------------------------------------- runs

    def _body(
        self, run_id: str, prompt: Any, parent: str | RunOutcome | None, resume: Any, params: Mapping[str, Any]
    ) -> dict[str, Any]:
        """What starts a run. It names the run, so that its events can be had again and it can be stopped."""
        for name in ("context", "parent_id"):  # a deployment takes these for itself
            if name in params:
                raise TypeError(f"{name} is not a parameter of a run: parent= names the run to continue")
        body = {**params, "context": {"id": run_id}}
        if prompt is not UNSET:
            body["prompt"] = prompt
        if resume is not None:
            if not isinstance(resume, Mapping):
                raise TypeError("resume takes a mapping from the ids of approvals and questions to the answers")
            body["resume"] = dict(resume)
        if parent is not None:
            body["context"]["parent_id"] = id_of(parent)
        return body


# ------------------------------------------------------------------------------------------------ decisions


def id_of(run: str | RunOutcome) -> str:
    """The id of a run, given it or the outcome."""
    run_id = run.run_id if isinstance(run, RunOutcome) else run
    if not run_id:
        raise ValueError("the id of a run is empty")
    return run_id


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
