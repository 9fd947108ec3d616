# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2SchemaSql`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class K2SchemaSql(Model):
    """The JSON object `K2SchemaSql`."""

    statements: builtins.list[str]
    """DDL statements such as `CREATE TABLE` or `CREATE INDEX`."""


describe(
    K2SchemaSql,
    required=["statements"],
    optional=[],
)
