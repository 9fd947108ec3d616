# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`FsLsRes`."""

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
    from .fs_entry_view import FsEntryView


@define(slots=False, eq=False, repr=False, kw_only=True)
class FsLsRes(Model):
    """The JSON object `FsLsRes`.

    Attributes:
        truncated: Whether the entry limit was hit, so that `entries` is only the first part.
    """

    entries: builtins.list[FsEntryView]
    truncated: bool


describe(
    FsLsRes,
    required=["entries", "truncated"],
    optional=[],
    nested={
        "entries": ListOf(Ref("FsEntryView")),
    },
)
