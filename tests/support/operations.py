"""The generated `Operation` behind each operation of the document: what it sends, and how it reads."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from support.callers import arguments
from support.documented import Documented
from support.generated_values import varied_examples
from timbal_api.client import Client, Operation


class _Asked(Client):
    """A client that, asked to call, hands out what it was asked to call."""

    def call(self, operation: Operation[Any], *args: Any, **kwargs: Any) -> Any:
        return operation

    def setting(self, name: str, value: str | None) -> str:
        return value or "the setting"


@lru_cache(maxsize=512)
def operation_of(operation: Documented) -> Operation[Any]:
    """What the method of this operation calls."""
    group, _, name = operation.name.partition(".")
    positional, keywords = arguments(operation, varied_examples(operation)[0], settings=True)
    found: Operation[Any] = getattr(getattr(_Asked(), group), name)(*positional, **keywords, **needed(operation))
    return found


def needed(operation: Documented) -> dict[str, Any]:
    """Body fields without which Python would not make the call."""
    if operation.form is None:
        return {"body": {}} if operation.json_body is not None else {}
    return dict.fromkeys(operation.form.get("required", []), b"")
