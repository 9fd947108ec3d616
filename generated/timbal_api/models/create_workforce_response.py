# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateWorkforceResponse`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateWorkforceResponse(Model):
    """The new workforce component."""

    id: str
    """Id of the component on the platform."""

    name: str
    """Name of the workforce component."""

    path: str
    """Where the component lies in the repository, e.g. `workforce/my-agent`."""

    type: str
    """`agent` or `workflow`."""

    uid: str
    """Id given to the component in the project manifest."""


describe(
    CreateWorkforceResponse,
    required=["id", "name", "path", "type", "uid"],
    optional=[],
)
