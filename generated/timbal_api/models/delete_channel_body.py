# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`DeleteChannelBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class DeleteChannelBody(Model):
    """The JSON object `DeleteChannelBody`.

    Attributes:
        force: Set `true` to delete a channel that alarms use, unlinking it from them. Refused all the same if an
            enabled alarm would be left without channels.
    """

    force: bool | None = UNSET


describe(
    DeleteChannelBody,
    required=[],
    optional=["force"],
)
