# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`BillingOverageReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class BillingOverageReqBody(Model):
    """The JSON object `BillingOverageReqBody`."""

    enabled: bool
    """Whether overage is allowed."""

    cap_credits: int | None = UNSET
    """Largest number of overage credits allowed; `null` for no limit."""


describe(
    BillingOverageReqBody,
    required=["enabled"],
    optional=["cap_credits"],
)
