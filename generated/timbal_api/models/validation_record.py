# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ValidationRecord`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class ValidationRecord(Model):
    """The JSON object `ValidationRecord`.

    Attributes:
        name: Name of the DNS record.
        type: Type of the DNS record, for example `CNAME`.
        value: Value of the DNS record.
    """

    name: str
    type: str
    value: str


describe(
    ValidationRecord,
    required=["name", "type", "value"],
    optional=[],
)
