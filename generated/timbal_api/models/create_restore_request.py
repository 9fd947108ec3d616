# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateRestoreRequest`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateRestoreRequest(Model):
    """The JSON object `CreateRestoreRequest`.

    Attributes:
        source_backup_id: Completed backup to restore from.
    """

    source_backup_id: str


describe(
    CreateRestoreRequest,
    required=["source_backup_id"],
    optional=[],
)
