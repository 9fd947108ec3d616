# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ConnectionsRes`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ConnectionsRes(Model):
    """The JSON object `ConnectionsRes`."""

    connections: builtins.list[str]
    """Names of the connections set up on the node. The DSNs never leave it."""


describe(
    ConnectionsRes,
    required=["connections"],
    optional=[],
)
