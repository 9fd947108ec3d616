# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ComputeMachineStatus`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class ComputeMachineStatus(Model):
    """A machine size on offer and how many the organisation has bought.

    Attributes:
        memory_mib: Memory of one machine, in MiB.
        monthly_price_cents: Price of one machine per month, in euro cents, tax excluded.
        purchased: How many machines of this size are bought now.
        slug: Size name: `medium`, `large`, `xlarge`, `2xlarge` or `4xlarge`.
        vcpu: vCPUs of one machine.
    """

    memory_mib: int
    monthly_price_cents: int
    purchased: int
    slug: str
    vcpu: int


describe(
    ComputeMachineStatus,
    required=["memory_mib", "monthly_price_cents", "purchased", "slug", "vcpu"],
    optional=[],
)
