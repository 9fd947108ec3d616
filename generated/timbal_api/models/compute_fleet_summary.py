# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ComputeFleetSummary`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .compute_amount import ComputeAmount
    from .compute_machine_status import ComputeMachineStatus


@define(slots=False, eq=False, repr=False, kw_only=True)
class ComputeFleetSummary(Model):
    """Compute bought by the organisation: machines, total capacity and what is in use.

    Attributes:
        in_use: An amount of compute, as CPU and memory.
        machines: Machine sizes on offer, with the numbers bought.
    """

    in_use: ComputeAmount
    machines: builtins.list[ComputeMachineStatus]
    pool: ComputeAmount | None = UNSET


describe(
    ComputeFleetSummary,
    required=["in_use", "machines"],
    optional=["pool"],
    nested={
        "in_use": Ref("ComputeAmount"),
        "machines": ListOf(Ref("ComputeMachineStatus")),
        "pool": Ref("ComputeAmount"),
    },
)
