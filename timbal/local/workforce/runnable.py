"""An agent or workflow of a built-in deployment: its schemas, and how it runs."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .events import Json
    from .run_log import RunLog

PROMPT_SCHEMA: Json = {
    "type": "object",
    "properties": {
        "prompt": {
            "type": "object",
            "title": "TimbalMessage",
            "properties": {
                "role": {"type": "string", "enum": ["user"]},
                "content": {"type": "array", "items": {}},
            },
        }
    },
    "required": ["prompt"],
}
"""The parameters of every agent, as deployments tell them."""

MESSAGE_SCHEMA: Json = {
    "properties": {
        "role": {"enum": ["user", "assistant", "tool", "system"], "type": "string"},
        "content": {"items": {}, "type": "array"},
        "metadata": {"additionalProperties": True, "type": "object"},
    },
    "title": "TimbalMessage",
    "type": "object",
}
"""The return schema of every agent, as deployments show it."""

_TYPES = {"str": "string", "int": "integer", "float": "number", "bool": "boolean", "list": "array", "dict": "object"}
"""Annotation -> JSON type. By name, because many annotations can only be read by type checkers."""

_PYTHON_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}


class Runnable(Protocol):
    """An agent or a workflow."""

    name: str
    kind: str
    """`agent` or `workflow`, as the platform lists it."""
    parameters_schema: Json
    return_schema: Json
    mirrors: bool
    """Whether requests for other paths than those of deployments are said back."""
    starts: bool
    """Whether its runs get as far as their first event."""

    async def play(self, log: RunLog, pace: float) -> None:
        """Add the events of a run to its log, up to the last.

        Args:
            log: the log of the run, with what it starts from.
            pace: seconds between the events.
        """


def signature_schema(function: Callable[..., Any], title: str, *, hidden: frozenset[str]) -> Json:
    """Return the schema of the parameters of a function, by its annotations, as the framework derives it.

    Args:
        function: the function.
        title: the name of the schema.
        hidden: parameters that a request cannot set.
    """
    properties: dict[str, Json] = {}
    required = []
    schema: Json = {"properties": properties, "title": title, "type": "object"}
    for parameter in inspect.signature(function).parameters.values():
        if parameter.kind is parameter.VAR_KEYWORD:
            schema["additionalProperties"] = True
        elif parameter.name not in hidden and parameter.kind is not parameter.VAR_POSITIONAL:
            described: Json = {"title": parameter.name.replace("_", " ").title()}
            annotation = getattr(parameter.annotation, "__name__", parameter.annotation)
            if annotation in _TYPES:
                described["type"] = _TYPES[annotation]
            if parameter.default is parameter.empty:
                required.append(parameter.name)
            else:
                described["default"] = parameter.default
            properties[parameter.name] = described
    return {**schema, "required": required} if required else schema


def validation_problem(schema: Json, given: Mapping[str, Any]) -> str | None:
    """Why parameters do not conform to a schema, in the words of deployments; None when they do."""
    problems = []
    for name, described in schema["properties"].items():
        kind = described.get("type")
        if name not in given:
            if name in schema.get("required", ()):
                problems.append(
                    f"{name}\n  Field required [type=missing, input_value={dict(given)!r}, input_type=dict]"
                )
        elif kind and not _is(given[name], kind):
            value = given[name]
            problems.append(
                f"{name}\n  Input should be a valid {kind} "
                f"[type={kind}_type, input_value={value!r}, input_type={type(value).__name__}]"
            )
    if not problems:
        return None
    count = len(problems)
    return "\n".join((f"{count} validation error{'s'[: count > 1]} for {schema['title']}", *problems))


def _is(value: Any, kind: str) -> bool:
    """Whether a value is of a type, or becomes one of it, as deployments read numbers from strings."""
    if kind in ("integer", "number") and isinstance(value, str):
        try:
            return float(value).is_integer() or kind == "number"
        except ValueError:
            return False
    return isinstance(value, _PYTHON_TYPES[kind])
