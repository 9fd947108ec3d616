"""Bytes from outside as a document: within limits, and told apart from what only looks like one."""

from __future__ import annotations

import math
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from ..openapi.document import (
    METHODS,
    SCHEMA_REF,
    Document,
    DocumentError,
    operations,
    parse,
    ref_name,
    schema_types,
    schemas,
)
from ..openapi.tree import flat, nodes, readable
from .nesting import nests_deeper

MAX_BYTES = 32 * 1024 * 1024
"""Of one file or answer; the largest published document has 0.7 MB."""

MAX_DEPTH = 64
"""Levels of nesting; the deepest published document has 14."""

MAX_VALUES = 1_000_000
"""Values once every YAML alias is written out; the largest published document has 20,000."""

_TYPES = {"array", "boolean", "integer", "null", "number", "object", "string"}


def read_file(path: Path) -> bytes:
    """The bytes of a regular file.

    Raises:
        DocumentError: it cannot be read, is no regular file, or is too large.
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise DocumentError(f"{path}: not a file")
        check_size(str(path), found.st_size)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise DocumentError(f"{path}: {error.strerror or error}") from None
    except ValueError as error:
        raise DocumentError(f"{str(path)!r}: {error}") from None
    check_size(str(path), len(data))
    return data


def check_size(name: str, size: int) -> None:
    """Refuse what is too large before reading it."""
    if size > MAX_BYTES:
        raise DocumentError(f"{name}: {size / 2**20:,.0f} MiB are too many, the limit is {MAX_BYTES >> 20} MiB")


def decode(data: bytes, name: str) -> str:
    """Bytes as UTF-8 text.

    Raises:
        DocumentError: they are no UTF-8, or hold a NUL as no text does.
    """
    try:
        found = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DocumentError(f"{name}: not UTF-8 text (byte {error.start})") from None
    if "\0" in found:
        raise DocumentError(f"{name}: not text, it holds a NUL")
    return found


def read_document(data: bytes, name: str, *, part: bool = False) -> Document:
    """An OpenAPI 3.1 document that every later step can use, `flat`.

    Args:
        data: JSON or YAML.
        name: What to call it in errors.
        part: Whether it is one of many that are checked together, so that the validator need not see it.

    Raises:
        DocumentError: it is something else, breaks a limit, refers outside of itself, or contradicts itself.
    """
    return document_of(plain(decode(data, name), name), name, part=part)


# ------------------------------------------------------------------------------------- text to plain values


def plain(source: str, name: str) -> Any:
    """JSON or YAML as plain values: objects with text keys, lists, texts, numbers, true, false and null.

    Raises:
        DocumentError: it is neither, or breaks a limit.
    """
    try:
        if nests_deeper(source, MAX_DEPTH):
            raise RecursionError
        if not source.lstrip().startswith("{"):
            _check_depth(source)
        value = parse(source)
        _size(value, {}, set(), 0)
        return _tree(value)
    except (RecursionError, MemoryError):
        raise DocumentError(f"{name}: nested too deeply, the limit is {MAX_DEPTH} levels") from None
    except (ValueError, yaml.YAMLError) as error:
        raise DocumentError(f"{name}: not valid JSON or YAML: {' '.join(str(error).split())}") from None


def _check_depth(source: str) -> None:
    """Refuse deep YAML before anything is built of it: its events come one by one and without recursion."""
    depth = 0
    for event in yaml.parse(source, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH:
            raise RecursionError


def _size(value: Any, known: dict[int, int], above: set[int], depth: int) -> int:
    """How many values there are once aliases are written out; a shared one is counted once and multiplied."""
    if not isinstance(value, dict | list):
        if isinstance(value, str) and not value.isascii():
            value.encode()  # which refuses half of a surrogate pair, as JSON may hold it
        if value is None or isinstance(value, str | bool | int) or (isinstance(value, float) and math.isfinite(value)):
            return 1
        raise ValueError(f"{value!r} is no value of JSON")
    if id(value) in above:
        raise ValueError("an alias holds itself")
    if depth >= MAX_DEPTH:
        raise RecursionError
    if id(value) not in known:
        above.add(id(value))
        below = value.values() if isinstance(value, dict) else value
        known[id(value)] = 1 + sum(_size(each, known, above, depth + 1) for each in below)
        above.remove(id(value))
    if known[id(value)] > MAX_VALUES:
        raise ValueError(f"more than {MAX_VALUES:,} values once its aliases are written out")
    return known[id(value)]


def _tree(value: Any) -> Any:
    """The same values without sharing: every alias becomes a copy, so that nothing can change two places at once."""
    if isinstance(value, dict):
        return {key: _tree(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_tree(each) for each in value]
    return value


# ------------------------------------------------------------------------------------- values to a document


def document_of(value: Any, name: str, *, part: bool = False) -> Document:
    """The same document, `flat`, once it is sure that it is one.

    Raises:
        DocumentError: it is none; the message says what it is instead, or where it is wrong.
    """
    if not isinstance(value, dict):
        raise DocumentError(f"{name}: neither JSON nor YAML with an OpenAPI document in it")
    if "swagger" in value:
        raise DocumentError(f"{name}: Swagger {value['swagger']}, and not OpenAPI 3.1: convert it first")
    version = value.get("openapi")
    if version is None:
        raise DocumentError(f"{name}: not an OpenAPI document, it has no key `openapi`")
    if not re.fullmatch(r"3\.1\.\d+", str(version)):
        raise DocumentError(f"{name}: OpenAPI {version}, and not 3.1: convert it first")
    if not value.get("paths"):
        raise DocumentError(f"{name}: has no paths")
    for problem in misshapen(value):
        raise DocumentError(f"{name}: {problem}")
    for problem in _foreign(value):
        raise DocumentError(f"{name}: {problem}")
    try:
        document = flat(value)
        problems = [*_contradictions(document), *_circles(document)] or ([] if part else invalid(document))
    except DocumentError as error:
        raise DocumentError(f"{name}: {error}") from None
    if problems:
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        raise DocumentError(f"{name}: {problems[0]}{more}")
    if not any(operations(document)):
        raise DocumentError(f"{name}: has no operations")
    return document


def misshapen(document: Document) -> Iterator[str]:
    """What would keep the document from being walked; all else the validator finds."""
    paths, components, tags = document.get("paths"), document.get("components", {}), document.get("tags", [])
    if not isinstance(paths, dict):
        yield "paths: not an object"
        return
    for path, item in paths.items():
        parts = [item, *(item.get(method, {}) for method in METHODS)] if isinstance(item, dict) else [item]
        if not all(isinstance(part, dict) for part in parts):
            yield f"{path}: not an object of operations"
        elif not all(_is_objects(part.get("parameters", [])) for part in parts):
            yield f"{path}: its parameters are not a list of objects"
    if not isinstance(components, dict) or not all(isinstance(each, dict) for each in components.values()):
        yield "components: not an object of objects"
    if not _is_objects(tags) or not all(isinstance(each.get("name"), str) for each in tags):
        yield "tags: not a list of objects with names"


def _is_objects(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, dict) for each in value)


def _foreign(document: Document) -> Iterator[str]:
    for node in nodes(document):
        reference = node.value.get("$ref")
        if reference is None or node.kind == "security scheme":
            continue
        if not isinstance(reference, str) or not reference.startswith("#/"):
            yield f"{readable(node.place)}: $ref {reference!r} leads out of the document"
        elif node.kind == "schema" and not re.fullmatch(re.escape(SCHEMA_REF) + r"[\w.-]+", reference):
            yield f"{readable(node.place)}: $ref {reference!r} does not lead to a schema under components"


def _contradictions(document: Document) -> Iterator[str]:
    """What no validator says clearly: odd paths and types, paths that are one and the same, parameters given twice."""
    first: dict[str, str] = {}
    for path in document["paths"]:
        if not re.fullmatch(r"/\S*", path) or not path.isprintable():
            yield f"{path!r} is not a path"
        shape = re.sub(r"\{[^}]*\}", "{}", path)
        if shape in first:
            yield f"the paths {first[shape]} and {path} are one and the same"
        first[shape] = path
    for node in nodes(document):
        if node.kind == "schema" and not {str(each) for each in schema_types(node.value)} <= _TYPES:
            yield f"{readable(node.place)}: {node.value['type']!r} is not a type"
        if node.kind == "operation":
            given = [f"{each.get('in')} {each.get('name')}" for each in _dicts(node.value.get("parameters"))]
            if len(set(given)) < len(given):
                yield f"{readable(node.place)}: the parameter {max(given, key=given.count)!r} stands twice"


def _circles(document: Document) -> Iterator[str]:
    """Schemas that are nothing but each other. One that holds itself in a property or an item is a tree, and fine."""
    edges = {name: set(_same_value(schema)) for name, schema in schemas(document).items()}
    settled: set[str] = set()
    for start in edges:
        trail: list[str] = []
        waiting = [(start, 0)]
        while waiting:
            name, depth = waiting.pop()
            del trail[depth:]
            if name in trail:
                yield f"schema {name} is defined by itself: {' -> '.join([*trail[trail.index(name) :], name])}"
                return
            if name not in settled:
                trail.append(name)
                settled.update(() if edges.get(name) else (name,))
                waiting += [(each, depth + 1) for each in edges.get(name, ())]
        settled.add(start)


def _same_value(schema: Any) -> Iterator[str]:
    """The schemas that describe the very same value as this one: not those of its properties or items."""
    if not isinstance(schema, dict):
        return
    if "$ref" in schema:
        yield ref_name(schema)
    for kind in ("allOf", "oneOf", "anyOf"):
        for part in _dicts(schema.get(kind)):
            yield from _same_value(part)


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def invalid(document: Document) -> list[str]:
    """What an independent validator finds wrong with a document, apart from the habits of this platform's documents.

    Those are: operationIds repeat, a catch-all is written `{*path}`, and some schemas are referred to and missing.
    """
    from openapi_spec_validator import OpenAPIV31SpecValidator  # here, because it takes long to import

    from ..generate.normalize import catch_all_paths, define_dangling

    document = flat(document)
    catch_all_paths(document)
    for path, item in document["paths"].items():
        for method in METHODS:
            if isinstance(item, dict) and isinstance(item.get(method), dict):
                item[method]["operationId"] = f"{method} {path}"
    define_dangling(document)
    found: list[str] = []
    try:
        for error in OpenAPIV31SpecValidator(document).iter_errors():
            deepest = max([error, *(error.context or ())], key=lambda each: len(each.absolute_path))
            where = readable(tuple(str(each) for each in deepest.absolute_path))
            found.append(f"{where}: {_short(deepest.message)}")
    except Exception as error:
        # Behind a first error the validator may stumble over the wrong value itself.
        found = found or [f"the validator gives up: {type(error).__name__}: {_short(str(error))}"]
    return found


def _short(message: str) -> str:
    line = message.strip().partition("\n")[0]
    return line if len(line) <= 160 else f"{line[:80]} ... {line[-75:]}"
