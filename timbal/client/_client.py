"""The clients: settings go in, groups of operations and helpers come out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

import httpx

import timbal_api.client
from timbal_api.types import UNSET, Page

from ._http.attempt import RESPONSE_LIMIT, Options, read_answer
from ._http.pools import AsyncPool, H, Pool
from ._http.transport import AsyncTransport, Transport
from ._secret import Secret
from ._settings import Settings, check_key, load_settings, set_up_log

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from typing import Self

    from timbal_api.client import Operation

    from .compose.prompts import Prompt
    from .compose.turn import AsyncComposeStream, ComposeStream  # noqa: F401 - in the bases below
    from .pagination import AsyncPaginator, Paginator
    from .workforce.component import AsyncWorkforce, Workforce  # noqa: F401 - in the bases below

T = TypeVar("T")
P = TypeVar("P", bound=Page[Any])
S = TypeVar("S")
W = TypeVar("W")
Timeout = float | httpx.Timeout | None

__all__ = ["AsyncTimbal", "Timbal"]

_HTTPX_TIMEOUT = httpx.Timeout(5.0)
"""What an httpx client has when nobody chose: no reason to take it over."""


class BaseTimbal(timbal_api.client.BaseClient, Generic[H, S, W]):
    """What both clients share: H is the httpx client, S the stream of compose, W the workforce of the one or other."""

    _kinds: ClassVar[tuple[Any, Any]]
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
        timeout: Timeout = UNSET,
        max_retries: int = 2,
        max_retry_wait: float = 60.0,
        deadline: float | None = None,
        response_limit: int = RESPONSE_LIMIT,
        allow_http: bool = False,
        http_client: H | None = None,
    ) -> None:
        """Find the settings. Nothing is sent, and no connection opened, before the first call.

        Args:
            api_key: your key. Else TIMBAL_API_KEY, TIMBAL_API_TOKEN, or `api_key` of the profile.
            org_id: the organisation of calls that name none. Else TIMBAL_ORG_ID, or `org` of the profile.
            project_id: the project of calls that name none. Else TIMBAL_PROJECT_ID.
            rev: the branch of calls that name none. Else TIMBAL_PROJECT_REV, TIMBAL_REV, or `main`.
            base_url: where the platform is. Else TIMBAL_BASE_URL, https:// and TIMBAL_API_HOST, `base_url` of the
                profile, or https://api.timbal.ai.
            profile: the section of the files `config` and `credentials` in TIMBAL_CONFIG_DIR or ~/.timbal. Else
                TIMBAL_PROFILE, or `default`.
            timeout: seconds for each phase of an attempt: connecting (5 at most), sending, each wait for data; an
                `httpx.Timeout` sets them one by one, None lifts them. 60 when not given. Streams of events have no
                limit on silence, unless their own `timeout` sets one.
            max_retries: how often a request is repeated when that is safe.
            max_retry_wait: seconds that the platform may ask to wait before a repetition; if it asks for more, the
                call fails at once.
            deadline: seconds for a whole call with its repetitions and waits; no limit when not given.
            response_limit: bytes of a body that is read into memory, decompressed.
            allow_http: whether the key may travel unencrypted to other machines than this one.
            http_client: your own httpx client, with your proxies, certificates or limits. You close it.

        Raises:
            ConfigError: a setting is missing, unsafe, or cannot be read; the message names the places looked in.
            TypeError: `http_client` is not of the kind that this client needs.
        """
        key = None if api_key is None else Secret(api_key)
        del api_key  # a traceback that shows variables would show it
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
            timeout=timeout,
            max_retries=max_retries,
            max_retry_wait=max_retry_wait,
            deadline=deadline,
            response_limit=response_limit,
        )
        transport, pool = self._kinds
        self.transport = transport(options, pool(http_client))

    def with_options(
        self,
        *,
        api_key: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
        rev: str | None = None,
        timeout: Timeout = UNSET,
        max_retries: int = UNSET,
        max_retry_wait: float = UNSET,
        deadline: float | None = UNSET,
        response_limit: int = UNSET,
    ) -> Self:
        """A sibling with some settings changed, on the same connections.

        Closing the sibling leaves the connections open; closing this client closes them for both.

        Args: as for the client. What is not given stays as it is.
        """
        key = None if api_key is None else Secret(api_key)
        del api_key  # a traceback that shows variables would show it
        given: dict[str, Any] = {"org_id": org_id, "project_id": project_id, "rev": rev}
        if key is not None:
            given["api_key"] = check_key(key, "api_key=")
        sibling = object.__new__(type(self))
        sibling.settings = self.settings._replace(**{name: value for name, value in given.items() if value is not None})
        options = self.transport.options._replace(api_key=sibling.settings.api_key).changed(
            timeout=timeout,
            max_retries=max_retries,
            max_retry_wait=max_retry_wait,
            deadline=deadline,
            response_limit=response_limit,
        )
        sibling.transport = self.transport.with_options(options)
        return sibling

    def setting(self, name: str, value: str | None = None) -> str:
        """A value for `org_id`, `project_id` or `rev`: the one given, else the client's.

        Raises:
            ConfigError: there is neither; the message names the places looked in.
        """
        return self.settings.setting(name, value)

    def compose(
        self,
        prompt: Prompt,
        *,
        session_id: str | None = None,
        effort: str | None = None,
        mode: str | None = None,
        model: str | None = None,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
        timeout: Timeout = UNSET,
        max_event_size: int | None = None,
    ) -> S:
        """Give Composer a prompt; the answer streams. See `timbal.client.compose`.

        Args:
            prompt: a text, a list of texts, files and content blocks, or a whole message.
            session_id: the session to continue; a new one when not given.
            effort: how hard to think: `low`, `medium`, `high` or `max`.
            mode: `default`, or `plan` to change nothing.
            model: which model answers: `sonnet`, `opus` or `haiku`.
            rev: the branch to work on; the client's when not given.
            org_id: the organisation; the client's when not given.
            project_id: the project; the client's when not given.
            timeout: seconds that the stream may be silent, or an `httpx.Timeout`; no limit when not given.
            max_event_size: bytes that one event may have; 32 MiB when not given.

        Returns:
            The stream. The request is sent when it is entered or first read.

        Raises:
            ConfigError: the organisation or the project is not known.
            ValueError, OSError: the prompt, or a file in it, cannot be sent.
        """
        from . import compose

        kind: Any = getattr(compose, f"{self._prefix}ComposeStream")
        stream: S = kind(
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
        return stream

    def workforce(
        self,
        workforce: str | int,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> W:
        """One member of the workforce, to call and to run. See `timbal.client.workforce`.

        Args:
            workforce: its number, UUID or name.
            rev: the branch it runs on; the client's when not given.
            org_id: the organisation; the client's when not given.
            project_id: the project; the client's when not given.
        """
        from . import workforce as module

        kind: Any = getattr(module, f"{self._prefix}Workforce")
        agent: W = kind(self, str(workforce), rev=rev, org_id=org_id, project_id=project_id)
        return agent

    @property
    def base_url(self) -> str:
        """Where requests go."""
        return str(self.transport.base_url)

    @property
    def closed(self) -> bool:
        """Whether the client has been closed."""
        return bool(self.transport.closed)

    def __repr__(self) -> str:
        s = self.settings
        known = f"base_url={self.base_url!r}, org_id={s.org_id!r}, project_id={s.project_id!r}, rev={s.rev!r}"
        return f"{type(self).__name__}({known})"

    def __reduce__(self) -> str:
        raise TypeError(
            f"{type(self).__name__} holds connections and a key, and is neither copied nor pickled:"
            " make one in each process; with_options() makes a sibling"
        )


class Timbal(BaseTimbal[httpx.Client, "ComposeStream", "Workforce"], timbal_api.client.Client):
    """A client of the Timbal platform.

    One client serves a whole program: it is safe to share between threads, and keeps its connections open between
    calls. Close it, or use it as a context manager.

        with Timbal() as client:
            for run in client.paginate(client.runs.list, status="error"):
                print(run.id)
    """

    _kinds = (Transport, Pool)
    transport: Transport

    def call(
        self,
        operation: Operation[T],
        path: Mapping[str, object],
        query: Mapping[str, object] | None = None,
        body: Any = UNSET,
        *,
        timeout: Timeout = UNSET,
        **more: Any,
    ) -> T:
        """Send one operation and read its answer. The methods of the groups call this.

        Args:
            operation: what to send: its `request` explains the rest.
            path: values of the path.
            query: values of the query.
            body: the JSON body, or the parts of a form.
            timeout: as for the client, for this call.
            more: `content`, `headers` and `progress`.

        Raises:
            APIStatusError: the platform answered with an error, or with a redirect, which is not followed.
            APIConnectionError: no whole answer came.
            APIResponseError: the answer is not what the document promises.
        """
        request = operation.request(path, query, body, **more)
        response = self.transport.send(request, timeout=timeout)
        return read_answer(operation, request, response)

    def paginate(
        self,
        method: Callable[..., P],
        /,
        *args: Any,
        limit: int | None = None,
        prefetch: bool = False,
        **kwargs: Any,
    ) -> Paginator[P]:
        """Walk over every item of a list that comes in pages.

        Args:
            method: a method that returns one page, such as `client.runs.list`. If it has a `limit` of its own, the
                size of a page, bind that with `functools.partial`.
            args: and `kwargs`: what to call it with; `page_token=` goes on from there.
            limit: the most items to give; no page beyond them is fetched. `pages()` does not cut its last page.
            prefetch: whether the next page is fetched, in a thread, while the items of this one are used.

        Returns:
            The items, when iterated; the pages from `.pages()`; where to go on in `.next_page_token`.

        Raises:
            PaginationError: while walking: the platform repeats itself, or items have expired.
            TypeError: while walking: the method returns something else than pages.
        """
        from .pagination import Paginator

        return Paginator(method, args, kwargs, limit=limit, prefetch=prefetch, sleep=self.transport.sleep)

    def close(self) -> None:
        """Close the connections. May be called again; calls of the client raise RuntimeError from here on."""
        self.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncTimbal(BaseTimbal[httpx.AsyncClient, "AsyncComposeStream", "AsyncWorkforce"], timbal_api.client.AsyncClient):
    """A client of the Timbal platform whose methods are awaited.

    One client serves a whole program, and keeps its connections open between calls; each event loop gets its own.
    Close it before its loop ends, or use it as a context manager.

        async with AsyncTimbal() as client:
            async for run in client.paginate(client.runs.list, status="error"):
                print(run.id)
    """

    _kinds = (AsyncTransport, AsyncPool)
    _prefix = "Async"
    transport: AsyncTransport

    async def call(
        self,
        operation: Operation[T],
        path: Mapping[str, object],
        query: Mapping[str, object] | None = None,
        body: Any = UNSET,
        *,
        timeout: Timeout = UNSET,  # noqa: ASYNC109 - it limits phases of the exchange, not the whole
        **more: Any,
    ) -> T:
        """As `Timbal.call`."""
        request = operation.request(path, query, body, **more)
        response = await self.transport.send(request, timeout=timeout)
        return read_answer(operation, request, response)

    def paginate(
        self,
        method: Callable[..., Awaitable[P]],
        /,
        *args: Any,
        limit: int | None = None,
        prefetch: bool = False,
        **kwargs: Any,
    ) -> AsyncPaginator[P]:
        """As `Timbal.paginate`; the next page is fetched in a task."""
        from .pagination import AsyncPaginator

        return AsyncPaginator(method, args, kwargs, limit=limit, prefetch=prefetch, sleep=self.transport.sleep)

    async def close(self) -> None:
        """As `Timbal.close`."""
        await self.transport.aclose()

    aclose = close  # the name that `contextlib.aclosing` and httpx use

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()
