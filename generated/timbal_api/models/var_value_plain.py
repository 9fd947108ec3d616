# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`VarValuePlain`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class VarValuePlain(Model):
    """The JSON object `VarValuePlain`."""

    type: Literal["plain"] = "plain"
    """Always `plain`."""

    value: str
    """Value in plain text."""


describe(
    VarValuePlain,
    required=["type", "value"],
    optional=[],
    constants={
        "type": "plain",
    },
)
