"""Whether the document, its corrections, the names and the generated code belong together: `scripts/conformance.py`."""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from _environment import ROOT, run_in_project_environment

if TYPE_CHECKING:
    from spec.document import Document

OPENAPI = ROOT / "openapi"
GENERATED = ROOT / "generated" / "timbal_api"
SHOWN = 8
"""Findings of one check that are printed: one command may mend hundreds."""


def main() -> int:
    epilog = "Exit status: 0 all is well, 1 something is not, 2 the document or the overlay cannot be read."
    argparse.ArgumentParser(description=__doc__, epilog=epilog).parse_args()
    run_in_project_environment(__file__)

    from spec.document import DocumentError, load, load_document
    from spec.overlay import apply
    from spec.reading import misshapen

    try:
        vendored = load_document(OPENAPI / "timbal.yaml")
        corrected, unmatched = apply(vendored, load(OPENAPI / "overlay.yaml"))
        for problem in misshapen(corrected):
            raise DocumentError(f"timbal.yaml with overlay.yaml: {problem}")
        failures = 0
        for title, check in checks(vendored, corrected, unmatched).items():
            found = list(check())
            failures += bool(found)
            print(f"{'failed' if found else 'ok':<7} {title}", flush=True)
            for each in [*found[:SHOWN], *([f"and {len(found) - SHOWN} more"] if len(found) > SHOWN else [])]:
                print(f"        {each}")
    except DocumentError as error:
        print(f"conformance: {' '.join(str(error).split())}", file=sys.stderr)
        return 2
    return 1 if failures else 0


def checks(vendored: Document, corrected: Document, unmatched: list[str]) -> dict[str, Callable[[], Iterator[str]]]:
    """Each check by what it makes sure of; it yields what is wrong and what to do about it."""
    from spec import document, reading, relied_on

    return {
        "the document is in its canonical form, and has what SOURCE.yaml keeps": lambda: canonical(vendored),
        "the corrected document is valid OpenAPI 3.1": lambda: (
            f"{problem}: correct it in overlay.yaml" for problem in reading.invalid(corrected)
        ),
        "every target of the overlay matches": lambda: (
            f"{where} matches nothing: remove the action, or say where its target went" for where in unmatched
        ),
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
        "generated/ is current": current,
        "the document has what the facade sends by hand": lambda: relied_on.unmet(corrected),
    }


def canonical(vendored: Document) -> Iterator[str]:
    from spec import document, structure, vendoring

    path = OPENAPI / "timbal.yaml"
    if document.dump(structure.canonical(vendored)) != path.read_text(encoding="utf-8"):
        yield "timbal.yaml is written otherwise: run `python3 scripts/vendor.py openapi/timbal.yaml`"
    present = document.by_key(vendored)
    for key in vendoring.kept(document.load_object(OPENAPI / "SOURCE.yaml")):
        if key not in present:
            yield f"SOURCE.yaml keeps {key}, which timbal.yaml has not: vendor a document that has it"


def locked(corrected: Document) -> Iterator[str]:
    from spec import build, document

    lock = build.read_lock()
    keys = document.by_key(corrected)
    for key in keys:
        if key not in lock:
            yield f"{key} has no name: run `python3 scripts/regenerate.py`"
    for key, name in lock.items():
        if key not in keys:
            yield f"{name} is the name of {key}, which is not in the document: run `python3 scripts/regenerate.py`"
        if list(lock.values()).count(name) > 1:
            yield f"{name} is the name of more than {key}: give each one of its own"


def operations(corrected: Document) -> Iterator[str]:
    from spec import build, document, generate
    from spec.normalise import CATCH_ALL

    lock = build.read_lock()
    wanted = {
        (str(lock.get(each.key, "")), each.method.upper(), CATCH_ALL.sub(r"{\1}", each.path))
        for each in document.operations(corrected)
    }
    made = generate.generated_operations(GENERATED)
    for name, method, path in sorted(wanted - made):
        yield f"{method} {path} ({name}) is not in generated/: run `python3 scripts/regenerate.py`"
    for name, method, path in sorted(made - wanted):
        yield f"generated/ has {name}, {method} {path}, and the document has not: run `python3 scripts/regenerate.py`"


def current() -> Iterator[str]:
    from spec import build, generate
    from spec.document import DocumentError

    with tempfile.TemporaryDirectory() as scratch:
        package = Path(scratch) / "timbal_api"
        try:
            result = build.build(package)
        except DocumentError as error:
            yield f"it cannot be made: {', '.join(str(error).splitlines()).replace(':,', ':')}"
            return
        for each in [*result.unsaved, *generate.differences(GENERATED, package)]:
            yield f"{each}: run `python3 scripts/regenerate.py`"


if __name__ == "__main__":
    sys.exit(main())
