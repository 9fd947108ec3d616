# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ComputeFleetSummary`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ComputeFleetSummary(Model):
    """Compute bought by the organization: machines, total capacity and what is in use."""

    in_use: _models.ComputeAmount
    """Capacity taken by active deployments at present."""

    machines: builtins.list[_models.ComputeMachineStatus]
    """Machine sizes on offer, with the numbers bought."""

    pool: _models.ComputeAmount | None = UNSET
    """Capacity of all machines bought. `null` means unlimited, as granted by an administrator."""


describe(
    ComputeFleetSummary,
    required=["in_use", "machines"],
    optional=["pool"],
    fields={
        "in_use": Field("in_use", nested=Ref("ComputeAmount")),
        "machines": Field("machines", nested=ListOf(Ref("ComputeMachineStatus"))),
        "pool": Field("pool", nested=Ref("ComputeAmount")),
    },
)
