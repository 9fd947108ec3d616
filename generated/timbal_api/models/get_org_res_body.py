# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`GetOrgResBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .org import Org


@define(slots=False, eq=False, repr=False, kw_only=True)
class GetOrgResBody(Model):
    """The JSON object `GetOrgResBody`."""

    org: Org


describe(
    GetOrgResBody,
    required=["org"],
    optional=[],
    nested={
        "org": Ref("Org"),
    },
)
