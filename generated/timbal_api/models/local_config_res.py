# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`LocalConfigRes`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class LocalConfigRes(Model):
    """The JSON object `LocalConfigRes`.

    Attributes:
        connections: Whether the push contained `connections`.
        dispatched: Always `true` with status 202. The connector validates and acknowledges later over its channel and
            restarts to apply the change; poll the connector list until it is back online.
        filesystems: Whether the push contained `filesystems`.
    """

    connections: bool
    dispatched: bool
    filesystems: bool


describe(
    LocalConfigRes,
    required=["connections", "dispatched", "filesystems"],
    optional=[],
)
