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
    combine_mode: _models.K2PolicyCombineMode | None = UNSET
    """How a policy binding combines with others, with the meaning these words have in Postgres row-level security."""

    enabled: bool | None = UNSET
    priority: int | None = UNSET
    valid_from: datetime | None = UNSET
    valid_until: datetime | None = UNSET


describe(
    CreateK2PolicyAssignmentRequest,
    required=["role_id"],
    optional=["combine_mode", "enabled", "priority", "valid_from", "valid_until"],
    fields={
        "valid_from": Field("valid_from", time=date_time),
        "valid_until": Field("valid_until", time=date_time),
    },
)
