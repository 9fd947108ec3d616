"""Every operation: each error status raises its own class, with the body and without the key."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

import pytest

from support.callers import KEY, Caller, arguments, smallest_body
from support.documented import OPERATIONS, Documented
from support.generated_values import value_of, varied_examples
from support.recorded_server import RecordedServer
from support.tally import Tally
from timbal.client import errors

CLASSES = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    402: errors.PaymentRequiredError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    412: errors.APIStatusError,
    413: errors.APIStatusError,
    422: errors.UnprocessableEntityError,
    429: errors.RateLimitError,
    500: errors.ServerError,
    502: errors.BadGatewayError,
    504: errors.GatewayTimeoutError,
}
UNDOCUMENTED = {
    401: errors.AuthenticationError,
    418: errors.APIStatusError,
    429: errors.RateLimitError,
    451: errors.APIStatusError,
    503: errors.ServerError,
    599: errors.ServerError,
}

BODIES = ((b"", None), (b'{"message": "no"}', {"message": "no"}), (b"plain words", "plain words"), (b"[1", "[1"))
"""Bodies of errors that the document says nothing about, and how they are read."""


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_errors(operation: Documented, caller: Caller, server: RecordedServer, tally: Tally) -> None:
    example = varied_examples(operation)[0]
    positional, keywords = arguments(operation, example, settings=True)
    keywords.update(smallest_body(operation, example))
    for status in [*operation.errors, *(status for status in UNDOCUMENTED if status not in operation.errors)]:
        content, body = error_body(operation, status)
        server.queue(status, content)
        expected = {**UNDOCUMENTED, **CLASSES}[status]
        with pytest.raises(errors.APIStatusError) as caught:
            caller.call(operation, *positional, **keywords)
        (received,) = server.taken()
        error = caught.value
        assert type(error) is expected
        assert (error.status_code, error.body) == (status, body)
        assert error.request == f"{received.method} {received.path}"
        assert error.response is not None
        assert KEY not in f"{error} {error!r} {error.response.request.headers}"
        tally.add("errors raised", caller.name)


def error_body(operation: Documented, status: int) -> tuple[bytes, Any]:
    """An error's body as bytes and as it is read: what the document says, or one of those that may come anyway."""
    content = operation.errors.get(status, {}).get("content") or {}
    schema = content.get("application/json", {}).get("schema")
    if schema is None:
        return BODIES[status % len(BODIES)]
    body = _documented_body(json.dumps(schema))
    return json.dumps(body).encode(), body


@lru_cache(maxsize=64)
def _documented_body(schema: str) -> Any:
    return value_of(json.loads(schema))
