"""Names that users of other clients try, and what to write instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

F = TypeVar("F")

_RUN = "client.workforce('support-bot').run('Hello') runs an agent or a workflow; client.runs has what ran"
_REQUEST = "client.request('GET', '/me') sends any request"
_RESPONSE = "client.with_response(client.runs.list, status='error') returns a method's value with its response"

WORDS = {
    **dict.fromkeys(
        ("run", "agent", "agents", "workflow", "workflows", "invoke", "execute", "chat", "deployments"), _RUN
    ),
    **dict.fromkeys(("get", "post", "put", "patch", "delete", "send", "fetch"), _REQUEST),
    **dict.fromkeys(("with_raw_response", "raw", "last_response"), _RESPONSE),
    **dict.fromkeys(("kb", "kbs", "knowledge"), "client.k2 has the knowledge bases"),
    **dict.fromkeys(("organization", "organizations", "organisations"), "client.orgs has the organizations"),
    **dict.fromkeys(("me", "api_keys", "keys"), "client.users has you and your API tokens"),
    "with_streaming_response": "client.stream_request('GET', '/me/export') hands on a response with its body unread",
    "completions": "client.stream(client.ace.create_chat_completion, ...) streams a completion",
    "list_workforce": "client.projects.list_workforce() lists the components",
    "iter_pages": "client.paginate(client.runs.list) iterates over all pages",
    "upload": "client.files.upload(file=...) uploads a file",
    "copy": "client.with_options(...) derives a client",
}
"""Advice for each name that no client has."""


class _CalledOnly:
    """A method whose missing attributes, for example `client.workforce.list`, explain how it is called."""

    def __init__(self, function: Callable[..., Any], how: str, method: Callable[..., Any] | None = None) -> None:
        self._function = function
        self._how = how
        self.__wrapped__ = method or function
        self.__doc__ = function.__doc__

    def __get__(self, client: Any, owner: type) -> Any:
        return self if client is None else _CalledOnly(self._function, self._how, self._function.__get__(client))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self.__wrapped__(*args, **kwargs)

    def __getattr__(self, name: str) -> Any:
        try:
            return getattr(self.__wrapped__, name)
        except AttributeError:
            text = f"client.{self.__wrapped__.__name__} is called, and has no attribute {name!r}: {self._how}"
            raise AttributeError(text, name=name, obj=self) from None


def called(how: str) -> Callable[[F], F]:
    """Return a decorator of methods that are often taken for groups.

    Args:
        how: The advice to show.
    """

    def decorated(method: F) -> F:
        found: Any = _CalledOnly(cast("Any", method), how)
        return cast("F", found)

    return decorated
