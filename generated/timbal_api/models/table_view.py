# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`TableView`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class TableView(Model):
    """The JSON object `TableView`."""

    approx_rows: int
    """Row count as the planner estimates it; `-1` if the table has not been analysed."""

    name: str
    """Name of the table."""

    schema: str
    """Database schema of the table."""


describe(
    TableView,
    required=["approx_rows", "name", "schema"],
    optional=[],
)
