# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`LocalConfigRes`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class LocalConfigRes(Model):
    """The JSON object `LocalConfigRes`."""

    connections: bool
    """Whether the push contained `connections`."""

    dispatched: bool
    """Always `true` with status 202. The connector validates and acknowledges later over its channel, and restarts
    to apply the change. Poll the connector list until it is back online."""

    filesystems: bool
    """Whether the push contained `filesystems`."""


describe(
    LocalConfigRes,
    required=["connections", "dispatched", "filesystems"],
    optional=[],
)
