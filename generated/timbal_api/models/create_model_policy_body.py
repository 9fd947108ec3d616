# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateModelPolicyBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateModelPolicyBody(Model):
    """A new rule on LLM use."""

    provider: str
    """Slug of the model provider, such as `byteplus` or `openai`."""

    effect: _models.ModelPolicyEffect | None = UNSET
    """`deny` unless stated otherwise."""

    model_id: str | None = UNSET
    """Model the rule covers. Leave out for all models of the provider."""


describe(
    CreateModelPolicyBody,
    required=["provider"],
    optional=["effect", "model_id"],
)
