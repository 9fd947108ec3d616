"""What each action of the overlay corrects in the document as published, and whether it still says the same there.

`corrections.yaml` remembers that for every action, so that no correction can hide what the publisher has mended since:
what changed is told until somebody has read the action again, and what the publisher defines by now is taken as
published, never merged with ours.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from . import overlay
from .document import SCHEMA_REF, Document, DocumentError, copied, load_object, needed, orphans, schemas
from .tree import WORDS, item_label, place_of, pointer, readable

ABSENT = "absent"
"""How a place is remembered where nothing was published."""

Memory = dict[str, dict[str, str]]
"""For each action (by `key`), what was published at each place that it changes, as one line."""

MEMORY_HEADER = """\
# What each action of overlay.yaml corrects, as it was published when the action was written. Written by
# `python3 scripts/vendor.py` and `python3 scripts/regenerate.py`: by it they see that the publisher changed it since.
"""

_LONGEST = 120
"""Characters of a line; of a longer one the beginning and a digest stay."""

# What a schema says of its values in several keys is one statement: who gives one of them answers to all.
_STATEMENT = ("$ref", "allOf", "anyOf", "const", "enum", "format", "items", "oneOf", "type")
_VALUES = ("const", "default", "enum")


@dataclass
class Corrected:
    """A document with the overlay laid over it, and what the overlay has to do with it by now."""

    document: Document
    unmatched: list[str] = field(default_factory=list)
    """Actions that match nothing and are not known to have ever done: a slip of the pen."""
    waiting: list[str] = field(default_factory=list)
    """Actions that match nothing in this document: they apply again when their targets are back."""
    changed: list[str] = field(default_factory=list)
    """What the publisher changed below an action, in a sentence each."""
    defined: list[str] = field(default_factory=list)
    """What an action defines and the publisher by now, in a sentence each."""
    known: set[str] = field(default_factory=set)
    """The schemas that a remembered action defines."""
    memory: Memory = field(default_factory=dict)
    """What to remember: of each action that matches, or that is remembered already."""


def key(action: Mapping[str, Any]) -> str:
    """What an action is remembered by: a digest of its target and of what it does there, not of its reason."""
    return _digest(_line({name: action.get(name) for name in ("target", "update", "remove")}))


def names_only(action: Mapping[str, Any]) -> bool:
    """Whether an action says nothing of the API, only what the client calls it and how we describe it."""
    return "update" in action and not _says_something(action["update"])


def _says_something(update: Any, name: str = "") -> bool:
    """Whether an update says something of the API itself, at this key or below it."""
    if name.startswith("x-timbal-") or (name in WORDS and isinstance(update, str)):
        return False
    if isinstance(update, dict) and update:
        return any(_says_something(value, below) for below, value in update.items())
    return True


# ------------------------------------------------------------------------------- what stands where


class _Sight(NamedTuple):
    """What an action finds in a document."""

    lines: dict[str, str]
    """What is published at each place that it changes, by JSON pointer."""
    definitions: Collection[str]
    """Those of the places at which it defines something by name, such as a schema or a tag."""


def _look(document: Document, action: Mapping[str, Any], where: str, known: Mapping[str, str]) -> _Sight:
    lines: dict[str, str] = {}
    definitions: set[str] = set()
    for match in overlay.find(document, action, where) if not names_only(action) else ():
        at = pointer(match.parts)
        if action.get("remove"):
            lines[at] = _published(document, match.obj)
            continue
        touched = _touched(document, match.obj, action["update"], at, known)
        lines |= touched
        if _holds_definitions(at):
            definitions |= touched.keys()
    return _Sight(lines, definitions)


def _touched(document: Document, target: Any, update: Any, at: str, known: Mapping[str, str]) -> dict[str, str]:
    if isinstance(target, list):
        there = {item_label(each): each for each in target}
        labels = map(item_label, update if isinstance(update, list) else [update])
        return {
            at + pointer([label]): _published(document, there[label]) if label in there else ABSENT for label in labels
        }
    if not (isinstance(target, dict) and isinstance(update, dict)):
        return {at: _published(document, target)}
    found: dict[str, str] = {}
    given = {name: value for name, value in update.items() if _says_something(value, name)}
    statement = {name: target[name] for name in _STATEMENT if name in target and known.get(f"{at}/{name}") != ABSENT}
    if any(name in given for name in _STATEMENT):
        found[at] = _published(document, statement) if statement else ABSENT
    for name, value in given.items():
        below = at + pointer([name])
        if name not in target:
            if name not in _STATEMENT or statement:
                found[below] = ABSENT
        elif known.get(below) == ABSENT or _holds_definitions(at):
            found[below] = _published(document, target[name])
        elif name not in _STATEMENT:
            found |= _touched(document, target[name], value, below, known)
    return found


def _holds_definitions(at: str) -> bool:
    """Whether each member of a place is a definition of its own, which belongs to who wrote it."""
    place = place_of(at)
    return place == ("tags",) or (place[:1] == ("components",) and len(place) == 2)


def _published(document: Document, value: Any) -> str:
    """What stands somewhere, as one line without words; of a reference also what it leads to."""
    line = _line(_bare(value))
    reference = value.get("$ref") if isinstance(value, dict) else None
    if isinstance(reference, str) and reference.startswith(SCHEMA_REF):
        components = document.get("components")
        named = components.get("schemas") if isinstance(components, dict) else None
        target = named.get(reference.removeprefix(SCHEMA_REF)) if isinstance(named, dict) else None
        line = f"{line} -> {_line(_bare(target))}"
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}... {_digest(line)}"


def _bare(value: Any) -> Any:
    """A value without words and our own extensions, and without an order where none is meant."""
    if isinstance(value, list):
        return [_bare(each) for each in value]
    if not isinstance(value, dict):
        return value
    found = {
        name: each if name in _VALUES else _bare(each)
        for name, each in value.items()
        if not (name in WORDS and isinstance(each, str)) and not str(name).startswith("x-")
        if name not in ("example", "examples") or isinstance(each, dict)
    }
    if isinstance(found.get("required"), list):
        found["required"] = sorted(map(str, found["required"]))
    return found


def _line(value: Any) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:10]


# ------------------------------------------------------------------------------------- laid over it


def apply(document: Document, corrections: Any, memory: Memory) -> Corrected:
    """Lay the overlay over a document, except for what the document defines itself by now.

    Args:
        document: The document as published; it is not changed.
        corrections: The overlay.
        memory: `corrections.yaml`.

    Raises:
        DocumentError: the overlay itself is not valid.
    """
    overlay.check(corrections)
    result = Corrected(copied(document))
    for number, action in enumerate(corrections["actions"], 1):
        where = overlay.place(number, action)
        known = memory.get(key(action))
        sight = _look(document, action, where, known or {})
        theirs = {
            at
            for at, line in sight.lines.items()
            if line != ABSENT and (at in sight.definitions or (known or {}).get(at) == ABSENT)
        }
        found = overlay.act(result.document, action, where, _rest_of(theirs))
        if known is not None:
            result.known |= {place_of(at)[-1] for at in sight.definitions}
            result.changed += _changes(where, {at: line for at, line in sight.lines.items() if at not in theirs}, known)
        result.defined += [f"the document has {_readable(at)} now: remove yours from {where}" for at in sorted(theirs)]
        if not found:
            (result.unmatched if known is None and not names_only(action) else result.waiting).append(where)
        if not names_only(action) and (found or known is not None):
            # A definition that was theirs from the start is as absent as one that they add later: ours never counted.
            fresh = {at: ABSENT if at in sight.definitions else line for at, line in sight.lines.items()}
            result.memory[key(action)] = fresh if known is None else known
    return result


def _changes(where: str, lines: Mapping[str, str], known: Mapping[str, str]) -> Iterator[str]:
    for at, line in lines.items():
        if known.get(at, line) != line:
            of = f" at {_readable(at)}" if len(lines) > 1 else ""
            yield f"what {where} corrects has changed{of}: it was {known[at]}, it is {line}"


def to_read_again(change: str) -> str:
    """One of `Corrected.changed`, with what to do about it."""
    return (
        f"{change}; read that action again, and mend or remove it, "
        "or run `python3 scripts/regenerate.py --accept-corrections` if it is right as it is"
    )


def _rest_of(theirs: Collection[str]) -> Callable[[overlay.Match, Any], Any]:
    """What of an update is to be done at a match, once nothing is said of these places."""
    return lambda match, update: _without(match.obj, update, pointer(match.parts), theirs) if theirs else update


def _without(target: Any, update: Any, at: str, theirs: Collection[str]) -> Any:
    if at in theirs:
        return {}  # which, merged into an object, changes nothing
    if isinstance(target, list):
        items = update if isinstance(update, list) else [update]
        return [each for each in items if at + pointer([item_label(each)]) not in theirs]
    if not (isinstance(target, dict) and isinstance(update, dict)):
        return update
    below = {name: at + pointer([name]) for name in update}
    return {
        name: _without(target.get(name), value, below[name], theirs)
        for name, value in update.items()
        if below[name] not in theirs
    }


def _readable(at: str) -> str:
    place = place_of(at)
    return f"the tag {place[1]}" if place[:1] == ("tags",) and len(place) > 1 else readable(place)


def renewed(document: Document, corrections: Any, memory: Memory) -> Memory:
    """What to remember once somebody has read every action again: what is published now is what they correct.

    Of what is not in this document, and of what the publisher defines by now, nothing is accepted.
    """
    found = dict(memory)
    for number, action in enumerate(corrections["actions"], 1):
        known = memory.get(key(action), {})
        lines = _look(document, action, overlay.place(number, action), known).lines
        found[key(action)] = {**known, **{at: line for at, line in lines.items() if known.get(at) != ABSENT}}
    return {name: lines for name, lines in found.items() if name in memory}


def prune(corrected: Corrected, published: Document) -> list[str]:
    """Take out the schemas that are not needed as long as the document is as it is, and name them.

    Those are what a remembered action defines for operations of another document, and what an action cuts off.
    """
    before = needed(published, published["paths"])
    waiting = corrected.known - schemas(published).keys()
    spare = [name for name in orphans(corrected.document) if name in before or name in waiting]
    for name in spare:
        del schemas(corrected.document)[name]
    return spare


def read_memory(path: Path) -> Memory:
    """Read `corrections.yaml`; where there is none yet nothing is remembered.

    Raises:
        DocumentError: it holds something else.
    """
    value = load_object(path)
    if not all(isinstance(lines, dict) for lines in value.values()):
        raise DocumentError(
            f"{path.name}: not what the tool writes: remove it, then run `python3 scripts/regenerate.py`"
        )
    return {str(name): {str(at): str(line) for at, line in lines.items()} for name, lines in value.items()}
