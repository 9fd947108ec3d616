# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateRestoreRequest`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateRestoreRequest(Model):
    """The JSON object `CreateRestoreRequest`."""

    source_backup_id: str
    """Completed backup to restore from."""


describe(
    CreateRestoreRequest,
    required=["source_backup_id"],
    optional=[],
)
