# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectChannel`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class ProjectChannel(Model):
    """A messaging channel bound to a workforce component. Contains no credentials.

    Attributes:
        provider: Id of the channel provider, such as `telegram` or `slack`.
        workforce: Component that answers on the channel; responses always give its manifest uid.
        configured: Whether the platform holds credentials for the binding.
        enabled: Whether the channel is on (`true` if omitted). `false` pauses it but keeps its workforce component for
            when it is switched on again.
    """

    provider: str
    workforce: str
    configured: bool | None = UNSET
    enabled: bool | None = UNSET


describe(
    ProjectChannel,
    required=["provider", "workforce"],
    optional=["configured", "enabled"],
)
