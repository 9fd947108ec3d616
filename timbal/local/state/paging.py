"""Pages of lists and of event logs, and the opaque tokens of lists. A token fits one list only."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from typing import TYPE_CHECKING, Any, TypeVar

from ..http.responses import HTTPError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")


def encode(position: Any, scope: str) -> str:
    """Return a token for a position in a list.

    Args:
        position: the position, as JSON.
        scope: the path and filters of the list. The token fits no other list.
    """
    payload = json.dumps(position, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(_digest(payload, scope) + payload).decode().rstrip("=")


def decode(token: str, scope: str) -> Any:
    """Return the position that a token stands for.

    Raises:
        HTTPError: 400, for a token that is broken or was given out for another list.
    """
    try:
        raw = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise HTTPError(400, "page_token is not a token of this platform") from None
    payload = raw[8:]
    if raw[:8] != _digest(payload, scope):
        raise HTTPError(400, "page_token was not given out for this list with these filters")
    return json.loads(payload)


def _digest(payload: bytes, scope: str) -> bytes:
    key = hashlib.blake2b(scope.encode(), digest_size=32).digest()
    return hashlib.blake2b(payload, digest_size=8, key=key).digest()


def list_page(
    items: Sequence[T], key: Callable[[T], str], *, size: int, scope: str, token: str | None
) -> tuple[Sequence[T], str | None]:
    """Return one page of a list in a fixed order, and the token for the next.

    Args:
        items: the whole list.
        key: the id of an item.
        size: the most items on the page.
        scope: what the list is: its path and filters.
        token: where the page begins; None for the first.

    Raises:
        HTTPError: 400, for a token that was not given out for this list.
    """
    start = 0
    if token:
        last = decode(token, scope)
        start = next((place + 1 for place, item in enumerate(items) if key(item) == last), len(items))
    page = items[start : start + size]
    more = start + len(page) < len(items)
    return page, encode(key(page[-1]), scope) if more else None


def log_page(log: Sequence[Any], after: int, limit: int | None, *, over: bool = True) -> dict[str, Any]:
    """Return some events of a log, in the form that runs of evaluations and of deployments share.

    Args:
        log: all events so far; the first has the number 1.
        after: the number of the last event that is known already.
        limit: the most events, from 1 to 2,000; None for 500.
        over: whether the log is complete.
    """
    size = 500 if limit is None else min(max(limit, 1), 2000)
    events = log[after : after + size]
    cursor = after + len(events)
    return {
        "events": [{"seq": number, "data": event} for number, event in enumerate(events, after + 1)],
        "next_cursor": cursor,
        "done": over and cursor >= len(log),
        "expired": False,
    }
