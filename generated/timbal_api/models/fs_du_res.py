# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`FsDuRes`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class FsDuRes(Model):
    """The JSON object `FsDuRes`."""

    by_extension: builtins.list[_models.FsExtStatView]
    """Totals by file extension, largest number of bytes first."""

    dir_count: int
    """Folders found."""

    file_count: int
    """Files found."""

    largest: builtins.list[_models.FsLargestFileView]
    """The largest files, biggest first."""

    max_depth: int
    """Depth of the deepest folder found; the start is 0."""

    total_bytes: int
    """Bytes in all regular files found, not counting symlinks."""

    truncated: bool
    """Whether a limit ended the count. If so, all figures are minimums."""

    truncated_reason: str | None = UNSET
    """The limit that ended the count."""


describe(
    FsDuRes,
    required=["by_extension", "dir_count", "file_count", "largest", "max_depth", "total_bytes", "truncated"],
    optional=["truncated_reason"],
    fields={
        "by_extension": Field("by_extension", nested=ListOf(Ref("FsExtStatView"))),
        "largest": Field("largest", nested=ListOf(Ref("FsLargestFileView"))),
    },
)
