# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EnqueueAceJobResBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class EnqueueAceJobResBody(Model):
    """The accepted job (HTTP `202 Accepted`). Poll `GET /ace/{ace_uid}/jobs/{job_uid}` until it ends.

    Attributes:
        ace_uid: ACE the job works on.
        job_uid: Id to poll the job with.
        kind: What the job does, e.g. `generate_initial` or `regenerate`.
    """

    ace_uid: str
    job_uid: str
    kind: str


describe(
    EnqueueAceJobResBody,
    required=["ace_uid", "job_uid", "kind"],
    optional=[],
)
