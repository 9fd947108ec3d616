"""Translates exceptions of the HTTP stack into those of this package."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from .._secret import hide
from ..errors import APIConnectionError, APIResponseError, APITimeoutError, ConfigError, TimbalError
from .decoding import DecodingError
from .environment import proxy_for
from .messages import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

_STACK = frozenset(("httpx", "httpcore", "h11", "h2", "hpack", "anyio", "socksio", "aiohttp", "httpx_aiohttp"))
"""The packages whose exceptions are faults of the exchange, however they are derived."""

_PHASES = {
    httpx.ConnectTimeout: ("connect", "no connection to {host}", "timeout=httpx.Timeout(60, connect=SECONDS)"),
    httpx.WriteTimeout: ("write", "{host} took none of the body", "timeout=httpx.Timeout(60, write=SECONDS)"),
    httpx.PoolTimeout: ("pool", "no free connection", "timeout=httpx.Timeout(60, pool=SECONDS)"),
    httpx.ReadTimeout: ("read", "no data from {host}", "timeout=SECONDS"),
}


def is_fault(error: BaseException) -> bool:
    """Return whether an exception is a fault of the exchange, and not of the caller or of this package."""
    if isinstance(error, TimbalError):
        return False
    if isinstance(error, OSError | httpx.HTTPError | httpx.InvalidURL | DecodingError | UnicodeError | EOFError):
        return True
    return any(kind.__module__.partition(".")[0] in _STACK for kind in type(error).__mro__)


def translated(error: BaseException, label: str, request: httpx.Request | None) -> TimbalError:
    """Return this package's exception for a fault.

    Args:
        error: what the stack raised.
        label: the request, as messages name it.
        request: the request as it was sent, if there was one.
    """
    host = request.url.netloc.decode() if request else "the server"
    said = _said(error)
    if isinstance(error, DecodingError):
        return APIResponseError(f"{label}: {said}", request=label)
    if isinstance(error, httpx.DecodingError):
        return APIResponseError(f"{label}: the body cannot be decoded: {said}", request=label)
    if isinstance(error, httpx.TimeoutException):
        phase, what, option = _PHASES.get(type(error), _PHASES[httpx.ReadTimeout])
        limit = (request.extensions.get("timeout") or {}).get(phase) if request else None
        within = f" within {limit:g} s" if limit is not None else ""
        what = what.format(host=host) + _by_proxy(request, phase == "connect")
        return APITimeoutError(f"{label}: {what}{within} ({phase} timeout); {option} raises that limit", request=label)
    if isinstance(error, httpx.UnsupportedProtocol | httpx.InvalidURL):
        text = f"the request, or a redirect that came back, has no usable URL: {said}"
    elif isinstance(error, httpx.ProxyError):
        proxy = _by_proxy(request, True).removeprefix(" through ") or "the proxy"
        text = f"{proxy} refused to connect to {host}: {said}"
    elif isinstance(error, httpx.ConnectError):
        text = f"cannot connect to {host}{_by_proxy(request, True)}: {said}"
    else:
        text = f"the connection to {host} broke before the whole response came: {said}"
    return APIConnectionError(f"{label}: {text}", request=label)


def _by_proxy(request: httpx.Request | None, matters: bool) -> str:
    """Return the words that name the proxy of the environment that the request used."""
    if request is None or not matters:
        return ""
    try:
        proxy = proxy_for(request.url)
    except ConfigError:
        return ""
    return f" through the proxy {proxy.url.netloc.decode()} of {proxy.variable}" if proxy else ""


def _said(error: BaseException) -> str:
    """Return the first reason in the chain of exceptions, because asynchronous exceptions often have none."""
    texts = (printable(str(each)) for each in chain_of(error))
    return next(filter(None, texts), "") or type(error).__name__


def chain_of(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and all that led to it, each once, because respx makes endless chains."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        found = waiting.pop()
        if found is not None and id(found) not in seen:
            seen.add(id(found))
            yield found
            waiting += [found.__context__, found.__cause__]


def cleaned(error: BaseException) -> BaseException:
    """Return a fault without the key in its messages, and without frames, whose variables hold the request as sent."""
    for each in chain_of(error):
        each.__traceback__ = None
        each.args = tuple(hide(arg) if isinstance(arg, str) else arg for arg in each.args)
    return error
