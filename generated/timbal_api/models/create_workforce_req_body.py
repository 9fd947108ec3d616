# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateWorkforceReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateWorkforceReqBody(Model):
    """The JSON object `CreateWorkforceReqBody`."""

    name: str | None = UNSET
    """Display name of the component. A unique one is made up by default."""

    type: str | None = UNSET
    """`agent` (default) or `workflow`."""


describe(
    CreateWorkforceReqBody,
    required=[],
    optional=["name", "type"],
)
