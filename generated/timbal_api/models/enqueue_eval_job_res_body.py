# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EnqueueEvalJobResBody`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class EnqueueEvalJobResBody(Model):
    """The accepted job (HTTP `202 Accepted`). Poll `GET .../evals/jobs/{job_uid}` until it ends. The file made by a
    successful `generate_initial` then appears in `GET .../evals/definitions`, with `committed: false` unless it
    was committed.
    """

    job_uid: str
    """Id to poll the job with."""

    kind: str
    """The task of the job, e.g. `generate_initial`."""

    status: str
    """`queued`, at this point."""


describe(
    EnqueueEvalJobResBody,
    required=["job_uid", "kind", "status"],
    optional=[],
)
