# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`QueryConnectorReq`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class QueryConnectorReq(Model):
    """The JSON object `QueryConnectorReq`."""

    connection_ref: str
    """Ref of the connection, as listed by `/browse/connections`."""

    sql: str
    """SQL to run. MySQL takes a single statement. Postgres and SQL Server take several and return the **last**
    result set. On Postgres, sets without rows do not count; on SQL Server an empty last set is returned as such."""

    max_rows: int | None = UNSET
    """Most rows to return; 500 by default, 10000 at most."""

    mode: str | None = UNSET
    """`read` (default) or `write`. With `read`, the connector has the database engine itself refuse writes; `write`
    works only if the connection's local policy (`connections.json`) permits it."""

    timeout_ms: int | None = UNSET
    """Time limit for the execution at the connector, in milliseconds; 30000 by default, 60000 at most."""


describe(
    QueryConnectorReq,
    required=["connection_ref", "sql"],
    optional=["max_rows", "mode", "timeout_ms"],
)
