# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateWorkforceReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateWorkforceReqBody(Model):
    """The JSON object `CreateWorkforceReqBody`.

    Attributes:
        name: Display name of the component. A unique one is made up by default.
        type: `agent` (default) or `workflow`.
    """

    name: str | None = UNSET
    type: str | None = UNSET


describe(
    CreateWorkforceReqBody,
    required=[],
    optional=["name", "type"],
)
