# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ComputeAmount`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ComputeAmount(Model):
    """An amount of compute, as CPU and memory."""

    cpu_units: int
    """CPU in Fargate units; 1024 make one vCPU."""

    memory_mib: int
    """Memory, in MiB."""


describe(
    ComputeAmount,
    required=["cpu_units", "memory_mib"],
    optional=[],
)
