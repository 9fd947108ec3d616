# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateModelPolicyBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)

if TYPE_CHECKING:
    from .model_policy_effect import ModelPolicyEffect


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateModelPolicyBody(Model):
    """A new rule on LLM use.

    Attributes:
        provider: Slug of the model provider, such as `byteplus` or `openai`.
        model_id: Model the rule covers. Leave out for all models of the provider.
    """

    provider: str
    effect: ModelPolicyEffect | None = UNSET
    model_id: str | None = UNSET


describe(
    CreateModelPolicyBody,
    required=["provider"],
    optional=["effect", "model_id"],
)
