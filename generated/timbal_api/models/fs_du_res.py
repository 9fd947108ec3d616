# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`FsDuRes`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .fs_ext_stat_view import FsExtStatView
    from .fs_largest_file_view import FsLargestFileView


@define(slots=False, eq=False, repr=False, kw_only=True)
class FsDuRes(Model):
    """The JSON object `FsDuRes`.

    Attributes:
        by_extension: Totals by file extension, largest number of bytes first.
        dir_count: Folders found.
        file_count: Files found.
        largest: The largest files, biggest first.
        max_depth: Depth of the deepest folder found; the start is 0.
        total_bytes: Bytes in all regular files found, not counting symlinks.
        truncated: Whether a limit stopped the walk. If so, all figures are minimums.
        truncated_reason: Which limit stopped the walk.
    """

    by_extension: builtins.list[FsExtStatView]
    dir_count: int
    file_count: int
    largest: builtins.list[FsLargestFileView]
    max_depth: int
    total_bytes: int
    truncated: bool
    truncated_reason: str | None = UNSET


describe(
    FsDuRes,
    required=["by_extension", "dir_count", "file_count", "largest", "max_depth", "total_bytes", "truncated"],
    optional=["truncated_reason"],
    nested={
        "by_extension": ListOf(Ref("FsExtStatView")),
        "largest": ListOf(Ref("FsLargestFileView")),
    },
)
