# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PatchAuthSettingsReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class PatchAuthSettingsReqBody(Model):
    """Switches sign-in for the app on or off."""

    enabled: bool
    """Whether end users must sign in to the deployed app."""


describe(
    PatchAuthSettingsReqBody,
    required=["enabled"],
    optional=[],
)
