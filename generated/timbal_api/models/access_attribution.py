# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AccessAttribution`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class AccessAttribution(Model):
    """The role attachment behind one allowed action. Like `GrantAttribution`, plus the date the attachment expires."""

    role_id: str
    """Id of the role attached."""

    role_name: str
    """Name of the role that grants the access."""

    attachment_scope: str | None = UNSET
    """Scope of the role attachment; `null` if it has none."""

    expires_at: datetime | None = UNSET
    """Expiry of the role attachment; `null` if it is permanent."""

    grant_resource: str | None = UNSET
    """Resource pattern as written in the role, without the attachment's scope applied."""


describe(
    AccessAttribution,
    required=["role_id", "role_name"],
    optional=["attachment_scope", "expires_at", "grant_resource"],
    fields={
        "expires_at": Field("expires_at", time=date_time),
    },
)
