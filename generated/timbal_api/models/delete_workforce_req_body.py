# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`DeleteWorkforceReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class DeleteWorkforceReqBody(Model):
    """The JSON object `DeleteWorkforceReqBody`.

    Attributes:
        workforce: The component: its manifest UUID (`uid`), numeric id or configured name.
    """

    workforce: str


describe(
    DeleteWorkforceReqBody,
    required=["workforce"],
    optional=[],
)
