# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`Reaction`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Field, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class Reaction(Model):
    """The JSON object `Reaction`."""

    created_at: int
    """When the reaction was created, in epoch milliseconds."""

    id: str
    """ID of the reaction."""

    sentiment: str
    """Judgment of the run, such as `positive`."""

    user: _models.UserRef
    """The user who reacted."""

    feedback: str | None = UNSET
    """Comment of the user."""


describe(
    Reaction,
    required=["created_at", "id", "sentiment", "user"],
    optional=["feedback"],
    fields={
        "user": Field("user", nested=Ref("UserRef")),
    },
)
