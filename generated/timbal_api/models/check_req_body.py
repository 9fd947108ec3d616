# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CheckReqBody`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .check_input import CheckInput


@define(slots=False, eq=False, repr=False, kw_only=True)
class CheckReqBody(Model):
    """The JSON object `CheckReqBody`.

    Attributes:
        checks: Checks to run, at most 50 at once.
        user_id: User whose permissions are checked; the caller by default.
    """

    checks: builtins.list[CheckInput]
    user_id: str | None = UNSET


describe(
    CheckReqBody,
    required=["checks"],
    optional=["user_id"],
    nested={
        "checks": ListOf(Ref("CheckInput")),
    },
)
