# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateBackupRequest`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateBackupRequest(Model):
    """The JSON object `CreateBackupRequest`."""

    dry_run: bool | None = UNSET
    """`false` when absent, and also when no JSON body is sent."""

    force: bool | None = UNSET
    """Back up even while another host serves the knowledge base. With `false`, the default, that case fails with
    `409 Conflict`."""


describe(
    CreateBackupRequest,
    required=[],
    optional=["dry_run", "force"],
)
