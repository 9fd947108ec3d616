# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CloudWatchLogEvent`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CloudWatchLogEvent(Model):
    """One entry of a CloudWatch log.

    Attributes:
        log_stream: Name of the log stream that holds the entry.
        message: Text of the log entry.
        timestamp: Time of the entry, in epoch milliseconds.
    """

    log_stream: str
    message: str
    timestamp: int


describe(
    CloudWatchLogEvent,
    required=["log_stream", "message", "timestamp"],
    optional=[],
)
