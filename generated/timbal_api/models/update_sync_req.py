# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UpdateSyncReq`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class UpdateSyncReq(Model):
    """The JSON object `UpdateSyncReq`."""

    enabled: bool | None = UNSET
    """`false` pauses and keeps the cursor, `true` resumes."""

    interval_secs: int | None = UNSET
    """New interval between runs, in seconds."""


describe(
    UpdateSyncReq,
    required=[],
    optional=["enabled", "interval_secs"],
)
