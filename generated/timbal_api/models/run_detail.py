# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunDetail`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from ..types import UNSET, Field, Model, Ref, date_time, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RunDetail(Model):
    """The JSON object `RunDetail`."""

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

    duration_ms: int | None = UNSET
    """Duration of the run, in milliseconds; `null` while it runs."""

    group_id: str | None = UNSET
    """ID of the group of runs that the run belongs to."""

    last_reaction_sentiment: str | None = UNSET
    """Sentiment of the newest reaction; `null` without reactions."""

    parent_id: str | None = UNSET
    """ID of the run that started this run; `null` for a root run."""

    status_detail: Any = UNSET
    """Details about the status, such as the error of a failed run."""

    trace: Any = UNSET
    """Trace of the run: its spans with input, output and usage."""


describe(
    RunDetail,
    required=["cost_credits", "cost_usd", "created_at", "id", "idempotency_key", "status", "user"],
    optional=["duration_ms", "group_id", "last_reaction_sentiment", "parent_id", "status_detail", "trace"],
    fields={
        "created_at": Field("created_at", time=date_time),
        "user": Field("user", nested=Ref("UserRef")),
    },
)
