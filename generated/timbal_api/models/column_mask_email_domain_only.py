# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ColumnMaskEmailDomainOnly`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ColumnMaskEmailDomainOnly(Model):
    """Hide the part of an email address before the `@`: `***@example.com`."""

    type: Literal["email_domain_only"] = "email_domain_only"
    """Always `email_domain_only`."""


describe(
    ColumnMaskEmailDomainOnly,
    required=["type"],
    optional=[],
    constants={
        "type": "email_domain_only",
    },
)
