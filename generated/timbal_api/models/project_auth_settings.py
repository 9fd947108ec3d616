# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectAuthSettings`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ProjectAuthSettings(Model):
    """All sign-in settings of a project's app."""

    enabled: bool
    """Whether the deployed app asks its end users to sign in. If `false`, the app is public and `providers` has no
    effect."""

    providers: builtins.list[_models.AuthProviderState]
    """All known sign-in methods and their state; the order does not change."""


describe(
    ProjectAuthSettings,
    required=["enabled", "providers"],
    optional=[],
    fields={
        "providers": Field("providers", nested=ListOf(Ref("AuthProviderState"))),
    },
)
