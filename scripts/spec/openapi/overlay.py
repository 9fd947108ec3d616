"""OpenAPI Overlay 1.0: corrections to a document, each with its reason. Targets are RFC 9535 JSONPath queries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import jsonpath

from .document import Document, DocumentError, copied

Match = jsonpath.JSONPathMatch

# RFC 9535 and none of the library's own additions.
_PATHS = jsonpath.JSONPathEnvironment(strict=True)

# Stands in the place of a removed item until the action is done, so that the places of the others stay right.
_GONE: Any = object()


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
    check(overlay)
    document = copied(document)
    unmatched = []
    for number, action in enumerate(overlay["actions"], 1):
        if not act(document, action, place(number, action)):
            unmatched.append(place(number, action))
    return document, unmatched


def check(overlay: Any) -> None:
    """Make sure that something is an overlay, each of whose actions says what it does, where, and why.

    Raises:
        DocumentError: naming the first action that does not.
    """
    if not isinstance(overlay, dict) or not str(overlay.get("overlay", "")).startswith("1."):
        raise DocumentError("overlay.yaml: not an Overlay 1.x document (key `overlay`)")
    if not isinstance(overlay.get("actions"), list):
        raise DocumentError("overlay.yaml: `actions` is not a list")
    for number, action in enumerate(overlay["actions"], 1):
        if not isinstance(action, dict):
            raise DocumentError(f"overlay.yaml, action {number}: not an object")
        if not action.get("target"):
            raise DocumentError(f"overlay.yaml, action {number}: has no `target`")
        if not action.get("description"):
            raise DocumentError(f"{place(number, action)}: state the reason in `description`")
        if not action.get("remove") and "update" not in action:
            raise DocumentError(f"{place(number, action)}: has neither `update` nor `remove`")


def place(number: int, action: Mapping[str, Any]) -> str:
    """How an action is called in what people read; they are counted from 1."""
    return f"overlay.yaml, action {number} ({action.get('target')})"


def act(
    document: Document,
    action: Mapping[str, Any],
    where: str,
    rest: Callable[[Match, Any], Any] = lambda _, update: update,
) -> bool:
    """Do what one action says, in the document itself.

    Args:
        document: The document to change.
        action: The action.
        where: How to call it in an error.
        rest: What of the update is to be done at a match.

    Returns:
        Whether its target matches anything.
    """
    matches = find(document, action, where)
    if action.get("remove"):
        _remove(matches)
    else:
        for match in matches:
            _update(document, match, rest(match, action["update"]), where)
    return bool(matches)


def find(document: Document, action: Mapping[str, Any], where: str) -> list[Match]:
    """Every place that an action means, once.

    Raises:
        DocumentError: calling the action by `where`: its target is no JSONPath, or what it does there cannot be done.
    """
    try:
        found = {match.path: match for match in _query(str(action["target"])).finditer(document)}
    except jsonpath.JSONPathError as error:
        raise DocumentError(f"{where}: not a JSONPath: {' '.join(str(error).split())}") from None
    if action.get("remove") and "$" in found:
        raise DocumentError(f"{where}: the whole document cannot be removed")
    return list(found.values())


@lru_cache(maxsize=1024)
def _query(target: str) -> jsonpath.JSONPath | jsonpath.CompoundJSONPath:
    """A target as it is asked of one document after the other."""
    return _PATHS.compile(target)


def _remove(matches: list[Match]) -> None:
    holders: list[Any] = [match.parent.obj for match in matches if match.parent]
    for match, holder in zip(matches, holders, strict=True):
        holder[match.parts[-1]] = _GONE
    for holder in holders:
        if isinstance(holder, list):
            holder[:] = [item for item in holder if item is not _GONE]
        else:
            for key in [key for key, value in holder.items() if value is _GONE]:
                del holder[key]


def _update(document: Document, match: Match, update: Any, where: str) -> None:
    if match.parent is not None:
        holder: Any = match.parent.obj
        holder[match.parts[-1]] = _merge(holder[match.parts[-1]], update)
    elif isinstance(update, dict):
        _merge(document, update)
    else:
        raise DocumentError(f"{where}: the whole document can only be updated with an object")


def _merge(target: Any, update: Any) -> Any:
    """Overlay 1.0, 4.4.3: objects merge in place, arrays grow, everything else is replaced."""
    if isinstance(target, dict) and isinstance(update, dict):
        for key, value in update.items():
            target[key] = _merge(target[key], value) if key in target else copied(value)
        return target
    if isinstance(target, list):
        return target + copied(update if isinstance(update, list) else [update])
    return copied(update)
