# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateSyncRes`."""

from __future__ import annotations

import builtins
from typing import Any

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateSyncRes(Model):
    """The JSON object `CreateSyncRes`.

    Attributes:
        adopted_dest_table: `true` when the sync carries on with a table that was already there.
        key_columns: Primary key used for merging. Comes from the adopted table if the request named none.
        sync_id: Id of the new sync.
        initial_cursor: Checkpoint from which the first run continues an adopted table; `null` if none was adopted or it was
            empty.
    """

    adopted_dest_table: bool
    key_columns: builtins.list[str]
    sync_id: str
    initial_cursor: builtins.dict[str, Any] | None = UNSET


describe(
    CreateSyncRes,
    required=["adopted_dest_table", "key_columns", "sync_id"],
    optional=["initial_cursor"],
)
