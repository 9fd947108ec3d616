# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SetEnvBranchReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class SetEnvBranchReqBody(Model):
    """The JSON object `SetEnvBranchReqBody`.

    Attributes:
        name: Branch name; `null` clears the branch.
    """

    name: str | None = UNSET


describe(
    SetEnvBranchReqBody,
    required=[],
    optional=["name"],
)
