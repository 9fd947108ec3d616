# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ConnectorView`."""

from __future__ import annotations

import builtins
from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ConnectorView(Model):
    """The JSON object `ConnectorView`."""

    capabilities: builtins.list[str]
    """Abilities of the node, e.g. `kb:local`."""

    connected: bool
    """Last recorded connection state; kept across server restarts."""

    enrolled_at: datetime
    """When the connector joined the organization."""

    id: str
    """ID of the connector."""

    online: bool
    """Whether the server instance that answers holds a live connection now."""

    arch: str | None = UNSET
    """CPU architecture of the host."""

    hostname: str | None = UNSET
    """Host name of the machine that runs the connector."""

    last_seen_at: datetime | None = UNSET
    """When the connector last contacted the platform."""

    name: str | None = UNSET
    """Name of the connector."""

    os: str | None = UNSET
    """Operating system of the host."""

    version: str | None = UNSET
    """Version of the node software."""


describe(
    ConnectorView,
    required=["capabilities", "connected", "enrolled_at", "id", "online"],
    optional=["arch", "hostname", "last_seen_at", "name", "os", "version"],
    fields={
        "enrolled_at": Field("enrolled_at", time=date_time),
        "last_seen_at": Field("last_seen_at", time=date_time),
    },
)
