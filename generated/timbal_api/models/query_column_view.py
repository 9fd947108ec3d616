# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`QueryColumnView`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class QueryColumnView(Model):
    """The JSON object `QueryColumnView`."""

    data_type: str
    """Type name used by the source, such as `int4`, `nvarchar` or `decimal`."""

    name: str
    """Name of the column."""


describe(
    QueryColumnView,
    required=["data_type", "name"],
    optional=[],
)
