# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CheckResBody`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .check_result import CheckResult


@define(slots=False, eq=False, repr=False, kw_only=True)
class CheckResBody(Model):
    """The JSON object `CheckResBody`.

    Attributes:
        results: Results in the same order as `checks`.
        user_id: User that was checked.
    """

    results: builtins.list[CheckResult]
    user_id: str


describe(
    CheckResBody,
    required=["results", "user_id"],
    optional=[],
    nested={
        "results": ListOf(Ref("CheckResult")),
    },
)
