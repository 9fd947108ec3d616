# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ModelPolicy`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ModelPolicy(Model):
    """A rule of the organization that limits which LLM providers or models may be used."""

    created_at: datetime
    """When the rule was made."""

    effect: _models.ModelPolicyEffect
    """Whether matching requests are allowed or denied."""

    id: str
    """ID of the policy."""

    provider: str
    """Slug of the model provider, such as `byteplus` or `openai`."""

    created_by_user_id: str | None = UNSET
    """Id of the user who made the rule."""

    model_id: str | None = UNSET
    """Model the rule is about. Absent if it covers all models of the provider."""


describe(
    ModelPolicy,
    required=["created_at", "effect", "id", "provider"],
    optional=["created_by_user_id", "model_id"],
    fields={
        "created_at": Field("created_at", time=date_time),
    },
)
