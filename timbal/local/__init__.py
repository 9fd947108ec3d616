"""A local Timbal platform: `LocalPlatform` for tests, `python -m timbal.local` for experiments.

`http` receives a request and records it. `app` authorizes it, finds its route in `openapi`, and checks it.
Then one of these answers it:

- `resources` and `compose`, from what `state` holds, or with one of the `examples` where nothing is held;
- `workforce`, when it goes to a deployment: on to a real one, or to one that is built in.

`request` is a request as they see it, `scripted` what a test wants to hear. Imports go from the top down: `platform`,
`app`, the three that answer, `request`, `state` and `examples`, `openapi`, `http`.
"""

from __future__ import annotations

try:
    from .http.middleware import ReceivedRequest
    from .platform import LocalPlatform
    from .workforce.steps import Question, ToolCall
except ImportError as _error:
    if (_error.name or "").partition(".")[0] not in ("jsonschema", "referencing", "starlette", "uvicorn"):
        raise
    raise ImportError(
        f"timbal.local needs {_error.name}, which is not installed: pip install 'timbal-client[local]'",
        name=_error.name,
    ) from _error

__all__ = ["LocalPlatform", "Question", "ReceivedRequest", "ToolCall"]
