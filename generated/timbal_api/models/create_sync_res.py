# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateSyncRes`."""

from __future__ import annotations

import builtins
from typing import Any

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateSyncRes(Model):
    """The JSON object `CreateSyncRes`."""

    adopted_dest_table: bool
    """`true` when the sync carries on with a table that was already there."""

    key_columns: builtins.list[str]
    """Primary key used for merging. That of the adopted table if the request named none."""

    sync_id: str
    """Id of the new sync."""

    initial_cursor: builtins.dict[str, Any] | None = UNSET
    """Checkpoint from which the first run continues an adopted table; `null` if none was adopted or it was empty."""


describe(
    CreateSyncRes,
    required=["adopted_dest_table", "key_columns", "sync_id"],
    optional=["initial_cursor"],
)
