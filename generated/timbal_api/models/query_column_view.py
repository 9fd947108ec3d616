# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`QueryColumnView`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class QueryColumnView(Model):
    """The JSON object `QueryColumnView`.

    Attributes:
        data_type: Type name used by the source, such as `int4`, `nvarchar` or `decimal`.
    """

    data_type: str
    name: str


describe(
    QueryColumnView,
    required=["data_type", "name"],
    optional=[],
)
