# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`WorkforcePreview`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)

if TYPE_CHECKING:
    from .app_type import AppType


@define(slots=False, eq=False, repr=False, kw_only=True)
class WorkforcePreview(Model):
    """The JSON object `WorkforcePreview`.

    Attributes:
        id: Id of the component in its project.
        name: Name to show for the component.
        type: Type of a workforce component. `unknown` stands for any type this API version does not list. Requests
            use `AppTypeInput`.
        deleted_at: When the component was deleted. Only returned where deleted components are included, such as in the runs
            list.
        description: Short description, if any.
        uid: Stable id from the manifest (`timbal.yaml`), if it has one.
        url: Timbal API URL for authenticated calls to the **running** deployment, for example in the workforce list.
            Absent in responses that give no callable URL, such as the project detail.
    """

    id: str
    name: str
    type: AppType
    deleted_at: int | None = UNSET
    description: str | None = UNSET
    uid: str | None = UNSET
    url: str | None = UNSET


describe(
    WorkforcePreview,
    required=["id", "name", "type"],
    optional=["deleted_at", "description", "uid", "url"],
)
