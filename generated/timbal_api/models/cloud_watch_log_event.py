# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CloudWatchLogEvent`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CloudWatchLogEvent(Model):
    """One entry of a CloudWatch log."""

    log_stream: str
    """Name of the log stream that holds the entry."""

    message: str
    """Text of the log entry."""

    timestamp: int
    """Time of the entry, in epoch milliseconds."""


describe(
    CloudWatchLogEvent,
    required=["log_stream", "message", "timestamp"],
    optional=[],
)
