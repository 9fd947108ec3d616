"""OpenAPI Overlay 1.0: corrections to a document, each with its reason. Targets are RFC 9535 JSONPath queries."""

from __future__ import annotations

import copy
from typing import Any

import jsonpath

from .document import Document, DocumentError


def apply(document: Document, overlay: dict[str, Any]) -> tuple[Document, list[str]]:
    """Apply every action of an overlay.

    Args:
        document: The document; it is not changed.
        overlay: An Overlay 1.0 document. Every action must say why it is there in its `description`.

    Returns:
        The corrected copy, and the targets that matched nothing (a correction whose reason has gone).

    Raises:
        DocumentError: the overlay itself is not valid.
    """
    if not str(overlay.get("overlay", "")).startswith("1."):
        raise DocumentError("overlay.yaml: not an Overlay 1.x document (key `overlay`)")
    document = copy.deepcopy(document)
    unmatched = []
    for number, action in enumerate(overlay.get("actions") or [], 1):
        target = str(action.get("target", ""))
        where = f"overlay.yaml, action {number} ({target})"
        if not action.get("description"):
            raise DocumentError(f"{where}: give the reason in `description`")
        if not action.get("remove") and "update" not in action:
            raise DocumentError(f"{where}: has neither `update` nor `remove`")
        try:
            matches = list(jsonpath.finditer(target, document))
        except jsonpath.JSONPathError as error:
            raise DocumentError(f"{where}: not a JSONPath: {error}") from None
        if not matches:
            unmatched.append(where)
        # From the back, so that removing one item of a list leaves the places of the others right.
        for match in reversed(matches):
            document = _act(document, match, action)
    return document, unmatched


def _act(document: Document, match: jsonpath.JSONPathMatch, action: dict[str, Any]) -> Document:
    if match.parent is None:
        return _merge(document, action.get("update", {}))  # type: ignore[no-any-return]
    holder: Any = match.parent.obj
    key: Any = match.parts[-1]
    if action.get("remove"):
        del holder[key]
    else:
        holder[key] = _merge(holder[key], action["update"])
    return document


def _merge(target: Any, update: Any) -> Any:
    """Overlay 1.0, 4.4.3: objects merge, arrays grow, everything else is replaced."""
    update = copy.deepcopy(update)
    if isinstance(target, dict) and isinstance(update, dict):
        merged = {key: _merge(target[key], value) if key in target else value for key, value in update.items()}
        return {**target, **merged}
    if isinstance(target, list):
        return target + (update if isinstance(update, list) else [update])
    return update
