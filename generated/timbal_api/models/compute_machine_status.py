# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ComputeMachineStatus`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ComputeMachineStatus(Model):
    """A machine size on offer and how many the organization has bought."""

    memory_mib: int
    """Memory of one machine, in MiB."""

    monthly_price_cents: int
    """Price of one machine per month, in euro cents, tax excluded."""

    purchased: int
    """How many machines of this size are bought now."""

    slug: str
    """Size name: `medium`, `large`, `xlarge`, `2xlarge` or `4xlarge`."""

    vcpu: int
    """vCPUs of one machine."""


describe(
    ComputeMachineStatus,
    required=["memory_mib", "monthly_price_cents", "purchased", "slug", "vcpu"],
    optional=[],
)
