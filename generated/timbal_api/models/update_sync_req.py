# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UpdateSyncReq`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class UpdateSyncReq(Model):
    """The JSON object `UpdateSyncReq`.

    Attributes:
        enabled: `false` pauses and keeps the cursor, `true` resumes.
        interval_secs: New interval between runs, in seconds.
    """

    enabled: bool | None = UNSET
    interval_secs: int | None = UNSET


describe(
    UpdateSyncReq,
    required=[],
    optional=["enabled", "interval_secs"],
)
