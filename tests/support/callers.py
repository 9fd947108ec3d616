"""Calls operations through the facade, by public name, from the values that the document names."""

from __future__ import annotations

import asyncio
import inspect
import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from support.documented import Documented, Schema, flat
from support.generated_values import Example
from timbal.client import AsyncTimbal, Timbal
from timbal_api.client import Client
from timbal_api.types import File, Model

# A number as text, because one operation calls the id of an organisation an integer.
SETTINGS = {"org_id": "4711", "project_id": "project of the client", "rev": "rev/of the client"}
KEY = "tk_every_operation"


class Caller:
    """A client, synchronous or asynchronous, as one thing to call.

    Args:
        name: `sync` or `async`.
        url: where the platform is.
    """

    def __init__(self, name: str, url: str) -> None:
        self.name = name
        self._runner = asyncio.Runner() if name == "async" else None
        kind: Any = AsyncTimbal if self._runner else Timbal
        self.client: Any = kind(api_key=KEY, base_url=url, max_retries=0, **SETTINGS)

    def method(self, operation: Documented) -> Callable[..., Any]:
        """The method of this operation, as users find it."""
        group, _, name = operation.name.partition(".")
        method: Callable[..., Any] = getattr(getattr(self.client, group), name)
        return method

    def call(self, operation: Documented, *args: Any, **kwargs: Any) -> Any:
        """The operation's result, waited for."""
        return self._wait(self.method(operation)(*args, **kwargs))

    def walk(self, operation: Documented, *args: Any, **kwargs: Any) -> list[Any]:
        """Every item of every page of the operation."""
        walk = self.client.paginate(self.method(operation), *args, **kwargs)
        return self._wait(_collected(walk)) if self._runner else list(walk)

    def _wait(self, result: Any) -> Any:
        return self._runner.run(result) if self._runner else result

    def close(self) -> None:
        if self._runner is None:
            self.client.close()
            return
        self._runner.run(self.client.aclose())
        self._runner.close()


async def _collected(walk: Any) -> list[Any]:
    return [item async for item in walk]


# --------------------------------------------------------------------------------- from values to arguments


def arguments(operation: Documented, example: Example, *, settings: bool) -> tuple[list[Any], dict[str, Any]]:
    """What stands for an example's path and query in a call.

    Args:
        operation: the operation.
        example: the values.
        settings: whether the client's settings are left to say `org_id`, `project_id` and a required `rev`.

    Returns:
        Positional and keyword arguments.
    """
    positional: list[Any] = []
    keywords: dict[str, Any] = {}
    for name in operation.parameters("path"):
        if name not in ("org_id", "project_id"):
            positional.append(example.path[name])
        elif not settings:
            keywords[name] = example.path[name]
    for name, value in example.query.items():
        if not (settings and is_rev(operation, name)):
            keywords[keyword(operation, name)] = value
    return positional, keywords


def is_rev(operation: Documented, name: str) -> bool:
    """Whether a query parameter is the branch that the client's settings give."""
    return name == "rev" and bool(operation.parameters("query")[name].get("required"))


def body_fields(operation: Documented, body: dict[str, Any]) -> dict[str, Any]:
    """A body as keyword arguments."""
    return {keyword(operation, key, of_body=True): value for key, value in body.items()}


def keyword(operation: Documented, name: str, *, of_body: bool = False) -> str:
    """The argument for a parameter or a field: snake case, with an underscore where the name is taken."""
    word = re.sub(r"\W", "_", re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name)).lower()
    taken = {*operation.parameters("path"), *operation.parameters("query")} if of_body else set()
    known = inspect.signature(_method(operation.name)).parameters
    found = [each for each in (word, f"{word}_") if each in known and each not in taken]
    assert found, f"{operation.name} has no argument for {name!r}, only {', '.join(known)}"
    return found[0]


def annotation(operation: Documented, argument: str) -> str:
    """The type of an argument, as the signature says it; empty where there is no such argument."""
    parameter = inspect.signature(_method(operation.name)).parameters.get(argument)
    return "" if parameter is None else str(parameter.annotation)


def _method(name: str) -> Callable[..., Any]:
    group, _, method = name.partition(".")
    found: Callable[..., Any] = getattr(getattr(Client(), group), method)
    return found


def smallest_body(operation: Documented, example: Example) -> dict[str, Any]:
    """An example's body as keyword arguments, in one way of those that there are."""
    if not example.has_body:
        return {}
    if operation.form is None:
        return {"body": example.body}
    parts = operation.form["properties"]
    given = {name: value for name, value in example.body.items() if value is not None}
    files = {name: value.encode() for name, value in given.items() if is_file(parts[name])}
    return body_fields(operation, {**given, **files})


# ------------------------------------------------------------------------------------------------ forms


def is_file(part: Schema) -> bool:
    return flat(part).get("format") == "binary"


def file_forms(content: bytes, folder: Path) -> list[Any]:
    """The same file in every way in which an upload takes one."""
    path = folder / "file.txt"
    path.write_bytes(content)
    return [content, path, str(path), io.BytesIO(content), File(content, "name.txt"), File(path)]


# ---------------------------------------------------------------------------------------------- answers


def plain(value: Any) -> Any:
    """What a call returned, as the JSON value it was read from."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    return value
