"""What was read as a document: told apart from what only looks like one, and refused where it cannot be used."""

from __future__ import annotations

from typing import Any

from ..generate.requirements import problems
from ..openapi.document import Document, DocumentError, check_kind, count_operations
from ..openapi.lift import lifted
from ..openapi.outside import decode, plain
from ..openapi.problems import Path as Place
from ..openapi.problems import Places, Problem, Refused
from ..openapi.tree import flat
from ..openapi.validity import invalid


def read_document(data: bytes, name: str) -> Document:
    """An OpenAPI document as `document_of` makes it.

    Args:
        data: JSON or YAML.
        name: What to call it in errors.

    Raises:
        DocumentError: it is something else, or breaks a limit.
    """
    return document_of(plain(decode(data, name), name), name)


def document_of(value: Any, name: str) -> Document:
    """The same document, `flat` and as OpenAPI 3.1 writes it, once it is sure that it is one.

    What is wrong at one place of it is no matter here: a correction may mend that, and what none mends is told later.

    Raises:
        DocumentError: it is none; the message says what it is instead.
    """
    check_kind(value, name)
    return flat(lifted(value))


def refuse_unusable(corrected: Document, name: str) -> None:
    """Make sure that a document with its corrections has the shape that we rely on, and that it is valid OpenAPI 3.1.

    Raises:
        Refused: telling of everything that is wrong, with the action that mends it.
    """
    found: dict[Place, Problem] = {}
    for problem in problems(corrected):
        found.setdefault(problem.path, problem)
    ours = Places(found)
    for problem in invalid(corrected) if isinstance(corrected.get("paths"), dict) else ():
        # What is told already is told again by whatever holds it, or by what is in it.
        if not (ours.has_above(problem.path) or ours.has_below(problem.path)):
            found.setdefault(problem.path, problem)
    if found:
        raise Refused(name, found.values())
    if not count_operations(corrected):
        raise DocumentError(f"{name}: has no operations")
