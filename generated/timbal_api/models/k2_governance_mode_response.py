# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2GovernanceModeResponse`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class K2GovernanceModeResponse(Model):
    """The JSON object `K2GovernanceModeResponse`."""

    governance_mode: _models.K2GovernanceMode
    """Governance mode after the call."""


describe(
    K2GovernanceModeResponse,
    required=["governance_mode"],
    optional=[],
)
