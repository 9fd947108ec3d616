"""Parameters, bodies and answers generated from the document's own schemas: the same ones in every run.

The generator is schemathesis. It takes OpenAPI operations, so every operation of the document becomes one operation of
a second document, whose body holds the values of the first one's parameters, its body and its answers side by side.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings

from spec.openapi.document import resolve
from support.documented import DOCUMENT, Documented, Schema, branches, flat, types_of

VARIED = 3
"""How many examples of each operation leave optional values out now and then; the first is the smallest possible."""


class Example(NamedTuple):
    """One call of an operation, and what may come back."""

    path: dict[str, Any]
    query: dict[str, Any]
    body: Any
    """The JSON body, or the parts of a form by name."""
    has_body: bool
    answers: dict[int, Any]
    """The JSON body of each documented success that has one, by status."""


@lru_cache(maxsize=512)
def examples(operation: Documented) -> tuple[Example, ...]:
    """Calls that together use every parameter, every field and every alternative of the operation's schemas."""
    return (*varied_examples(operation), *complete_examples(operation))


@lru_cache(maxsize=512)
def varied_examples(operation: Documented) -> tuple[Example, ...]:
    """Calls with some optional values, or with nulls, or with none."""
    return tuple(_drawn(operation, closed(_sides(operation)), VARIED))


@lru_cache(maxsize=512)
def complete_examples(operation: Documented) -> tuple[Example, ...]:
    """Calls with everything: every optional value, no null, one item in each list; one call for each alternative."""
    sides = _sides(operation)
    # The first example is the smallest, full of zeros and empty texts; the second says more.
    found = (_drawn(operation, closed(sides, choice), 2)[-1] for choice in range(max(1, _alternatives(sides))))
    return tuple(example._replace(path=_awkward(operation, example.path)) for example in found)


# ------------------------------------------------------------------------------------- from schema to schema


def _sides(operation: Documented) -> Schema:
    """One object with the operation's path, query, body and answers."""
    path = {name: _path_schema(each["schema"]) for name, each in operation.parameters("path").items()}
    query = operation.parameters("query")
    sides: dict[str, Schema] = {
        "path": _object(path, list(path)),
        "query": _object({name: _query_schema(each["schema"]) for name, each in query.items()}, _required(query)),
    }
    body = operation.form or operation.json_body
    if body is not None:
        sides["body"] = body
    for status, answer in operation.answers.items():
        schema = answer_schema(answer)
        if schema is not None:
            sides[str(status)] = schema
    optional = () if operation.body_required else ("body",)
    return _object(sides, [name for name in sides if name not in optional])


def answer_schema(answer: dict[str, Any]) -> Schema | None:
    """The schema of a JSON answer; one without a schema may be any JSON."""
    for media_type, content in (answer.get("content") or {}).items():
        if "json" in media_type:
            schema: Schema = content.get("schema") or {}
            return schema
    return None


def _object(properties: dict[str, Schema], required: list[str]) -> Schema:
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _required(parameters: dict[str, dict[str, Any]]) -> list[str]:
    return [name for name, each in parameters.items() if each.get("required")]


def _query_schema(schema: Schema) -> Schema:
    """A query value that is not empty, which OpenAPI forbids unless the document allows it (`allowEmptyValue`)."""
    return {**schema, "minLength": 1} if "string" in types_of(schema) else schema


def _path_schema(schema: Schema) -> Schema:
    schema = resolve(DOCUMENT, schema)
    return {**schema, "minLength": 1} if schema.get("type") == "string" and "format" not in schema else schema


