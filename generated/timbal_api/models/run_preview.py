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
    """Cost of the run, in credits."""

    cost_usd: float
    """Cost of the run, in US dollars."""

    created_at: datetime
    """When the run was created."""

    id: str
    """ID of the run."""

    idempotency_key: str
    """Key that keeps the platform from starting the run twice."""

    status: str
    """Status of the run."""

    user: _models.UserRef
    """User who started the run."""

    workforce: _models.WorkforcePreview
    """Workforce component that ran."""

    duration_ms: int | None = UNSET
    """Duration of the run, in milliseconds; `null` while it runs."""

    group_id: str | None = UNSET
    """ID of the group of runs that the run belongs to."""

    last_reaction_sentiment: str | None = UNSET
    """Sentiment of the newest reaction; `null` without reactions."""

    parent_id: str | None = UNSET
    """ID of the run that started this run; `null` for a root run."""


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
