# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`LocalConfigReq`."""

from __future__ import annotations

import builtins
from typing import Any

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class LocalConfigReq(Model):
    """The JSON object `LocalConfigReq`."""

    connections: builtins.dict[str, Any] | None = UNSET
    """Connections by `connection_ref`, in the form of the `connections` map of the connector's `config.json` (for
    example `{ "kind": "postgres", "dsn": "...", "query": "read" }`). If sent, it **replaces** all local
    connections; if omitted, they stay."""

    filesystems: builtins.dict[str, Any] | None = UNSET
    """Filesystem roots by `filesystem_ref`, in the form of the `filesystems` map of `config.json` (for example `{
    "path": "/srv/exports" }`). If sent, it **replaces** all local filesystems; if omitted, they stay."""


describe(
    LocalConfigReq,
    required=[],
    optional=["connections", "filesystems"],
)
