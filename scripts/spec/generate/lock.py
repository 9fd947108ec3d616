"""The lock of the public names, `names.yaml`: those in use, and those of operations that the document lacks by now."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from ..openapi.document import Document, DocumentError, by_key, dump, load_object
from .names import Name

RETIRED = "retired"
HEADER = """\
# The lock of the public names: a name here never changes by itself. New operations are added by
# `python3 scripts/regenerate.py`; where its rule guesses badly, `x-timbal-method` in overlay.yaml says better.
# A name under `retired` belongs to an operation that the document lacks by now; it gets its name back when it returns.
"""


class Lock(NamedTuple):
    """Names by the key of their operation, `GET /orgs`."""

    names: Mapping[str, str] = {}
    retired: Mapping[str, str] = {}

    def held(self, document: Document) -> dict[str, str]:
        """The names that the operations of a document have had, in use or before; one that is in use goes first."""
        present = by_key(document)
        found = {key: self.names[key] for key in present if key in self.names}
        taken = set(found.values())
        for key in present:
            name = self.retired.get(key)
            if name is not None and key not in found and name not in taken:
                found[key] = name
                taken.add(name)
        return found

    def after(self, names: Mapping[str, Name]) -> Lock:
        """The lock once a document has these names: the others retire."""
        before = {**self.retired, **self.names}
        gone = {key: before[key] for key in sorted(before) if key not in names}
        return Lock({key: str(name) for key, name in names.items()}, gone)

    def moved(self, later: Mapping[str, str]) -> Lock:
        """The lock with the names of operations that have another key now, from the earlier key to the later.

        The earlier key keeps its name as well: the operation may be back there when nothing tells that it moved.
        """
        names = {later.get(key, key): name for key, name in self.names.items()}
        left = {key: name for key, name in self.names.items() if key in later and key not in names}
        retired = {key: name for key, name in {**self.retired, **left}.items() if key not in names}
        return Lock(names, dict(sorted(retired.items())))

    def text(self) -> str:
        """The lock as it is written down, without its header."""
        return dump({**self.names, **({RETIRED: dict(self.retired)} if self.retired else {})})


def read_lock(path: Path) -> Lock:
    """Read a lock; where there is none yet it is empty.

    Raises:
        DocumentError: it is not one.
    """
    names = load_object(path)
    retired = names.pop(RETIRED, None) or {}
    if not isinstance(retired, dict):
        raise DocumentError(f"{path.name}: `{RETIRED}` is not an object")
    return Lock(names, retired)
