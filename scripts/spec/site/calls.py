"""A call of every operation and its response, made by running the call against a local platform."""

from __future__ import annotations

import json
import pprint
import re
import textwrap
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx

from timbal.client import Timbal
from timbal.local import LocalPlatform
from timbal.local.examples.values import Examples
from timbal.local.openapi.document import ApiDocument, Route

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .reference import Argument, Method, Reference

_WIDTH = 80
_LONGEST_LIST = 2
_LONGEST_TEXT = 72
_MOST_LINES = 48
_MOST_LINES_OF_TEXT = 12
_SEEDED = {
    "run_id": "100437",
    "session_id": "e994eb0c-f89a-5e8d-99be-4dcba69bfa50",
    "plan_id": "add-a-greeting-patient-noether",
    "workforce": "echo",
    "workforce_id": "501",
    "path": "invoices",
    "provider": "slack",
}
"""Ids of what a local platform has from the start, where the example of a parameter names none of it."""
_WORDS = {
    "prompt": "Add a greeting to the upload page",
    "sql": "select count(*) from tickets",
    "sentiment": "positive",
    "description": "Made for an example",
}
"""What reads better than the example of a string of this name."""


@dataclass(frozen=True)
class Call:
    """One call, as it was run."""

    code: str
    """One expression, of a client called `client`."""
    status: str
    """The status of the response, such as `200 OK`."""
    response: str
    """JSON or text; empty where the response has no body."""
    language: str
    shortened: bool
    """Whether the response says less than the platform sent."""


def calls(reference: Reference) -> dict[str, Call]:
    """Call every operation, each on a platform that was just started.

    Returns:
        The calls by the full names of their methods.
    """
    document = ApiDocument.load()
    writer = _Writer(document)
    found = {}
    received: list[httpx.Response] = []
    http_client = httpx.Client(event_hooks={"response": [received.append]})
    with (
        LocalPlatform() as platform,
        http_client,
        Timbal(
            base_url=platform.url,
            api_key=platform.api_key,
            org_id=platform.org_id,
            project_id=platform.project_id,
            rev=platform.rev,
            max_retries=0,
            http_client=http_client,
        ) as client,
    ):
        for method in reference.methods:
            platform.reset()
            with _preparation(method, client) as seeded:
                code = writer.code(method, seeded)
                result = eval(code, {"client": client})  # noqa: S307 - the code is made from the document
            found[method.full_name] = _call(code, received[-1], result, platform)
    return found


@contextmanager
def _preparation(method: Method, client: Timbal) -> Iterator[Mapping[str, str]]:
    """Bring about what a call needs, and say how it is called: only a session that answers a prompt can be stopped."""
    if method.full_name != "composer.stop_session":
        yield _SEEDED
        return
    with client.compose("/wait") as prompt:
        next(iter(prompt))  # the first event names the session
        yield {**_SEEDED, "session_id": str(prompt.session_id)}


def _call(code: str, response: httpx.Response, result: Any, platform: LocalPlatform) -> Call:
    plain = _plain(result)
    status = f"{response.status_code} {response.reason_phrase}"
    if plain is None:
        return Call(code, status, "", "", shortened=False)
    if isinstance(plain, str):
        lines = [line for line in plain.splitlines() if line]
        short = [shortened(line) for line in lines[:_MOST_LINES_OF_TEXT]]
        rest = len(lines) - len(short)
        text = "\n".join([*short, *([f"… and {rest} more lines"] if rest else [])])
        return Call(code, status, _published(text, platform), "text", shortened=short != lines)
    less = shortened(plain)
    while len(written(less).splitlines()) > _MOST_LINES and (cut := _without_depth(less)) != less:
        less = cut
    return Call(code, status, _published(written(less), platform), "json", shortened=less != plain)


def _published(text: str, platform: LocalPlatform) -> str:
    """Return a text with the address of the real platform in place of the local one, whose port changes."""
    return text.replace(platform.url, "https://api.timbal.ai").replace(urlsplit(platform.url).netloc, "api.timbal.ai")


def _plain(value: Any) -> Any:
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return value


def written(value: Any) -> str:
    """Return a value as JSON with line breaks."""
    return json.dumps(value, indent=2, ensure_ascii=False)


