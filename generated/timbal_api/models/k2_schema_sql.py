# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2SchemaSql`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class K2SchemaSql(Model):
    """The JSON object `K2SchemaSql`.

    Attributes:
        statements: DDL statements such as `CREATE TABLE` or `CREATE INDEX`.
    """

    statements: builtins.list[str]


describe(
    K2SchemaSql,
    required=["statements"],
    optional=[],
)
