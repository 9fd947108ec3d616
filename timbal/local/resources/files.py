"""Serves uploads: a file that was uploaded can be downloaded, and can go into a prompt, by its URL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..state.records import iso, now_ms

if TYPE_CHECKING:
    from starlette.responses import Response

    from ..request import ApiRequest, Handlers

_KEPT_MS = 24 * 3_600_000


async def upload(request: ApiRequest) -> Response:
    """Keep a file until the platform stops or is reset, regardless of `expires_at`."""
    part = next(part for part in request.parts if part.filename is not None)
    return request.respond(
        {
            "name": part.filename,
            "content_type": part.content_type or "application/octet-stream",
            "content_length": len(part.content),
            "created_at": iso(now_ms()),
            "expires_at": iso(now_ms() + _KEPT_MS),
            "url": request.keep_file(part),
        }
    )


HANDLERS: Handlers = {("POST", "/files"): upload}
