"""The common part of both clients: settings, derived clients, the handles of Composer and of workforce components."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar, Generic, Self, TypeVar

import httpx

import timbal_api.client
from timbal_api.types import UNSET, models

from . import _later
from ._http.options import RESPONSE_LIMIT, Options
from ._http.pools import H
from ._http.raw import filled_path, raw_request
from ._log import set_up_log
from ._secret import Secret
from ._settings import Settings, check_key, given_text, load_settings
from ._words import WORDS, called

S = TypeVar("S")
W = TypeVar("W")
Timeout = float | httpx.Timeout | None

_HTTPX_TIMEOUT = httpx.Timeout(5.0)
"""The default of httpx clients, which is not adopted, because the caller did not choose it."""


class BaseTimbal(timbal_api.client.BaseClient, Generic[H, S, W]):
    """The common part of both clients: H is the httpx client, S the stream of compose, W the handle of a component."""

    _transport_type: ClassVar[Any]
    _pool_type: ClassVar[Any]
    _prefix: ClassVar[str] = ""
    transport: Any

    def __init__(
        self,
        *,
        api_key: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
        rev: str | None = None,
        base_url: str | httpx.URL | None = None,
        profile: str | None = None,
        headers: Mapping[str, str] = UNSET,
        timeout: Timeout = UNSET,
        max_retries: int = 2,
        max_retry_wait: float = 60.0,
        deadline: float | None = None,
        response_limit: int = RESPONSE_LIMIT,
        allow_http: bool = False,
        http_client: H | None = None,
    ) -> None:
        """Make a client. It sends nothing, and opens no connection, before the first call.

        Args:
            api_key: Your API key. Otherwise TIMBAL_PROJECT_SECRET, TIMBAL_API_KEY, TIMBAL_API_TOKEN, or `api_key` of
                the profile.
            org_id: The organization of calls that name none. Otherwise TIMBAL_ORG_ID, or `org` of the profile.
            project_id: The project of calls that name none. Otherwise TIMBAL_PROJECT_ID, or `project` of the profile.
            rev: The branch of calls that need one and name none. Otherwise TIMBAL_PROJECT_REV, TIMBAL_REV, or `main`.
            base_url: The URL of the platform. Otherwise TIMBAL_BASE_URL, TIMBAL_API_HOST (a host or a URL), `base_url`
                of the profile, or https://api.timbal.ai.
            profile: The section of the files `config` and `credentials` in TIMBAL_CONFIG_DIR or ~/.timbal. Otherwise
                TIMBAL_PROFILE, or `default`.
            headers: Headers for every request, in addition to those of the client itself.
            timeout: Seconds for each phase of an attempt: connecting (5 at most), sending, each wait for data. 60 by
                default. An `httpx.Timeout` sets the phases one by one; None lifts all limits. Event streams may be
                silent for any time, unless their own `timeout` limits that.
            max_retries: How often a request is retried if a retry is safe; 2 by default.
            max_retry_wait: Seconds that the platform may ask to wait before a retry; 60 by default. If it asks for
                more, the call fails at once.
            deadline: Seconds for a whole call with its retries and waits; no limit by default.
            response_limit: Bytes of a body that is read into memory, decompressed; 256 MiB by default.
            allow_http: Allow an `http://` base URL on another host. Your API key is then sent unencrypted.
            http_client: Your own httpx client, with your proxies, certificates or limits. You close it.

        Raises:
            ConfigError: A setting is missing, unsafe, or cannot be read. The message lists where you can set it.
            TypeError: An argument is of another type than it takes; the message names it.
            ValueError: An option is out of range; the message names it.
        """
        key = None if api_key is None else Secret(api_key)
        del api_key  # a traceback that shows variables would show it
        if not isinstance(allow_http, bool):
            raise TypeError(f"allow_http takes True or False, not {allow_http!r}")
        set_up_log()
        self.settings: Settings = load_settings(
            api_key=key,
            base_url=base_url,
            org_id=org_id,
            project_id=project_id,
            rev=rev,
            profile=profile,
            allow_http=allow_http,
        )
        if timeout is UNSET and getattr(http_client, "timeout", _HTTPX_TIMEOUT) != _HTTPX_TIMEOUT:
            timeout = getattr(http_client, "timeout", UNSET)
        options = Options(self.settings.base_url, self.settings.api_key).changed(
            headers=headers,
            timeout=timeout,
            max_retries=max_retries,
            max_retry_wait=max_retry_wait,
            deadline=deadline,
            response_limit=response_limit,
        )
        self.transport = self._transport_type(options, self._pool_type(http_client))

    def with_options(
        self,
        *,
        api_key: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
        rev: str | None = None,
        headers: Mapping[str, str] = UNSET,
        timeout: Timeout = UNSET,
        max_retries: int = UNSET,
        max_retry_wait: float = UNSET,
        deadline: float | None = UNSET,
        response_limit: int = UNSET,
    ) -> Self:
        """Return a client with other settings that shares this client's connections.

            patient = client.with_options(timeout=300, max_retries=5)

        Use it to change settings for some calls. Closing the derived client leaves the connections open; closing the
        original closes them for both. Options that you leave out keep their values.

        Args:
            api_key: Your API key.
            org_id: The organization of calls that name none.
            project_id: The project of calls that name none.
            rev: The branch of calls that need one and name none.
            headers: Headers for every request, added to those that this client has.
            timeout: Seconds for each phase of an attempt, an `httpx.Timeout`, or None for no limit.
            max_retries: How often a request is retried if a retry is safe.
            max_retry_wait: Seconds that the platform may ask to wait before a retry.
            deadline: Seconds for a whole call with its retries and waits; None for no limit.
            response_limit: Bytes of a body that is read into memory, decompressed.

        Raises:
            ConfigError: The key cannot be used, or a setting is empty.
            TypeError: An argument is of another type than it takes; the message names it.
            ValueError: An option is out of range; the message names it.
        """
        key = None if api_key is None else Secret(api_key)
        del api_key  # a traceback that shows variables would show it
        names = {"org_id": org_id, "project_id": project_id, "rev": rev}
        given: dict[str, Any] = {n: given_text(n, value).reveal() for n, value in names.items() if value is not None}
        if key is not None:
            given["api_key"] = check_key(key, "api_key=")
        derived = object.__new__(type(self))
        # Everything that a subclass keeps stays; the groups are those of this client.
        kept = {n: v for n, v in vars(self).items() if not isinstance(getattr(type(self), n, None), cached_property)}
        vars(derived).update(kept)
        derived.settings = self.settings._replace(**given)
        options = self.transport.options._replace(api_key=derived.settings.api_key).changed(
            headers=headers,
            timeout=timeout,
            max_retries=max_retries,
            max_retry_wait=max_retry_wait,
            deadline=deadline,
            response_limit=response_limit,
        )
        derived.transport = self.transport.with_options(options)
        return derived

    def setting(self, name: str, value: str | None = None) -> str:
        """Return a value for `org_id`, `project_id` or `rev`: the argument, or the client's if that is None.

        Raises:
            ConfigError: there is neither; the message lists where you can set it.
        """
        return self.settings.setting(name, value)

    @called("client.compose('Hello') gives Composer a prompt; client.composer has its sessions and plans")
    def compose(
        self,
        prompt: _later.Prompt,
        *,
        session_id: str | None = None,
        effort: models.ComposeEffort | str | None = None,
        mode: models.ComposeMode | str | None = None,
        model: models.ComposeModel | str | None = None,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
        timeout: Timeout = UNSET,
        max_event_size: int | None = None,
    ) -> S:
        """Send a prompt to Composer, Timbal's coding agent, and stream its reply.

        The reply is a `ComposeStream`: iterate over its `text` or its events, or read its `result()`.

        Args:
            prompt: a string, a list of strings, files and content blocks, or a whole message.
            session_id: the session to continue; a new session by default.
            effort: how hard to think: `low`, `medium`, `high` or `max`.
            mode: `default`, or `plan` to plan without changes.
            model: the model that replies: `sonnet`, `opus` or `haiku`.
            rev: the git branch to work on; the client's by default.
            org_id: the organization; the client's by default.
            project_id: the project; the client's by default.
            timeout: seconds without data before the stream fails, or an `httpx.Timeout`; no limit by default.
            max_event_size: bytes that one event may have; 32 MiB by default.

        Returns:
            The stream. The request is sent when it is entered or first read.

        Raises:
            ConfigError: the organization or the project is not set; the message lists where you can set it.
            ValueError, OSError: the prompt is empty, or a file in it cannot be read. Nothing is sent.
        """
        from .compose import turn

        source = turn.turn_of(
            self,
            prompt,
            session_id=session_id,
            effort=effort,
            mode=mode,
            model=model,
            rev=rev,
            org_id=org_id,
            project_id=project_id,
            timeout=timeout,
            max_event_size=max_event_size,
        )
        kind: Any = getattr(turn, f"{self._prefix}ComposeStream")
        stream: S = kind(source, self.transport)
        return stream

    @called(
        "client.workforce('support-bot') is one component, to run and to call; client.projects.list_workforce() lists"
        " them all"
    )
    def workforce(
        self,
        workforce: str | int,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
        local: bool = True,
    ) -> W:
        """Return a handle for one workforce component: a deployed agent or workflow. Sends nothing.

        The handle runs the component (`run`, `stream`) and calls the endpoints of its deployment (`get`, `post`).

        Args:
            workforce: the component's name, numeric id or UUID.
            rev: the git branch it runs on; the client's by default.
            org_id: the organization; the client's by default.
            project_id: the project; the client's by default.
            local: whether TIMBAL_START_WORKFORCE and TIMBAL_WORKFORCE, which `timbal start` sets, are respected: if
                they name components, those on localhost are reached. True by default; False reaches the platform.

        Raises:
            ConfigError: the variables name other components than this one, or the organization or project is not set.
            ValueError: a name would change the path of requests, for example `..`.
        """
        from . import workforce as module

        kind: Any = getattr(module, f"{self._prefix}Workforce")
        agent: W = kind(self, workforce, rev=rev, org_id=org_id, project_id=project_id, local=local)
        return agent

    @property
    def base_url(self) -> str:
        """The URL that requests are sent to."""
        return str(self.transport.base_url)

    @property
    def closed(self) -> bool:
        """Whether the client has been closed."""
        return bool(self.transport.closed)

    def _meant(self, name: str) -> str:
        return WORDS.get(name) or super()._meant(name)

    def _raw(self, method: str, path: str, how: dict[str, Any]) -> dict[str, Any]:
        """Return the transport's arguments for a request of the caller's own."""
        settings = {name: how.pop(name, None) for name in ("org_id", "project_id", "rev")}
        sent = {name: how.pop(name) for name in ("check", "timeout") if name in how}
        path = filled_path(path, lambda name: self.setting(name, settings[name]))
        return {"request": raw_request(method, path, **how), **sent}

    def __repr__(self) -> str:
        s = self.settings
        known = f"base_url={self.base_url!r}, org_id={s.org_id!r}, project_id={s.project_id!r}, rev={s.rev!r}"
        return f"{type(self).__name__}({known})"

    def __reduce__(self) -> str:
        raise TypeError(
            f"{type(self).__name__} holds connections and a key, and is neither copied nor pickled:"
            " make one in each process; with_options() derives a client from it"
        )
