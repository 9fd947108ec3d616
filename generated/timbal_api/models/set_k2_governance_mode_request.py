# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SetK2GovernanceModeRequest`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class SetK2GovernanceModeRequest(Model):
    """The JSON object `SetK2GovernanceModeRequest`."""

    governance_mode: _models.K2GovernanceMode
    """Governance mode to set."""


describe(
    SetK2GovernanceModeRequest,
    required=["governance_mode"],
    optional=[],
)
