# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectSession`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    date_time,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class ProjectSession(Model):
    """The JSON object `ProjectSession`.

    Attributes:
        iteration_count: Number of LLM calls, those within a turn included.
        rev: Git branch of the session.
        status: `"active"` or `"idle"`.
        tool_call_count: Number of `tool_use` blocks over all calls.
        turn_count: Number of prompts from the user.
        first_prompt: Beginning of the first user prompt; serves as title.
        model: Model the session used.
    """

    created_at: datetime
    id: str
    iteration_count: int
    last_active_at: datetime
    rev: str
    status: str
    tool_call_count: int
    turn_count: int
    uid: str
    user_id: str
    first_prompt: str | None = UNSET
    model: str | None = UNSET


describe(
    ProjectSession,
    required=[
        "created_at",
        "id",
        "iteration_count",
        "last_active_at",
        "rev",
        "status",
        "tool_call_count",
        "turn_count",
        "uid",
        "user_id",
    ],
    optional=["first_prompt", "model"],
    fields={
        "created_at": Field("created_at", date_time),
        "last_active_at": Field("last_active_at", date_time),
    },
)
