# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PatchK2PolicyRequestColumnMasksValueEmailDomainOnly`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class PatchK2PolicyRequestColumnMasksValueEmailDomainOnly(Model):
    """Hide the part of an email address before the `@`: `***@example.com`.

    Attributes:
        type:
    """

    type: Literal["email_domain_only"] = "email_domain_only"


describe(
    PatchK2PolicyRequestColumnMasksValueEmailDomainOnly,
    required=["type"],
    optional=[],
    constants={
        "type": "email_domain_only",
    },
)
