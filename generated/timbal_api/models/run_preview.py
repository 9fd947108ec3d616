# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunPreview`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, Ref, date_time, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RunPreview(Model):
    """The JSON object `RunPreview`."""

    cost_credits: float
    cost_usd: float
    created_at: datetime
    id: str
    idempotency_key: str
    status: str
    user: _models.UserRef
    workforce: _models.WorkforcePreview
    duration_ms: int | None = UNSET
    group_id: str | None = UNSET
    last_reaction_sentiment: str | None = UNSET
    parent_id: str | None = UNSET


describe(
    RunPreview,
    required=["cost_credits", "cost_usd", "created_at", "id", "idempotency_key", "status", "user", "workforce"],
    optional=["duration_ms", "group_id", "last_reaction_sentiment", "parent_id"],
    fields={
        "created_at": Field("created_at", time=date_time),
        "user": Field("user", nested=Ref("UserRef")),
        "workforce": Field("workforce", nested=Ref("WorkforcePreview")),
    },
)
