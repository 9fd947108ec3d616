"""A Timbal platform on this machine: `LocalPlatform` for tests, `python -m timbal.local` for trying things out."""

from __future__ import annotations

try:
    from .exchange import ReceivedRequest
    from .platform import LocalPlatform
except ImportError as error:
    if (error.name or "").partition(".")[0] not in ("jsonschema", "referencing", "starlette", "uvicorn"):
        raise
    raise ImportError(
        f"timbal.local needs {error.name}, which is not installed: pip install 'timbal-client[local]'", name=error.name
    ) from error

__all__ = ["LocalPlatform", "ReceivedRequest"]
