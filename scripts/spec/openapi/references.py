"""References inside a document: what they lead to, and names for the schemas that they lead to without one."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote

from .document import SCHEMA_REF, Document

_SAFE = re.compile(r"[\w.-]+", re.ASCII)

# What a pointer passes on its way and says nothing by: not these, but the words between them make a name.
_SILENT = frozenset("components schemas properties schema content paths items definitions $defs".split())


def target(document: Document, reference: Any) -> Any:
    """What a reference leads to, behind further references; None where it leads nowhere, in a circle or out of here."""
    seen = set()
    while isinstance(reference, str) and reference.startswith("#") and reference not in seen:
        seen.add(reference)
        value = _at(document, _tokens(reference))
        if not isinstance(value, dict) or not isinstance(value.get("$ref"), str):
            return value
        reference = value["$ref"]
    return None


def _tokens(reference: str) -> list[str]:
    return [unquote(each).replace("~1", "/").replace("~0", "~") for each in reference.removeprefix("#").split("/")[1:]]


def _at(document: Document, tokens: list[str]) -> Any:
    value: Any = document
    for token in tokens:
        if isinstance(value, list) and re.fullmatch(r"\d{1,6}", token) and int(token) < len(value):
            value = value[int(token)]
        elif isinstance(value, dict) and token in value:
            value = value[token]
        else:
            return None
    return value


class SchemaNames:
    """The named schemas of a document, and names for those that are referred to where they stand."""

    def __init__(self, document: Document) -> None:
        self._document = document
        components = document.get("components")
        named = components.get("schemas") if isinstance(components, dict) else None
        self._named: dict[str, Any] = named if isinstance(named, dict) else {}
        self._pointed: dict[str, str] = {}
        self._numbers: dict[str, int] = {}
        self._added: dict[int, str] = {}
        self.added: dict[str, Any] = {}
        """Schemas to put among the named ones: taken out as they are dealt with."""
        self._names = {name: name for name in self._named if _SAFE.fullmatch(name)}
        self._taken = {*self._named}
        for name in self._named:
            if name not in self._names:
                self._names[name] = self._free(re.sub(r"[^\w.-]+", "_", name, flags=re.ASCII).strip("_"))

    def name_of(self, name: str) -> str:
        """What a named schema is called: OpenAPI allows letters, digits, `.`, `-` and `_`."""
        return self._names.get(name, name)

    def pointed(self, schema: dict[str, Any]) -> dict[str, Any]:
        """A schema whose reference leads to a named one; as it is where there is none, or where it leads nowhere."""
        reference = schema.get("$ref")
        if not isinstance(reference, str) or not reference.startswith("#/"):
            return schema
        name = self._pointed.get(reference)
        if name is None:
            name = self._pointed[reference] = self._name(reference)
        return {**schema, "$ref": SCHEMA_REF + name} if name else schema

    def _name(self, reference: str) -> str:
        tokens = _tokens(reference)
        if tokens[:2] == ["components", "schemas"] and len(tokens) == 3:
            return self.name_of(tokens[2])
        found = _at(self._document, tokens)
        if not isinstance(found, dict | bool):
            return ""
        words = [word for token in tokens if token not in _SILENT for word in re.findall(r"[A-Za-z0-9]+", token)]
        wish = "".join(word[:1].upper() + word[1:] for word in words) or "Schema"
        if isinstance(found, bool) or id(found) not in self._added:
            name = self._added[id(found)] = self._free(wish)
            self.added[name] = found
        return self._added[id(found)]

    def _free(self, wish: str) -> str:
        name = wish = wish or "Schema"
        while name in self._taken:
            self._numbers[wish] = self._numbers.get(wish, 1) + 1
            name = f"{wish}{self._numbers[wish]}"
        self._taken.add(name)
        return name
