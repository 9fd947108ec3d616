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

    Use one client for the whole program: threads may share it, and it keeps its connections open between calls.
    Close it, or use it as a context manager.

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
            operation: The operation; its `request` method explains the other arguments.
            path: Values of the path.
            query: Values of the query.
            body: The JSON body, or the parts of a form.
            timeout: Seconds for each phase of an attempt; the client's by default.
            more: `content`, `headers` and `progress`.

        Raises:
            APIStatusError: The platform responded with an error, or with a redirect, which is not followed.
            APIConnectionError: No complete response arrived. The platform may have processed the request.
            APIResponseError: The response does not match the OpenAPI document.
        """
        request = operation.request(path, query, body, **more)
        return read_value(operation, request, finish(self.transport.fetch(request, timeout=timeout)))

    def request(self, method: str, path: str, **how: Unpack[PlatformRequestOptions]) -> httpx.Response:
        """Send any request to the platform, and return the whole response. Redirects are returned, not followed.

            response = client.request("GET", "/orgs/{org_id}/integrations")

        Use it for endpoints that have no method yet. The key, retries, limits and exceptions are those of every call.

        Args:
            method: The HTTP method.
            path: The path below the base URL. `{org_id}`, `{project_id}` and `{rev}` are filled in.
            how: The options of `RequestOptions`: `params`, `json`, `content`, `headers`, `check` and `timeout`.
                `org_id`, `project_id` and `rev` are the values in the path; the client's by default.

        Raises:
            ValueError: The path would leave the base URL, or a method, header or parameter cannot be sent.
            ConfigError: A value of the path is not set; the message lists where you can set it.
            APIStatusError: The platform responded with an error, and `check` is True.
            APIConnectionError: No complete response arrived. The platform may have processed the request.
        """
        return self.transport.send(**self._raw(method, path, dict(how)))

    @contextmanager
    def stream_request(self, method: str, path: str, **how: Unpack[PlatformRequestOptions]) -> Iterator[httpx.Response]:
        """Send any request, and yield the response with its body unread: `response.iter_bytes()` reads it.

            with client.stream_request("GET", "/me/export") as response:
                for chunk in response.iter_bytes():
                    file.write(chunk)

        Use it for large bodies. Without `timeout` the body has no time limit. Args and Raises are those of `request`.
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
            TypeError: `method` is not a method of a group of this client. Pass it without calling it.
            Exception: The exceptions of the method itself.
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
            TypeError: `method` is not a method of a group of this client. Pass it without calling it.
            NotAnEventStream: When the stream is opened: the response is not an event stream.
        """
        from ._methods import captured
        from ._operation_stream import OperationSource, OperationStream

        call = captured(self, method, "stream", args, kwargs)
        return OperationStream(OperationSource(call.request, **call.how), self.transport)

    # The client's own keywords cannot stand beside `P.kwargs`. So type checkers compare only calls without them with
    # the method's parameters. At run time every call is compared.
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
        """Return an iterator over every item of a paginated list. It fetches pages as you iterate.

            for run in client.paginate(client.runs.list, status="error"):
                print(run.id)

        Args:
            method: A method of a group that returns one page, such as `client.runs.list`.
            args: Its positional arguments.
            limit: The most items to return; no limit by default. `pages()` does not cut its last page.
                If the method has a `limit` of its own, the size of a page, bind that with `functools.partial`.
            prefetch: Whether a thread fetches the next page while you use the items of this one; False by default.
            kwargs: Its keyword arguments; `page_token=` resumes from a saved position.

        Returns:
            An iterator over items. `.pages()` iterates over pages; `.next_page_token` is where to resume.

        Raises:
            TypeError: `method` is not a method of this client, returns no pages, or does not take the arguments.
            ValueError, ConfigError: The method itself refuses the arguments.
            PaginationError: While iterating: the platform sent a token twice, or has deleted items.
        """
        from ._methods import check_pages
        from .pagination import Paginator

        check_pages(self, method, args, kwargs)
        return Paginator(method, args, kwargs, limit=limit, prefetch=prefetch, sleep=self.transport.sleep)

    def close(self) -> None:
        """Close the connections. You can call it again; later calls of the client raise RuntimeError."""
        self.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncTimbal(BaseTimbal[httpx.AsyncClient, "AsyncComposeStream", "AsyncWorkforce"], timbal_api.client.AsyncClient):
    """A client of the Timbal platform whose methods are awaited.

    Use one client for the whole program: it keeps its connections open between calls, separately for each event loop.
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

        Args and Raises are those of `Timbal.call`; for other requests use `request`.
        """
        request = operation.request(path, query, body, **more)
        return read_value(operation, request, await self.transport.fetch(request, timeout=timeout))

    async def request(self, method: str, path: str, **how: Unpack[PlatformRequestOptions]) -> httpx.Response:
        """Send any request to the platform, and await the whole response. Redirects are returned, not followed.

            response = await client.request("GET", "/orgs/{org_id}/integrations")

        Use it for endpoints that have no method yet. The key, retries, limits and exceptions are those of every call.

        Args:
            method: The HTTP method.
            path: The path below the base URL. `{org_id}`, `{project_id}` and `{rev}` are filled in.
            how: The options of `RequestOptions`: `params`, `json`, `content`, `headers`, `check` and `timeout`.
                `org_id`, `project_id` and `rev` are the values in the path; the client's by default.

        Raises:
            ValueError: The path would leave the base URL, or a method, header or parameter cannot be sent.
            ConfigError: A value of the path is not set; the message lists where you can set it.
            APIStatusError: The platform responded with an error, and `check` is True.
            APIConnectionError: No complete response arrived. The platform may have processed the request.
        """
        return await self.transport.send(**self._raw(method, path, dict(how)))

    @asynccontextmanager
    async def stream_request(
        self, method: str, path: str, **how: Unpack[PlatformRequestOptions]
    ) -> AsyncIterator[httpx.Response]:
        """Send any request, and yield the response with its body unread: `response.aiter_bytes()` reads it.

            async with client.stream_request("GET", "/me/export") as response:
                async for chunk in response.aiter_bytes():
                    file.write(chunk)

        Use it for large bodies. Without `timeout` the body has no time limit. Args and Raises are those of `request`.
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

        Args:
            method: A method of a group, such as `client.runs.list`.
            args: Its positional arguments.
            kwargs: Its keyword arguments.

        Raises:
            TypeError: `method` is not a method of a group of this client. Pass it without calling it.
            Exception: The exceptions of the method itself.
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

        Args:
            method: A method of a group, such as `client.ace.create_chat_completion`.
            args: Its positional arguments.
            kwargs: Its keyword arguments.

        Returns:
            The stream. The request is sent when the stream is entered or first read.

        Raises:
            TypeError: `method` is not a method of a group of this client. Pass it without calling it.
            NotAnEventStream: When the stream is opened: the response is not an event stream.
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
        """Return an asynchronous iterator over every item of a paginated list. It fetches pages as you iterate.

            async for run in client.paginate(client.runs.list, status="error"):
                print(run.id)

        Args:
            method: A method of a group that returns one page, such as `client.runs.list`.
            args: Its positional arguments.
            limit: The most items to return; no limit by default. `pages()` does not cut its last page.
                If the method has a `limit` of its own, the size of a page, bind that with `functools.partial`.
            prefetch: Whether a task fetches the next page while you use the items of this one; False by default.
            kwargs: Its keyword arguments; `page_token=` resumes from a saved position.

        Returns:
            An iterator over items. `.pages()` iterates over pages; `.next_page_token` is where to resume.

        Raises:
            TypeError: `method` is not a method of this client, returns no pages, or does not take the arguments.
            ValueError, ConfigError: The method itself refuses the arguments.
            PaginationError: While iterating: the platform sent a token twice, or has deleted items.
        """
        from ._methods import check_pages
        from .pagination import AsyncPaginator

        check_pages(self, method, args, kwargs)
        return AsyncPaginator(method, args, kwargs, limit=limit, prefetch=prefetch, sleep=self.transport.sleep)

    async def close(self) -> None:
        """Close the connections of the running event loop. You can call it again."""
        await self.transport.aclose()

    aclose = close  # the name that `contextlib.aclosing` and httpx use

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()
