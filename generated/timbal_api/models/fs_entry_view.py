# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`FsEntryView`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class FsEntryView(Model):
    """The JSON object `FsEntryView`.

    Attributes:
        kind: `file`, `dir`, `symlink` or `other`.
        name: Name without path.
        path: Path from the root; usable as it is in ls, du, grep and copy.
        mtime_epoch_secs: Last modification, in epoch seconds.
        size_bytes: Size in bytes of a regular file; `null` for anything else.
    """

    kind: str
    name: str
    path: str
    mtime_epoch_secs: int | None = UNSET
    size_bytes: int | None = UNSET


describe(
    FsEntryView,
    required=["kind", "name", "path"],
    optional=["mtime_epoch_secs", "size_bytes"],
)
