# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ComputeFleetReqBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class ComputeFleetReqBody(Model):
    """The JSON object `ComputeFleetReqBody`.

    Attributes:
        machines: Wanted number of machines by size, e.g. `{"medium": 1, "xlarge": 2}`. Sizes left out become zero.
    """

    machines: builtins.dict[str, int]


describe(
    ComputeFleetReqBody,
    required=["machines"],
    optional=[],
)