def closed(schema: Schema, choice: int | None = None, seen: tuple[str, ...] = ()) -> Schema:
    """The same schema without references, and without fields that it does not name: those only make noise here.

    Args:
        schema: a schema of the document.
        choice: if given, nothing is left out: every property required, lists not empty, no nulls, and of each union
            this alternative, counted round.
        seen: references on the way here; what leads back into itself is left out.
    """
    reference = schema.get("$ref")
    seen = (*seen, reference) if reference else seen
    schema = flat(schema)
    whole = choice is not None
    made = {key: value for key, value in schema.items() if key not in _DROPPED and not key.startswith("x-")}
    kinds = [kind for kind in types_of(schema) if not (whole and kind == "null")]
    if kinds:
        made["type"] = kinds[0] if len(kinds) == 1 else kinds
    for kind in ("oneOf", "anyOf"):
        if kind in schema and choice is not None:
            members = branches(schema)
            return closed(members[choice % len(members)], choice, seen)
        if kind in schema:
            made[kind] = [closed(each, choice, seen) for each in schema[kind]]
    if schema.get("properties"):
        properties = {key: each for key, each in schema["properties"].items() if each.get("$ref") not in seen}
        made["properties"] = {key: closed(each, choice, seen) for key, each in properties.items()}
        made["required"] = list(properties) if whole else schema.get("required", [])
        made["additionalProperties"] = False
    elif isinstance(schema.get("additionalProperties"), dict):
        made["additionalProperties"] = closed(schema["additionalProperties"], choice, seen)
        made["maxProperties"] = 2
        made["minProperties"] = 1 if whole else 0
    if "items" in schema:
        made["items"] = closed(schema["items"], choice, seen)
        made["minItems"] = max(int(whole), schema.get("minItems", 0))
        made["maxItems"] = max(1 if whole else 2, made["minItems"])
    if schema.get("format") == "binary":
        # As text; and an empty part is taken for none by the validator.
        made = {"type": "string", "minLength": 1}
    if schema.get("format") in _LIMITS and "enum" not in schema:
        limit = _LIMITS[schema["format"]]
        made["minimum"] = max(-limit, schema.get("minimum", -limit))
        made["maximum"] = min(limit - 1, schema.get("maximum", limit - 1))
    return made


_DROPPED = ("title", "description", "default", "example", "examples", "nullable")
_LIMITS = {"int32": 2**31, "int64": 2**63}


def _alternatives(schema: Schema, seen: tuple[str, ...] = ()) -> int:
    """The most alternatives that any union at any depth of a schema has."""
    reference = schema.get("$ref")
    if reference in seen:
        return 0
    seen = (*seen, reference) if reference else seen
    schema = flat(schema)
    below = [*branches(schema), *schema.get("properties", {}).values()]
    below += [schema[key] for key in ("items", "additionalProperties") if isinstance(schema.get(key), dict)]
    return max([len(branches(schema)), *(_alternatives(each, seen) for each in below)])


# ------------------------------------------------------------------------------------- from schema to values


def _drawn(operation: Documented, sides: Schema, count: int) -> list[Example]:
    """Examples of one operation's sides."""
    return [_example(operation, value) for value in _cases(sides, count)]


def _cases(schema: Schema, count: int) -> list[Any]:
    """The first values that schemathesis finds for a schema."""
    found: list[Any] = []
    strategy = _strategy(schema)

    @settings(
        max_examples=count,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )
    @given(strategy)
    def collect(case: Any) -> None:
        found.append(case.body)

    collect()
    return found


def _strategy(schema: Schema) -> Any:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Values", "version": "1"},
        "paths": {
            "/": {
                "post": {
                    "requestBody": {"required": True, "content": {"application/json": {"schema": schema}}},
                    "responses": {"204": {"description": ""}},
                }
            }
        },
    }
    return schemathesis.openapi.from_dict(document)["/"]["POST"].as_strategy()


def _example(operation: Documented, value: dict[str, Any]) -> Example:
    answers = {int(key): each for key, each in value.items() if key.isdigit()}
    path = {name: _usable(each) for name, each in _whole(value["path"]).items()}
    if operation.catch_all:
        path[operation.catch_all] += "/with slashes"
    return Example(path, _whole(value["query"]), value.get("body"), "body" in value, answers)


def _whole(values: dict[str, Any]) -> dict[str, Any]:
    """1000.0 is an integer in JSON; in a path or a query only 1000 is one."""
    return {key: int(each) if isinstance(each, float) and each.is_integer() else each for key, each in values.items()}


def _awkward(operation: Documented, path: dict[str, Any]) -> dict[str, Any]:
    """The same path values, their texts with everything that has to be encoded in a path."""
    schemas = {name: resolve(DOCUMENT, each["schema"]) for name, each in operation.parameters("path").items()}
    texts = [name for name, schema in schemas.items() if schema.get("type") == "string" and "format" not in schema]
    return {name: f"{value}/ ?#&=+;%25" if name in texts else value for name, value in path.items()}


def _usable(value: Any) -> Any:
    """A path value without what the client refuses: control characters, and what may become a segment of dots."""
    return re.sub(r"[\x00-\x1f\x7f.%\\]", "_", value) if isinstance(value, str) else value


def value_of(schema: Schema) -> Any:
    """One value with everything that a schema names."""
    return _cases(closed(schema, 0), 2)[-1]
