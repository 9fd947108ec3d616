"""Calls of generated methods that capture the request instead of sending it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from inspect import iscoroutine
from typing import Any, Generic, NamedTuple, TypeVar

import httpx

from timbal_api.client import BaseClient, Operation, Request
from timbal_api.types import UNSET, Page, Ref

from ._http.response import request_id_of
from ._http.waiting import finish

T = TypeVar("T")


class APIResponse(NamedTuple, Generic[T]):
    """The value of a method and its response; `client.with_response` returns it.

    Attributes:
        value: the value that the method returns.
        response: the HTTP response, its body read.
    """

    value: T
    response: httpx.Response

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the response."""
        return self.response.headers

    @property
    def request_id(self) -> str | None:
        """The request id to quote to support; None when the response has none."""
        return request_id_of(self.response.headers)


class Captured(NamedTuple):
    """One call of a generated method: the operation, the request, and how to send it."""

    operation: Operation[Any]
    request: Request
    how: dict[str, Any]


class _Recorder(BaseClient):
    """Stands in for a client: a method that calls it returns what it would have sent."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def setting(self, name: str, value: str | None) -> str:
        found: str = self._client.setting(name, value)
        return found

    def call(
        self,
        operation: Operation[Any],
        path: Any,
        query: Any = None,
        body: Any = UNSET,
        *,
        timeout: Any = UNSET,
        **more: Any,
    ) -> Any:
        how = {} if timeout is UNSET else {"timeout": timeout}
        return Captured(operation, operation.request(path, query, body, **more), how)


class _AsyncRecorder(_Recorder):
    async def call(self, *args: Any, **kwargs: Any) -> Any:
        return super().call(*args, **kwargs)


def check_method(client: Any, method: Callable[..., Any], helper: str) -> tuple[Any, Any, list[partial[Any]]]:
    """Return a generated method, its group, and what `functools.partial` has bound to it, the innermost first.

    Raises:
        TypeError: it is no method of a group of this client; the message says what to write.
    """
    inner: Any = method
    bound: list[partial[Any]] = []
    while isinstance(inner, partial):
        bound.insert(0, inner)
        inner = inner.func
    group = getattr(inner, "__self__", None)
    example = f"write client.{helper}(client.runs.list, status='error')"
    if not callable(inner):
        what = type(inner).__name__
        raise TypeError(
            f"{helper} takes a method, not what it returned ({what}): {example}, without calling the method"
        )
    if not type(group).__module__.startswith("timbal_api.groups"):
        raise TypeError(f"{helper} takes a method of a group, not {getattr(inner, '__qualname__', inner)!r}: {example}")
    if not any(each is group for each in vars(client).values()):  # where a client keeps its groups
        name = inner.__qualname__
        raise TypeError(f"{helper}: {name} belongs to another client; take the method of the client that you call")
    return inner, group, bound


def captured(client: Any, method: Callable[..., Any], helper: str, args: Any, kwargs: Any) -> Captured:
    """Return what a generated method would send.

    Raises:
        TypeError: it is no such method, or its arguments do not fit it.
        ValueError, ConfigError: as the method itself.
    """
    inner, group, bound = check_method(client, method, helper)
    is_async = type(group).__name__.startswith("Async")
    function = inner.__func__.__get__(type(group)((_AsyncRecorder if is_async else _Recorder)(client)))
    for each in bound:
        function = partial(function, *each.args, **each.keywords)
    result = function(*args, **kwargs)
    if iscoroutine(result):
        result = finish(result)
    if not isinstance(result, Captured):
        raise TypeError(f"{helper}: {inner.__qualname__} sends no request of its own")
    return result


def check_pages(client: Any, method: Callable[..., Any], args: Any, kwargs: Any) -> None:
    """Check that a generated method takes these arguments and returns pages, before anything is sent.

    Raises:
        TypeError: it is no such method, its arguments do not fit it, or it returns no page.
        ValueError, ConfigError: as the method itself.
    """
    operation = captured(client, method, "paginate", args, kwargs).operation
    if not (isinstance(operation.read, Ref) and issubclass(operation.read.model(), Page)):
        raise TypeError(
            f"paginate: {operation.name} returns no page of a longer list; call client.{operation.name}(...)"
        )
