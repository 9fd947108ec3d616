# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunStatus`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RunStatus(Model):
    """How a runnable ended."""

    code: str
    """`success`, `error`, `cancelled`, `timeout` or `blocked`; more may follow."""

    reason: str | None
    """Why: of a success the model's stop reason, of `cancelled` for example `approval_required`."""

    message: str | None
    """More about that, for people; often null."""


describe(
    RunStatus,
    required=["code", "reason", "message"],
    optional=[],
)
