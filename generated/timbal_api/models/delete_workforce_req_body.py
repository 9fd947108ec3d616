# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`DeleteWorkforceReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class DeleteWorkforceReqBody(Model):
    """The JSON object `DeleteWorkforceReqBody`."""

    workforce: str
    """The component: its manifest UUID (`uid`), numeric id or configured name."""


describe(
    DeleteWorkforceReqBody,
    required=["workforce"],
    optional=[],
)
