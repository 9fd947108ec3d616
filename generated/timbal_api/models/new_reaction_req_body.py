# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`NewReactionReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class NewReactionReqBody(Model):
    """The JSON object `NewReactionReqBody`.

    Attributes:
        feedback: Comment in words.
    """

    sentiment: str
    feedback: str | None = UNSET


describe(
    NewReactionReqBody,
    required=["sentiment"],
    optional=["feedback"],
)
