# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateK2PolicyRequestColumnMasksValueCap`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateK2PolicyRequestColumnMasksValueCap(Model):
    """Limit a number to `max` at most.

    Attributes:
        max:
        type:
    """

    max: float
    type: Literal["cap"] = "cap"


describe(
    CreateK2PolicyRequestColumnMasksValueCap,
    required=["max", "type"],
    optional=[],
    constants={
        "type": "cap",
    },
)
