# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateK2PolicyAssignmentRequest`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateK2PolicyAssignmentRequest(Model):
    """The JSON object `CreateK2PolicyAssignmentRequest`."""

    role_id: str
    """ID of the role that gets the policy."""

    combine_mode: _models.K2PolicyCombineMode | None = UNSET
    """How the policy combines with others: `restrictive` or `permissive`, as in Postgres."""

    enabled: bool | None = UNSET
    """Whether the assignment applies from the start."""

    priority: int | None = UNSET
    """Rank of the assignment among others of the role."""

    valid_from: datetime | None = UNSET
    """Start of the time in which the assignment applies; `null` for at once."""

    valid_until: datetime | None = UNSET
    """End of the time in which the assignment applies; `null` for no end."""


describe(
    CreateK2PolicyAssignmentRequest,
    required=["role_id"],
    optional=["combine_mode", "enabled", "priority", "valid_from", "valid_until"],
    fields={
        "valid_from": Field("valid_from", time=date_time),
        "valid_until": Field("valid_until", time=date_time),
    },
)
