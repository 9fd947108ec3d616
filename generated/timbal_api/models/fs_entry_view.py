# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`FsEntryView`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class FsEntryView(Model):
    """The JSON object `FsEntryView`."""

    kind: str
    """`file`, `dir`, `symlink` or `other`."""

    name: str
    """Name without path."""

    path: str
    """Path from the root; usable as it is in ls, du, grep and copy."""

    mtime_epoch_secs: int | None = UNSET
    """Last modification, in epoch seconds."""

    size_bytes: int | None = UNSET
    """Size in bytes of a regular file; `null` for other entries."""


describe(
    FsEntryView,
    required=["kind", "name", "path"],
    optional=["mtime_epoch_secs", "size_bytes"],
)
