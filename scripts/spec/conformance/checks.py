"""Each thing that must hold between `openapi/` and `generated/`: what is wrong, and what to do about it."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from ..generate import build, generator
from ..generate.lock import read_lock
from ..generate.requirements import check
from ..generate.wire import wire_path
from ..openapi import document, tree, validity
from ..openapi.corrections import Corrected, apply, prune, read_memory, to_read_again
from ..openapi.document import Document, DocumentError
from ..openapi.lift import lifted
from ..update import facade_needs
from ..update.folder import kept

OPENAPI = build.OPENAPI
GENERATED = OPENAPI.parent / "generated" / "timbal_api"


def read() -> tuple[Document, Corrected]:
    """The vendored document, and what the overlay makes of it.

    Raises:
        DocumentError: one of the files cannot be read.
    """
    vendored = document.load_document(OPENAPI / "timbal.yaml")
    published = tree.flat(lifted(vendored))
    corrected = apply(published, document.load(OPENAPI / "overlay.yaml"), read_memory(OPENAPI / "corrections.yaml"))
    check(corrected.document, "timbal.yaml with overlay.yaml")
    prune(corrected, published)
    return vendored, corrected


def checks(vendored: Document, found: Corrected) -> dict[str, Callable[[], Iterator[str]]]:
    """Each check by what it makes sure of; it yields what is wrong and what to do about it."""
    corrected = found.document
    return {
        "the document is in its canonical form, and has what SOURCE.yaml keeps": lambda: canonical(vendored),
        "the corrected document is valid OpenAPI 3.1": lambda: map(str, validity.invalid(corrected)),
        "every target of the overlay matches": lambda: (
            f"{where} matches nothing: remove the action, or mend its target" for where in found.unmatched
        ),
        "every action of the overlay corrects what it was written for": lambda: outdated(found),
        "no reference dangles": lambda: (
            f"schema {name} is referred to and not defined: define it in overlay.yaml"
            for name in document.dangling(corrected)
        ),
        "no schema is an orphan": lambda: (
            f"no operation needs the schema {name}: remove it in overlay.yaml, or use it there"
            for name in document.orphans(corrected)
        ),
        "every operation has one name in names.yaml": lambda: locked(corrected),
        "every operation of the document is a method of generated/, and no other": lambda: operations(corrected),
        "generated/ is current": lambda: current(found),
        "the document has what the facade sends by hand": lambda: facade_needs.unmet(corrected),
    }


def canonical(vendored: Document) -> Iterator[str]:
    path = OPENAPI / "timbal.yaml"
    if document.dump(tree.canonical(vendored)) != path.read_text(encoding="utf-8"):
        yield "timbal.yaml is written otherwise: run `python3 scripts/vendor.py openapi/timbal.yaml`"
    present = document.by_key(vendored)
    for key in kept(document.load_object(OPENAPI / "SOURCE.yaml")):
        if key not in present:
            yield f"SOURCE.yaml keeps {key}, which timbal.yaml has not: vendor a document that has it"


def outdated(found: Corrected) -> Iterator[str]:
    yield from found.defined
    yield from map(to_read_again, found.changed)


def locked(corrected: Document) -> Iterator[str]:
    names = read_lock(OPENAPI / "names.yaml").names
    keys = document.by_key(corrected)
    counts = Counter(names.values())
    for key in keys:
        if key not in names:
            yield f"{key} has no name: run `python3 scripts/regenerate.py`"
    for key, name in names.items():
        if key not in keys:
            yield f"{name} is the name of {key}, which is not in the document: run `python3 scripts/regenerate.py`"
        if counts[name] > 1:
            yield f"{name} is the name of more than {key}: use different names"


def operations(corrected: Document) -> Iterator[str]:
    names = read_lock(OPENAPI / "names.yaml").names
    wanted = {
        (str(names.get(each.key, "")), each.method.upper(), wire_path(each.path))
        for each in document.operations(corrected)
    }
    made = generator.generated_operations(GENERATED)
    for name, method, path in sorted(wanted - made):
        yield f"{method} {path} ({name}) is not in generated/: run `python3 scripts/regenerate.py`"
    for name, method, path in sorted(made - wanted):
        yield f"generated/ has {name}, {method} {path}, and the document has not: run `python3 scripts/regenerate.py`"


def current(found: Corrected) -> Iterator[str]:
    if faults := build.faults(found):
        yield f"it cannot be made: {', '.join(faults)}"
        return
    with tempfile.TemporaryDirectory() as scratch:
        package = Path(scratch) / "timbal_api"
        try:
            result = build.write(found, package, vendored=True)
        except DocumentError as error:
            yield f"it cannot be made: {', '.join(str(error).splitlines()).replace(':,', ':')}"
            return
        for each in [*result.unsaved, *generator.differences(GENERATED, package)]:
            yield f"{each}: run `python3 scripts/regenerate.py`"
