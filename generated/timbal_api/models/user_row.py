# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UserRow`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class UserRow(Model):
    """The JSON object `UserRow`."""

    credits: float
    """Credits spent on all surfaces together."""

    n_error: int
    """Runs that failed."""

    n_running: int
    """Runs still in progress."""

    n_success: int
    """Runs that succeeded."""

    n_timeout: int
    """Runs that timed out."""

    n_warning: int
    """Runs that completed although one of their steps failed. Not counted in `n_success` or `n_error`."""

    usd: float
    """Spend in USD without surfaces priced in credits alone (composer and knowledge bases)."""

    user_email: str
    """Email address of the user."""

    user_id: int
    """ID of the user."""

    user_name: str
    """Name of the user."""

    user_photo_url: str | None = UNSET
    """URL of the user's photo."""


describe(
    UserRow,
    required=[
        "credits",
        "n_error",
        "n_running",
        "n_success",
        "n_timeout",
        "n_warning",
        "usd",
        "user_email",
        "user_id",
        "user_name",
    ],
    optional=["user_photo_url"],
)
