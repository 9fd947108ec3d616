"""The OpenAPI document: reading it, walking it, and writing it in one format."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

Document = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
SCHEMA_REF = "#/components/schemas/"


class DocumentError(Exception):
    """A document that cannot be used; the message says where and what to do."""


class DocumentOperation(NamedTuple):
    """One operation and where it stands."""

    method: str
    path: str
    node: dict[str, Any]

    @property
    def key(self) -> str:
        """How the operation is called in `names.yaml`: `GET /orgs/{org_id}`."""
        return f"{self.method.upper()} {self.path}"

    @property
    def tag(self) -> str:
        return str((self.node.get("tags") or ["default"])[0])


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML as OpenAPI asks for it: no timestamps, only true and false are booleans, keys are texts and stand once."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[str, Any]:
        keys = [str(key.value) for key, _ in node.value]
        _refuse_repeated(keys)
        values = (self.construct_object(value, deep=deep) for _, value in node.value)
        return dict(zip(keys, values, strict=True))


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith((":timestamp", ":bool"))]
    for first, resolvers in _Loader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF")
)


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: Any, text: str) -> Any:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _text)


def parse(text: str) -> Any:
    """JSON or YAML text as plain Python values.

    Raises:
        ValueError: the text is not JSON, or an object has a key twice (of which a parser would keep the last).
        yaml.YAMLError: the text is not YAML.
    """
    if text.lstrip().startswith("{"):
        return json.loads(text, object_pairs_hook=_object)
    return yaml.load(text, Loader=_Loader)  # noqa: S506 (a safe loader)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    _refuse_repeated([key for key, _ in pairs])
    return dict(pairs)


def _refuse_repeated(keys: list[str]) -> None:
    if len(set(keys)) != len(keys):
        raise ValueError(f"the key {max(keys, key=keys.count)!r} stands twice in one object")


def load(path: Path) -> Any:
    """Read a JSON or YAML file.

    Raises:
        DocumentError: the file is missing, unreadable, or neither valid JSON nor YAML.
    """
    try:
        return parse(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DocumentError(f"{path}: {error.strerror}") from None
    except (ValueError, yaml.YAMLError) as error:
        raise DocumentError(f"{path}: not valid JSON or YAML: {' '.join(str(error).split())}") from None


def load_document(path: Path) -> Document:
    """Read an OpenAPI 3.1 document.

    Raises:
        DocumentError: the file is not an OpenAPI 3.1 document with paths.
    """
    document = load(path)
    if not isinstance(document, dict) or not str(document.get("openapi", "")).startswith("3.1"):
        raise DocumentError(f"{path}: not an OpenAPI 3.1 document")
    if not isinstance(document.get("paths"), dict) or not document["paths"]:
        raise DocumentError(f"{path}: has no paths")
    return document


def load_object(path: Path) -> dict[str, Any]:
    """Read a file that holds an object; a file that is not there yet is an empty one.

    Raises:
        DocumentError: as `load`, or it holds something else.
    """
    value = load(path) if path.exists() else None
    if value is not None and not isinstance(value, dict):
        raise DocumentError(f"{path.name}: not an object")
    return value or {}


def dump(value: Any) -> str:
    """Plain values as YAML in the project's one format."""
    return str(yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110))


def operations(document: Document) -> Iterator[DocumentOperation]:
    """Every operation, in the document's order."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield DocumentOperation(method, path, item[method])


def count_operations(document: Document | None) -> int:
    """How many operations there are; none where there is no document."""
    return sum(1 for _ in operations(document)) if document else 0


def by_key(document: Document) -> dict[str, DocumentOperation]:
    """Every operation by its key, `GET /orgs/{org_id}`."""
    return {each.key: each for each in operations(document)}


def schemas(document: Document) -> dict[str, Any]:
    """The document's named schemas; the dict itself, so that it can be added to."""
    found: dict[str, Any] = document.setdefault("components", {}).setdefault("schemas", {})
    return found


def walk(node: Any) -> Iterator[dict[str, Any]]:
    """Every object below and including a node."""
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from walk(value)
    elif isinstance(node, list):
        for value in node:
            yield from walk(value)


def schema_refs(node: Any) -> Iterator[str]:
    """The names of the schemas that a node refers to."""
    for each in walk(node):
        ref = each.get("$ref")
        if isinstance(ref, str) and ref.startswith(SCHEMA_REF):
            yield ref.removeprefix(SCHEMA_REF)


def ref_name(schema: Any) -> str:
    """The name of the schema that a `$ref` leads to; empty where there is no `$ref`."""
    return str(schema.get("$ref", "")).removeprefix(SCHEMA_REF) if isinstance(schema, dict) else ""


def schema_types(schema: dict[str, Any]) -> list[Any]:
    """The `type` of a schema, which may be one word, several or missing, as a list."""
    types = schema.get("type", [])
    return types if isinstance(types, list) else [types]


def resolve(document: Document, schema: Any) -> dict[str, Any]:
    """A schema behind its `$ref`s; an empty one where the reference leads nowhere."""
    for _ in range(32):
        if not isinstance(schema, dict):
            return {}
        if "$ref" not in schema:
            return schema
        schema = schemas(document).get(ref_name(schema))
    return {}


def dangling(document: Document) -> list[str]:
    """Schemas that are referred to and not defined."""
    return sorted(set(schema_refs(document)) - set(schemas(document)))


def needed(document: Document, node: Any) -> set[str]:
    """The schemas that a node needs, directly or through another schema, as far as they are defined."""
    found: set[str] = set()
    waiting = list(schema_refs(node))
    while waiting:
        name = waiting.pop()
        if name not in found and name in schemas(document):
            found.add(name)
            waiting += schema_refs(schemas(document)[name])
    return found


def orphans(document: Document) -> list[str]:
    """Schemas that no operation needs, directly or through another schema."""
    return sorted(schemas(document).keys() - needed(document, document["paths"]))


def success(node: dict[str, Any]) -> tuple[str, dict[str, Any]] | None:
    """The status and the response of an operation's first documented success."""
    for status, response in sorted((node.get("responses") or {}).items()):
        if str(status).startswith("2"):
            return str(status), response
    return None


def is_json(media_type: str) -> bool:
    """Whether bodies of a media type are JSON (RFC 6838, 4.2.8); JSON lines are not."""
    return media_type.partition(";")[0].strip().lower().endswith(("/json", "+json"))


def media_types(holder: dict[str, Any] | None) -> dict[str, dict[str, Any]]:
    """What a request body or a response says of each media type that it may have."""
    return (holder or {}).get("content") or {}


def json_schema(holder: dict[str, Any] | None) -> dict[str, Any] | None:
    """The schema of the JSON content of a request body or a response, None where there is none."""
    for media_type, content in media_types(holder).items():
        if is_json(media_type):
            schema: dict[str, Any] | None = content.get("schema")
            return schema
    return None


def answer_schema(node: dict[str, Any]) -> dict[str, Any] | None:
    """The schema of the JSON that an operation answers when it succeeds, None where there is none."""
    found = success(node)
    return json_schema(found[1]) if found else None
