# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2GovernanceModeResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    Model,
    describe,
)

if TYPE_CHECKING:
    from .k2_governance_mode import K2GovernanceMode


@define(slots=False, eq=False, repr=False, kw_only=True)
class K2GovernanceModeResponse(Model):
    """The JSON object `K2GovernanceModeResponse`.

    Attributes:
        governance_mode: How a knowledge base applies its access rules to queries.
    """

    governance_mode: K2GovernanceMode


describe(
    K2GovernanceModeResponse,
    required=["governance_mode"],
    optional=[],
)
