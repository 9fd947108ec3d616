# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`QueryK2Request`."""

from __future__ import annotations

import builtins
from typing import Any

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class QueryK2Request(Model):
    """The JSON object `QueryK2Request`."""

    sql: str
    """SQL to run on the knowledge base, with `$1`, `$2` and so on as placeholders."""

    explain: bool | None = UNSET
    """If `true`, the query is run under `EXPLAIN ANALYZE` and its plan is returned too."""

    params: builtins.list[Any] | None = UNSET
    """Values for the placeholders `$1`, `$2`, … in `sql`."""


describe(
    QueryK2Request,
    required=["sql"],
    optional=["explain", "params"],
)
