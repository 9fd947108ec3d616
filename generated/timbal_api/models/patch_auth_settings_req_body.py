# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PatchAuthSettingsReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class PatchAuthSettingsReqBody(Model):
    """Switches sign-in for the app on or off.

    Attributes:
        enabled: Whether end users must sign in to the deployed app.
    """

    enabled: bool


describe(
    PatchAuthSettingsReqBody,
    required=["enabled"],
    optional=[],
)
