"""The words of a document: ours stay, the publisher's are never copied, only seen to change.

Ours stand where they stood: at the same place in the structure, also when its path or its schema was renamed. A new
place gets a neutral word or none, and is listed as one to describe.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, NamedTuple

from ..generate.names import Name
from ..openapi.document import Document
from ..openapi.tree import WORDS, Node, Place, bare, nodes, rewrite
from .folder import Words
from .renames import Moves, Names

# What the first document of an empty folder says of itself; any later one keeps what the one before it said.
ABOUT = "Structure as published, every sentence our own."

DIGEST = 5
"""Hexadecimal digits: enough for the few texts of one subject."""


def subject(place: Place) -> str:
    """What a place belongs to: an operation (`GET /orgs`), a schema (`RunPreview`), or the `document`."""
    if place[:1] == ("paths",) and len(place) > 2:
        return f"{place[2].upper()} {place[1]}"
    if place[:2] == ("components", "schemas") and len(place) > 2:
        return place[2]
    return "document"


def in_client_terms(of: str, names: Mapping[str, Name]) -> str:
    """A subject as users of the client know it: `client.orgs.list`, `models.RunPreview`, `the document`."""
    return f"client.{names[of]}" if of in names else "the document" if of == "document" else f"models.{of}"


def said(node: Node) -> dict[str, str]:
    """The words of one node."""
    return {key: node.value[key] for key in WORDS if isinstance(node.value.get(key), str)}


class Described(NamedTuple):
    """A document in our words."""

    document: Document
    undescribed: dict[str, int]
    """How many places of each subject are new and have words published: somebody has to describe them."""
    retired: Words
    """Our words of places that the document lacks."""


def in_our_words(newcomer: Document, ours: Document | None, retired: Words, moves: Moves, names: Names) -> Described:
    """The newcomer's structure with our words.

    Args:
        newcomer: The published document.
        ours: The vendored document so far, None where there is none.
        retired: Our words of places that it lacks already.
        moves: What has another name now.
        names: The public names of the operations of both, for the neutral word of a new one.
    """
    before = {node.place: said(node) for node in nodes(ours)} if ours else {}
    undescribed: dict[str, int] = {}
    used: set[Place] = set()

    def change(node: Node) -> dict[str, Any]:
        # What moved stays described under its old place too: it may be back there when nothing tells that it moved.
        used.add(node.place)
        kept = before.get(moves.before(node.place))
        words = kept or retired.get(node.place, kept)  # no words there may be ours from the time of another name
        if words is None:
            if said(node) or node.kind == "operation":
                of = subject(node.place)
                undescribed[of] = undescribed.get(of, 0) + 1
            words = _neutral(node, names.new)
        return {**bare(node), **words}

    document = rewrite(newcomer, change)
    own = {node.place: said(node) for node in nodes(ours) if said(node) != _neutral(node, names.old)} if ours else {}
    return Described(
        document, undescribed, {place: words for place, words in {**retired, **own}.items() if place not in used}
    )


def _neutral(node: Node, names: Mapping[str, Name]) -> dict[str, str]:
    if node.kind == "info":
        return {"description": ABOUT}
    if node.kind == "operation":
        return {"summary": _sentence(names[subject(node.place)])}
    if node.kind == "response":
        return {"description": _phrase(node.place[-1])}
    return {}


def _sentence(name: Name) -> str:
    """A public name as a sentence: `projects.deploy_env` is "Projects: deploy env."."""
    return f"{name.group.replace('_', ' ').capitalize()}: {name.method.rstrip('_').replace('_', ' ')}."


def _phrase(status: str) -> str:
    try:
        return f"{HTTPStatus(int(status)).phrase}."
    except ValueError:
        return "Any other answer."


def fingerprints(document: Document) -> dict[str, dict[str, str]]:
    """A short digest of each text, by a short digest of its place, for each subject that has texts.

    It is enough to see that a text changed, and not enough to have it.
    """
    found: dict[str, dict[str, str]] = {}
    for node in nodes(document):
        for key, words in said(node).items():
            of = subject(node.place)
            found.setdefault(of, {})[_digest(" ".join((*node.place[3:], key)))] = _digest(words)
    return found


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:DIGEST]


def retold(before: Mapping[str, str], after: Mapping[str, str]) -> bool:
    """Whether a text changed, and not only came or went with the thing that it is about."""
    return any(after.get(place, digest) != digest for place, digest in before.items())


def as_line(digests: Mapping[str, str]) -> str:
    """The digests of a subject as they are kept in `texts.yaml`."""
    return " ".join(sorted(place + text for place, text in digests.items()))


def from_line(line: object) -> dict[str, str]:
    """What `as_line` made."""
    return {each[:DIGEST]: each[DIGEST:] for each in str(line).split()}
