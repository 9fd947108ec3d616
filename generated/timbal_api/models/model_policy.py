# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ModelPolicy`."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    date_time,
    describe,
)

if TYPE_CHECKING:
    from .model_policy_effect import ModelPolicyEffect


@define(slots=False, eq=False, repr=False, kw_only=True)
class ModelPolicy(Model):
    """A rule of the organisation that limits which LLM providers or models may be used.

    Attributes:
        created_at: When the rule was made.
        effect: Whether the target is allowed or denied. Rules for a model win over rules for its provider; between
            equally specific rules, `deny` wins over `allow`.
        provider: Slug of the model provider, such as `byteplus` or `openai`.
        created_by_user_id: Id of the user who made the rule.
        model_id: Model the rule is about. Absent if it covers all models of the provider.
    """

    created_at: datetime
    effect: ModelPolicyEffect
    id: str
    provider: str
    created_by_user_id: str | None = UNSET
    model_id: str | None = UNSET


describe(
    ModelPolicy,
    required=["created_at", "effect", "id", "provider"],
    optional=["created_by_user_id", "model_id"],
    fields={
        "created_at": Field("created_at", date_time),
    },
)
