# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`WorkforcePreview`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class WorkforcePreview(Model):
    """The JSON object `WorkforcePreview`."""

    id: str
    """Id of the component in its project."""

    name: str
    """Name to show for the component."""

    type: _models.AppType
    """Type of component, such as agent or workflow."""

    deleted_at: int | None = UNSET
    """When the component was deleted. Only returned where deleted components are included, such as in the runs
    list."""

    description: str | None = UNSET
    """Short description, if any."""

    uid: str | None = UNSET
    """Stable id from the manifest (`timbal.yaml`), if it has one."""

    url: str | None = UNSET
    """Timbal API URL for authenticated calls to the **running** deployment, for example in the workforce list.
    Absent in responses without a callable URL, such as the project detail."""


describe(
    WorkforcePreview,
    required=["id", "name", "type"],
    optional=["deleted_at", "description", "uid", "url"],
)
