"""Where requests go and what they must carry: servers and security, told once where all operations change alike."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from ..openapi.document import Document, DocumentOperation
from ..openapi.tree import all_bare
from .diff_schemas import Finding, Level

Pairs = Mapping[str, tuple[DocumentOperation, DocumentOperation]]
"""The operations that both documents have, by the newer key."""


def compare_access(old: Document, new: Document, pairs: Pairs) -> Iterator[tuple[str, Finding]]:
    """What changed of how operations are reached.

    Returns:
        The key of an operation, empty where it is said of all, and the finding.
    """
    for what in (_servers, _security):
        found = {
            key: finding
            for key, (before, after) in pairs.items()
            if (finding := what(old, new, before, after)) is not None
        }
        if found and len(found) == len(pairs) and len(set(found.values())) == 1:
            yield "", next(iter(found.values()))
        else:
            yield from found.items()


# ------------------------------------------------------------------------------------------ servers


def _servers(old: Document, new: Document, before: DocumentOperation, after: DocumentOperation) -> Finding | None:
    was, now = _addresses(old, before), _addresses(new, after)
    if was == now:
        return None
    if was[:1] != now[:1]:
        first = [each[0] if each else "no address" for each in (now, was)]
        return Finding("breaking", "", f"is served at {first[0]} now, was at {first[1]}: the client has to follow")
    return Finding("documentation", "", f"is served at {', '.join(now)}, was at {', '.join(was)}")


def _addresses(document: Document, operation: DocumentOperation) -> list[str]:
    item = document["paths"].get(operation.path)
    for holder in (operation.node, item, document):
        servers = holder.get("servers") if isinstance(holder, dict) else None
        if isinstance(servers, list) and servers:
            return [str(each.get("url")).rstrip("/") for each in servers if isinstance(each, dict)]
    return []


# ----------------------------------------------------------------------------------------- security


def _security(old: Document, new: Document, before: DocumentOperation, after: DocumentOperation) -> Finding | None:
    was, now = _options(old, before), _options(new, after)
    if was == now:
        return None
    text = f"needs {_said(now)} now, needed {_said(was)}"
    return Finding(_level(was, now), "", text)


def _level(was: frozenset[str], now: frozenset[str]) -> Level:
    """The client always sends its key as a bearer token, whatever else would do."""
    if "" in now or was < now:
        return "additive"
    return "documentation" if _BEARER in now and _BEARER in was else "breaking"


def _options(document: Document, operation: DocumentOperation) -> frozenset[str]:
    """Each way to be let in, an empty one where nothing is needed."""
    given = operation.node.get("security", document.get("security"))
    if not isinstance(given, list) or not given:
        return frozenset({""})
    schemes = (document.get("components") or {}).get("securitySchemes") or {}
    return frozenset(
        " and ".join(sorted(_scheme(name, schemes.get(name), scopes) for name, scopes in option.items()))
        for option in given
        if isinstance(option, dict)
    )


def _scheme(name: str, scheme: Any, scopes: Any) -> str:
    """A way to be let in, in words; what it is called in the document makes no difference."""
    with_scopes = f" with {', '.join(map(str, scopes))}" if isinstance(scopes, list) and scopes else ""
    if not isinstance(scheme, dict):
        return f"{name} (which is not defined){with_scopes}"
    if scheme.get("type") == "http":
        return f"an HTTP {str(scheme.get('scheme')).lower()} token{with_scopes}"
    if scheme.get("type") == "apiKey":
        return f"a key in the {scheme.get('in')} {scheme.get('name')}{with_scopes}"
    return json.dumps(all_bare("security scheme", scheme), sort_keys=True) + with_scopes


_BEARER = _scheme("", {"type": "http", "scheme": "bearer"}, [])


def _said(options: frozenset[str]) -> str:
    return " or ".join(sorted(each or "nothing" for each in options))
