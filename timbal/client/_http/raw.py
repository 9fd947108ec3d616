"""Requests that the OpenAPI document does not describe: any method, any path below the base URL or a deployment."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypedDict
from urllib.parse import parse_qsl

import httpx

from timbal_api.client import Request, encode_catch_all, encode_segment, query_pairs
from timbal_api.types import UNSET, to_json

Params = Mapping[str, Any] | Iterable[tuple[str, Any]] | str | None


class RequestOptions(TypedDict, total=False):
    """The options of any request; all have defaults.

    Attributes:
        params: the query: a mapping, pairs, or a string as in a URL. A component adds `rev` for the gateway.
        json: the body as JSON.
        content: the body itself: bytes, a string, an open file, or an iterable of bytes.
        headers: more headers. The client sets the credentials.
        check: whether a status of 400 or more is raised; True by default.
        timeout: seconds for each phase, an `httpx.Timeout`, or None for no limit; the client's by default.
    """

    params: Params
    json: Any
    content: Any
    headers: Mapping[str, str] | None
    check: bool
    timeout: float | httpx.Timeout | None


class PlatformRequestOptions(RequestOptions, total=False):
    """The options of a request to the platform; all have defaults.

    Attributes:
        org_id: the value of `{org_id}` in the path; the client's by default.
        project_id: the value of `{project_id}`; the client's by default.
        rev: the value of `{rev}`; the client's by default.
    """

    org_id: str | None
    project_id: str | None
    rev: str | None


def raw_request(
    method: str,
    path: str,
    *,
    json: Any = UNSET,
    params: Params = None,
    content: Any = None,
    headers: Mapping[str, str] | None = None,
    operation: str = "request",
) -> Request:
    """Return the request for a path that is encoded already.

    Raises:
        ValueError: the method is no HTTP method.
        TypeError: the body is given twice, or has no JSON form.
    """
    if not isinstance(method, str) or not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", method):
        raise ValueError(f"{method!r} is not an HTTP method")
    if json is not UNSET and content is not None:
        raise TypeError("give either json= or content=, not both")
    return Request(
        method,
        path,
        query=pairs_of(params),
        json=UNSET if json is UNSET else to_json(json, "json"),
        content=content,
        headers=headers or {},
        operation=operation,
    )


def encoded_path(path: str) -> str:
    """Return a relative path, percent-encoded.

    Raises:
        TypeError: the path is no string.
        ValueError: the path would leave its base.
    """
    if not isinstance(path, str):
        raise TypeError(f"the path is a string, such as 'things/1', not {type(path).__name__}")
    return encode_catch_all(path, "path")


def filled_path(path: str, setting: Callable[[str], str]) -> str:
    """Return a path below the base URL, percent-encoded, with `{org_id}`, `{project_id}` and `{rev}` filled in.

    Args:
        path: the path, with or without a leading slash.
        setting: returns the value of each of these.

    Raises:
        ValueError: the path would leave the base URL, or has another name in braces.
    """
    encoded = encoded_path(path.removeprefix("/") if isinstance(path, str) else path)

    def fill(match: re.Match[str]) -> str:
        name = match[1]
        if name not in ("org_id", "project_id", "rev"):
            known = "{org_id}, {project_id} and {rev}"
            raise ValueError(f"{path!r}: {known} are filled in; write the value of {{{name}}} into the path")
        return encode_segment(setting(name), name)

    return "/" + re.sub(r"%7B(\w+)%7D", fill, encoded)


def pairs_of(params: Params) -> tuple[tuple[str, str], ...]:
    """Return a query as pairs of strings, in the order given."""
    if isinstance(params, str):
        # What is no UTF-8 survives as surrogates, until it is encoded again.
        return tuple(parse_qsl(params.removeprefix("?"), keep_blank_values=True, errors="surrogateescape"))
    pairs: Any = params.items() if isinstance(params, Mapping) else params or ()
    return tuple(pair for name, value in pairs for pair in query_pairs({name: value}))
