"""Opaque page tokens that refuse to be used for another list, or to be made up."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from typing import Any


class BadToken(ValueError):
    """A page token that this platform did not give out for this list."""


def encode(position: Any, scope: str) -> str:
    """A token for a place in a list.

    Args:
        position: the place, as JSON.
        scope: what the list is: its path and filters. The token is good for nothing else.
    """
    payload = json.dumps(position, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(_digest(payload, scope) + payload).decode().rstrip("=")


def decode(token: str, scope: str) -> Any:
    """The place that a token stands for.

    Raises:
        BadToken: it is broken, or was given out for another list.
    """
    try:
        raw = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise BadToken("page_token is not a token of this platform") from None
    payload = raw[8:]
    if raw[:8] != _digest(payload, scope):
        raise BadToken("page_token was not given out for this list with these filters")
    return json.loads(payload)


def _digest(payload: bytes, scope: str) -> bytes:
    return hashlib.blake2b(
        payload, digest_size=8, key=hashlib.blake2b(scope.encode(), digest_size=32).digest()
    ).digest()
