# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ColumnMaskRegexpReplace`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ColumnMaskRegexpReplace(Model):
    """Replace what a regular expression matches."""

    pattern: str
    """Regular expression of what to replace."""

    replacement: str
    """Text in place of each match."""

    type: Literal["regexp_replace"] = "regexp_replace"
    """Always `regexp_replace`."""


describe(
    ColumnMaskRegexpReplace,
    required=["pattern", "replacement", "type"],
    optional=[],
    constants={
        "type": "regexp_replace",
    },
)
