# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ValidationRecord`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ValidationRecord(Model):
    """The JSON object `ValidationRecord`."""

    name: str
    """Name of the DNS record."""

    type: str
    """Type of the DNS record, for example `CNAME`."""

    value: str
    """Value of the DNS record."""


describe(
    ValidationRecord,
    required=["name", "type", "value"],
    optional=[],
)
