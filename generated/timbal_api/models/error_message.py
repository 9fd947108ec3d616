# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ErrorMessage`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ErrorMessage(Model):
    """The JSON object `ErrorMessage`."""

    code: str
    """Error code for programs, such as `ALREADY_EXISTS` or `BAD_REQUEST`."""

    message: str
    """Explanation for people."""


describe(
    ErrorMessage,
    required=["code", "message"],
    optional=[],
)
