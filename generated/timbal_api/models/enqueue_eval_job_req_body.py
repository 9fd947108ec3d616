# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EnqueueEvalJobReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class EnqueueEvalJobReqBody(Model):
    """The JSON object `EnqueueEvalJobReqBody`.

    Attributes:
        commit: Whether to commit the generated file to the environment's branch on success. With false, the default, it
            waits for review in the worktree, uncommitted: manual runs use it, the deploy gate does not.
        component_id: Component by numeric app id (its `TIMBAL_APP_ID`), as number or string. Give this, `component_uid`, or
            both if they mean the same component.
        component_uid: Component by its uid in the manifest (`_id` in `timbal.yaml`).
        guidance: Hint for the generator, e.g. "cover refunds first".
        kind: What to do. Only `generate_initial` exists now, and is the default; more kinds may follow.
    """

    commit: bool | None = UNSET
    component_id: str | None = UNSET
    component_uid: str | None = UNSET
    guidance: str | None = UNSET
    kind: str | None = UNSET


describe(
    EnqueueEvalJobReqBody,
    required=[],
    optional=["commit", "component_id", "component_uid", "guidance", "kind"],
)
