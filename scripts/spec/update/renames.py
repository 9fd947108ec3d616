"""What is the same in two documents under another name: operations at another path, renamed schemas."""

from __future__ import annotations

import difflib
import json
import re
from collections import Counter
from collections.abc import Mapping
from typing import Any, NamedTuple

from ..generate.lock import Lock
from ..generate.names import Name, name_operations
from ..openapi.document import Document, DocumentOperation, answer_schema, by_key, json_schema, resolve, schemas
from ..openapi.tree import Place, all_bare

_LIKE = 0.6
"""How much of two paths, and of what two operations take and give, must be the same: 0 nothing, 1 everything."""


class Moves(NamedTuple):
    """What has another name in the newer document, from the newer name to the older."""

    operations: Mapping[str, str] = {}
    """`GET /new/path` -> `GET /old/path`."""
    schemas: Mapping[str, str] = {}

    def before(self, place: Place) -> Place:
        """Where a place of the newer document stood in the older one."""
        if place[:1] == ("paths",) and len(place) > 2:
            key = self.operations.get(f"{place[2].upper()} {place[1]}")
            return ("paths", key.partition(" ")[2], *place[2:]) if key else place
        if place[:2] == ("components", "schemas") and len(place) > 2:
            return (*place[:2], self.schemas.get(place[2], place[2]), *place[3:])
        return place

    def after(self, place: Place) -> Place:
        """Where a place of the older document stands in the newer one."""
        later = Moves(
            {earlier: key for key, earlier in self.operations.items()},
            {earlier: name for name, earlier in self.schemas.items()},
        )
        return later.before(place)


class Names(NamedTuple):
    """The public names of the operations of two documents, each by key."""

    old: Mapping[str, Name]
    new: Mapping[str, Name]


def names_of(old: Document | None, new: Document, lock: Lock, moves: Moves) -> Names:
    """The public names of the operations of two documents: a name that the older one has stays in the newer one.

    Args:
        old: The older document, corrected; None where there is none.
        new: The newer document, corrected.
        lock: `names.yaml`.
        moves: What has another name in the newer document.
    """
    before = name_operations(old, lock.held(old)) if old else {}
    known = {**lock.names, **{key: str(name) for key, name in before.items()}}
    for key, earlier in moves.operations.items():
        known.setdefault(key, known.pop(earlier))
    return Names(before, name_operations(new, Lock(known, lock.retired).held(new)))


def moves_between(old: Document, new: Document, lock: Lock = Lock()) -> Moves:  # noqa: B008 - it does not change
    """Operations that stand at another path, and schemas that have another name.

    Args:
        old: The older document.
        new: The newer document.
        lock: `names.yaml`; an operation that has had a name is back, and has not moved from anywhere.
    """
    before, after = by_key(old), by_key(new)
    gone = [each for key, each in before.items() if key not in after]
    come = [each for key, each in after.items() if key not in before and key not in {**lock.names, **lock.retired}]
    by_end: dict[tuple[str, ...], list[DocumentOperation]] = {}
    for each in come:
        by_end.setdefault(_end(each), []).append(each)
    pairs = [(one, other) for one in gone for other in by_end.get(_end(one), ())]
    scores = [(_likeness(old, one, new, other), one.key, other.key) for one, other in pairs]
    scores = sorted((each for each in scores if each[0]), reverse=True)
    # Of two that fit equally well neither is taken: a wrong name is worse than a new one.
    rivals = Counter((score, key) for score, *keys in scores for key in keys)
    found: dict[str, str] = {}
    taken: set[str] = set()
    for score, earlier, later in scores:
        if later not in found and earlier not in taken and rivals[score, earlier] == rivals[score, later] == 1:
            found[later] = earlier
            taken.add(earlier)
    return Moves(found, renamed_schemas(old, new))


def _end(operation: DocumentOperation) -> tuple[str, ...]:
    """What the path ends with is what the operation is about; only what it belongs to may be another thing."""
    path = _segments(operation)
    return (operation.method, *path[-1:], *_words(path)[-1:])


def _likeness(old: Document, one: DocumentOperation, new: Document, other: DocumentOperation) -> float:
    """How sure it is that an operation is another one at another path; 0 where it is not."""
    path = difflib.SequenceMatcher(None, _segments(one), _segments(other)).ratio()
    before, after = _features(old, one), _features(new, other)
    union = before | after
    like = len(before & after) / len(union) if union else float(one.tag == other.tag)
    return 0.0 if min(path, like) < _LIKE else path + like + (one.tag == other.tag)


def _segments(operation: DocumentOperation) -> list[str]:
    return re.sub(r"\{[^}]*\}", "{}", operation.path).strip("/").split("/")


def _words(segments: list[str]) -> list[str]:
    return [each for each in segments if each != "{}"]


def _features(document: Document, operation: DocumentOperation) -> set[str]:
    """What an operation takes and gives, apart from its path."""
    node = operation.node
    found = {f"query {each['name']}" for each in node.get("parameters", []) if each.get("in") != "path"}
    for what, schema in (("body", json_schema(node.get("requestBody"))), ("answer", answer_schema(node))):
        found |= {f"{what} {name}" for name in resolve(document, schema).get("properties") or ()}
    return found


def renamed_schemas(old: Document, new: Document) -> dict[str, str]:
    """Schemas that are the same under a similar name, from the new name to the old; none where it is not certain."""
    gone, come = _by_shape(schemas(old), schemas(new)), _by_shape(schemas(new), schemas(old))
    return {
        names[0]: gone[shape][0]
        for shape, names in come.items()
        if len(names) == len(gone.get(shape, ())) == 1 and _similar(names[0], gone[shape][0])
    }


def _by_shape(some: Mapping[str, Any], others: Mapping[str, Any]) -> dict[str, list[str]]:
    """The schemas that others lack, by what they look like; none that is too plain to be told from another."""
    found: dict[str, list[str]] = {}
    for name, schema in some.items():
        if name not in others and (shape := _shape(schema)):
            found.setdefault(shape, []).append(name)
    return found


def _similar(name: str, other: str) -> bool:
    """Whether half of the words of two names are the same: `Target` and `DeploymentTarget`."""
    one, two = (set(re.findall(r"[A-Z][a-z]*|[a-z]+|\d+", each)) for each in (name, other))
    return 2 * len(one & two) >= len(one | two)


def _shape(schema: Any) -> str:
    """The bare structure as a text; empty where it is too plain to tell two schemas apart."""
    telling = isinstance(schema, dict) and any(len(schema.get(key) or ()) > 1 for key in ("properties", "enum"))
    return json.dumps(all_bare("schema", schema), sort_keys=True) if telling else ""
