"""Whether a corrected document can be used: everything that is wrong with it, with what mends it."""

from __future__ import annotations

from ..generate.requirements import problems
from ..openapi.document import Document, DocumentError, count_operations
from ..openapi.problems import Path as Place
from ..openapi.problems import Places, Problem, Refused
from ..openapi.validity import invalid


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
