# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`FsExtStatView`."""

from __future__ import annotations

from attrs import define

from ..types import Field, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class FsExtStatView(Model):
    """The JSON object `FsExtStatView`."""

    bytes_: int
    """Total size of these files, in bytes."""

    count: int
    """Number of these files."""

    extension: str
    """Extension in lower case without the dot; `""` for files that have none."""


describe(
    FsExtStatView,
    required=["bytes_", "count", "extension"],
    optional=[],
    fields={
        "bytes_": Field("bytes"),
    },
)
