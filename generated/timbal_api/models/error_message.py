# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ErrorMessage`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class ErrorMessage(Model):
    """The JSON object `ErrorMessage`.

    Attributes:
        code: Error code for programs, such as `ALREADY_EXISTS` or `BAD_REQUEST`.
        message: Explanation for people.
    """

    code: str
    message: str


describe(
    ErrorMessage,
    required=["code", "message"],
    optional=[],
)
