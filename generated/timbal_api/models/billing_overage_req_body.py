# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`BillingOverageReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class BillingOverageReqBody(Model):
    """The JSON object `BillingOverageReqBody`.

    Attributes:
        enabled: Whether overage is allowed.
        cap_credits: Largest number of overage credits allowed; `null` for no limit.
    """

    enabled: bool
    cap_credits: int | None = UNSET


describe(
    BillingOverageReqBody,
    required=["enabled"],
    optional=["cap_credits"],
)
