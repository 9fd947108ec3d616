# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ComputeAmount`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class ComputeAmount(Model):
    """An amount of compute, as CPU and memory.

    Attributes:
        cpu_units: CPU in Fargate units; 1024 make one vCPU.
        memory_mib: Memory, in MiB.
    """

    cpu_units: int
    memory_mib: int


describe(
    ComputeAmount,
    required=["cpu_units", "memory_mib"],
    optional=[],
)
