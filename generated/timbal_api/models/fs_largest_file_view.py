# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`FsLargestFileView`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class FsLargestFileView(Model):
    """The JSON object `FsLargestFileView`.

    Attributes:
        path: Path from the root.
        size_bytes: Size, in bytes.
    """

    path: str
    size_bytes: int


describe(
    FsLargestFileView,
    required=["path", "size_bytes"],
    optional=[],
)
