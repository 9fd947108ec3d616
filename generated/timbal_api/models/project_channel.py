# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectChannel`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ProjectChannel(Model):
    """A messaging channel bound to a workforce component. Contains no credentials."""

    provider: str
    """Id of the channel provider, such as `telegram` or `slack`."""

    workforce: str
    """Component that answers on the channel; responses always have its manifest uid."""

    configured: bool | None = UNSET
    """Whether the platform holds credentials for the binding."""

    enabled: bool | None = UNSET
    """Whether the channel is on (`true` if omitted). `false` pauses it but keeps its workforce component for when
    it is switched on again."""


describe(
    ProjectChannel,
    required=["provider", "workforce"],
    optional=["configured", "enabled"],
)
