# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`FsGrepRes`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .fs_grep_match_view import FsGrepMatchView


@define(slots=False, eq=False, repr=False, kw_only=True)
class FsGrepRes(Model):
    """The JSON object `FsGrepRes`.

    Attributes:
        files_matched: Files with at least one match.
        files_scanned: Files searched.
        truncated: Whether a limit on matches, files, bytes or time was hit, so that `matches` is only the first part.
    """

    files_matched: int
    files_scanned: int
    matches: builtins.list[FsGrepMatchView]
    truncated: bool


describe(
    FsGrepRes,
    required=["files_matched", "files_scanned", "matches", "truncated"],
    optional=[],
    nested={
        "matches": ListOf(Ref("FsGrepMatchView")),
    },
)
