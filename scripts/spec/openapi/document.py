"""The OpenAPI document: reading it, walking it, and writing it in one format."""

from __future__ import annotations

import json
import math
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
    """YAML 1.2 with the scalars of JSON, as OpenAPI asks for it: `12:30`, `010` and `1_000` are texts, as are keys.

    A key stands once; `<<` merges mappings, of which the first that has a key wins.
    """

    def __init__(self, stream: Any) -> None:
        super().__init__(stream)
        self._known: dict[yaml.MappingNode, dict[str, Any] | None] = {}

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[str, Any]:
        own = [(key, value) for key, value in node.value if key.tag != _MERGE]
        _refuse_repeated([_key(key) for key, _ in own])
        found = {_key(key): self.construct_object(value, deep=deep) for key, value in own}
        for key, value in node.value:
            if key.tag == _MERGE:
                for each in value.value if isinstance(value, yaml.SequenceNode) else [value]:
                    if not isinstance(each, yaml.MappingNode):
                        raise yaml.constructor.ConstructorError(
                            None, None, "`<<` merges mappings only", each.start_mark
                        )
                    found = {**self._merged(each), **found}
        return found

    def _merged(self, node: yaml.MappingNode) -> dict[str, Any]:
        """What a mapping has that others merge: read once, because merges of merges grow without end."""
        if node not in self._known:
            self._known[node] = None
            self._known[node] = self.construct_mapping(node, deep=True)
        if (found := self._known[node]) is None:
            raise yaml.constructor.ConstructorError(None, None, "a mapping merges itself", node.start_mark)
        return found


def _key(node: yaml.Node) -> str:
    if not isinstance(node, yaml.ScalarNode):
        raise yaml.constructor.ConstructorError(None, None, "a key is a string", node.start_mark)
    return str(node.value)


_MERGE = "tag:yaml.org,2002:merge"
_Loader.yaml_implicit_resolvers = {"<": [(_MERGE, re.compile(r"^<<$"))]}
for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", r"-?(?:0|[1-9][0-9]*)", "-0123456789"),
    ("float", r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+(?:[eE][-+]?[0-9]+)?|[eE][-+]?[0-9]+)", "-0123456789"),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), list(_first))


def _number(loader: Any, node: yaml.ScalarNode) -> float:
    return _finite(loader.construct_scalar(node))


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is no value of JSON")
    return number


_KINDS = ("map", "seq", "str", "bool", "null", "int")


# What JSON has, and nothing else: no bytes, no set, no day. Where `<<` is no key it is a text.
_Loader.yaml_constructors = {
    **{f"tag:yaml.org,2002:{kind}": _Loader.yaml_constructors[f"tag:yaml.org,2002:{kind}"] for kind in _KINDS},
    None: _Loader.yaml_constructors[None],
}
_Loader.add_constructor("tag:yaml.org,2002:float", _number)
_Loader.add_constructor(_MERGE, _Loader.construct_yaml_str)


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: Any, text: str) -> Any:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _text)
_Dumper.add_implicit_resolver(  # quoted where it is a text: YAML 1.1, which is quoted for as well, has no `1e3`
    "tag:yaml.org,2002:float", re.compile(r"^-?[0-9]+(?:\.[0-9]+)?[eE][-+]?[0-9]+$"), list("-0123456789")
)


def parse(text: str) -> Any:
    """JSON or YAML text as plain Python values.

    Raises:
        ValueError: the text is not JSON, or an object has a key twice (of which a parser would keep the last).
        yaml.YAMLError: the text is not YAML.
    """
    if text.lstrip().startswith("{"):
        return json.loads(text, object_pairs_hook=_object, parse_float=_finite, parse_constant=_finite)
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
    """Read an OpenAPI 3.0 or 3.1 document.

    Raises:
        DocumentError: the file is not such a document with paths.
    """
    document = load(path)
    if not isinstance(document, dict) or "openapi" not in document:
        raise DocumentError(f"{path}: not an OpenAPI 3.1 document")
    check_kind(document, str(path))
    return document


def check_kind(value: Any, name: str) -> None:
    """Refuse what is no OpenAPI document at all, whatever may be wrong inside of one.

    Raises:
        DocumentError: it is something else, another version, or has no operations.
    """
    if not isinstance(value, dict):
        raise DocumentError(f"{name}: neither JSON nor YAML with an OpenAPI document in it")
    if "swagger" in value:
        raise DocumentError(f"{name}: Swagger {value['swagger']}, and not OpenAPI 3.1: convert it first")
    version = value.get("openapi")
    if version is None:
        raise DocumentError(f"{name}: not an OpenAPI document, it has no key `openapi`")
    if not re.fullmatch(r"3\.[01](?:\.\d+.*)?", str(version)):
        raise DocumentError(f"{name}: OpenAPI {version}, and not 3.1 (or 3.0, which is lifted): convert it first")
    if not value.get("paths"):
        raise DocumentError(f"{name}: has no paths")
    if not isinstance(value["paths"], dict):
        raise DocumentError(f"{name}: paths: not an object")
    items = [item for path, item in value["paths"].items() if not path.startswith("x-")]
    if not any(not isinstance(item, dict) or item.keys() & {*METHODS, "$ref"} for item in items):
        raise DocumentError(f"{name}: has no operations")


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
    """Every operation, in the document's order. What is not an object is none, and is refused elsewhere."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if isinstance(item, dict) and isinstance(item.get(method), dict) and not path.startswith("x-"):
                yield DocumentOperation(method, path, item[method])


def count_operations(document: Document | None) -> int:
    """How many operations there are; none where there is no document."""
    return sum(1 for _ in operations(document)) if document else 0


def by_key(document: Document) -> dict[str, DocumentOperation]:
    """Every operation by its key, `GET /orgs/{org_id}`."""
    return {each.key: each for each in operations(document)}


def schemas(document: Document) -> dict[str, Any]:
    """The document's named schemas; the dict itself, so that it can be added to. What is not an object has none."""
    components = document.setdefault("components", {})
    found = components.setdefault("schemas", {}) if isinstance(components, dict) else {}
    return found if isinstance(found, dict) else {}


def walk(node: Any) -> Iterator[dict[str, Any]]:
    """Every object below and including a node, each before those in it."""
    waiting = [node]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            yield each
            waiting.extend(reversed(each.values()))
        elif isinstance(each, list):
            waiting.extend(reversed(each))


def copied(value: Any) -> Any:
    """A copy of plain values that shares nothing with them, nor within itself, so that a change stays where it is."""
    if isinstance(value, dict):
        return {key: copied(each) for key, each in value.items()}
    if isinstance(value, list):
        return [copied(each) for each in value]
    return value


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


KEPT = "x-timbal-kept"
"""On a named schema (in the overlay): what needs it whatever operations a document has, such as `client.workforce`."""


def orphans(document: Document) -> list[str]:
    """Schemas that no operation needs and nothing keeps, directly or through another schema."""
    kept = {name: each for name, each in schemas(document).items() if isinstance(each, dict) and KEPT in each}
    return sorted(schemas(document).keys() - kept.keys() - needed(document, [document["paths"], kept]))


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
