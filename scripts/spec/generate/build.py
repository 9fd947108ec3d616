"""The whole way from `openapi/` to a package, with every check on the way."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ..openapi import document as documents
from ..openapi import overlay
from ..openapi.document import Document, DocumentError, count_operations
from . import generator
from .names import Name, name_operations
from .requirements import check

OPENAPI = Path(__file__).resolve().parents[3] / "openapi"
VENDORED = OPENAPI / "timbal.yaml"
OVERLAY = OPENAPI / "overlay.yaml"
NAMES = OPENAPI / "names.yaml"

_NAMES_HEADER = """\
# The lock of the public names: a name here never changes by itself. New operations are added by
# `python3 scripts/regenerate.py`; where its rule guesses badly, `x-timbal-method` in overlay.yaml says better.
"""


@dataclass
class Result:
    """What a build found out, apart from the package it wrote."""

    names: dict[str, Name]
    operations: int
    notes: list[str] = field(default_factory=list)
    lock: str | None = None
    """The new text of names.yaml; None where the lock is not to be written."""

    @property
    def unsaved(self) -> list[str]:
        """What a check reports because `save` would change it."""
        current = NAMES.read_text(encoding="utf-8") if NAMES.exists() else ""
        return ["differs: openapi/names.yaml"] if self.lock not in (None, current) else []

    def save(self) -> None:
        if self.lock is not None and self.unsaved:
            NAMES.write_text(self.lock, encoding="utf-8")


def build(package: Path, *, document: Path | None = None) -> Result:
    """Write the package for the vendored document, or for another one.

    Args:
        package: The folder to write, which must not exist.
        document: An OpenAPI 3.1 document in place of the vendored one. The overlay is then applied where it fits, and
            schemas that are missing or that nothing uses are no error: they are that document's own.

    Raises:
        DocumentError: anything is wrong with the document, the overlay, the names or the output.
    """
    vendored = document is None
    corrected, notes = correct(document or VENDORED, strict=vendored)
    lock = read_lock()
    names = name_operations(corrected, lock)
    generator.generate(corrected, names, package)
    added = [f"new name: {name} <- {key}" for key, name in names.items() if key not in lock]
    gone = [f"no longer in the document: {lock[key]} <- {key}" for key in lock if key not in names]
    result = Result(names, count_operations(corrected), notes)
    if vendored:
        result.notes += [*added, *gone]
        result.lock = _NAMES_HEADER + documents.dump({key: str(name) for key, name in names.items()})
    return result


def correct(path: Path, *, strict: bool) -> tuple[Document, list[str]]:
    """Read a document and lay the overlay over it.

    Args:
        path: The document.
        strict: Whether an overlay target that matches nothing, a dangling reference or an orphan is an error.

    Returns:
        The corrected document, and notes on what was let pass.
    """
    corrected, unmatched = overlay.apply(documents.load_document(path), documents.load(OVERLAY))
    check(corrected, f"{path.name} with overlay.yaml")
    problems = [f"{where}: matches nothing" for where in unmatched] if strict else []
    problems += [f"schema {name}: referred to and not defined" for name in documents.dangling(corrected)]
    problems += [f"schema {name}: no operation needs it" for name in documents.orphans(corrected)]
    if strict and problems:
        raise DocumentError("\n".join([f"{path.name} with overlay.yaml has {len(problems)} problems:", *problems]))
    if not strict:
        for name in documents.orphans(corrected):
            del documents.schemas(corrected)[name]
    return corrected, [f"note: {problem}" for problem in problems]


def read_lock() -> dict[str, str]:
    """`names.yaml`, empty where there is none yet."""
    return documents.load_object(NAMES)
