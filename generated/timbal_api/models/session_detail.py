# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SessionDetail`."""

from __future__ import annotations

import builtins
from datetime import datetime
from typing import Any

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class SessionDetail(Model):
    """The JSON object `SessionDetail`."""

    created_at: datetime
    """When the session was created."""

    id: str
    """ID of the session."""

    iteration_count: int
    """Number of LLM calls, including those within one step."""

    last_active_at: datetime
    """When the session last received a prompt."""

    rev: str
    """Git branch of the session."""

    status: str
    """`"active"` or `"idle"`."""

    tool_call_count: int
    """Number of `tool_use` blocks over all calls."""

    turn_count: int
    """Number of prompts from the user."""

    uid: str
    """UUID of the session."""

    user_id: str
    """ID of the user who owns the session."""

    messages: builtins.list[Any]
    """Messages of the session, in the format of the Composer stream events."""

    first_prompt: str | None = UNSET
    """Beginning of the first user prompt; serves as title."""

    model: str | None = UNSET
    """Model the session used."""


describe(
    SessionDetail,
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
        "messages",
    ],
    optional=["first_prompt", "model"],
    fields={
        "created_at": Field("created_at", time=date_time),
        "last_active_at": Field("last_active_at", time=date_time),
    },
)
