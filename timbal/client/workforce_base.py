"""What both kinds of workforce share: where it is, what a request to it looks like, whose a 404 is."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypedDict
from urllib.parse import parse_qsl

import httpx
from timbal_api.client import Request, expand_path, query_pairs
from timbal_api.types import UNSET, to_json

from .errors import ConfigError, NotFoundError, human_text
from .wire import forget_frames, label_of, translated
from .workforce_reader import RunOutcome
from .workforce_runs import StreamOptions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Self

    Params = Mapping[str, Any] | Iterable[tuple[str, Any]] | str | None

_GATEWAY = "/orgs/{org_id}/projects/{project_id}/workforce/{workforce}/{path}"
_LOCAL_VARIABLE = "TIMBAL_START_WORKFORCE"
_is_token = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+").fullmatch

_RESERVED = ("context", "parent_id")
"""What a deployment takes out of a run's parameters for itself, beside those that have arguments of their own."""

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


class BaseWorkforce:
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
    """

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
        self._transport: Any = client.transport
        self._template = _GATEWAY
        self._place: dict[str, str] = {}
        port = local_port(self.name, os.environ.get(_LOCAL_VARIABLE, ""))
        self.local = port is not None
        if self.local:
            self._transport = client.transport.with_base(f"http://127.0.0.1:{port}")
            self._template = "/{path}"
        else:
            self._place["org_id"] = client.setting("org_id", org_id)
            self._place["project_id"] = client.setting("project_id", project_id)
            self._place["workforce"] = self.name

    def with_options(
        self, *, idle_timeout: float | None = UNSET, poll_wait: float = UNSET, reconnect_timeout: float = UNSET
    ) -> Self:
        """The same workforce, whose runs are followed with other patience. What is not given stays as it is.

        Args:
            idle_timeout: seconds of silence after which a stream's connection is taken for dead and the deployment's
                log is asked instead; None, as at first, for no limit.
            poll_wait: seconds for which the deployment may hold back an answer about its log, 30 at most and 20 at
                first. Keep it below the idle limit of every proxy on the way.
            reconnect_timeout: seconds for which a deployment that cannot be reached is asked for its log; 30 at first.

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

    # ------------------------------------------------------------------------------------------------ requests

    def _call(self, method: str, path: str, how: RequestOptions) -> tuple[Request, dict[str, Any]]:
        """A request, and how to send it.

        Raises:
            ValueError, TypeError: it cannot be sent, and nothing was.
        """
        given: dict[str, Any] = {**how}
        sending = {"check": given.pop("check", True), "timeout": given.pop("timeout", UNSET)}
        return self._request(method, path, **given), sending

    def _request(
        self,
        method: str,
        path: str,
        *,
        params: Params = None,
        json: Any = UNSET,
        content: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> Request:
        if not _is_token(method):
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
            expand_path(self._template, {**self._place, "path": path}, catch_all="path"),
            query=query if self.local else (*query, ("rev", self.rev)),
            json=UNSET if json is UNSET else to_json(json),
            content=content,
            headers=headers or {},
            operation="workforce",
        )

    def _endpoint(self, method: str, path: str, *, run_id: str = "", **how: Any) -> Request:
        """A request to one of the deployment's own endpoints, whose path can name a run.

        Raises:
            ValueError: the id of the run is empty or would leave its place in the path.
        """
        request = self._request(method, "", **how)
        return request._replace(path=request.path + expand_path(path, {"run_id": run_id}))

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Add to a 404 whose it is: nothing runs, or what runs does not have what was asked for."""
        try:
            yield
        except NotFoundError as error:
            if self.local or from_deployment(error.body):
                hint = f"this is the answer of {self.name} itself, which is running"
            elif from_gateway(error.body):
                hint = f"nothing runs for {self.name} on {self.rev}"
            else:
                hint = f"either nothing runs for {self.name} on {self.rev}, or it does not have this"
            error.args = (f"{error}: {hint}",)
            raise

    @contextmanager
    def _translated(self, request: Request, response: httpx.Response) -> Iterator[None]:
        """Turn what httpx reports of a body that breaks while the caller reads it into an exception of this package."""
        try:
            yield
        except httpx.RequestError as error:
            if getattr(error, "_request", None) is not response.request:
                raise  # of a request that the caller made elsewhere
            forget_frames(error)
            raise translated(error, label_of(request), self._transport.options.api_key) from error

    # ---------------------------------------------------------------------------------------------------- runs

    def _body(
        self, run_id: str, prompt: Any, parent: str | RunOutcome | None, resume: Any, params: Mapping[str, Any]
    ) -> dict[str, Any]:
        """What starts a run. It names the run, so that its events can be had again and it can be stopped."""
        for name in _RESERVED:
            if name in params:
                raise TypeError(f"{name} is not a parameter of a run: parent= names the run to continue")
        body = dict(params)
        if prompt is not UNSET:
            body["prompt"] = prompt
        if resume is not None:
            if not isinstance(resume, Mapping):
                raise TypeError("resume takes a mapping from the ids of approvals and questions to the answers")
            body["resume"] = dict(resume)
        body["context"] = {"id": run_id}
        if parent is not None:
            body["context"]["parent_id"] = id_of(parent)
        return body

    @staticmethod
    def _resume_params(params: Mapping[str, Any]) -> Mapping[str, Any]:
        # An agent takes no run without a prompt, and does not look at that of a run that continues a paused one.
        return params or {"prompt": ""}


# ------------------------------------------------------------------------------------------------ decisions


def id_of(run: str | RunOutcome) -> str:
    """The id of a run, given it or the outcome.

    Raises:
        ValueError: it is empty.
    """
    run_id = run.run_id if isinstance(run, RunOutcome) else run
    if not run_id:
        raise ValueError("the id of a run is empty")
    return run_id


def local_port(name: str, setting: str) -> int | None:
    """The port of this machine at which a workforce is reached, from `name:port,name:port`.

    Raises:
        ConfigError: an entry is not a name and a port.
    """
    found = None
    for entry in filter(None, map(str.strip, setting.split(","))):
        known, _, port = map(str.strip, entry.rpartition(":"))
        if not known or not re.fullmatch("[0-9]{1,5}", port) or not 0 < int(port) < 65536:
            raise ConfigError(f"{_LOCAL_VARIABLE}: {entry!r} is not a name and a port, as in support-bot:4444")
        if known == name and found is None:
            found = int(port)
    return found


def pairs_of(params: Params) -> tuple[tuple[str, str], ...]:
    """A query as pairs of text, in the order given."""
    if params is None:
        return ()
    if isinstance(params, str):
        return tuple(parse_qsl(params.removeprefix("?"), keep_blank_values=True))
    pairs: Any = params.items() if isinstance(params, Mapping) else params
    return tuple(pair for name, value in pairs for pair in query_pairs({name: value}))


def from_deployment(body: Any) -> bool:
    """Whether the body of a 404 is one that a deployment's own server writes."""
    if not isinstance(body, dict):
        return False
    return body == {"detail": "Not Found"} or str(body.get("error", "")).startswith("Job not found")


def from_gateway(body: Any) -> bool:
    """Whether the body of a 404 says that nothing is deployed."""
    return re.search(r"deploy|not running|nothing.{0,20}run", human_text(body), re.IGNORECASE) is not None
