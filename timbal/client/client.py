"""The clients: settings go in, groups of operations and helpers come out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import httpx
import timbal_api.client
from timbal_api.types import UNSET, Page

from .base import BaseTimbal, read_answer
from .pools import AsyncPool, Pool
from .transport import AsyncTransport, Transport

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from typing import Self

    from timbal_api.client import Operation
    from timbal_api.types import Progress

    from .base import Timeout
    from .compose import AsyncComposeStream, ComposeStream
    from .exchange import Options
    from .pagination import AsyncPaginator, Paginator
    from .prompts import Prompt
    from .workforce import AsyncWorkforce, Workforce

T = TypeVar("T")
P = TypeVar("P", bound=Page[Any])

__all__ = ["AsyncTimbal", "Timbal"]


class Timbal(BaseTimbal[httpx.Client], timbal_api.client.Client):
    """A client of the Timbal platform.

    One client serves a whole program: it is safe to share between threads, and keeps its connections open between
    calls. Close it, or use it as a context manager.

        with Timbal() as client:
            for run in client.paginate(client.runs.list, status="error"):
                print(run.id)
    """

    transport: Transport

    def _connect(self, options: Options, http_client: httpx.Client | None) -> Transport:
        return Transport(options, Pool(http_client))

    def call(
        self,
        operation: Operation[T],
        path: Mapping[str, object],
        query: Mapping[str, object] | None = None,
        body: Any = UNSET,
        *,
        content: Any = None,
        headers: Mapping[str, str] | None = None,
        progress: Progress | None = None,
        timeout: Timeout = UNSET,
    ) -> T:
        """Send one operation and read its answer. The methods of the groups call this.

        Raises:
            APIStatusError: the platform answered with an error, or with a redirect, which is not followed.
            APIConnectionError: no whole answer came.
            APIResponseError: the answer is not what the document promises.
        """
        request = operation.request(path, query, body, content=content, headers=headers, progress=progress)
        response = self.transport.send(request, timeout=timeout)
        return read_answer(operation, request, response, self.settings.api_key)

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
    ) -> ComposeStream:
        """Give Composer a prompt; the answer streams. See `timbal.client.compose.ComposeStream`.

        Args:
            prompt: a text, a list of texts, files and content blocks, or a whole message.
            session_id: the session to continue; a new one when not given.
            effort: how hard to think.
            mode: whether to plan or to build.
            model: which model answers.
            rev: the branch to work on; the client's when not given.
            org_id: the organisation; the client's when not given.
            project_id: the project; the client's when not given.
            timeout: seconds that the stream may be silent; no limit when not given.
        """
        from .compose import ComposeStream

        return ComposeStream(
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
        )

    def workforce(
        self,
        workforce: str | int,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> Workforce:
        """One member of the workforce, to call and to run. See `timbal.client.workforce.Workforce`.

        Args:
            workforce: its number, UUID or name.
            rev: the branch it runs on; the client's when not given.
            org_id: the organisation; the client's when not given.
            project_id: the project; the client's when not given.
        """
        from .workforce import Workforce

        return Workforce(self, str(workforce), rev=rev, org_id=org_id, project_id=project_id)

    def close(self) -> None:
        """Close the connections. May be called again; calls of the client raise RuntimeError from here on."""
        self.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncTimbal(BaseTimbal[httpx.AsyncClient], timbal_api.client.AsyncClient):
    """A client of the Timbal platform whose methods are awaited.

    One client serves a whole program, and keeps its connections open between calls; each event loop gets its own.
    Close it before its loop ends, or use it as a context manager.

        async with AsyncTimbal() as client:
            async for run in client.paginate(client.runs.list, status="error"):
                print(run.id)
    """

    transport: AsyncTransport

    def _connect(self, options: Options, http_client: httpx.AsyncClient | None) -> AsyncTransport:
        return AsyncTransport(options, AsyncPool(http_client))

    async def call(
        self,
        operation: Operation[T],
        path: Mapping[str, object],
        query: Mapping[str, object] | None = None,
        body: Any = UNSET,
        *,
        content: Any = None,
        headers: Mapping[str, str] | None = None,
        progress: Progress | None = None,
        timeout: Timeout = UNSET,  # noqa: ASYNC109 - it limits phases of the exchange, not the whole
    ) -> T:
        """Send one operation and read its answer. The methods of the groups call this.

        Raises:
            APIStatusError: the platform answered with an error, or with a redirect, which is not followed.
            APIConnectionError: no whole answer came.
            APIResponseError: the answer is not what the document promises.
        """
        request = operation.request(path, query, body, content=content, headers=headers, progress=progress)
        return read_answer(
            operation, request, await self.transport.send(request, timeout=timeout), self.settings.api_key
        )

    def paginate(
        self,
        method: Callable[..., Awaitable[P]],
        /,
        *args: Any,
        limit: int | None = None,
        prefetch: bool = False,
        **kwargs: Any,
    ) -> AsyncPaginator[P]:
        """Walk over every item of a list that comes in pages.

        Args:
            method: a method that returns one page, such as `client.runs.list`. If it has a `limit` of its own, the
                size of a page, bind that with `functools.partial`.
            args: and `kwargs`: what to call it with; `page_token=` goes on from there.
            limit: the most items to give; no page beyond them is fetched. `pages()` does not cut its last page.
            prefetch: whether the next page is fetched, in a task, while the items of this one are used.

        Returns:
            The items, when iterated; the pages from `.pages()`; where to go on in `.next_page_token`.

        Raises:
            PaginationError: while walking: the platform repeats itself, or items have expired.
            TypeError: while walking: the method returns something else than pages.
        """
        from .pagination import AsyncPaginator

        return AsyncPaginator(method, args, kwargs, limit=limit, prefetch=prefetch, sleep=self.transport.sleep)

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
    ) -> AsyncComposeStream:
        """Give Composer a prompt; the answer streams. See `timbal.client.compose.AsyncComposeStream`.

        Args:
            prompt: a text, a list of texts, files and content blocks, or a whole message.
            session_id: the session to continue; a new one when not given.
            effort: how hard to think.
            mode: whether to plan or to build.
            model: which model answers.
            rev: the branch to work on; the client's when not given.
            org_id: the organisation; the client's when not given.
            project_id: the project; the client's when not given.
            timeout: seconds that the stream may be silent; no limit when not given.
        """
        from .compose import AsyncComposeStream

        return AsyncComposeStream(
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
        )

    def workforce(
        self,
        workforce: str | int,
        *,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
    ) -> AsyncWorkforce:
        """One member of the workforce, to call and to run. See `timbal.client.workforce.AsyncWorkforce`.

        Args:
            workforce: its number, UUID or name.
            rev: the branch it runs on; the client's when not given.
            org_id: the organisation; the client's when not given.
            project_id: the project; the client's when not given.
        """
        from .workforce import AsyncWorkforce

        return AsyncWorkforce(self, str(workforce), rev=rev, org_id=org_id, project_id=project_id)

    async def close(self) -> None:
        """Close the connections. May be called again; calls of the client raise RuntimeError from here on."""
        await self.transport.aclose()

    aclose = close  # the name that `contextlib.aclosing` and httpx use

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()
