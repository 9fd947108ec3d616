"""The clients, synchronous and asynchronous: groups of operations and helpers, on one transport."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import aclosing, asynccontextmanager, closing, contextmanager
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, Unpack, overload

import httpx

import timbal_api.client
from timbal_api.types import UNSET, Page

from . import _later
from ._base import BaseTimbal, Timeout
from ._http.pools import AsyncPool, Pool
from ._http.raw import PlatformRequestOptions
from ._http.response import read_value
from ._http.transport import AsyncTransport, Transport
from ._http.waiting import finish

if TYPE_CHECKING:
    from .compose.turn import AsyncComposeStream, ComposeStream  # noqa: F401 - in the bases below
    from .workforce.component import AsyncWorkforce, Workforce  # noqa: F401 - in the bases below

T = TypeVar("T")
R = TypeVar("R")
P = ParamSpec("P")
Pg = TypeVar("Pg", bound=Page[Any])

__all__ = ["AsyncTimbal", "Timbal"]


class Timbal(BaseTimbal[httpx.Client, "ComposeStream", "Workforce"], timbal_api.client.Client):
    """A client of the Timbal platform.

    One client serves a whole program: it is safe to share between threads, and keeps its connections open between
    calls. Close it, or use it as a context manager.

        with Timbal() as client:
            for run in client.paginate(client.runs.list, status="error"):
                print(run.id)
    """

    _transport_type = Transport
    _pool_type = Pool
    transport: Transport

    def call(
        self,
        operation: timbal_api.client.Operation[T],
        path: Mapping[str, object],
        query: Mapping[str, object] | None = None,
        body: Any = UNSET,
        *,
        timeout: Timeout = UNSET,
        **more: Any,
    ) -> T:
        """Send one operation and read its response. The methods of the groups call this.

        Args:
            operation: What to send: its `request` explains the other arguments.
            path: Values of the path.
            query: Values of the query.
            body: The JSON body, or the parts of a form.
            timeout: Seconds for each phase of an attempt, as for the client.
            more: `content`, `headers` and `progress`.

        Raises:
            APIStatusError: The platform answered with an error, or with a redirect, which is not followed.
            APIConnectionError: No whole response came.
            APIResponseError: The response is not what the OpenAPI document promises.
        """
        request = operation.request(path, query, body, **more)
        return read_value(operation, request, finish(self.transport.fetch(request, timeout=timeout)))

    def request(self, method: str, path: str, **how: Unpack[PlatformRequestOptions]) -> httpx.Response:
        """Send any request to the platform, and read the whole response. Redirects are returned, not followed.

        It has the key, retries, limits and exceptions of every other call.

        Args:
            method: The HTTP method.
            path: The path below the base URL, such as `/orgs/{org_id}/integrations`. `{org_id}`, `{project_id}` and
                `{rev}` are filled in.
            how: `params`, `json`, `content`, `headers`, `check` and `timeout`, as `RequestOptions` explains them, and
                `org_id`, `project_id` and `rev`: the values in the path, which are the client's by default.

        Raises:
            ValueError: The path would leave the base URL, or a method, header or parameter cannot be sent.
            ConfigError: A value of the path is not known.
            APIStatusError: The platform answered with an error, and `check` is on.
            APIConnectionError: No whole response came.
        """
        return self.transport.send(**self._raw(method, path, dict(how)))

    @contextmanager
    def stream_request(self, method: str, path: str, **how: Unpack[PlatformRequestOptions]) -> Iterator[httpx.Response]:
        """Send any request, and hand on the response with its body unread: `response.iter_bytes()` reads it.

        Without `timeout` there is no limit to how long the body may be silent. Args and Raises are those of `request`.
        """
        with closing(self.transport.send(**self._raw(method, path, dict(how)), stream=True)) as response:
            yield response

    def with_response(self, method: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> _later.APIResponse[R]:
        """Call a method, and return its value together with the response: headers, status and request id.

            found = client.with_response(client.runs.list, status="error")
            print(found.value, found.request_id, found.headers["date"])

        Args:
            method: A method of a group, such as `client.runs.list`.
            args: Its positional arguments.
            kwargs: Its keyword arguments.

        Raises:
            TypeError: It is no method of a group of this client.
            Exception: What the method raises.
        """
        from ._methods import APIResponse, captured

        call = captured(self, method, "with_response", args, kwargs)
        reply = finish(self.transport.fetch(call.request, **call.how))
        return APIResponse(read_value(call.operation, call.request, reply), reply.response)

    def stream(self, method: Callable[P, Any], /, *args: P.args, **kwargs: P.kwargs) -> _later.OperationStream:
        """Call a method whose response is a stream of server-sent events, and return the stream.

            with client.stream(client.ace.create_chat_completion, ace_uid, body={"stream": True, ...}) as events:
                for event in events:
                    print(event.json())

        Args:
            method: A method of a group, such as `client.ace.create_chat_completion`.
            args: Its positional arguments.
            kwargs: Its keyword arguments.

        Returns:
            The stream. The request is sent when the stream is entered or first read.

        Raises:
            TypeError: It is no method of a group of this client.
            NotAnEventStream: When the stream is opened: the response is something else.
        """
        from ._methods import captured
        from ._operation_stream import OperationSource, OperationStream

        call = captured(self, method, "stream", args, kwargs)
        return OperationStream(OperationSource(call.request, **call.how), self.transport)

    # Keywords of our own cannot stand beside `P.kwargs`. So type checkers hold only a call without them against the
    # method's parameters; at run time every call is.
    @overload
    def paginate(
        self, method: Callable[..., Pg], /, *args: Any, limit: int | None, prefetch: bool = False, **kwargs: Any
    ) -> _later.Paginator[Pg]: ...

    @overload
    def paginate(
        self, method: Callable[..., Pg], /, *args: Any, prefetch: bool, **kwargs: Any
    ) -> _later.Paginator[Pg]: ...

    @overload
    def paginate(self, method: Callable[P, Pg], /, *args: P.args, **kwargs: P.kwargs) -> _later.Paginator[Pg]: ...

    def paginate(
        self, method: Callable[..., Pg], /, *args: Any, limit: Any = None, prefetch: Any = False, **kwargs: Any
    ) -> _later.Paginator[Pg]:
        """Return an iterator over every item of a list that comes in pages.

        Args:
            method: A method of a group that returns one page, such as `client.runs.list`.
            args: Its positional arguments.
            limit: The most items to return; no page beyond them is fetched. `pages()` does not cut its last page.
                If the method has a `limit` of its own, the size of a page, bind that with `functools.partial`.
            prefetch: Whether the next page is fetched, in a thread, while the items of this one are used.
            kwargs: Its keyword arguments; `page_token=` continues from there.

        Returns:
            The items, when iterated; the pages from `.pages()`; where to continue in `.next_page_token`.

        Raises:
            TypeError: It is no method of a group of this client, returns no pages, or does not take the arguments.
            ValueError, ConfigError: As the method itself.
            PaginationError: When iterated: the platform repeats itself, or items have expired.
        """
        from ._methods import check_pages
        from .pagination import Paginator

        check_pages(self, method, args, kwargs)
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

    _transport_type = AsyncTransport
    _pool_type = AsyncPool
    _prefix = "Async"
    transport: AsyncTransport

    async def call(
        self,
        operation: timbal_api.client.Operation[T],
        path: Mapping[str, object],
        query: Mapping[str, object] | None = None,
        body: Any = UNSET,
        *,
        timeout: Timeout = UNSET,  # noqa: ASYNC109 - it limits phases of the exchange, not the whole
        **more: Any,
    ) -> T:
        """Send one operation and await its response. The methods of the groups call this.

        Args and Raises are those of `Timbal.call`.
        """
        request = operation.request(path, query, body, **more)
        return read_value(operation, request, await self.transport.fetch(request, timeout=timeout))

    async def request(self, method: str, path: str, **how: Unpack[PlatformRequestOptions]) -> httpx.Response:
        """Send any request to the platform, and await the whole response. Redirects are returned, not followed.

        Args and Raises are those of `Timbal.request`.
        """
        return await self.transport.send(**self._raw(method, path, dict(how)))

    @asynccontextmanager
    async def stream_request(
        self, method: str, path: str, **how: Unpack[PlatformRequestOptions]
    ) -> AsyncIterator[httpx.Response]:
        """Send any request, and hand on the response with its body unread: `response.aiter_bytes()` reads it.

        Without `timeout` there is no limit to how long the body may be silent. Args and Raises are those of `request`.
        """
        response = await self.transport.send(**self._raw(method, path, dict(how)), stream=True)
        async with aclosing(response):
            yield response

    async def with_response(
        self, method: Callable[P, Awaitable[R]], /, *args: P.args, **kwargs: P.kwargs
    ) -> _later.APIResponse[R]:
        """Call a method, and await its value together with the response: headers, status and request id.

            found = await client.with_response(client.runs.list, status="error")
            print(found.value, found.request_id, found.headers["date"])

        Args and Raises are those of `Timbal.with_response`.
        """
        from ._methods import APIResponse, captured

        call = captured(self, method, "with_response", args, kwargs)
        reply = await self.transport.fetch(call.request, **call.how)
        return APIResponse(read_value(call.operation, call.request, reply), reply.response)

    def stream(
        self, method: Callable[P, Awaitable[Any]], /, *args: P.args, **kwargs: P.kwargs
    ) -> _later.AsyncOperationStream:
        """Call a method whose response is a stream of server-sent events, and return the stream.

            async with client.stream(client.ace.create_chat_completion, ace_uid, body={"stream": True}) as events:
                async for event in events:
                    print(event.json())

        Args, Returns and Raises are those of `Timbal.stream`.
        """
        from ._methods import captured
        from ._operation_stream import AsyncOperationStream, OperationSource

        call = captured(self, method, "stream", args, kwargs)
        return AsyncOperationStream(OperationSource(call.request, **call.how), self.transport)

    @overload
    def paginate(
        self,
        method: Callable[..., Awaitable[Pg]],
        /,
        *args: Any,
        limit: int | None,
        prefetch: bool = False,
        **kwargs: Any,
    ) -> _later.AsyncPaginator[Pg]: ...

    @overload
    def paginate(
        self, method: Callable[..., Awaitable[Pg]], /, *args: Any, prefetch: bool, **kwargs: Any
    ) -> _later.AsyncPaginator[Pg]: ...

    @overload
    def paginate(
        self, method: Callable[P, Awaitable[Pg]], /, *args: P.args, **kwargs: P.kwargs
    ) -> _later.AsyncPaginator[Pg]: ...

    def paginate(
        self,
        method: Callable[..., Awaitable[Pg]],
        /,
        *args: Any,
        limit: Any = None,
        prefetch: Any = False,
        **kwargs: Any,
    ) -> _later.AsyncPaginator[Pg]:
        """Return an asynchronous iterator over every item of a list that comes in pages.

        The next page is fetched in a task if `prefetch` is on. Args, Returns and Raises are those of `Timbal.paginate`.
        """
        from ._methods import check_pages
        from .pagination import AsyncPaginator

        check_pages(self, method, args, kwargs)
        return AsyncPaginator(method, args, kwargs, limit=limit, prefetch=prefetch, sleep=self.transport.sleep)

    async def close(self) -> None:
        """Close the connections of the running event loop. May be called again."""
        await self.transport.aclose()

    aclose = close  # the name that `contextlib.aclosing` and httpx use

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()
