# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`QueryK2Request`."""

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
class QueryK2Request(Model):
    """The JSON object `QueryK2Request`.

    Attributes:
        sql: SQL to run on the knowledge base, with `$1`, `$2` and so on as placeholders.
        explain: If `true`, the query is run under `EXPLAIN ANALYZE` and its plan is returned too.
        params: Values for the placeholders `$1`, `$2`, … in `sql`.
    """

    sql: str
    explain: bool | None = UNSET
    params: builtins.list[Any] | None = UNSET


describe(
    QueryK2Request,
    required=["sql"],
    optional=["explain", "params"],
)
