# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PacingBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class PacingBody(Model):
    """Limits on how fast a job reads. Every field is optional; what is left out is not limited."""

    batch_delay_ms: int | None = UNSET
    """Pause between batches in milliseconds; none if `0` or omitted."""

    max_dop: int | None = UNSET
    """Limit on the parallelism of the query on the server (`OPTION (MAXDOP n)`); `1` means one thread. SQL Server
    only, ignored elsewhere."""

    max_rows_per_sec: int | None = UNSET
    """Highest sustained rate of the job in rows per second; unlimited if omitted."""

    read_uncommitted: bool | None = UNSET
    """Uses `READ UNCOMMITTED`: no shared locks, so the source's own workload is never blocked, but dirty reads can
    occur. SQL Server only, without effect elsewhere."""


describe(
    PacingBody,
    required=[],
    optional=["batch_delay_ms", "max_dop", "max_rows_per_sec", "read_uncommitted"],
)
