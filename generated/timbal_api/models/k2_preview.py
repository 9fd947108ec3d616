# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2Preview`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class K2Preview(Model):
    """The JSON object `K2Preview`."""

    created_at: datetime
    """When the knowledge base was created."""

    id: int
    """ID of the knowledge base."""

    name: str
    """Name of the knowledge base."""

    uid: str
    """UUID of the knowledge base."""

    updated_at: datetime
    """When the knowledge base last changed."""

    data_size_bytes: int | None = UNSET
    """Size of the data in bytes."""

    description: str | None = UNSET
    """Description of the knowledge base, for people."""


describe(
    K2Preview,
    required=["created_at", "id", "name", "uid", "updated_at"],
    optional=["data_size_bytes", "description"],
    fields={
        "created_at": Field("created_at", time=date_time),
        "updated_at": Field("updated_at", time=date_time),
    },
)
