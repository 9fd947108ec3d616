# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`NewReactionReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class NewReactionReqBody(Model):
    """The JSON object `NewReactionReqBody`."""

    sentiment: str
    """Judgment of the run, such as `positive`."""

    feedback: str | None = UNSET
    """Comment in words."""


describe(
    NewReactionReqBody,
    required=["sentiment"],
    optional=["feedback"],
)
