# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateWorkforceResponse`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateWorkforceResponse(Model):
    """The new workforce component.

    Attributes:
        id: Id of the component on the platform.
        path: Where the component lies in the repository, e.g. `workforce/my-agent`.
        type: `agent` or `workflow`.
        uid: Id given to the component in the project manifest.
    """

    id: str
    name: str
    path: str
    type: str
    uid: str


describe(
    CreateWorkforceResponse,
    required=["id", "name", "path", "type", "uid"],
    optional=[],
)
