"""LocalPlatform: a local Timbal platform, for tests and experiments."""

from __future__ import annotations

import ipaddress
import secrets
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .app import App
from .examples.values import Examples
from .http.faults import Fault, Faults
from .http.middleware import Middleware, ReceivedRequest
from .http.server import Server
from .openapi.document import ApiDocument
from .request import Backend
from .scripted import Script, scripted
from .settings import Settings
from .state.seed import seeded
from .workforce.agent import Agent
from .workforce.gateway import Gateway

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType

API_KEY = "timbal-local-key"
"""The key of a platform that listens on localhost only. Others get a random key."""


@dataclass(frozen=True, slots=True)
class _Running:
    """The parts of a platform that runs."""

    server: Server
    middleware: Middleware
    backend: Backend
    gateway: Gateway


class LocalPlatform:
    """A Timbal platform that runs in this process, on a real TCP port.

    Use it as a context manager, from synchronous and asynchronous code alike:

        with LocalPlatform() as platform:
            client = Timbal(base_url=platform.url, api_key=platform.api_key,
                            org_id=platform.org_id, project_id=platform.project_id)

    Every operation of the OpenAPI document answers. Resources that can be created, changed or deleted have real state,
    the same at each start. All other operations answer with examples made from the OpenAPI document. Requests are
    checked against it: a request that does not conform gets a 422 that says where.

    Three workforce components run at first: the agents `echo` and `support-bot`, which repeat the prompt, and the
    workflow `invoice-flow`. Prompts, for these agents and for `compose`, may begin with `/wait` or `/fail REASON`.
    `/wait` ends only when it is canceled or stopped.

    Args:
        workforce: name of a component -> base URL of a real deployment that requests are forwarded to.
        host: the address to listen on.
        port: the port; 0 takes a free one.
        api_key: the key that requests must bring.
        org_id: id of the user's organization.
        project_id: id of its default project, which has several hundred runs.
        rev: the branch on which workforce components run.
        page_size: the most items on a page.
        pace: seconds between the events of a stream; 0 sends them as fast as possible.
        upstream_timeout: seconds that a forwarded request may take to begin its answer, before it is a 504.
        record: how many of the latest requests `requests` remembers.
        document: another OpenAPI 3.1 document than the one this package carries.

    Raises:
        ValueError: a workforce URL is not an http or https URL.
        OSError: the address or port cannot be used.
    """

    def __init__(
        self,
        *,
        workforce: Mapping[str, str] | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        api_key: str | None = None,
        org_id: str = "10",
        project_id: str = "42",
        rev: str = "main",
        page_size: int = 50,
        pace: float = 0.0,
        upstream_timeout: float = 60.0,
        record: int = 10_000,
        document: Mapping[str, Any] | None = None,
    ) -> None:
        for name, url in (workforce or {}).items():
            check_upstream(name, url)
        if page_size < 1:
            raise ValueError(f"page_size={page_size}: a page has at least one item")
        self._settings = Settings(
            api_key=api_key or (API_KEY if _is_loopback(host) else secrets.token_urlsafe(24)),
            org_id=org_id,
            project_id=project_id,
            rev=rev,
            page_size=page_size,
            pace=pace,
            upstream_timeout=upstream_timeout,
            workforce=dict(workforce or {}),
        )
        self._document = ApiDocument.load() if document is None else ApiDocument(document)
        self._host, self._port = host, port
        self._faults = Faults()
        self._script = Script()
        self._received: deque[ReceivedRequest] = deque(maxlen=record)
        self._running: _Running | None = None

    def start(self) -> LocalPlatform:
        """Start to listen. Return when the platform accepts requests.

        Raises:
            OSError: the address or port cannot be used.
            RuntimeError: it runs already.
        """
        if self._running is not None:
            raise RuntimeError("the local platform runs already")
        server = Server(self._host, self._port)
        examples = Examples(self._document.schemas)
        backend = Backend(self._settings, self._document, examples, seeded(self._settings), self._script)
        gateway = Gateway(self._settings.pace, self._settings.upstream_timeout)
        middleware = Middleware(App(backend, gateway), self._faults, self._received, server.break_connection)

        async def on_stop() -> None:
            middleware.closing = True
            await gateway.aclose()

        try:
            server.start(middleware, on_stop)
        except BaseException:
            server.stop()
            raise
        self._running = _Running(server, middleware, backend, gateway)
        return self

    def stop(self) -> None:
        """Stop at once: open streams are cut. Stopping what does not run does nothing."""
        if self._running is not None:
            self._running.server.stop()
            self._running = None

    def __enter__(self) -> LocalPlatform:
        """Start."""
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Stop."""
        self.stop()

    def __repr__(self) -> str:
        """Where it runs; without the key."""
        return f"<LocalPlatform {self.url}>" if self._running else "<LocalPlatform, stopped>"

    @property
    def url(self) -> str:
        """The base URL for localhost, such as `http://127.0.0.1:54321`, also if the platform listens elsewhere."""
        server = self._needed().server
        address = ipaddress.ip_address(server.host)
        if address.is_unspecified:  # all addresses of this machine
            address = ipaddress.ip_address("127.0.0.1" if address.version == 4 else "::1")
        return f"http://[{address}]:{server.port}" if address.version == 6 else f"http://{address}:{server.port}"

    def _needed(self) -> _Running:
        if self._running is None:
            raise RuntimeError("the local platform does not run: use it in a with statement, or call start()")
        return self._running

    @property
    def api_key(self) -> str:
        """The key that requests must bring."""
        return self._settings.api_key

    @property
    def org_id(self) -> str:
        """Id of the user's organization."""
        return self._settings.org_id

    @property
    def project_id(self) -> str:
        """Id of the default project."""
        return self._settings.project_id

    @property
    def rev(self) -> str:
        """The branch on which workforce components run."""
        return self._settings.rev

    @property
    def environ(self) -> dict[str, str]:
        """The environment variables that make a client use this platform."""
        return {
            "TIMBAL_BASE_URL": self.url,
            "TIMBAL_API_KEY": self.api_key,
            "TIMBAL_ORG_ID": self.org_id,
            "TIMBAL_PROJECT_ID": self.project_id,
            "TIMBAL_PROJECT_REV": self.rev,
        }

    @property
    def requests(self) -> list[ReceivedRequest]:
        """The requests since the start or the last `reset`, in order, without keys."""
        return list(self._received.copy())

    def reset(self) -> None:
        """Return to the state of a fresh start, at any moment.

        Seeded data is back; requests, faults, answers and agents of a test are forgotten. Runs are dropped, and
        responses that have begun are cut, so that no reader waits for deleted data.

        Raises:
            RuntimeError: this process is a fork of the one in which the platform runs.
        """
        running = self._running

        def renew() -> None:
            self._faults.clear()
            self._script.clear()
            self._received.clear()
            if running is not None:
                running.middleware.cut_open_responses()
                running.backend.state = seeded(self._settings)
                running.gateway.reset()

        if running is None:
            renew()
        else:
            running.server.call(renew)

    def answer(
        self,
        operation: str,
        value: Any = None,
        *,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        times: int | None = None,
        check: bool = True,
    ) -> None:
        """Dictate what an operation answers, until the next `reset`.

        Requests are still checked against the OpenAPI document. Of several answers for a request the latest counts.

        Args:
            operation: a method's name such as `runs.list`, a path template, a path of a request, or a pattern such as
                `*/query`. A verb may precede a path: `POST */query`.
            value: the body, as JSON or as a model. Pass a string or bytes for another media type, such as the events
                of `composer.send_prompt`.
            status: the status; by default the documented success.
            headers: further headers.
            times: how many requests; by default all.
            check: whether the value must conform to the OpenAPI document.

        Raises:
            ValueError: the operation is unknown, or the value does not conform to the OpenAPI document.
        """
        self._script.add(
            scripted(self._document, operation, value, status=status, headers=headers, times=times, check=check)
        )

    def agent(self, name: str, function: Callable[..., Any], *, starts: bool = True) -> None:
        """Deploy a Python function as an agent of the default project, until the next `reset`.

        Each run calls the function in a thread of its own, with those of the run's parameters that it names.
        `context`, `resume` and `parent_id` are what a deployment calls by these names. The function may be
        asynchronous, and may call the platform itself.

        A string that it returns is the reply, and any other value the output. A generator yields the reply in pieces,
        and `ToolCall` and `Question` for what happens between them. An exception ends the run with an error.

        Args:
            name: the component; one of the seeded components is replaced.
            function: what runs.
            starts: False lets every run fail before its first event: `run` answers with null, `stream` with nothing.

        Raises:
            RuntimeError: the platform does not run.
            ValueError: the name is empty or has a slash.
        """
        if not name or "/" in name:
            raise ValueError(f"agent {name!r}: a name has no slash and is not empty")
        running = self._needed()
        runnable = Agent(name, function, starts=starts)

        def deploy() -> None:
            state = running.backend.state
            project = state.organizations[self.org_id].projects.get(self.project_id)
            if project is None:
                raise RuntimeError(f"the project {self.project_id} was deleted")
            running.gateway.deploy(project, runnable, state)

        running.server.call(deploy)

    def fail_next(
        self,
        status: int = 503,
        *,
        times: int = 1,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        method: str | None = None,
        path: str | None = None,
    ) -> None:
        """Let the next requests fail.

        Args:
            status: the status they get.
            times: how many requests.
            headers: headers of the answer, such as `{"Retry-After": "2"}`.
            body: JSON, or a string or bytes as they are, such as the HTML of a proxy's error page.
            method: only requests with this method.
            path: only requests whose path matches this shell pattern, such as `*/runs`.
        """
        self._faults.add(Fault("fail", times, method, path, status=status, headers=dict(headers or {}), body=body))

    def drop_next(self, *, times: int = 1, method: str | None = None, path: str | None = None) -> None:
        """Close the connection of the next requests without an answer. Arguments as for `fail_next`."""
        self._faults.add(Fault("drop", times, method, path))

    def stall_next(self, *, times: int = 1, method: str | None = None, path: str | None = None) -> None:
        """Never answer the next requests, so that the client's time limit ends them. Arguments as for `fail_next`."""
        self._faults.add(Fault("stall", times, method, path))

    def cut_next(
        self,
        *,
        events: int | None = None,
        size: int | None = None,
        times: int = 1,
        method: str | None = None,
        path: str | None = None,
    ) -> None:
        """Break the connection in the middle of the next answers.

        Args:
            events: after so many server-sent events.
            size: after so many bytes of the body. Pass either `events` or `size`.
            times: how many answers.
            method: only requests with this method.
            path: only requests whose path matches this shell pattern.

        Raises:
            ValueError: both `events` and `size` are given, or neither.
        """
        if (events is None) == (size is None):
            raise ValueError("cut_next: pass either events or size")
        self._faults.add(Fault("cut", times, method, path, events=events, size=size))


def check_upstream(name: str, url: str) -> None:
    """Refuse what cannot be the address of a deployment.

    Raises:
        ValueError: the name is empty or has a slash, or the URL is no http or https URL with a host.
    """
    if not name or "/" in name:
        raise ValueError(f"workforce {name!r}: a name has no slash and is not empty")
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise ValueError(f"workforce {name}: {url!r} is not an http or https URL")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
