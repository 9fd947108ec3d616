# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2PolicyColumnMasksValueRegexpReplace`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class K2PolicyColumnMasksValueRegexpReplace(Model):
    """Replace what a regular expression matches.

    Attributes:
        pattern:
        replacement:
        type:
    """

    pattern: str
    replacement: str
    type: Literal["regexp_replace"] = "regexp_replace"


describe(
    K2PolicyColumnMasksValueRegexpReplace,
    required=["pattern", "replacement", "type"],
    optional=[],
    constants={
        "type": "regexp_replace",
    },
)
