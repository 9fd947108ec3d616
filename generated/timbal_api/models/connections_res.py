# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ConnectionsRes`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class ConnectionsRes(Model):
    """The JSON object `ConnectionsRes`.

    Attributes:
        connections: Names of the connections set up on the node. The DSNs never leave it.
    """

    connections: builtins.list[str]


describe(
    ConnectionsRes,
    required=["connections"],
    optional=[],
)
