"""What the tests of `scripts/vendor.py` share: where their documents are, and how the command is called."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

DATA = Path(__file__).resolve().parent.parent / "update" / "data"
REFERENCE = Path(__file__).resolve().parents[3] / "shared" / "reference"
"""The published documents, which are not part of this repository: tests that need them are skipped without."""


class Result(NamedTuple):
    """What a command came to."""

    status: int
    out: str
    err: str


Vendor = Callable[..., Result]


def snapshot(path: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {str(each.relative_to(path)): each.read_bytes() for each in sorted(path.rglob("*")) if each.is_file()}
