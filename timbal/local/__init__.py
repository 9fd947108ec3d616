"""A Timbal platform on this machine: `LocalPlatform` for tests, `python -m timbal.local` for trying things out.

A request passes `server` (uvicorn in a thread), `exchange` (records it, adds headers, carries out `faults`) and `app`
(authorises it, finds its operation, checks it), and is then answered by

- `projects`, `runs`, `compose` (with `composer`) and `evals`, from the state: `model` says what it is made of, `seed`
  what it is at the start;
- `proxy`, when it goes to a workforce component: on to a real deployment, or to `echo`, whose runs are `echo_runs`;
- `example_answers`, for all other operations.

What they share: `calls` (a request as they see it), `answers`, `pages`. What the API document says: `document` (its
operations), `schemas`, `conformance` (with `multipart`: checks of requests), `examples` (with `patterns`).
"""

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
