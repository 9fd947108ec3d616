# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EnqueueEvalJobReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class EnqueueEvalJobReqBody(Model):
    """The JSON object `EnqueueEvalJobReqBody`."""

    commit: bool | None = UNSET
    """Whether to commit the generated file to the environment's branch on success. With false, the default, it
    waits for review in the worktree, uncommitted. Manual runs use it, the deploy gate does not."""

    component_id: str | None = UNSET
    """Component by numeric app id (its `TIMBAL_APP_ID`), as number or string. Set this, `component_uid`, or both if
    they mean the same component."""

    component_uid: str | None = UNSET
    """Component by its uid in the manifest (`_id` in `timbal.yaml`)."""

    guidance: str | None = UNSET
    """Hint for the generator, e.g. "cover refunds first"."""

    kind: str | None = UNSET
    """The task. Only `generate_initial` exists now, and is the default; more types may follow."""


describe(
    EnqueueEvalJobReqBody,
    required=[],
    optional=["commit", "component_id", "component_uid", "guidance", "kind"],
)
