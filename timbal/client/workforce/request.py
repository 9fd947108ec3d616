"""What a request to a deployment may have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict
from urllib.parse import parse_qsl

from timbal_api.client import query_pairs

if TYPE_CHECKING:
    import httpx

Params = Mapping[str, Any] | Iterable[tuple[str, Any]] | str | None

# Headers that belong to one connection: the gateway has another one to the deployment.
OF_CONNECTION = frozenset({"connection", "transfer-encoding", "upgrade", "proxy-authorization", "te", "trailer"})


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


def pairs_of(params: Params) -> tuple[tuple[str, str], ...]:
    """A query as pairs of text, in the order given."""
    if isinstance(params, str):
        return tuple(parse_qsl(params.removeprefix("?"), keep_blank_values=True))
    pairs: Any = params.items() if isinstance(params, Mapping) else params or ()
    return tuple(pair for name, value in pairs for pair in query_pairs({name: value}))
