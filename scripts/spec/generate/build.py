"""The whole way from `openapi/` to a package, with every check on the way."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ..openapi import document as documents
from ..openapi import overlay
from ..openapi.corrections import MEMORY_HEADER, Corrected, apply, prune, read_memory, renewed
from ..openapi.document import Document, DocumentError, count_operations
from ..openapi.lift import lifted, lifted_note
from ..openapi.outside import read_document, read_file
from ..openapi.problems import Problem, Refused, pointer
from ..openapi.tree import flat
from .lock import HEADER as LOCK_HEADER
from .lock import read_lock
from .names import Name, name_operations
from .requirements import check
from .requirements import problems as problems_of

OPENAPI = Path(__file__).resolve().parents[3] / "openapi"
VENDORED = OPENAPI / "timbal.yaml"
OVERLAY = OPENAPI / "overlay.yaml"
MEMORY = OPENAPI / "corrections.yaml"
NAMES = OPENAPI / "names.yaml"


@dataclass
class Result:
    """What a build found out, apart from the package it wrote."""

    names: dict[str, Name]
    operations: int
    notes: list[str] = field(default_factory=list)
    files: dict[Path, str] = field(default_factory=dict)
    """The new text of each file of `openapi/` that is kept by the tool; none where another document was built."""

    @property
    def unsaved(self) -> list[str]:
        """What a check reports because `save` would change it."""
        return [f"differs: openapi/{path.name}" for path, text in self.files.items() if _text(path) != text]

    def save(self) -> None:
        for path, text in self.files.items():
            if _text(path) != text:
                path.write_text(text, encoding="utf-8", newline="\n")


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def build(package: Path, *, document: Path | None = None, accept_corrections: bool = False) -> Result:
    """Write the package for the vendored document, or for another one.

    Args:
        package: The folder to write, which must not exist.
        document: An OpenAPI 3.1 document in place of the vendored one. The overlay is then applied where it fits, and
            schemas that are missing or that nothing uses are no error: they are that document's own.
        accept_corrections: Whether somebody has read every action of the overlay again.

    Raises:
        DocumentError: anything is wrong with the document, the overlay, the names or the output.
    """
    corrected, notes = correct(document or VENDORED, strict=document is None, accept_corrections=accept_corrections)
    result = write(corrected, package, vendored=document is None)
    result.notes = [*notes, *result.notes]
    return result


def write(corrected: Corrected, package: Path, *, vendored: bool) -> Result:
    """Write the package for a corrected document.

    Args:
        corrected: The document, of which nothing keeps it from being used.
        package: The folder to write, which must not exist.
        vendored: Whether it is the vendored document, whose names and corrections are remembered.

    Raises:
        DocumentError: anything is wrong with the names or the output.
    """
    lock = read_lock(NAMES)
    held = lock.held(corrected.document)
    names = name_operations(corrected.document, held)
    from . import generator  # here, because it takes a second, and what is wrong so far can be said at once

    generator.generate(corrected.document, names, package)
    result = Result(names, count_operations(corrected.document))
    if vendored:
        result.notes += [f"new name: {name} <- {key}" for key, name in names.items() if key not in held]
        result.notes += [f"back under its name: {name} <- {key}" for key, name in held.items() if key not in lock.names]
        gone = [key for key in lock.names if key not in names]
        result.notes += [f"no longer in the document, its name retires: {lock.names[key]} <- {key}" for key in gone]
        result.files = {
            NAMES: LOCK_HEADER + lock.after(names).text(),
            MEMORY: MEMORY_HEADER + documents.dump(corrected.memory),
        }
    return result


def correct(path: Path, *, strict: bool, accept_corrections: bool = False) -> tuple[Corrected, list[str]]:
    """Read a document and lay the overlay over it.

    Args:
        path: The document.
        strict: Whether an overlay target that never matched, a dangling reference or an orphan is an error.
        accept_corrections: Whether somebody has read every action of the overlay again.

    Returns:
        The corrected document, and notes on what was let pass.
    """
    # Another document than ours can be anything.
    published = flat(lifted(documents.load_document(path))) if strict else read_document(read_file(path), path.name)
    corrections = documents.load(OVERLAY)
    memory = read_memory(MEMORY)
    if accept_corrections:
        memory = renewed(published, corrections, memory)
    found = apply(published, corrections, memory)
    left_out: list[Problem] = []
    if not strict:
        found.document, left_out = without_bad_places(found.document)
    document = found.document
    check(document, f"{path.name} with overlay.yaml")
    if not count_operations(document):
        raise Refused(path.name, left_out) if left_out else DocumentError(f"{path.name}: has no operations")
    spare = prune(found, published)
    problems = out_of_place(document)
    if strict and (wrong := faults(found)):
        raise DocumentError("\n".join([f"{path.name} with overlay.yaml has {len(wrong)} problems:", *wrong]))
    if not strict:
        for orphan in documents.orphans(document):
            del documents.schemas(document)[orphan]
    passed = [*found.changed, *found.defined, *(f"{where} matches nothing in this document" for where in found.waiting)]
    passed += [f"schema {name}: with the corrections no operation needs it" for name in spare]
    let_pass = [f"left out: {' '.join(each.words.split())} (at {pointer(each.path)})" for each in left_out]
    return found, [f"note: {each}" for each in [*lifted_note(published), *let_pass, *(passed if strict else problems)]]


def faults(found: Corrected) -> list[str]:
    """What keeps the vendored document with its corrections from being built."""
    return [*(f"{where}: matches nothing" for where in found.unmatched), *out_of_place(found.document)]


def out_of_place(document: Document) -> list[str]:
    """The schemas that a document refers to and does not define, and those that it defines for nothing."""
    return [
        *(f"schema {name}: referred to and not defined" for name in documents.dangling(document)),
        *(f"schema {name}: no operation needs it" for name in documents.orphans(document)),
    ]


def without_bad_places(document: Document) -> tuple[Document, list[Problem]]:
    """A document with every action done that would mend it, and what each of them is for."""
    left_out: list[Problem] = []
    for _ in range(_ROUNDS):
        found = list(problems_of(document))
        if not found:
            break
        left_out += found
        # From the last to the first, so that the numbers of the items before stay right.
        actions = [each.action for each in reversed(found)]
        document, _gone = overlay.apply(document, {"overlay": "1.0.0", "actions": actions})
    return document, left_out


_ROUNDS = 8
"""In which everything must be mended: one action can bring up what stands behind it."""
