# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`Reaction`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .user_ref import UserRef


@define(slots=False, eq=False, repr=False, kw_only=True)
class Reaction(Model):
    """The JSON object `Reaction`."""

    created_at: int
    id: str
    sentiment: str
    user: UserRef
    feedback: str | None = UNSET


describe(
    Reaction,
    required=["created_at", "id", "sentiment", "user"],
    optional=["feedback"],
    nested={
        "user": Ref("UserRef"),
    },
)
