# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ValidatorSummary`."""

from __future__ import annotations

from typing import Any

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ValidatorSummary(Model):
    """One assertion of an eval, in flat form for display."""

    name: str
    """Keyword of the validator as in the file, such as `contains!`, `seq!` or `not_semantic!`."""

    target: str
    """Dotted path to what is checked, from the root of the eval, such as `output` or `get_datetime.input.timezone`.
    Empty if the validator stands at the root, like a top-level `seq!`."""

    value: Any
    """Expected value or list of steps, as in the YAML."""


describe(
    ValidatorSummary,
    required=["name", "target", "value"],
    optional=[],
)
