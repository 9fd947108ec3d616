# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ConnectorView`."""

from __future__ import annotations

import builtins
from datetime import datetime

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    date_time,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class ConnectorView(Model):
    """The JSON object `ConnectorView`.

    Attributes:
        capabilities: What the node can do, e.g. `kb:local`.
        connected: Last recorded connection state; kept across server restarts.
        enrolled_at: When the connector joined the organisation.
        online: Whether the server instance that answers holds a live connection now.
        arch: CPU architecture of the host.
        os: Operating system of the host.
        version: Version of the node software.
    """

    capabilities: builtins.list[str]
    connected: bool
    enrolled_at: datetime
    id: str
    online: bool
    arch: str | None = UNSET
    hostname: str | None = UNSET
    last_seen_at: datetime | None = UNSET
    name: str | None = UNSET
    os: str | None = UNSET
    version: str | None = UNSET


describe(
    ConnectorView,
    required=["capabilities", "connected", "enrolled_at", "id", "online"],
    optional=["arch", "hostname", "last_seen_at", "name", "os", "version"],
    fields={
        "enrolled_at": Field("enrolled_at", date_time),
        "last_seen_at": Field("last_seen_at", date_time),
    },
)