def shortened(value: Any) -> Any:
    """Return a JSON value with at most two items of each list, and the beginning of each long string.

    A string that says how much is missing stands for the rest.
    """
    if isinstance(value, dict):
        return {key: shortened(each) for key, each in value.items()}
    if isinstance(value, list):
        rest = len(value) - _LONGEST_LIST
        return [*map(shortened, value[:_LONGEST_LIST]), *([f"… and {rest} more"] if rest > 0 else [])]
    if isinstance(value, str) and len(value) > _LONGEST_TEXT:
        return f"{value[:_LONGEST_TEXT]}… and {len(value) - _LONGEST_TEXT} more characters"
    return value


def _without_depth(value: Any) -> Any:
    """Return a JSON value whose deepest objects are only counted, so that it takes fewer lines."""
    deepest = _depth(value)
    return _cut(value, deepest - 1) if deepest > 1 else value


def _depth(value: Any) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max(map(_depth, inner), default=0) if isinstance(value, dict | list) and value else 0


def _cut(value: Any, depth: int) -> Any:
    if isinstance(value, dict) and value:
        return {key: _cut(each, depth - 1) for key, each in value.items()} if depth else f"… {len(value)} keys"
    if isinstance(value, list) and value:
        return [_cut(each, depth - 1) for each in value] if depth else f"… {len(value)} items"
    return value


class _Writer:
    """Writes calls with the values that the document offers as examples."""

    def __init__(self, document: ApiDocument) -> None:
        self._document = document
        self._examples = Examples(document.schemas)
        self._seeded: Mapping[str, str] = {}
        self._routes = {route.operation_id: route for route in document.routes.values()}

    def code(self, method: Method, seeded: Mapping[str, str]) -> str:
        """Return a call with every required argument.

        Args:
            method: The method to call.
            seeded: Values of arguments that name what the platform has.
        """
        self._seeded = seeded
        route = self._routes[method.full_name]
        arguments = [_literal(self._parameter(each, route)) for each in method.arguments if each.positional]
        fields = self._fields(route)
        for each in method.arguments:
            if each.positional or each.setting or not each.required:
                continue
            arguments.append(_assigned(each.name, self._keyword(each, route, fields)))
        if method.body and not any(each.required and not each.positional for each in method.arguments) and fields:
            known = [each.name for each in method.arguments if each.name in fields]
            arguments += [_assigned(name, fields[name]) for name in known[:1]]
        line = f"client.{method.full_name}({', '.join(arguments)})"
        if len(line) <= _WIDTH and "\n" not in line:
            return line
        inner = "".join(f"{textwrap.indent(each, '    ')},\n" for each in arguments)
        return f"client.{method.full_name}(\n{inner})"

    def _parameter(self, argument: Argument, route: Route) -> Any:
        if argument.name in self._seeded:
            return self._seeded[argument.name]
        names = {each.name.rstrip("_"): each for each in route.parameters}
        parameter = names[argument.name.rstrip("_")]
        return str(self._examples.value(parameter.schema, name=parameter.name))

    def _keyword(self, argument: Argument, route: Route, fields: Mapping[str, Any]) -> Any:
        if argument.type.startswith("FileContent"):
            return b"# Handbook"
        name = argument.name.rstrip("_")
        if name in self._seeded:
            return self._seeded[name]
        if name in fields:
            return fields[name]
        for parameter in route.parameters:
            if parameter.name == name:
                return self._examples.value(parameter.schema, name=name)
        body = next(iter(route.body.content.values())) if route.body else True
        return self._examples.value(body, name=name)

    def _fields(self, route: Route) -> dict[str, Any]:
        """The example of a body, by the names of its fields."""
        if route.body is None:
            return {}
        value = self._examples.value(next(iter(route.body.content.values())))
        if not isinstance(value, dict):
            return {}
        return {key: _WORDS.get(key, each) if isinstance(each, str) else _briefly(each) for key, each in value.items()}


def _briefly(value: Any) -> Any:
    """Return a value with one item in each list."""
    if isinstance(value, dict):
        return {key: _briefly(each) for key, each in value.items()}
    return [_briefly(each) for each in value[:1]] if isinstance(value, list) else value


def _literal(value: Any, width: int = 10_000) -> str:
    """Return a value as code, with double quotes as a formatter writes them."""
    return re.sub(r"'([^'\"\\]*)'", r'"\1"', pprint.pformat(value, width=width, sort_dicts=False))


def _assigned(name: str, value: Any) -> str:
    """Return a keyword argument as code, its value on lines of its own where it is long."""
    line = f"{name}={_literal(value)}"
    if len(line) <= _WIDTH - 8:
        return line
    text = _literal(value, width=_WIDTH - 8 - len(name))
    return f"{name}={textwrap.indent(text, ' ' * (len(name) + 1)).lstrip()}"
