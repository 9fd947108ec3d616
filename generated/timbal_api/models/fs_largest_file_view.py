# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`FsLargestFileView`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class FsLargestFileView(Model):
    """The JSON object `FsLargestFileView`."""

    path: str
    """Path from the root."""

    size_bytes: int
    """Size, in bytes."""


describe(
    FsLargestFileView,
    required=["path", "size_bytes"],
    optional=[],
)
