# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EnqueueAceJobResBody`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class EnqueueAceJobResBody(Model):
    """The accepted job (HTTP `202 Accepted`). Poll `GET /ace/{ace_uid}/jobs/{job_uid}` until it ends."""

    ace_uid: str
    """ACE the job works on."""

    job_uid: str
    """Id to poll the job with."""

    kind: str
    """The task of the job, e.g. `generate_initial` or `regenerate`."""


describe(
    EnqueueAceJobResBody,
    required=["ace_uid", "job_uid", "kind"],
    optional=[],
)
