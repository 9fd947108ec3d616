# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EnqueueEvalJobResBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class EnqueueEvalJobResBody(Model):
    """The accepted job (HTTP `202 Accepted`). Poll `GET .../evals/jobs/{job_uid}` until it ends. The file made by a
    successful `generate_initial` then appears in `GET .../evals/definitions`, with `committed: false` unless it was
    committed.

    Attributes:
        job_uid: Id to poll the job with.
        kind: What the job does, e.g. `generate_initial`.
        status: `queued`, at this point.
    """

    job_uid: str
    kind: str
    status: str


describe(
    EnqueueEvalJobResBody,
    required=["job_uid", "kind", "status"],
    optional=[],
)
