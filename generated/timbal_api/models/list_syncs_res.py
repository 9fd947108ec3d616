# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListSyncsRes`."""

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
    from .sync_view import SyncView


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListSyncsRes(Model):
    """The JSON object `ListSyncsRes`."""

    syncs: builtins.list[SyncView]


describe(
    ListSyncsRes,
    required=["syncs"],
    optional=[],
    nested={
        "syncs": ListOf(Ref("SyncView")),
    },
)
