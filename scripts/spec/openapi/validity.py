"""What the schemas of OpenAPI 3.1 and of JSON Schema find wrong with a document, and the actions that mend it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from importlib.metadata import distribution
from typing import Any, NamedTuple

from jsonschema_rs import Draft202012Validator, ValidationError, ValidationErrorKind

from .document import Document, operations, schemas
from .lift import lowered
from .problems import Path, Places, Problem, words_for

_DIALECT = "https://json-schema.org/draft/2020-12/schema"

# What an action fills in where something is required; everything else is better removed.
_FILLED = {
    "info": {"title": "Untitled", "version": "1"},
    "title": "Untitled",
    "version": "1",
    "description": "",
    "responses": {"default": {"description": "Any answer."}},
    "required": True,
    "schema": {},
    "content": {},
    "default": {"description": "Any answer."},
}


def invalid(document: Document) -> list[Problem]:
    """Every place of a document that the schema of OpenAPI 3.1 or, below it, that of JSON Schema refuses."""
    of_document, of_schemas = _validators()
    document = lowered(document)
    found = [_refusal(document, (), error) for error in of_document.iter_errors(document)]
    for path, schema in _outermost_schemas(document):
        refusals = (_refusal(schema, path, _deepest(error)) for error in of_schemas.iter_errors(schema))
        # `type: []` allows any value, though JSON Schema's own schema does not say so.
        found += [each for each in refusals if each.error.instance != []]
    causes = Places(each.path for each in found if not _names_no_cause(each.error))
    return [
        problem
        for each in found
        if not _names_no_cause(each.error) or not causes.has_below(each.path)
        for problem in _mendable(document, each)
    ]


@cache
def _validators() -> tuple[Draft202012Validator, Draft202012Validator]:
    """Of a document, in which a schema is any object or truth value, and of the schemas in it."""
    of_document = "openapi_spec_validator/resources/schemas/v3.1/schema.json"
    path = distribution("openapi-spec-validator").locate_file(of_document)
    return Draft202012Validator(json.loads(path.read_text())), Draft202012Validator({"$ref": _DIALECT})


class _Refusal(NamedTuple):
    path: Path
    error: ValidationError


def _refusal(value: Any, above: Path, error: ValidationError) -> _Refusal:
    return _Refusal((*above, *(_path(value, error.instance_path) or ())), error)


def _path(value: Any, steps: list[str | int]) -> Path | None:
    """The keys that lead from a value to a place below it, None where there is none.

    The validator takes a key such as `200` or `+1` for a number, which it was if that leads on.
    """
    if not steps:
        return ()
    keys: list[str | int] = steps[:1]
    if isinstance(value, dict) and isinstance(steps[0], int):
        keys = [name for name in value if re.fullmatch(r"\+?[0-9]{1,20}", name) and int(name) == steps[0]]
    for key in keys:
        try:
            below = _path(value[key], steps[1:])
        except (KeyError, IndexError, TypeError):
            continue
        if below is not None:
            return (key, *below)
    return None


def _deepest(error: ValidationError) -> ValidationError:
    """Of an error about alternatives, what is wrong furthest inside of one of them."""
    alternatives = error.kind.context if isinstance(error.kind, ValidationErrorKind.AnyOf) else []
    return max([error, *(each for errors in alternatives for each in errors)], key=lambda each: len(each.instance_path))


def _names_no_cause(error: ValidationError) -> bool:
    return isinstance(error.kind, ValidationErrorKind.AnyOf | ValidationErrorKind.OneOfNotValid)


def _outermost_schemas(document: Document) -> Iterator[tuple[Path, Any]]:
    for name, schema in schemas(document).items():
        yield ("components", "schemas", name), schema
    for each in operations(document):
        place: Path = ("paths", each.path, each.method)
        parameters = each.node.get("parameters")
        holders: dict[Path, Any] = {
            (*place, "parameters", at): parameter
            for at, parameter in enumerate(parameters if isinstance(parameters, list) else [])
        }
        holders[*place, "requestBody"] = each.node.get("requestBody")
        holders |= {(*place, "responses", at): response for at, response in _object(each.node.get("responses")).items()}
        for at, holder in holders.items():
            if "schema" in _object(holder):
                yield (*at, "schema"), holder["schema"]
            for media_type, media in _object(_object(holder).get("content")).items():
                if "schema" in _object(media):
                    yield (*at, "content", media_type, "schema"), media["schema"]


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _mendable(document: Document, refusal: _Refusal) -> Iterator[Problem]:
    path, kind = refusal.path, refusal.error.kind
    words = f"{words_for(path, document)}: {refusal.error.message.strip().partition(chr(10))[0]}"
    if isinstance(kind, ValidationErrorKind.Required) and kind.property in _FILLED:
        yield Problem((*path, kind.property), words, path, {kind.property: _FILLED[kind.property]})
    elif isinstance(kind, ValidationErrorKind.AdditionalProperties | ValidationErrorKind.UnevaluatedProperties):
        for name in kind.unexpected:
            yield Problem((*path, name), words)
    elif isinstance(kind, ValidationErrorKind.UniqueItems):
        items = refusal.error.instance if isinstance(refusal.error.instance, list) else []
        yield Problem((*path, next(at for at, each in enumerate(items) if each in items[:at])), words)
    elif isinstance(kind, ValidationErrorKind.MinProperties) and path[-1:] == ("responses",):
        yield Problem(path, words, path, {"default": _FILLED["default"]})
    elif isinstance(kind, ValidationErrorKind.Constant) and path[-1:] == ("required",):
        yield Problem(path, words, path[:-1], {"required": True})
    elif isinstance(kind, ValidationErrorKind.Type) and path in (("info", "title"), ("info", "version")):
        yield Problem(path, words, path[:-1], {path[-1]: str(refusal.error.instance)})
    elif path[-1:] in (("in",), ("name",)):
        yield Problem(path, words, path[:-1])
    else:
        yield Problem(path, words)
