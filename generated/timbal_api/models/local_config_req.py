# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`LocalConfigReq`."""

from __future__ import annotations

import builtins
from typing import Any

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class LocalConfigReq(Model):
    """The JSON object `LocalConfigReq`.

    Attributes:
        connections: Connections by `connection_ref`, in the form of the `connections` map of the connector's `config.json`
            (for example `{ "kind": "postgres", "dsn": "...", "query": "read" }`). If sent, it **replaces** all
            local connections; if omitted, they stay.
        filesystems: Filesystem roots by `filesystem_ref`, in the form of the `filesystems` map of `config.json` (for example
            `{ "path": "/srv/exports" }`). If sent, it **replaces** all local filesystems; if omitted, they stay.
    """

    connections: builtins.dict[str, Any] | None = UNSET
    filesystems: builtins.dict[str, Any] | None = UNSET


describe(
    LocalConfigReq,
    required=[],
    optional=["connections", "filesystems"],
)
