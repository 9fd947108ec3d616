# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ComputeFleetReqBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ComputeFleetReqBody(Model):
    """The JSON object `ComputeFleetReqBody`."""

    machines: builtins.dict[str, int]
    """Wanted number of machines by size, e.g. `{"medium": 1, "xlarge": 2}`. Sizes left out become zero."""


describe(
    ComputeFleetReqBody,
    required=["machines"],
    optional=[],
)
