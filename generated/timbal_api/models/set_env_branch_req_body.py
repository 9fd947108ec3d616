# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SetEnvBranchReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class SetEnvBranchReqBody(Model):
    """The JSON object `SetEnvBranchReqBody`."""

    name: str | None = UNSET
    """Branch name; `null` clears the branch."""


describe(
    SetEnvBranchReqBody,
    required=[],
    optional=["name"],
)
