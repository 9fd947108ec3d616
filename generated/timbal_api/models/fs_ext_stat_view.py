# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`FsExtStatView`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Field,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class FsExtStatView(Model):
    """The JSON object `FsExtStatView`.

    Attributes:
        bytes_: Total size of these files, in bytes.
        count: Number of these files.
        extension: Extension in lower case without the dot; `""` for files that have none.
    """

    bytes_: int
    count: int
    extension: str


describe(
    FsExtStatView,
    required=["bytes_", "count", "extension"],
    optional=[],
    fields={
        "bytes_": Field("bytes"),
    },
)
