# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectAuthSettings`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .auth_provider_state import AuthProviderState


@define(slots=False, eq=False, repr=False, kw_only=True)
class ProjectAuthSettings(Model):
    """All sign-in settings of a project's app.

    Attributes:
        enabled: Whether the deployed app asks its end users to sign in. If `false`, the app is public and `providers`
            has no effect.
        providers: All known sign-in methods and their state; the order does not change.
    """

    enabled: bool
    providers: builtins.list[AuthProviderState]


describe(
    ProjectAuthSettings,
    required=["enabled", "providers"],
    optional=[],
    nested={
        "providers": ListOf(Ref("AuthProviderState")),
    },
)
