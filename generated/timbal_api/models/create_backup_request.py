# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateBackupRequest`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateBackupRequest(Model):
    """The JSON object `CreateBackupRequest`.

    Attributes:
        dry_run: `false` when absent, and also when no JSON body is sent.
        force: Back up even while another host serves the knowledge base. With `false`, the default, that case fails
            with `409 Conflict`.
    """

    dry_run: bool | None = UNSET
    force: bool | None = UNSET


describe(
    CreateBackupRequest,
    required=[],
    optional=["dry_run", "force"],
)
